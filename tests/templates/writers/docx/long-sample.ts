import { type Briefing, type Corpus, draftBriefing } from '../../../../corpus/index.ts'
import { type SampleSource, sampleSource } from '../../sample.ts'

const nouns = 'convoy garrison ministry airfield battalion contract province envoy column depot'.split(' ')
const verbs = 'reached left secured reopened inspected supplied crossed handed over'.split(' ')

/** Numbers from 0 to `below`, the same on every machine (a linear congruence, Numerical Recipes' constants). */
function sequence(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Invented articles of uneven paragraphs, sorted into `sections`: enough to fill pages in ways nobody planned. */
export function longCorpus(seed: number, passages: number, sections: readonly string[]): Corpus {
  const pick = sequence(seed)
  const word = (list: readonly string[]) => list[pick(list.length)] ?? ''
  const sentence = () =>
    `The ${Array.from({ length: 3 + pick(9) }, () => `${word(nouns)} ${word(verbs)} the`).join(' ')} ${word(nouns)}.`
  const source = (index: number): SampleSource => ({
    title: `Report number ${index + 1} from the field`,
    publisher: 'The Courier',
    passages: Array.from({ length: passages }, () => {
      const section = word(sections)
      return {
        sentences: Array.from({ length: 1 + pick(5) }, (_, i) => ({
          text: sentence(),
          sections: i > 0 && pick(4) === 0 ? [] : [section],
        })),
      }
    }),
  })
  return {
    sources: [0, 1, 2].map((i) => sampleSource(source(i), i)),
    facts: { events: [], transfers: [], quotes: [] },
  }
}

/** A briefing of all that `longCorpus` made. */
export function longBriefing(
  corpus: Corpus,
  sections: readonly string[],
  changes: Partial<Briefing>,
): Briefing {
  return { ...draftBriefing(corpus, { sections, title: 'A long briefing', date: '2021-12-01' }), ...changes }
}
