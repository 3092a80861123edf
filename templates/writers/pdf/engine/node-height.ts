import { tiedWords } from './next-line.ts'
import type { InlineItem, InlineItems, MeasuredNode } from './pdfmake-types.ts'

/** Fewest lines of a paragraph that stand alone at the foot or head of a page. */
export const minLines = 2
/** Fewest rows that stand under a table's head at the foot of a page. */
export const minRows = 2

/** Height of a node's beginning, with the nodes it must not be parted from. */
export function heightKeptTogether(
  children: readonly MeasuredNode[],
  index: number,
  width: number,
  inColumns = false,
  empty = Number.POSITIVE_INFINITY,
): number {
  const node = children[index]
  if (node === undefined) return 0
  if (node.keepWithNext !== true) return beginning(node, width, inColumns, empty)
  const next = children[index + 1]
  const gap = Math.max(node.after ?? 0, next?.before ?? 0)
  return wholeHeight(node, width) + gap + heightKeptTogether(children, index + 1, width, inColumns, empty)
}

/**
 * The least that may stand at the foot of a page: two lines, or the whole of what does not break.
 * @param empty points that an empty page or column holds: what is higher breaks after all
 */
function beginning(
  node: MeasuredNode,
  outer: number,
  inColumns = false,
  empty = Number.POSITIVE_INFINITY,
): number {
  const width = outer - sideMargins(node)
  if (node.unbreakable === true) return wholeHeight(node, outer)
  // Inside columns pdfmake breaks what has columns of its own to the next page, past the columns that are left.
  if (
    inColumns &&
    (node.columns !== undefined || (node.table !== undefined && node.table.dontBreakRows !== true))
  )
    return wholeHeight(node, outer)
  if (node.columns !== undefined) {
    const [first] = node.columns
    // A column ends where the page does: what is higher than it goes on in the next one.
    if (node.snakingColumns === true && first !== undefined) return beginning(first, width, false, 0)
    // The beginning of the text, and the whole of what stands beside it.
    const widths = columnWidths(node, width)
    return Math.max(
      ...node.columns.map((c, i) =>
        i === (node.textColumn ?? 0) ? beginning(c, widths[i] ?? 0) : wholeHeight(c, widths[i] ?? 0),
      ),
    )
  }
  if (node.stack !== undefined) return heightKeptTogether(node.stack, 0, width, false, empty)
  if (node.table !== undefined) {
    const { headerRows = 0, body, dontBreakRows } = node.table
    if (headerRows === 0 && dontBreakRows === true) {
      const row = rowHeights(node, body.slice(0, 1), false)
      if (row <= empty) return row
    }
    // A head with a single row under it looks torn off: two rows stay with it, and three of three.
    const rows = body.length - headerRows <= minRows + 1 ? minRows + 1 : minRows
    return headerRows === 0
      ? rowHeights(node, body.slice(0, 1), true)
      : rowHeights(node, body.slice(0, headerRows + rows), false)
  }
  if (node._inlines !== undefined) {
    const lines = countLines(node._inlines, width, minLines + 2)
    return (lines <= minLines + 1 ? lines : minLines) * lineHeight(node._inlines)
  }
  return node._height ?? 0
}

/** Height of the whole node in points, set in a column as wide as `outer`. */
export function wholeHeight(node: MeasuredNode, outer: number): number {
  const width = outer - sideMargins(node)
  if (node.columns !== undefined) {
    const widths = columnWidths(node, width)
    return Math.max(...node.columns.map((c, i) => wholeHeight(c, widths[i] ?? 0)))
  }
  if (node.stack !== undefined)
    return node.stack.reduce((sum, child, i, all) => {
      const gap = i === 0 ? 0 : Math.max(all[i - 1]?.after ?? 0, child.before ?? 0)
      return sum + gap + wholeHeight(child, width)
    }, 0)
  if (node.table !== undefined) return rowHeights(node, node.table.body, false)
  if (node._inlines !== undefined)
    return countLines(node._inlines, width, Number.POSITIVE_INFINITY) * lineHeight(node._inlines)
  return node._height ?? 0
}

export function sideMargins(node: MeasuredNode): number {
  return (node._margin?.[0] ?? 0) + (node._margin?.[2] ?? 0)
}

/** Fixed widths as given; what is left goes to the others in equal parts (all that our definitions use). */
export function columnWidths(node: MeasuredNode, width: number): readonly number[] {
  const columns = node.columns ?? []
  const gaps = (node._gap ?? 0) * (columns.length - 1)
  const fixed = columns.map((c) => (typeof c.width === 'number' ? c.width : null))
  const left = width - gaps - fixed.reduce<number>((sum, w) => sum + (w ?? 0), 0)
  const stars = fixed.filter((w) => w === null).length
  return fixed.map((w) => w ?? left / Math.max(1, stars))
}

/** Height of these rows in points; `firstOnly` takes the beginning of the first row's cells instead of their whole. */
export function rowHeights(node: MeasuredNode, rows: readonly MeasuredNode[][], firstOnly: boolean): number {
  const widths = node.table?.widths ?? []
  const layout = node._layout
  return rows.reduce((sum, row, r) => {
    const cells = row.map((cell, c) => {
      const width = Number(widths[c]?._calcWidth ?? widths[c]?.width ?? 0)
      return firstOnly ? beginning(cell, width) : wholeHeight(cell, width)
    })
    const padding = (layout?.paddingTop(r, node) ?? 0) + (layout?.paddingBottom(r, node) ?? 0)
    return sum + Math.max(0, ...cells) + padding + (layout?.hLineWidth(r, node) ?? 0)
  }, 0)
}

/** Height of a paragraph's lines in points: that of its tallest word. */
export function lineHeight(inlines: InlineItems): number {
  if (inlines.tallest !== undefined) return inlines.tallest
  let most = 0
  for (const inline of inlines) if (inline.height > most) most = inline.height
  return most
}

/** Lines that these words make at this width, counted as pdfmake fills lines; stops at `most`. */
export function countLines(inlines: readonly InlineItem[], width: number, most: number): number {
  let lines = 0
  let used = 0
  let open = false
  let leadingCut = 0
  let tied = false
  for (let i = 0; i < inlines.length; i += 1) {
    const inline = inlines[i]
    if (inline === undefined) break
    const whole = inline.noNewLine === true && !tied ? tiedWords(inlines, i) : inline
    const fits = used + whole.width - leadingCut - whole.trailingCut <= width
    if (!open || (!fits && !tied)) {
      lines += 1
      if (lines >= most) return lines
      used = 0
      leadingCut = inline.leadingCut
      open = true
      // A word wider than the column is broken by force; each piece is a line.
      const own = inline.width - inline.leadingCut - inline.trailingCut
      if (own > width && width > 0) lines += Math.ceil(own / width) - 1
    }
    used += inline.width
    tied = inline.noNewLine === true
    if (inline.lineEnd === true) open = false
  }
  return lines
}
