import {
  allSections,
  type Briefing,
  type Corpus,
  type Parsed,
  type Resources,
  say,
} from '../../corpus/index.ts'
import {
  type Assets,
  type Block,
  templates as builtIn,
  type Document,
  type Layout,
  type Template,
} from '../../templates/index.ts'
import type { ExportFormat, PagePlace } from '../contract.ts'
import { generate } from '../generate.ts'
import type { Rendered } from './tasks.ts'

/** All blocks in order, those inside columns included. */
function flat(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.type === 'columns' ? flat(block.children) : [block]))
}

/** Where the page finds each section and excerpt of the briefing again. */
function placesOf(document: Document, layout: Layout): readonly PagePlace[] {
  return flat(document.blocks).flatMap((block) => {
    if (block.type !== 'heading' && block.type !== 'excerpt') return []
    const place = layout.places[block.id]
    if (place === undefined || block.section === null) return []
    const passage = block.type === 'excerpt' ? block.passage : null
    return [{ section: block.section, passage, page: place.page, y: place.y }]
  })
}

/**
 * Makes a briefing into the bytes of one format: what an export writes and what the live page shows. A briefing that
 * names a template which this computer lacks is set with the first one, and says so.
 */
export async function renderBriefing(
  briefing: Briefing,
  corpus: Parsed<Corpus>,
  resources: Resources,
  format: ExportFormat,
  assets: Assets,
  templates: readonly Template[] = builtIn,
): Promise<Rendered> {
  const template = templates.find((t) => t.id === briefing.template) ?? templates[0]
  if (template === undefined) throw new Error('there is no template')
  const sections = allSections(resources.sections)
  const made = await generate(
    { corpus: corpus.value, briefing, sections, template, formats: [format] },
    assets,
  )
  const { document, layout, files } = made.value
  const missing =
    template.id === briefing.template
      ? []
      : [
          {
            severity: 'warning' as const,
            rule: 'unknown-template' as const,
            ...say`There is no template “${briefing.template}” on this computer; “${{ message: template.label.en, messageFr: template.label.fr }}” is used.`,
          },
        ]
  return {
    bytes: files[0]?.bytes ?? new Uint8Array(),
    pages: layout.pages,
    places: placesOf(document, layout),
    diagnostics: [...missing, ...corpus.diagnostics, ...made.diagnostics],
  }
}
