import { type Context, patch } from './context.ts'

/** Hits asked for: more than anyone reads, few enough to answer at once. */
const mostHits = 100

/**
 * Searches the library as the user types: asks once the keys have paused, drops answers to older questions.
 *
 * @param delay milliseconds without a key before asking
 */
export function createSearch(context: Context, delay = 120): (query: string) => void {
  const { client, store } = context
  let timer: ReturnType<typeof setTimeout> | undefined
  const ask = async (query: string) => {
    const outcome = await client['sources.search'](query, mostHits)
    if (store.get().search.query !== query) return
    const result = outcome.ok ? outcome.value : { query, total: 0, hits: [] }
    patch(context, { search: { query, running: false, result } })
  }
  return (query) => {
    clearTimeout(timer)
    const empty = query.trim() === ''
    store.set((w) => ({
      ...w,
      search: { query, running: !empty, result: empty ? null : w.search.result },
    }))
    if (!empty) timer = setTimeout(() => void ask(query), delay)
  }
}
