import type { Facts, Source } from '../types.ts'

/** Fifth step: events, transfers and quotations, each field citing its sentence. */
export function extract(_sources: readonly Source[]): Facts {
  return { events: [], transfers: [], quotes: [] }
}
