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
  compose,
  type Document,
  draftPages,
  type Layout,
  numberCitations,
  type Template,
} from '../../templates/index.ts'
import type { ExportFormat, PagePlace } from '../contract.ts'
import { generate } from '../generate.ts'
import type { BriefingPlace, Drafted, Rendered } from './tasks.ts'

/** All blocks in order, those inside columns included. */
function flat(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.type === 'columns' ? flat(block.children) : [block]))
}

/** Where the page finds each section and excerpt of the briefing again. */
function placesOf(document: Document, places: Layout['places']): readonly PagePlace[] {
  return flat(document.blocks).flatMap((block) => {
    if (block.type !== 'heading' && block.type !== 'excerpt') return []
    const place = places[block.id]
    const { section } = block
    if (place === undefined || section === null) return []
    // Excerpts that go on in a paragraph are found where it stands.
    const passages =
      block.type === 'excerpt' ? [block.passage, ...(block.joined ?? []).map((j) => j.passage)] : [null]
    return passages.map((passage) => ({ section, passage, page: place.page, y: place.y }))
  })
}

/** What every rendering needs besides the briefing and its sources. */
export interface BriefingPress {
  readonly resources: Resources
  readonly assets: Assets
  readonly templates: readonly Template[]
}

/** The briefing's template, or the first one where this computer lacks it. */
function chosenTemplate(briefing: Briefing, templates: readonly Template[]): Template {
  const template = templates.find((t) => t.id === briefing.template) ?? templates[0]
  if (template === undefined) throw new Error('there is no template')
  return template
}

/**
 * Makes a briefing into the bytes of one format: what an export writes and what the live page shows. A briefing that
 * names a template which this computer lacks is set with the first one, and says so.
 */
export async function renderBriefing(
  briefing: Briefing,
  corpus: Parsed<Corpus>,
  { resources, assets, templates }: BriefingPress,
  format: ExportFormat,
): Promise<{ readonly rendered: Rendered; readonly layout: Layout }> {
  const template = chosenTemplate(briefing, templates)
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
  const rendered = {
    bytes: files[0]?.bytes ?? new Uint8Array(),
    pages: layout.pages,
    places: placesOf(document, layout.places),
    sources: numberCitations(document).sources.map((s) => s.id),
    diagnostics: [...missing, ...corpus.diagnostics, ...made.diagnostics],
  }
  return { rendered, layout }
}

/**
 * The page on which one place of a long briefing stands, made without the other pages: see `draftPages`.
 *
 * @param base the layout of the briefing as it was last rendered whole
 */
export async function draftBriefingPage(
  briefing: Briefing,
  corpus: Parsed<Corpus>,
  { resources, assets, templates }: BriefingPress,
  base: Layout,
  { section, passage }: BriefingPlace,
): Promise<Drafted | null> {
  const template = chosenTemplate(briefing, templates)
  const { value: document } = compose(corpus.value, briefing, allSections(resources.sections), template)
  assets.checkpoint?.()
  const block = document.blocks.find((b) =>
    b.type === 'excerpt'
      ? b.section === section && b.passage === passage
      : b.type === 'heading' && b.section === section && passage === null,
  )
  if (block === undefined || !('id' in block)) return null
  const drafted = await draftPages(document, base, block.id, assets)
  if (drafted === null) return null
  return { bytes: drafted.pdf, pages: drafted.pages, places: placesOf(document, drafted.places) }
}
