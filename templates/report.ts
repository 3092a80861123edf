import type { Paper } from '../corpus/index.ts'
import { heading, label } from './document/build.ts'
import type { Block } from './document/nodes.ts'
import type { PageSpec } from './document/page.ts'
import { chronologyTable } from './parts/chronology-table.ts'
import { timelineFigure, transfersFigure } from './parts/figures.ts'
import { keyJudgements } from './parts/key-judgements.ts'
import { sectionBlocks } from './parts/section-blocks.ts'
import { sourceList } from './parts/source-list.ts'
import { titleBlock } from './parts/title-block.ts'
import { transfersTable } from './parts/transfers-table.ts'
import type { Content, Template } from './template.ts'

/**
 * The long form, after the research papers of parliamentary libraries: title block, key judgements and contents on
 * the first page, numbered sections on a measured column with the source tags in a wide outer margin, then
 * chronology, register and sources.
 */
export const report: Template = {
  id: 'report',
  label: { en: 'Briefing report', fr: 'Dossier d’information' },
  about: {
    en: 'Title, key judgements, contents, numbered sections with the source of each excerpt in the margin, chronology, register of arms transfers, sources.',
    fr: 'Titre, points clés, sommaire, rubriques numérotées avec la source de chaque extrait en marge, chronologie, registre des transferts d’armes, sources.',
  },
  page: reportPage,
  noteForm: 'full',
  showRepairs: false,
  blocks: reportBlocks,
}

/** Body 10.5 on 14.5 points, about 70 characters a line; the outer margin takes about 45 mm. */
function reportPage(paper: Paper): PageSpec {
  return {
    paper,
    margins: { top: 74, right: 34, bottom: 68, left: paper === 'a4' ? 72 : 80 },
    notes: 'margin',
    noteColumn: { width: 98, gap: 16 },
    body: { family: 'serif', size: 10.5, leading: 14.5, after: 7.25 },
    title: { size: 24, align: 'left' },
    headings: [15, 11.5, 10.5],
    ink: '#1f3a5f',
    accent: '#8a4b08',
    pageLimit: null,
  }
}

function reportBlocks(content: Content): readonly Block[] {
  const { labels, page } = content
  const sections = content.sections.flatMap((section, i) =>
    sectionBlocks(content, section, { number: String(i + 1), level: 1, startsPage: false }),
  )
  let next = content.sections.length
  const annex = (id: string, title: string, ...blocks: readonly Block[]): readonly Block[] => {
    next += 1
    return [heading(id, 1, [label(title)], { number: String(next) }), ...blocks]
  }
  const line = timelineFigure(content, { number: 1, page, wide: true })
  const chart = transfersFigure(content, { number: line.length + 1, page, wide: true })
  const chronology =
    content.events.length === 0
      ? []
      : annex('h-chronology', labels.chronology, ...line, chronologyTable(content, 1))
  const register =
    content.transfers.length === 0
      ? []
      : annex(
          'h-transfers',
          labels.register,
          ...chart,
          transfersTable(content, chronology.length === 0 ? 1 : 2),
        )
  return [
    titleBlock(content),
    ...keyJudgements(content),
    { type: 'contents', title: [label(labels.contents)], depth: 2 },
    ...sections,
    ...chronology,
    ...register,
    ...sourceList(content, 'full'),
  ]
}
