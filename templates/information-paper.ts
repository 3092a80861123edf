import type { Paper } from '../corpus/index.ts'
import { dateInWords } from './content/dates.ts'
import { idPart } from './content/judgements.ts'
import { colon } from './content/typography.ts'
import { heading, label, own, paragraph } from './document/build.ts'
import type { AnalystNote, Block, Excerpt } from './document/nodes.ts'
import type { PageSpec } from './document/page.ts'
import { sourceList } from './parts/source-list.ts'
import type { Content, ContentSection, Template } from './template.ts'

/**
 * One page for a staff officer's file: date to the right, the form's name centred, subject, bottom line up front,
 * then numbered paragraphs with lettered facts; no contents, no figures.
 */
export const informationPaper: Template = {
  id: 'information-paper',
  label: { en: 'Information paper', fr: 'Fiche d’information' },
  about: {
    en: 'One page: subject, bottom line up front, numbered paragraphs of facts, point of contact, short source list.',
    fr: 'Une page : objet, conclusion d’abord, paragraphes de faits numérotés, rédacteur, sources abrégées.',
  },
  page: informationPaperPage,
  noteForm: 'place',
  showRepairs: false,
  blocks: informationPaperBlocks,
}

/** One inch all round, a quarter more to the left for the punch. */
function informationPaperPage(paper: Paper): PageSpec {
  return {
    paper,
    margins: { top: 72, right: 72, bottom: 72, left: 90 },
    notes: 'inline',
    noteColumn: { width: 0, gap: 0 },
    body: { family: 'serif', size: 11, leading: 13.5, after: 4.5 },
    title: { size: 13, align: 'center' },
    headings: [11, 11, 11],
    ink: '#1a1a1a',
    accent: '#8a4b08',
    pageLimit: 1,
  }
}

function informationPaperBlocks(content: Content): readonly Block[] {
  const { briefing, labels, judgements } = content
  const subject = `${labels.subject}${colon(labels.lang)}`
  const purpose: readonly Block[] =
    briefing.subtitle === null
      ? []
      : [
          heading('h-purpose', 1, [label(labels.purpose)], { number: '1.', listed: false }),
          paragraph('body', [own(briefing.subtitle, 'subtitle')]),
        ]
  const start = purpose.length === 0 ? 1 : 2
  return [
    {
      type: 'title-block',
      form: 'memo',
      label: null,
      title: [label(content.kind.toUpperCase())],
      subtitle: null,
      facts: briefing.date === null ? [] : [[label(dateInWords(briefing.date, labels.lang))]],
    },
    paragraph('subject', [label(subject), own(briefing.title, 'title')]),
    ...(judgements.length === 0
      ? []
      : [
          {
            type: 'judgements',
            form: 'bottom-line',
            title: [label(labels.bottomLine)],
            items: judgements,
          } as const,
        ]),
    ...purpose,
    ...content.sections.flatMap((section, i) => factBlocks(content, section, `${start + i}.`)),
    ...(briefing.author === null ? [] : [paragraph('contact', [own(briefing.author, 'author')])]),
    ...sourceList(content, 'short'),
  ]
}

/** A section as a numbered paragraph, its excerpts as facts a., b., c. */
function factBlocks(content: Content, section: ContentSection, number: string): readonly Block[] {
  let facts = 0
  const lettered = (part: Excerpt | AnalystNote): Block => {
    if (part.type === 'note') return part
    facts += 1
    return { ...part, number: letters(facts) }
  }
  return [
    heading(`h-${idPart(section.id)}`, 1, section.heading, {
      number,
      section: section.id,
    }),
    ...(section.parts.length === 0
      ? [paragraph('body', [label(content.labels.nothingInSection, 'quiet')])]
      : section.parts.map(lettered)),
  ]
}

/** a., b., … z., aa., ab. */
function letters(n: number): string {
  const letter = String.fromCharCode(97 + ((n - 1) % 26))
  return n > 26 ? letters(Math.floor((n - 1) / 26)).replace('.', `${letter}.`) : `${letter}.`
}
