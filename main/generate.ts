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
  type Writer,
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
 * The use case that all shells share: briefing → document → layout → bytes in each format. One layout serves all
 * formats, so that page numbers agree. Pure orchestration: what it needs of the machine comes in `assets`.
 *
 * @param known the writers to choose from
 */
export async function generate(
  request: GenerateRequest,
  assets: Assets,
  known: readonly Writer[] = writers,
): Promise<Parsed<Generated>> {
  const { corpus, briefing, sections, template, formats, options } = request
  const composed = compose(corpus, briefing, sections, template)
  const document = composed.value
  assets.checkpoint?.()
  const laid = await layout(document, assets, formats.includes('pdf') ? 'draw' : 'places')
  assets.checkpoint?.()
  const diagnostics = [...composed.diagnostics, ...pageLimit(document, laid)]
  const files: GeneratedFile[] = []
  for (const format of formats) {
    const writer = known.find((w) => w.id === format)
    if (writer === undefined) throw new Error(`no writer for ${format}`)
    const written = await writer.write(document, laid, assets, options)
    files.push({ format, bytes: written.value })
    diagnostics.push(...written.diagnostics)
  }
  return parsed({ document, layout: laid, files }, diagnostics)
}
