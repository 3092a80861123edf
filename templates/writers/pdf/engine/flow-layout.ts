// Over 300 lines because it is the one pass that decides every page break.
import type { Place } from '../../../layout.ts'
import { FastInlines } from './fast-inlines.ts'
import { nextLine } from './next-line.ts'
import {
  countLines,
  heightKeptTogether,
  lineHeight,
  minLines,
  minRows,
  rowHeights,
  wholeHeight,
} from './node-height.ts'
import { DocMeasure, DocPreprocessor, LayoutBuilder } from './pdfmake.ts'
import type { Context, LaidPage, LineItem, MeasuredNode, PageItem, PdfKitDocument } from './pdfmake-types.ts'
import { splitNode } from './split-node.ts'

/** Rounding of sums of line heights, in points. */
const slack = 0.01

/** One page (from 0) whose columns are cut short, and by how many points. */
export interface ShortPage {
  readonly page: number
  readonly by: number
}

/** What a document consists of: nodes that flow by the engine's rules, or a node that breaks as in stock pdfmake. */
export type Content = { readonly flow: Iterable<unknown> } | { readonly stack: unknown[] }

/** Where columns ended: the page (from 0), the y of their top on it, and of the lowest of them. */
export interface ColumnsEnd {
  readonly page: number
  readonly top: number
  readonly bottom: number
}

/**
 * pdfmake's layout with the page rules of print, decided in one pass while nodes are placed. pdfmake's own way, a
 * callback after each layout, lays out the whole document again for every break it grants.
 *
 * Rules, for the children of a `flow` container: the space between two nodes is the larger of `after` and `before`,
 * and none stands at the head of a page or column; a node with `keepWithNext` moves with the beginning of the next;
 * no paragraph leaves a single line behind or sends one ahead; a table begins with its head and first row; nodes
 * with `unbreakable` move whole; what `floats` lets the text after it come first where its column has no room left.
 * `place` records where a node starts.
 */
export class FlowLayout extends LayoutBuilder {
  readonly places: Record<string, Place> = {}
  readonly heights: Record<string, number> = {}
  /** The content of the document, taken node by node: what was placed is not needed again. */
  #content: Iterator<unknown> | null = null
  /** Told, between two nodes of the content, how many pages are full. */
  readonly #onFullPages: (pages: readonly LaidPage[], full: number) => void
  /** Columns end this many points above the foot of one page, so that the last page's columns are of one height. */
  readonly #shortPage: ShortPage | null
  #inlines = new FastInlines(null)
  /** Called before each node is measured or placed. */
  readonly #checkpoint: () => void
  /** Set when columns were laid out: their last page, and how far each column came down on it. */
  columnsEnd: ColumnsEnd | null = null
  /** How often something that must stand together did not fit even in an empty column. */
  strains = 0
  /** How many flows we are inside of: outside of one, pages break as in stock pdfmake. */
  #flows = 0

  constructor(
    pageSize: { width: number; height: number; orientation: string },
    margins: { left: number; right: number; top: number; bottom: number },
    svgMeasure: unknown,
    shortPage: ShortPage | null = null,
    checkpoint: () => void = () => undefined,
    onFullPages: (pages: readonly LaidPage[], full: number) => void = () => undefined,
  ) {
    super(pageSize, margins, svgMeasure)
    this.#shortPage = shortPage
    this.#checkpoint = checkpoint
    this.#onFullPages = onFullPages
  }

  /**
   * One pass: each node of the content is preprocessed, measured and placed before the next is asked for, so that of a
   * long document only a few nodes are there at a time. Heads and feet follow, page by page, with `furnish`.
   */
  layOut(content: Content, pdf: PdfKitDocument, defaultStyle: unknown, svgMeasure: unknown): LaidPage[] {
    this.docPreprocessor = new DocPreprocessor()
    this.docMeasure = new DocMeasure(pdf, {}, defaultStyle, svgMeasure, this.tableLayouts)
    this.#inlines = new FastInlines(pdf, this.#checkpoint)
    this.docMeasure.textInlines = this.#inlines
    const root = 'flow' in content ? { stack: [] } : content
    if ('flow' in content) this.#content = content.flow[Symbol.iterator]()
    const none = undefined
    return this.tryLayoutDocument(root, pdf, {}, defaultStyle, none, none, none, none).pages
  }

