import tableLayoutsModule from 'pdfmake/js/tableLayouts.js'
import type { Layout, Place } from '../../../layout.ts'
import { type ColumnsEnd, type Content, FlowLayout, type ShortPage } from './flow-layout.ts'
import { PagePainter } from './page-painter.ts'
import { SvgMeasure } from './pdfmake.ts'
import type { LaidPage, Outline, PageItem, PdfKitDocument } from './pdfmake-types.ts'
import { SharedFontDocument } from './shared-fonts.ts'
import type { StructureElement } from './structure.ts'

/** An entry of the PDF's outline ("bookmarks"). */
export interface OutlineEntry {
  readonly id: string
  readonly level: number
  readonly title: string
}

/** A file carried inside the PDF. */
export interface Attachment {
  readonly name: string
  readonly mediaType: string
  readonly description: string
  readonly bytes: Uint8Array
}

/** All that the engine needs to make one PDF. Built fresh for each run: pdfmake writes on it. */
export interface Definition {
  readonly content: Content
  readonly header: (page: number, pages: number) => unknown
  readonly footer: (page: number, pages: number) => unknown
  readonly defaultStyle: Readonly<Record<string, unknown>>
  readonly page: { readonly width: number; readonly height: number }
  readonly margins: {
    readonly left: number
    readonly top: number
    readonly right: number
    readonly bottom: number
  }
  /** Family → cut → bytes. */
  readonly fonts: Readonly<Record<string, Readonly<Record<string, Uint8Array>>>>
  readonly lang: string
  /** Keys as in the PDF's info dictionary; the one date in it comes from the document. */
  readonly info: Readonly<Record<string, string | Date>>
  readonly root: StructureElement
  readonly outline: readonly OutlineEntry[]
  /** Ids whose places become named destinations. */
  readonly destinations: readonly string[]
  readonly attachments: readonly Attachment[]
  readonly tableLayouts: Readonly<Record<string, unknown>>
  /** Called again and again while pages are filled and drawn; what it throws ends the run. */
  readonly checkpoint?: () => void
  /** Called, perhaps more than once, when the document turns out to be long. */
  readonly isLong?: () => void
}

/** A definition that has been laid out, ready to be drawn once. */
export interface LaidOut {
  readonly definition: Definition
  readonly pdf: SharedFontDocument
  /** Without items where their words were drawn already, or will not be. */
  readonly pages: readonly LaidPage[]
  readonly places: Readonly<Record<string, Place>>
  readonly heights: Readonly<Record<string, number>>
  readonly painter: PagePainter
  /** What stands above and below the content of a page (index from 0). */
  readonly furniture: (index: number) => readonly PageItem[]
}

/**
 * What becomes of full pages. To `draw` a long document, they are drawn while later ones are filled, so that their words
 * need not be kept; the file is the same whenever that happens. For `some` pages all are kept until it is known which,
 * for `places` none is.
 */
export type Use = 'draw' | 'some' | 'places'

/** So many full pages wait before they are drawn, so that short documents can be ended, or laid out again, at no cost. */
const waitingPages = 4

/** From here on a document counts as long. */
const longFrom = 24

/**
 * Fills pages. `build` gives a fresh definition each time: pdfmake writes on it. Where the document
 * ends in columns, it is laid out again until its last columns are about equally high; only documents of a few pages
 * have them.
 */
export function layOut(build: () => Definition, use: Use = 'draw'): LaidOut {
  const first = layOutOnce(build(), null, use)
  const { columnsEnd } = first
  if (columnsEnd === null || columnsEnd.page > balancedPages) return first.laid
  const foot = first.laid.definition.page.height - first.laid.definition.margins.bottom
  // Half of what the columns could hold is the least they can end on; from there up to where they ended.
  let low = 0
  let high = foot - columnsEnd.top
  let best = first.laid
  for (let step = 0; step < balanceSteps; step += 1) {
    const by = (low + high) / 2
    const tried = layOutOnce(build(), { page: columnsEnd.page, by }, use)
    const fits =
      tried.columnsEnd?.page === columnsEnd.page &&
      tried.laid.pages.length === first.laid.pages.length &&
      tried.strains <= first.strains
    if (fits) {
      best = tried.laid
      low = by
    } else high = by
  }
  return best
}

/** Columns are balanced where they end on one of the first pages, in this many halvings (about 4 points). */
const balancedPages = 11
const balanceSteps = 7

function layOutOnce(
  definition: Definition,
  short: ShortPage | null,
  use: Use,
): { readonly laid: LaidOut; readonly columnsEnd: ColumnsEnd | null; readonly strains: number } {
  const pdf = new SharedFontDocument(
    definition.fonts,
    {},
    {},
    {},
    {
      size: [definition.page.width, definition.page.height],
      pdfVersion: '1.7',
      compress: true,
      lang: definition.lang,
      displayTitle: true,
      autoFirstPage: false,
      bufferPages: true,
      fontLayoutCache: true,
      font: null,
      info: { ...definition.info },
    },
    null,
    () => false,
  )
  const size = { ...definition.page, orientation: 'portrait' }
  const painter = new PagePainter(pdf, definition.checkpoint)
  const onFullPages = (pages: readonly LaidPage[], full: number) => {
    if (full >= longFrom) definition.isLong?.()
    if (use === 'places') for (const page of pages.slice(0, full)) page.items = []
    // Where there are columns, the document may be laid out again.
    else if (use === 'draw' && full >= waitingPages && layout.columnsEnd === null)
      painter.paint(pages.slice(painter.painted, full))
  }
  const layout = new FlowLayout(
    size,
    definition.margins,
    new SvgMeasure(),
    short,
    definition.checkpoint,
    onFullPages,
  )
  layout.registerTableLayouts({ ...builtInLayouts(), ...definition.tableLayouts })
  const pages = layout.layOut(definition.content, pdf, definition.defaultStyle, new SvgMeasure())
  return {
    laid: {
      definition,
      pdf,
      pages,
      places: layout.places,
      heights: layout.heights,
      painter,
      furniture: (index) => layout.furnish(index, definition.header, definition.footer),
    },
    columnsEnd: layout.columnsEnd,
    strains: layout.strains,
  }
}

