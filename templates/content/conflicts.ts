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
    for (const b of described.slice(i + 1)) {
      if (a.source === b.source || compatible(a.event.date, b.event.date)) continue
      const common = [...a.words].filter((w) => b.words.has(w)).length
      const all = new Set([...a.words, ...b.words]).size
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