  /**
   * Lays out what stands in the margin above and below a page (index from 0) whose content was laid out before.
   * @returns what the page now holds besides that content
   */
  furnish(
    index: number,
    header: (page: number, pages: number) => unknown,
    footer: (page: number, pages: number) => unknown,
  ): readonly PageItem[] {
    const context = this.writer.context()
    const page = context.pages[index]
    if (page === undefined) return []
    const { items } = page
    page.items = []
    context.page = index
    const { width, height } = page.pageSize
    const { top, bottom } = context.pageMargins
    const parts = [
      { node: header(index + 1, context.pages.length), y: 0, height: top },
      { node: footer(index + 1, context.pages.length), y: height - bottom, height: bottom },
    ]
    for (const part of parts) {
      if (!part.node) continue
      this.writer.beginUnbreakableBlock(width, part.height)
      this.processNode(this.#measured(part.node))
      this.writer.commitUnbreakableBlock(0, part.y)
    }
    const furniture = page.items
    page.items = items
    this.linearNodeList.length = 0
    return furniture
  }

  #measured(node: unknown): MeasuredNode {
    return this.docMeasure.measureBlock(this.docPreprocessor.preprocessBlock(node))
  }

  /** The content of the document, one node after the other by the rules of a flow. */
  #placeContent(content: Iterator<unknown>): void {
    const { pages } = this.writer.context()
    // The node to be placed next, and those that it must not be parted from.
    const ahead: MeasuredNode[] = []
    let after = 0
    let full = 0
    this.#flows += 1
    while (true) {
      while (ahead.length === 0 || ahead.at(-1)?.keepWithNext === true) {
        const next = content.next()
        if (next.done === true) break
        ahead.push(this.#measured(next.value))
      }
      const [node] = ahead
      if (node === undefined) break
      const space = Math.max(after, node.before ?? 0)
      this.#makeRoom(ahead, 0, space)
      ahead.shift()
      this.processNode(node)
      after = node.after ?? 0
      // pdfmake keeps every node that it placed for a callback that is not used here.
      this.linearNodeList.length = 0
      const { page } = this.writer.context()
      if (page > full) {
        full = page
        this.#onFullPages(pages, full)
      }
    }
    this.#flows -= 1
  }

  override processVerticalContainer(node: MeasuredNode): void {
    const content = this.#content
    if (content !== null) {
      this.#content = null
      this.#placeContent(content)
      return
    }
    if (node.flow !== true || node.stack === undefined) {
      super.processVerticalContainer(node)
      return
    }
    this.#flows += 1
    this.#placeChildren(node, node.stack)
    this.#flows -= 1
  }

  /** The children of a flow; those that may float wait until a column has room for them, and text fills up this one. */
  #placeChildren(node: MeasuredNode, children: readonly MeasuredNode[]): void {
    let after = 0
    let waiting: (readonly MeasuredNode[])[] = []
    const place = (among: readonly MeasuredNode[], at: number) => {
      const child = among[at]
      if (child === undefined) return
      this.#makeRoom(among, at, Math.max(after, child.before ?? 0))
      this.processNode(child)
      node.positions.push(...child.positions)
      after = child.after ?? 0
    }
    const float = (all: boolean) => {
      let [group] = waiting
      while (group !== undefined && (all || this.#fits(group, after))) {
        for (const at of group.keys()) place(group, at)
        waiting = waiting.slice(1)
        group = waiting[0]
      }
    }
    for (let i = 0; i < children.length; i += 1) {
      const child = children[i]
      if (child === undefined) break
      if (child.floats === true) {
        const group = keptGroup(children, i)
        waiting.push(group)
        i += group.length - 1
        float(false)
        continue
      }
      if (children[i - 1]?.keepWithNext !== true) float(child.holdsFloats === true)
      place(children, i)
    }
    float(true)
  }

