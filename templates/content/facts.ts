import type { Corpus, EventFact, SentenceId, SourceId, TransferFact } from '../../corpus/index.ts'
import { label, sourceRef } from '../document/build.ts'
import type { Inline } from '../document/nodes.ts'
import type { Labels } from '../labels.ts'
import { dateKey } from './dates.ts'
import { locatorText } from './locators.ts'
import type { Tracer } from './traces.ts'

/** Events with a sentence among those shown, oldest first; equal dates keep the order of the sources. */
export function shownEvents(corpus: Corpus, shown: ReadonlySet<SentenceId>): readonly EventFact[] {
  return corpus.facts.events
    .filter((e) => e.sentences.some((id) => shown.has(id)))
    .map((event) => ({ event, key: dateKey(event.date) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ event }) => event)
}

/** Transfers with a sentence among those shown, by year of order or delivery, those without a year first. */
export function shownTransfers(corpus: Corpus, shown: ReadonlySet<SentenceId>): readonly TransferFact[] {
  const year = (t: TransferFact) => t.orderYear ?? t.deliveryYears[0] ?? 0
  return corpus.facts.transfers
    .filter((t) => t.sentences.some((id) => shown.has(id)))
    .toSorted((a, b) => year(a) - year(b))
}

/** "[2] ¶3; [1] ¶6": the places of these sentences, each passage once, linked to the list of sources. */
export function referencesTo(
  sentences: readonly SentenceId[],
  tracer: Tracer,
  labels: Labels,
): readonly Inline[] {
  const traces = sentences.flatMap((id) => tracer.trace(id) ?? [])
  const placed = new Set(traces.flatMap((t) => (t.passage === null ? [] : [t.source])))
  const seen = new Set<string>()
  const places: (readonly Inline[])[] = []
  for (const trace of traces) {
    // An omitted piece (an attribution line) has no place of its own; its source is named by the passage beside it.
    if (trace.passage === null && placed.has(trace.source)) continue
    const key = trace.passage ?? trace.source
    if (seen.has(key)) continue
    seen.add(key)
    const locator = trace.passage === null ? null : tracer.passage(trace.passage)?.passage.locator
    places.push([
      sourceRef(trace.source),
      ...(locator === null || locator === undefined ? [] : [label(`\u00a0${locatorText(locator, labels)}`)]),
    ])
  }
  return places.flatMap((place, i) => (i === 0 ? place : [label('; '), ...place]))
}

/** The sources of these sentences, each once. */
export function sourcesOf(sentences: readonly SentenceId[], tracer: Tracer): readonly SourceId[] {
  return [...new Set(sentences.flatMap((id) => tracer.trace(id)?.source ?? []))]
}
