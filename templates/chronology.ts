import type { Paper } from '../corpus/index.ts'
import { heading, label, paragraph } from './document/build.ts'
import type { Block } from './document/nodes.ts'
import type { PageSpec } from './document/page.ts'
import { chronologyTable } from './parts/chronology-table.ts'
import { timelineFigure } from './parts/figures.ts'
import { keyJudgements } from './parts/key-judgements.ts'
import { sourceList } from './parts/source-list.ts'
import { titleBlock } from './parts/title-block.ts'
import type { Content, Template } from './template.ts'

/** What happened when: a timeline, then every dated event with its source; conflicts of dates are shown. */
export const chronology: Template = {
  id: 'chronology',
  label: { en: 'Chronology', fr: 'Chronologie' },
  about: {
    en: 'A timeline and a dated table of the chosen passages’ events, each with its source; dates that sources dispute are marked.',
    fr: 'Une frise et un tableau daté des événements des passages choisis, chacun avec sa source ; les dates en désaccord sont signalées.',
  },
  page: chronologyPage,
  noteForm: 'place',
  showRepairs: false,
  blocks: chronologyBlocks,
}

function chronologyPage(paper: Paper): PageSpec {
  return {
    paper,
    margins: { top: 74, right: 62, bottom: 68, left: 62 },
    notes: 'inline',
    noteColumn: { width: 0, gap: 0 },
    body: { family: 'serif', size: 10.5, leading: 14.5, after: 7.25 },
    title: { size: 24, align: 'left' },
    headings: [15, 11.5, 10.5],
    ink: '#1f3a5f',
    accent: '#8a4b08',
    pageLimit: null,
  }
}

function chronologyBlocks(content: Content): readonly Block[] {
  const { labels, page } = content
  const dated: readonly Block[] =
    content.events.length === 0
      ? [paragraph('body', [label(labels.noEvents, 'quiet')])]
      : [
          ...timelineFigure(content, { number: 1, page, wide: true }),
          heading('h-chronology', 1, [label(labels.chronology)]),
          chronologyTable(content, 1),
        ]
  return [titleBlock(content), ...keyJudgements(content), ...dated, ...sourceList(content, 'full')]
}
