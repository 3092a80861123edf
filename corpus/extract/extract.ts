import type { Facts, Source } from '../types.ts'
import { datesOf, extractEvents } from './events.ts'
import { extractQuotes } from './quotes.ts'
import { extractTransfers } from './transfers.ts'

/** Facts of all sources, in the order of the sources; each field cites the sentences it rests on. Linear. */
export function extract(sources: readonly Source[]): Facts {
  const read = sources.map((source) => ({ source, dates: datesOf(source) }))
  return {
    events: read.flatMap(({ dates }) => extractEvents(dates)),
    transfers: read.flatMap(({ source, dates }) => extractTransfers(source, dates)),
    quotes: read.flatMap(({ source, dates }) => extractQuotes(source, dates)),
  }
}
