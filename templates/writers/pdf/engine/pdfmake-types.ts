import type { Drawing } from '../../../document/drawing.ts'
import type { Slot } from './structure.ts'

/**
 * What the engine relies on inside pdfmake 0.3.11 and its pdfkit 0.19.1, and nothing more. Over 300 lines because it
 * is the one list of what an upgrade can break.
 */

export interface FontkitFont {
  readonly unitsPerEm: number
  layout(
    text: string,
    features?: unknown,
  ): {
    readonly advanceWidth: number
    readonly glyphs: readonly {
      readonly id: number
      readonly advanceWidth: number
      readonly codePoints: readonly number[]
    }[]
    readonly positions: readonly {
      readonly xAdvance: number
      readonly xOffset: number
      readonly yOffset: number
    }[]
  }
  getGlyph(id: number, characters?: readonly number[]): { codePoints: readonly number[] }
}

/** What pdfmake asks of an embedded font; lengths in thousandths of the font size. */
export interface PdfFont {
  readonly id: string
  readonly ascender: number
  readonly descender: number
  ref(): unknown
  lineHeight(size: number, includeGap?: boolean): number
  widthOfString(text: string, size: number, features?: unknown): number
  encode(text: string, features?: unknown): [readonly string[], readonly GlyphPosition[]]
}

export interface GlyphPosition {
  readonly xAdvance: number
  readonly advanceWidth: number
  readonly xOffset: number
  readonly yOffset: number
}

/** A measured word (or part of one) on its way to a line. */
export interface InlineItem {
  text: string
  font: PdfFont
  fontSize: number
  color: string
  alignment: string
  characterSpacing: number
  fontFeatures: unknown
  opacity: number
  sup: boolean
  sub: boolean
  decoration: unknown
  decorationColor?: unknown
  decorationStyle?: unknown
  decorationThickness?: unknown
  background: unknown
  link: unknown
  linkToPage: unknown
  linkToDestination: string | null
  noWrap: unknown
  x: number
  width: number
  height: number
  leadingCut: number
  trailingCut: number
  lineEnd?: boolean
  noNewLine?: boolean
  justifyShift?: number
  /** Ours: where in the structure tree the words belong; none is page furniture. */
  slot?: Slot | undefined
  /** Ours: a rule at the left of the line that these words stand in. */
  sideRule?: SideRule | undefined
  /** Ours: print the page on which the node of this id starts instead of `text`. */
  pageOf?: string | undefined
  /** Ours: dots lead from here to this many points past the end of the line. */
  leaderTo?: unknown
}

/** The words of a paragraph; `tallest` is ours: the height of its tallest word, for which each page rule asks. */
export type InlineItems = InlineItem[] & { readonly tallest?: number }

/** A vertical rule beside lines of text; all in points. */
export interface SideRule {
  /** `#rrggbb`. */
  readonly colour: string
  readonly width: number
  /** From the rule to the text. */
  readonly distance: number
  /** How far it reaches over the line, to join that of the paragraph before. */
  readonly above: number
}

export interface LineItem {
  x: number
  y: number
  inlines: InlineItem[]
  maxWidth: number
  getHeight(): number
  getAscenderHeight(): number
  getWidth(): number
}

/** pdfmake's line while it is filled. */
export type LineClass = new (
  maxWidth: number,
) => LineItem & {
  readonly inlineWidths: number
  readonly leadingCut: number
  readonly newLineForced?: boolean
  lastLineInParagraph: boolean
  addInline(inline: InlineItem): void
  getAvailableWidth(): number
}

export interface Vector {
  type: string
  [key: string]: unknown
}

export interface SvgItem {
  x: number
  y: number
  _width: number
  _height: number
  drawing?: Drawing
  slot?: Slot
}

export type PageItem =
  | { type: 'line'; item: LineItem }
  | { type: 'vector'; item: Vector }
  | { type: 'svg'; item: SvgItem }
  | { type: 'image' | 'attachment' | 'beginClip' | 'endClip'; item: unknown }
  | { type: 'beginVerticalAlignment' | 'endVerticalAlignment'; item: unknown }

export interface LaidPage {
  items: PageItem[]
  pageSize: { width: number; height: number; orientation: string }
  watermark?: unknown
}

