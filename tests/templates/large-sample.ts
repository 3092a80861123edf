import type { Briefing, Corpus } from '../../corpus/index.ts'
import { draftBriefing } from '../../corpus/index.ts'
import { type SamplePassage, sampleSource } from './sample.ts'

/** Small numbers from a seed (mulberry32), so that a failing layout can be had again. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const words =
  'border force accord minister council region convoy supply training contract village delegation statement observers airport garrison harvest ceasefire patrol embassy'.split(
    ' ',
  )

/** A corpus of many passages of varied length, with events and transfers, the same for the same seed. */
export function largeCorpus(seed: number, passages = 42): Corpus {
  const random = seeded(seed)
  const pick = () => words[Math.floor(random() * words.length)] ?? 'word'
  const sentence = (section: string) => {
    const length = 6 + Math.floor(random() * 22)
    const text = Array.from({ length }, pick).join(' ')
    return { text: `${text.charAt(0).toUpperCase()}${text.slice(1)}.`, sections: [section] }
  }
  const sections = ['history', 'arms-transfers', 'wagner']
  const made: SamplePassage[] = Array.from({ length: passages }, (_, i) => ({
    sentences: Array.from({ length: 1 + Math.floor(random() * 5) }, () =>
      sentence(sections[i % 3] ?? 'history'),
    ),
  }))
  const source = sampleSource({ title: 'A long article', publisher: 'The Courier', passages: made }, 0)
  const sentences = source.passages.slice(1).flatMap((p) => p.sentences)
  return {
    sources: [source],
    facts: {
      events: sentences.slice(0, 40).map((s, i) => ({
        date: String(1960 + i),
        precision: 'year',
        basis: 'stated',
        text: s.text,
        sentences: [s.id],
        cites: { date: [s.id] },
      })),
      transfers: sentences.slice(0, 30).map((s, i) => ({
        supplier: 'Eastmark',
        recipient: 'Northland',
        designation: `Type ${i + 1}`,
        description: 'armoured personnel carrier',
        ordered: i % 3 === 0 ? null : i + 1,
        orderYear: i % 2 === 0 ? null : 1990 + i,
        delivered: null,
        deliveryYears: [],
        comment: s.text,
        sentences: [s.id],
        cites: {},
      })),
      quotes: [],
    },
  }
}

/** All three sections of it, with a note after each third excerpt. */
export function largeBriefing(corpus: Corpus, changes: Partial<Briefing> = {}): Briefing {
  const drafted = draftBriefing(corpus, {
    sections: ['history', 'arms-transfers', 'wagner'],
    title: 'A long briefing',
    date: '2022-01-01',
    marking: 'TLP:AMBER+STRICT',
  })
  return {
    ...drafted,
    sections: drafted.sections.map((s) => ({
      ...s,
      excerpts: s.excerpts.map((e, i) =>
        i % 3 === 0
          ? { ...e, noteAfter: 'The analyst adds a remark of some length here, to be set beside a rule.' }
          : e,
      ),
    })),
    ...changes,
  }
}
