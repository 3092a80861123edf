import type { Facts, Source } from '../types.ts'
import { datesOf, extractEvents } from './events.ts'

/** Facts of all sources, in the order of the sources; each field cites the sentences it rests on. Linear. */
export function extract(sources: readonly Source[]): Facts {
  const events = sources.flatMap((source) => extractEvents(datesOf(source)))
  return { events, transfers: [], quotes: [] }
}