export interface PagePosition {
  readonly pageNumber: number
  readonly left: number
  readonly top: number
}

export interface Snapshot {
  y: number
  availableHeight: number
  snakingColumns?: boolean
  overflowed?: boolean
}

export interface Context {
  x: number
  y: number
  page: number
  availableWidth: number
  availableHeight: number
  pageMargins: { left: number; right: number; top: number; bottom: number }
  pages: LaidPage[]
  snapshots: Snapshot[]
  moveDown(offset: number): boolean
  getCurrentPage(): LaidPage | null
  getSnakingSnapshot(): Snapshot | null
  resetSnakingColumnsForNewPage(): void
  inSnakingColumns(): boolean
  isInNestedNonSnakingGroup(): boolean
}

export interface PageWriter {
  transactionLevel: number
  context(): Context
  moveToNextPage(orientation?: string): void
  canMoveToNextColumn(): boolean
  beginUnbreakableBlock(width?: number, height?: number): void
  commitUnbreakableBlock(x?: number, y?: number): void
  getCurrentPositionOnPage(): PagePosition
}

/** A node of a pdfmake definition after preprocessing and measuring; ours are the last five fields. */
export interface MeasuredNode {
  stack?: MeasuredNode[]
  columns?: MeasuredNode[]
  text?: unknown
  svg?: string
  table?: {
    body: MeasuredNode[][]
    headerRows?: number
    dontBreakRows?: boolean
    widths: { _calcWidth?: number; width?: unknown }[]
  }
  unbreakable?: boolean
  snakingColumns?: boolean
  positions: PagePosition[]
  width?: unknown
  _gap?: number
  _calcWidth?: number
  _inlines?: InlineItems
  _margin?: readonly [number, number, number, number] | null
  _height?: number
  _minWidth?: number
  _maxWidth?: number
  _offsets?: { total: number; offsets: number[] }
  _layout?: {
    paddingTop(i: number, node: unknown): number
    paddingBottom(i: number, node: unknown): number
    hLineWidth(i: number, node: unknown): number
  }
  /** The children flow down the page by the engine's own rules (spacing, keeps, widows). */
  flow?: boolean
  /** Points above and below; the larger of two neighbours counts, and none at the head of a page or column. */
  before?: number
  after?: number
  /** Stays on the page of the next node's beginning. */
  keepWithNext?: boolean
  /** With those that it is kept with: may stand after the text that follows it, where its column is full. */
  floats?: boolean
  /** Which of its columns (from 0; the first by default) is the text that the others stand beside. */
  textColumn?: number
  /** What waits for room has to stand before this. */
  holdsFloats?: boolean
  /** Opens a page. */
  startsPage?: boolean
  /** Points that belong under a table and must not be parted from its last rows. */
  tail?: number
  /** Called by the table's layout before a row is begun, between rows. */
  beforeRow?: (row: number) => void
  /** The id under which the node's place is kept. */
  place?: string
}

export interface Dictionary {
  readonly id: number
  data: Record<string, unknown>
  end(chunk?: unknown): void
  write(chunk: unknown): void
  compress: boolean
}

export interface PdfPage {
  readonly height: number
  readonly width: number
  readonly dictionary: Dictionary
  readonly fonts: Record<string, unknown>
  readonly annotations: unknown[]
  readonly content: Dictionary
  end(): void
}

export interface Outline {
  outlineData: Record<string, unknown>
  addItem(title: string, options?: { pageNumber?: number; expanded?: boolean }): Outline
}

export interface NameTree {
  add(key: string, value: unknown): void
  _compareKeys(a: string, b: string): number
}