/** The layout as the other writers see it. */
export function layoutOf(laid: LaidOut): Omit<Layout, 'columns'> {
  return { pages: laid.pages.length, places: laid.places, heights: laid.heights }
}

/** The bytes of a file, once it is ended. */
function bytesOf(pdf: PdfKitDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve) => {
    pdf.on('data', (chunk) => chunks.push(chunk))
    pdf.on('end', () => resolve(joined(chunks)))
  })
}

/**
 * Draws all pages or some (indexes from 0) to be looked at: no structure, bookmarks or attachments. Page numbers in the text
 * are taken from `places`, which knows more than the part that was laid out.
 */
export function drawPages(
  laid: LaidOut,
  indexes: readonly number[] | 'all',
  places: Readonly<Record<string, Place>>,
): Promise<Uint8Array> {
  const { pdf, pages, painter, furniture } = laid
  const done = bytesOf(pdf)
  const wanted = indexes === 'all' ? [...pages.keys()] : indexes.filter((i) => pages[i] !== undefined)
  painter.paint(wanted.slice(painter.painted).flatMap((i) => pages[i] ?? []))
  painter.finish((n) => furniture(wanted[n] ?? 0), places)
  pdf.end()
  return done
}

/** Draws the pages and gives the file. A laid-out definition can be drawn once. */
export function draw(laid: LaidOut): Promise<Uint8Array> {
  const { definition, pdf, pages, places, painter } = laid
  const done = bytesOf(pdf)
  painter.paint(pages.slice(painter.painted))
  for (const attachment of definition.attachments) attach(pdf, attachment, definition.info)
  painter.finish(laid.furniture, places)
  addDestinations(laid)
  addOutline(laid)
  painter.ledger.write(pdf, pdf.packed, definition.root)
  claimAccessibility(pdf)
  pdf.end()
  return done
}

/**
 * The claim of PDF/UA-1 (ISO 14289-1, 5). It holds because the painter can draw nothing outside marked content, every
 * link is in the tree with its words as description, figures have alternative text, and what no font can show is
 * replaced before; tests/templates/writers/accessibility.spec.ts checks each of these on finished files.
 */
function claimAccessibility(pdf: PdfKitDocument): void {
  pdf.appendXML(
    '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>',
  )
}

function attach(pdf: PdfKitDocument, attachment: Attachment, info: Definition['info']): void {
  const date = info.CreationDate
  // pdfkit takes a buffer of its own kind or a plain one; a view can be a part of a larger one.
  const { buffer, byteLength } = attachment.bytes
  pdf.file(buffer.byteLength === byteLength ? buffer : attachment.bytes.slice().buffer, {
    name: attachment.name,
    type: attachment.mediaType,
    description: attachment.description,
    creationDate: date,
    modifiedDate: date,
    relationship: 'Data',
  })
}

function pageReference(pdf: PdfKitDocument, place: Place): unknown {
  const kids = pdf._root.data.Pages.data.Kids
  return Array.isArray(kids) ? kids[place.page - 1] : undefined
}

/** Distance in points that a jump leaves above its target. */
const headroom = 8

function target(laid: LaidOut, place: Place): readonly unknown[] {
  const { height } = laid.definition.page
  return [pageReference(laid.pdf, place), 'XYZ', 0, Math.min(height, height - place.y + headroom), null]
}

function addDestinations(laid: LaidOut): void {
  const names = laid.pdf._root.data.Names.data.Dests as {
    add(key: string, value: unknown): void
    _compareKeys(a: string, b: string): number
  }
  names._compareKeys = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
  for (const id of laid.definition.destinations) {
    const place = laid.places[id]
    if (place !== undefined) names.add(id, target(laid, place))
  }
}

function addOutline(laid: LaidOut): void {
  const path: Outline[] = [laid.pdf.outline]
  for (const entry of laid.definition.outline) {
    const place = laid.places[entry.id]
    if (place === undefined) continue
    path.length = Math.min(path.length, entry.level)
    const item = path.at(-1)?.addItem(entry.title, { pageNumber: place.page - 1, expanded: true })
    if (item === undefined) continue
    item.outlineData.Dest = target(laid, place)
    path.push(item)
  }
}

function builtInLayouts(): Record<string, unknown> {
  const module: unknown = tableLayoutsModule
  const found =
    typeof module === 'object' && module !== null && 'tableLayouts' in module ? module.tableLayouts : {}
  return { ...(found as Record<string, unknown>) }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, c) => sum + c.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
