import type { EventFact, SentenceId, SourceId } from '../../corpus/index.ts'

/** Share of words that two sentences must have in common to be taken for one event. */
const sameEvent = 0.5

/**
 * Events that two sources tell alike but date differently. Told alike: of the words of four letters or more (numbers
 * left out, for they are what differs), at least half are common to both (Jaccard index).
 */
export function conflictingEvents(
  events: readonly EventFact[],
  sourcesOf: (sentences: readonly SentenceId[]) => readonly SourceId[],
): ReadonlySet<EventFact> {
  const described = events.map((event) => ({
    event,
    words: new Set(event.text.toLowerCase().match(/\p{L}{4,}/gu) ?? []),
    source: sourcesOf(event.sentences)[0],
  }))
  const found = new Set<EventFact>()
  described.forEach((a, i) => {
    // By index and by counts, without lists in between: each event meets every later one, at every preview.
    for (let j = i + 1; j < described.length; j += 1) {
      const b = described[j]
      if (b === undefined || a.source === b.source) continue
      const [small, large] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words]
      if (small.size < sameEvent * large.size || compatible(a.event.date, b.event.date)) continue
      let common = 0
      for (const word of small) if (large.has(word)) common += 1
      const all = small.size + large.size - common
      if (all > 0 && common / all >= sameEvent) {
        found.add(a.event)
        found.add(b.event)
      }
    }
  })
  return found
}

/** "2019" and "2019-06" say the same with more or less precision; "2016" and "2017" do not. */
function compatible(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}