/** pdfmake's subclass of pdfkit's document. */
export interface PdfKitDocument {
  fonts: Record<string, Record<string, unknown>>
  fontCache: Record<string, Record<string, PdfFont>>
  page: PdfPage
  /** Pages that were not ended, in a document that keeps them. */
  readonly _pageBuffer: PdfPage[]
  outline: Outline
  info: Record<string, unknown>
  _root: { data: Record<string, unknown> & { Names: Dictionary; Pages: Dictionary } }
  _info: Dictionary
  _id: Uint8Array
  /** By object number less one: where it begins; null until it is written. */
  readonly _offsets: (number | null)[]
  /** Bytes written. */
  _offset: number
  _ended: boolean
  _write(data: string | Uint8Array): void
  push(chunk: Uint8Array | null): boolean
  _font: PdfFont
  _fontCount: number
  _fontFamilies: Record<string, PdfFont>
  provideFont(family: string, bold: boolean, italics: boolean): PdfFont
  getFontType(bold: boolean, italics: boolean): string
  addPage(options: { size: readonly [number, number] }): void
  addContent(content: string): PdfKitDocument
  ref(data?: Record<string, unknown>): Dictionary
  annotate(x: number, y: number, w: number, h: number, options: Record<string, unknown>): void
  file(src: ArrayBufferLike, options: Record<string, unknown>): unknown
  appendXML(xml: string, newline?: boolean): void
  resolveColor(color: unknown, fallback: string): string
  on(event: 'data', listener: (chunk: Uint8Array) => void): void
  on(event: 'end', listener: () => void): void
  end(): void
}

export interface StyleStack {
  /** The innermost last. */
  readonly styleOverrides: readonly (string | Readonly<Record<string, unknown>>)[]
  readonly defaultStyle: Readonly<Record<string, unknown>> | undefined
}

export type LayoutBuilderClass = new (
  pageSize: { width: number; height: number; orientation: string },
  margins: { left: number; right: number; top: number; bottom: number },
  svgMeasure: unknown,
) => {
  writer: PageWriter
  docPreprocessor: InstanceType<DocPreprocessorClass>
  docMeasure: InstanceType<DocMeasureClass>
  buildNextLine(node: MeasuredNode): LineItem | null
  tableLayouts: unknown
  linearNodeList: unknown[]
  registerTableLayouts(layouts: unknown): void
  tryLayoutDocument(
    content: unknown,
    pdf: PdfKitDocument,
    styles: unknown,
    defaultStyle: unknown,
    background: unknown,
    header: unknown,
    footer: unknown,
    watermark: unknown,
  ): { pages: LaidPage[] }
  processNode(node: MeasuredNode, isVerticalAlignmentAllowed?: boolean): void
  processVerticalContainer(node: MeasuredNode): void
  processLeaf(node: MeasuredNode): void
  processColumns(node: MeasuredNode): void
  processTable(node: MeasuredNode): void
  snakingAwarePageBreak(orientation?: string): void
}

export type DocPreprocessorClass = new () => { preprocessBlock(node: unknown): unknown }
export type DocMeasureClass = new (
  pdf: PdfKitDocument,
  styles: unknown,
  defaultStyle: unknown,
  svgMeasure: unknown,
  tableLayouts: unknown,
) => { textInlines: unknown; tableLayouts: unknown; measureBlock(node: unknown): MeasuredNode }
export interface MeasuredText {
  readonly items: InlineItem[]
  readonly minWidth: number
  readonly maxWidth: number
}

export type TextBreakerClass = new () => {
  getBreaks(
    texts: readonly { readonly text: string; readonly run: number }[],
    stack: StyleStack | null,
  ): { text: string; lineEnd?: boolean; noNewLine?: boolean; run: number }[]
}

export type TextInlinesClass = new (
  pdf: PdfKitDocument | null,
) => {
  pdfDocument: PdfKitDocument
  buildInlines(texts: unknown, stack: StyleStack): MeasuredText
  measure(items: InlineItem[], stack: StyleStack): InlineItem[]
  widthOfText(
    text: string,
    inline: Pick<InlineItem, 'font' | 'fontSize' | 'characterSpacing' | 'fontFeatures'>,
  ): number
}
export type TextDecoratorClass = new (
  pdf: PdfKitDocument,
) => {
  drawBackground(line: LineItem, x: number, y: number): void
  drawDecorations(line: LineItem, x: number, y: number): void
}
export type RendererClass = new (
  pdf: PdfKitDocument,
  progress?: unknown,
) => {
  pdfDocument: PdfKitDocument
  renderVector(vector: Vector): void
}
export type PdfDocumentClass = new (
  fonts: unknown,
  images: unknown,
  patterns: unknown,
  attachments: unknown,
  options: Record<string, unknown>,
  virtualfs: unknown,
  localAccessPolicy: (path: string) => boolean,
) => PdfKitDocument
export type SvgMeasureClass = new () => unknown
