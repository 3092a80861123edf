import type { Paper } from '../corpus/index.ts'
import { own, paragraph } from './document/build.ts'
import type { Block } from './document/nodes.ts'
import type { PageSpec } from './document/page.ts'
import { fullWidth } from './document/page.ts'
import { timelineFigure } from './parts/figures.ts'
import { keyJudgements } from './parts/key-judgements.ts'
import { sectionBlocks } from './parts/section-blocks.ts'
import { sourceList } from './parts/source-list.ts'
import { titleBlock } from './parts/title-block.ts'
import type { Content, Template } from './template.ts'

/** Points between the two columns: a quarter inch. */
const gutter = 18

/**
 * Two pages in two columns, after the short series of parliamentary research services: band with the series' name,
 * date over the title, the text in equal columns with a figure as wide as a column, sources short, author last.
 */
export const inFocus: Template = {
  id: 'in-focus',
  label: { en: 'In focus', fr: 'Gros plan' },
  about: {
    en: 'Two pages in two columns: title, key judgements, sections, a timeline, short source list. Says by how much it runs over.',
    fr: 'Deux pages en deux colonnes : titre, points clés, rubriques, une frise, sources abrégées. Dit de combien il déborde.',
  },
  page: inFocusPage,
  noteForm: 'place',
  showRepairs: false,
  blocks: inFocusBlocks,
}

/** Margins of 0.75 inch, serif 9.5 points, ragged right, no first-line indents. */
function inFocusPage(paper: Paper): PageSpec {
  return {
    paper,
    margins: { top: 66, right: 54, bottom: 64, left: 54 },
    notes: 'inline',
    noteColumn: { width: 0, gap: 0 },
    body: { family: 'serif', size: 9.5, leading: 12.5, after: 6 },
    title: { size: 20, align: 'left' },
    headings: [11.5, 10.5, 9.5],
    ink: '#1f3a5f',
    accent: '#8a4b08',
    pageLimit: 2,
  }
}

function inFocusBlocks(content: Content): readonly Block[] {
  const { briefing, page } = content
  const width = (fullWidth(page) - gutter) / 2
  const [first, ...rest] = content.sections.map((section) =>
    sectionBlocks(content, section, { number: null, level: 1, startsPage: false }),
  )
  const figure = timelineFigure(content, { number: 1, page, width, wide: false })
  const author = briefing.author === null ? [] : [paragraph('contact', [own(briefing.author, 'author')])]
  return [
    titleBlock(content, 'series'),
    {
      type: 'columns',
      count: 2,
      gap: gutter,
      children: [
        ...keyJudgements(content),
        ...(first ?? []),
        ...figure,
        ...rest.flat(),
        ...author,
        ...sourceList(content, 'short'),
      ],
    },
  ]
}