  /** True if nodes that stay together find room right here. */
  #fits(group: readonly MeasuredNode[], after: number): boolean {
    const context = this.writer.context()
    const [first] = group
    const space = atTop(context) ? 0 : Math.max(after, first?.before ?? 0)
    const inColumns = context.inSnakingColumns()
    const together = heightKeptTogether(group, 0, context.availableWidth, inColumns, emptyHeight(context))
    return space + together <= context.availableHeight + slack
  }

  override processNode(node: MeasuredNode, isVerticalAlignmentAllowed?: boolean): void {
    const { place } = node
    this.#checkpoint()
    if (place === undefined) {
      super.processNode(node, isVerticalAlignmentAllowed)
      return
    }
    const start = this.writer.getCurrentPositionOnPage()
    this.places[place] = { page: start.pageNumber, y: start.top }
    // Placing takes the words off the node, so its height is counted before.
    const whole = wholeHeight(node, this.writer.context().availableWidth)
    super.processNode(node, isVerticalAlignmentAllowed)
    const end = this.writer.getCurrentPositionOnPage()
    // Over a page's end the difference would count what was left empty there.
    this.heights[place] = end.pageNumber === start.pageNumber ? end.top - start.top : whole
  }

  override processColumns(node: MeasuredNode): void {
    if (node.snakingColumns !== true) {
      super.processColumns(node)
      return
    }
    const context = this.writer.context()
    const short = this.#shortPage
    const start = { page: context.page, y: context.y }
    if (short?.page === context.page) context.availableHeight -= short.by
    const reset = context.resetSnakingColumnsForNewPage.bind(context)
    context.resetSnakingColumnsForNewPage = () => {
      reset()
      if (short?.page !== context.page) return
      context.availableHeight -= short.by
      for (const snapshot of context.snapshots) snapshot.availableHeight -= short.by
    }
    super.processColumns(node)
    context.resetSnakingColumnsForNewPage = reset
    const top = context.page === start.page ? start.y : context.pageMargins.top
    this.columnsEnd = { page: context.page, top, bottom: context.y }
    const page = context.getCurrentPage()
    if (page !== null) context.availableHeight = page.pageSize.height - context.pageMargins.bottom - context.y
  }

  /**
   * Tables of the flow: the last two rows stay together, with the notes under them; a row higher than a page may
   * break, for pdfmake drops what does not fit in an unbreakable row.
   */
  override processTable(node: MeasuredNode): void {
    const { table } = node
    const context = this.writer.context()
    if (this.#flows === 0 || table === undefined || table.dontBreakRows !== true) {
      super.processTable(node)
      return
    }
    const { body } = table
    const { headerRows = 0 } = table
    if (context.inSnakingColumns() && table.widths.length === 1 && headerRows === 0) {
      const empty = emptyHeight(context)
      if (body.some((row) => rowHeights(node, [row], false) > empty)) {
        this.#placeInParts(node, table)
        return
      }
    }
    const heights = body.map((row) => rowHeights(node, [row], false))
    const page = context.getCurrentPage()?.pageSize.height ?? 0
    const inner = page - context.pageMargins.top - context.pageMargins.bottom
    const head = heights.slice(0, headerRows).reduce((a, b) => a + b, 0)
    if (heights.some((h) => h + head > inner)) table.dontBreakRows = false
    const last = body.length - 1
    node.beforeRow = (row) => {
      if (row <= headerRows || row < last - 1) return
      const together = heights.slice(row).reduce((a, b) => a + b, 0) + (node.tail ?? 0)
      const now = this.writer.context()
      if (together <= now.availableHeight + slack || together + head > inner) return
      // The very last row goes alone only where the row before it has already gone on.
      if (row === last && heights.length - headerRows > minRows) return
      if (now.inSnakingColumns()) this.snakingAwarePageBreak()
      else this.writer.moveToNextPage()
    }
    super.processTable(node)
    delete node.beforeRow
  }

  /**
   * A box of one column with a row higher than the column it stands in: a box for each column, as many rows and lines
   * in it as it holds. pdfmake would go on with such a row on the next page, past the columns that are left.
   */
  #placeInParts(node: MeasuredNode, table: NonNullable<MeasuredNode['table']>): void {
    const width = Number(table.widths[0]?.width ?? 0)
    const context = this.writer.context()
    let rest: readonly MeasuredNode[][] = table.body
    while (rest.length > 0) {
      const part: MeasuredNode[][] = []
      const boxOf = (rows: MeasuredNode[][]): MeasuredNode => ({
        ...node,
        positions: [],
        table: { ...table, body: rows },
      })
      const heightOf = (rows: MeasuredNode[][]) => {
        const box = boxOf(rows)
        return rowHeights(box, rows, false)
      }
      const room = context.availableHeight + slack
      while (rest[0] !== undefined && heightOf([...part, rest[0]]) <= room) {
        part.push(rest[0])
        rest = rest.slice(1)
      }
      const [cell] = rest[0] ?? []
      if (cell !== undefined && wholeHeight(cell, width) > emptyHeight(context) - heightOf([[]])) {
        const empty: MeasuredNode = { stack: [], positions: [] }
        const split = splitNode(cell, width, room - heightOf([...part, [empty]]), (text, like) =>
          this.#inlines.widthOfText(text, like),
        )
        if (split !== null) {
          part.push([split.head])
          rest = [[split.tail], ...rest.slice(1)]
        }
      }
      // Not even an empty column takes it: pdfmake breaks it as it can.
      if (part.length === 0 && atTop(context)) {
        part.push(...rest)
        table.dontBreakRows = false
        rest = []
      }
      if (part.length > 0) super.processTable(boxOf(part))
      if (rest.length > 0) this.snakingAwarePageBreak()
    }
  }

  override buildNextLine(node: MeasuredNode): LineItem | null {
    return nextLine(node._inlines ?? [], this.writer.context().availableWidth, (text, like) =>
      this.#inlines.widthOfText(text, like),
    )
  }

  override processLeaf(node: MeasuredNode): void {
    const context = this.writer.context()
    const inlines = node._inlines ?? []
    const height = lineHeight(inlines)
    if (this.#flows > 0 && this.writer.transactionLevel === 0 && inlines.length > 1 && height > 0) {
      const fitting = Math.floor((context.availableHeight + slack) / height)
      if (fitting > minLines) {
        // One more than fits is all that must be known: exactly one line over would stand alone overleaf.
        const lines = countLines(inlines, context.availableWidth, fitting + 2)
        if (lines === fitting + 1) context.availableHeight = (fitting - 1) * height + slack
      }
    }
    super.processLeaf(node)
  }

  /** Moves on to the next page or column if what must stand together does not fit; else sets the space before. */
  #makeRoom(children: readonly MeasuredNode[], index: number, space: number): void {
    const context = this.writer.context()
    if (this.writer.transactionLevel > 0) {
      if (!atTop(context)) context.moveDown(space)
      return
    }
    const inColumns = context.inSnakingColumns()
    const empty = emptyHeight(context)
    const together = heightKeptTogether(children, index, context.availableWidth, inColumns, empty)
    if (atTop(context)) {
      if (together > context.availableHeight + slack) this.strains += 1
      return
    }
    if (children[index]?.startsPage === true) {
      this.writer.moveToNextPage()
      return
    }
    const need = space + together
    if (need <= context.availableHeight + slack) context.moveDown(space)
    else if (context.inSnakingColumns() && !context.isInNestedNonSnakingGroup()) this.snakingAwarePageBreak()
    else this.writer.moveToNextPage()
  }
}

function atTop(context: Context): boolean {
  return context.y <= topOf(context) + slack
}

/** The node at this place with those that it must not be parted from. */
function keptGroup(children: readonly MeasuredNode[], at: number): readonly MeasuredNode[] {
  let end = at
  while (children[end]?.keepWithNext === true) end += 1
  return children.slice(at, end + 1)
}

/** Where the page or column begins. */
function topOf(context: Context): number {
  return context.getSnakingSnapshot()?.y ?? context.pageMargins.top
}

/** Points that an empty page or column holds. */
function emptyHeight(context: Context): number {
  const page = context.getCurrentPage()
  return page === null
    ? Number.POSITIVE_INFINITY
    : page.pageSize.height - context.pageMargins.bottom - topOf(context)
}
