import type { Briefing, Corpus, Parsed, Resources } from '../../corpus/index.ts'
import { allSections } from '../../corpus/index.ts'
import { compose, templateOf, writerOf } from '../../templates/index.ts'
import type { ExportFormat } from '../contract.ts'
import type { Rendered } from './tasks.ts'

/** Composes and writes a briefing. */
export async function renderBriefing(
  briefing: Briefing,
  corpus: Parsed<Corpus>,
  resources: Resources,
  format: ExportFormat,
): Promise<Rendered> {
  const template = templateOf(briefing.template)
  const writer = writerOf(format)
  if (template === null || writer === null) throw new Error(`no writer or template for ${format}`)
  const composed = compose(corpus.value, briefing, allSections(resources.sections), template)
  return { bytes: new Uint8Array(), pages: 0, places: [], diagnostics: composed.diagnostics }
}
