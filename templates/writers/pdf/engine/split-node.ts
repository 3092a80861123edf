import { nextLine } from './next-line.ts'
import { columnWidths, countLines, lineHeight, minLines, sideMargins, wholeHeight } from './node-height.ts'
import type { InlineItem, InlineItems, MeasuredNode } from './pdfmake-types.ts'

/** A node in two: what stands above a break and what goes on below it. */
export interface Split {
  readonly head: MeasuredNode
  readonly tail: MeasuredNode
}

type WidthOf = (text: string, like: InlineItem) => number

/**
 * Parts a node that is higher than `room` points, set in a column as wide as `outer`: a paragraph between lines (two at
 * least on each side), a stack between its children or in one of them, columns in the last of them, whose neighbours
 * stay above. Null where nothing may stand above the break. Takes the words off the node.
 */
export function splitNode(node: MeasuredNode, outer: number, room: number, widthOf: WidthOf): Split | null {
  const width = outer - sideMargins(node)
  if (node.columns !== undefined) return splitColumns(node, node.columns, width, room, widthOf)
  if (node.stack !== undefined) return splitStack(node, node.stack, width, room, widthOf)
  return node._inlines === undefined ? null : splitLines(node, node._inlines, width, room, widthOf)
}

function splitLines(
  node: MeasuredNode,
  inlines: InlineItems,
  width: number,
  room: number,
  widthOf: WidthOf,
): Split | null {
  const height = lineHeight(inlines)
  const all = countLines(inlines, width, Number.POSITIVE_INFINITY)
  const above = Math.min(Math.floor(room / height), all - minLines)
  if (above < minLines) return null
  const rest: InlineItem[] = [...inlines]
  const taken: InlineItem[] = []
  for (let line = 0; line < above; line += 1) taken.push(...(nextLine(rest, width, widthOf)?.inlines ?? []))
  return { head: withWords(node, taken, inlines), tail: withWords(node, rest, inlines) }
}

function withWords(node: MeasuredNode, words: InlineItem[], like: InlineItems): MeasuredNode {
  return { ...fresh(node), _inlines: Object.assign(words, { tallest: lineHeight(like) }) }
}

function splitStack(
  node: MeasuredNode,
  children: readonly MeasuredNode[],
  width: number,
  room: number,
  widthOf: WidthOf,
): Split | null {
  let used = 0
  for (const [i, child] of children.entries()) {
    const [, above = 0, , below = 0] = child._margin ?? []
    const height = above + wholeHeight(child, width) + below
    if (used + height <= room) {
      used += height
      continue
    }
    const inside = splitNode(child, width, room - used - above, widthOf)
    if (inside !== null)
      return {
        head: { ...fresh(node), stack: [...children.slice(0, i), inside.head] },
        tail: { ...fresh(node), stack: [inside.tail, ...children.slice(i + 1)] },
      }
    if (i === 0 || children[i - 1]?.keepWithNext === true) return null
    return {
      head: { ...fresh(node), stack: children.slice(0, i) },
      tail: { ...fresh(node), stack: children.slice(i) },
    }
  }
  return null
}

function splitColumns(
  node: MeasuredNode,
  columns: readonly MeasuredNode[],
  width: number,
  room: number,
  widthOf: WidthOf,
): Split | null {
  const last = columns.at(-1)
  if (last === undefined) return null
  const inside = splitNode(last, columnWidths(node, width).at(-1) ?? 0, room, widthOf)
  if (inside === null) return null
  const beside = columns.slice(0, -1)
  const empty = beside.map((c) => withWords({ ...c, text: '' }, [], Object.assign([], { tallest: 0 })))
  return {
    head: { ...fresh(node), columns: [...beside, inside.head] },
    tail: { ...fresh(node), columns: [...empty, inside.tail] },
  }
}

/** A node that was not placed yet: pdfmake notes on each where it came to stand. */
function fresh(node: MeasuredNode): MeasuredNode {
  return { ...node, positions: [] }
}
