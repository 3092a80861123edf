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
  // Each event meets all before it at every preview, so words that two have in common are counted from lists of who has them.
  const having = new Map<string, number[]>()
  described.forEach((a, i) => {
    const common = new Uint16Array(i)
    for (const word of a.words) {
      const before = having.get(word)
      if (before === undefined) having.set(word, [i])
      else {
        for (const j of before) common[j] = (common[j] ?? 0) + 1
        before.push(i)
      }
    }
    common.forEach((count, j) => {
      const b = described[j]
      if (count === 0 || b === undefined || a.source === b.source) return
      if (count / (a.words.size + b.words.size - count) < sameEvent) return
      if (compatible(a.event.date, b.event.date)) return
      found.add(a.event)
      found.add(b.event)
    })
  })
  return new Set(events.filter((event) => found.has(event)))
}

/** "2019" and "2019-06" say the same with more or less precision; "2016" and "2017" do not. */
function compatible(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}
