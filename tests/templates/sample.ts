import {
  type Briefing,
  type Corpus,
  draftBriefing,
  type Omission,
  type Passage,
  type Repair,
  type Sentence,
  type Source,
} from '../../corpus/index.ts'
import type { SectionLabel } from '../../templates/index.ts'

/** A small corpus made by hand, so that the templates are tested without the reader. */

interface SampleSentence {
  readonly text: string
  readonly sections?: readonly string[]
  /** Words that stood joined in the original: `[before, after]`. */
  readonly repairs?: readonly (readonly [string, string])[]
}

export interface SamplePassage {
  readonly kind?: Passage['kind']
  readonly sentences: readonly SampleSentence[]
  readonly attribution?: readonly string[]
}

export interface SampleSource {
  readonly title: string
  readonly publisher?: string
  readonly passages: readonly SamplePassage[]
}

/** Builds a source whose offsets, repairs and spans are true to its original. */
export function sampleSource(spec: SampleSource, index: number): Source {
  const id = `s-${String(index + 1).repeat(12)}`
  let original = ''
  const repairs: Repair[] = []
  const omitted: Omission[] = []
  const passages: Passage[] = []
  const sentence = (s: SampleSentence, passage: string, n: number): Sentence => {
    let raw = s.text
    for (const [before, after] of s.repairs ?? []) raw = raw.replace(after, before)
    const start = original.length
    original += raw
    for (const [before, after] of s.repairs ?? []) {
      const at = start + raw.indexOf(before)
      repairs.push({
        id: `${id}.r${repairs.length + 1}`,
        start: at,
        end: at + before.length,
        before,
        after,
        rule: 'joined-words',
        confidence: 0.9,
      })
    }
    return {
      id: `${passage}.${n}`,
      start,
      end: original.length,
      text: s.text,
      sections: (s.sections ?? []).map((section) => ({ id: section, evidence: [] })),
    }
  }
  const add = (spec: SamplePassage, n: number): void => {
    const passage = `${id}.p${n}`
    const start = original.length
    const sentences = spec.sentences.map((s, i) => {
      if (i > 0) original += ' '
      return sentence(s, passage, i + 1)
    })
    const end = original.length
    const attribution = (spec.attribution ?? []).map((text) => {
      original += '\n'
      const piece: Omission = {
        id: `${id}.o${omitted.length + 1}`,
        start: original.length,
        end: original.length + text.length,
        text,
        reason: 'attribution',
      }
      original += text
      omitted.push(piece)
      return piece.id
    })
    passages.push({
      id: passage,
      kind: spec.kind ?? 'paragraph',
      text: sentences.map((s) => s.text).join(' '),
      start,
      end,
      locator: { paragraph: n, page: null },
      ...(attribution.length === 0 ? {} : { attribution }),
      sentences,
    })
    original += '\n\n'
  }
  add({ kind: 'heading', sentences: [{ text: spec.title }] }, 1)
  spec.passages.forEach((p, i) => {
    add(p, i + 2)
  })
  return {
    id,
    sha256: String(index + 1).repeat(64),
    file: `article-${index + 1}.txt`,
    format: 'text',
    reader: 'text-1',
    language: 'en',
    title: spec.title,
    publisher: spec.publisher ?? null,
    also: [],
    author: null,
    published: null,
    original,
    text: original,
    repairs,
    undone: [],
    omitted,
    passages,
  }
}

export const sampleSections: readonly SectionLabel[] = [
  {
    id: 'history',
    label: { en: 'History of relations', fr: 'Histoire des relations' },
  },
  {
    id: 'arms-transfers',
    label: { en: 'Arms transfers', fr: 'Transferts d’armes' },
  },
  { id: 'wagner', label: { en: 'Wagner', fr: 'Wagner' } },
]

/** Two invented articles: repaired words, a quotation with attribution, sentences in two sections, facts. */
export function sampleCorpus(): Corpus {
  const sources = [
    sampleSource(
      {
        title: 'Northland and Eastmark strengthen ties',
        publisher: 'The Courier',
        passages: [
          {
            sentences: [
              {
                text: 'In June 2019 Eastmark and Northland signed a military cooperation agreement.',
                sections: ['arms-transfers', 'history'],
                repairs: [['cooperationagreement', 'cooperation agreement']],
              },
              { text: 'The weather in the capital was fine.' },
              {
                text: 'Northland received two helicopters in 2017, after ordering four in 2016.',
                sections: ['arms-transfers'],
              },
            ],
          },
          {
            sentences: [
              {
                text: 'Relations date from 1961, when Northland became independent.',
                sections: ['history'],
              },
              { text: 'Talks resumed in 2009.', sections: ['history'] },
            ],
          },
        ],
      },
      0,
    ),
    sampleSource(
      {
        title: 'Northland relies on help',
        publisher: 'National Radio',
        passages: [
          {
            kind: 'lede',
            sentences: [{ text: 'Nothing, at this stage, on the private company.', sections: ['wagner'] }],
          },
          {
            kind: 'quote',
            sentences: [{ text: '“We would like to be able to count on Eastmark.”', sections: ['history'] }],
            attribution: ['A. Minister, Minister of Foreign Affairs', 'Press conference, 11 November 2021'],
          },
        ],
      },
      1,
    ),
  ]
  const [one] = sources
  const s = (p: number, n: number) => `${one?.id}.p${p}.${n}`
  return {
    sources,
    facts: {
      events: [
        {
          date: '2019-06',
          precision: 'month',
          basis: 'stated',
          text: 'In June 2019 Eastmark and Northland signed a military cooperation agreement.',
          sentences: [s(2, 1)],
          cites: { date: [s(2, 1)] },
        },
        {
          date: '1961',
          precision: 'year',
          basis: 'inferred',
          text: 'Relations date from 1961, when Northland became independent.',
          sentences: [s(3, 1)],
          cites: { date: [s(3, 1)] },
        },
      ],
      transfers: [
        {
          supplier: 'Eastmark',
          recipient: 'Northland',
          designation: 'helicopters',
          description: null,
          ordered: 4,
          orderYear: 2016,
          delivered: 2,
          deliveryYears: [2017],
          comment: '',
          sentences: [s(2, 3)],
          cites: { ordered: [s(2, 3)] },
        },
      ],
      quotes: [],
    },
  }
}

/** A briefing of all three sections. */
export function sampleBriefing(changes: Partial<Briefing> = {}): Briefing {
  return {
    ...draftBriefing(sampleCorpus(), {
      sections: ['history', 'arms-transfers', 'wagner'],
      title: 'Northland: a briefing',
      date: '2021-12-01',
      author: 'A. Analyst',
    }),
    ...changes,
  }
}
