import { type Briefing, type Corpus, type Parsed, parsed } from '../corpus/index.ts'
import {
  type Assets,
  compose,
  type Document,
  type Layout,
  layout,
  pageLimit,
  type SectionLabel,
  type Template,
  type WriteOptions,
  type WriterId,
  writers,
} from '../templates/index.ts'

/** What a shell asks for: a briefing over what was read, in some formats. */
export interface GenerateRequest {
  readonly corpus: Corpus
  readonly briefing: Briefing
  /** Every section that the briefing may name, for its label. */
  readonly sections: readonly SectionLabel[]
  readonly template: Template
  readonly formats: readonly WriterId[]
  readonly options?: WriteOptions
}

export interface GeneratedFile {
  readonly format: WriterId
  readonly bytes: Uint8Array
}

export interface Generated {
  readonly document: Document
  readonly layout: Layout
  /** In the order of the request. */
  readonly files: readonly GeneratedFile[]
}

/**
 * Writes a format elsewhere, beside this thread: it takes the document at once and the layout when that is known, and
 * gives what the format's writer gives.
 */
export type WriteElsewhere = (
  document: Document,
  options: WriteOptions | undefined,
) => (layout: Layout) => Promise<Parsed<Uint8Array>>

/**
 * The use case that all shells share: briefing → document → layout → bytes in each format. One layout serves all
 * formats, so that page numbers agree. Pure orchestration: what it needs of the machine comes in `assets`.
 *
 * @param elsewhere formats that this thread does not write itself
 */
export async function generate(
  request: GenerateRequest,
  assets: Assets,
  elsewhere: ReadonlyMap<WriterId, WriteElsewhere> = new Map(),
): Promise<Parsed<Generated>> {
  const { corpus, briefing, sections, template, formats, options } = request
  const composed = compose(corpus, briefing, sections, template)
  const document = composed.value
  assets.checkpoint?.()
  const begun = new Map(
    formats.flatMap((format) => {
      const write = elsewhere.get(format)
      return write === undefined ? [] : [[format, write(document, options)] as const]
    }),
  )
  const drawnHere = formats.includes('pdf') && !elsewhere.has('pdf')
  const laid = await layout(document, assets, drawnHere ? 'draw' : 'places')
  assets.checkpoint?.()
  const diagnostics = [...composed.diagnostics, ...pageLimit(document, laid)]
  const files: GeneratedFile[] = []
  const there = [...begun].map(([format, write]) => ({ format, written: write(laid) }))
  // One that fails is told below, in its turn; until then it must not end the process as unheard.
  for (const { written } of there) written.catch(() => {})
  for (const format of formats) {
    const writer = writers.find((w) => w.id === format)
    if (writer === undefined) throw new Error(`no writer for ${format}`)
    const written = await (there.find((t) => t.format === format)?.written ??
      writer.write(document, laid, assets, options))
    files.push({ format, bytes: written.value })
    diagnostics.push(...written.diagnostics)
  }
  return parsed({ document, layout: laid, files }, diagnostics)
}
