import type { Briefing, Source, SourceId } from '../../main/contract.ts'
import { readingOf } from '../state/reading.ts'
import type { Workspace } from '../state/workspace.ts'
import { type Context, patch, valueOrNotice } from './context.ts'

/** Sources a call: enough to be quick, few enough that no answer blocks the window. */
const batch = 100

/** A source as it was last asked for; null where the library has none of this id. */
interface Known {
  readonly undone: string
  readonly source: Source | null
}

/**
 * Keeps the briefing's sources at hand, read as the briefing wants them: sources that came in are fetched, and
 * those with a repair taken back or put in again are read anew. What is known is not asked for twice.
 *
 * @returns stops following
 */
export function followReading(context: Context): () => void {
  const { client, store } = context
  const known = new Map<SourceId, Known>()
  let wanted = ''
  let listed: Workspace['library'] | null = null
  let busy = false

  const show = (loading: boolean) => {
    const { briefing } = store.get().history
    const sources = briefing.sources.flatMap((s) => known.get(s.id)?.source ?? [])
    patch(context, { reading: readingOf(sources), loading })
  }
  const load = async (): Promise<void> => {
    for (;;) {
      const { briefing } = store.get().history
      const stale = briefing.sources
        .map((s) => s.id)
        .filter((id) => known.get(id)?.undone !== undoneOf(id, briefing))
        .slice(0, batch)
      if (stale.length === 0) break
      patch(context, { loading: true })
      const sources = valueOrNotice(context, await client['sources.read'](stale, briefing.undone))
      if (sources === null) break
      for (const id of stale) known.set(id, { undone: undoneOf(id, briefing), source: null })
      for (const source of sources) known.set(source.id, { undone: undoneOf(source.id, briefing), source })
      show(true)
    }
    show(false)
  }
  const look = () => {
    const { history, library } = store.get()
    const { sources, undone } = history.briefing
    const now = `${sources.map((s) => s.id).join(' ')}|${undone.join(' ')}`
    if ((now === wanted && library === listed) || busy) return
    // A source that was missing may have come in again.
    for (const [id, { source }] of known) if (source === null) known.delete(id)
    wanted = now
    listed = library
    busy = true
    void load().finally(() => {
      busy = false
      look()
    })
  }
  look()
  return store.subscribe(look)
}

/** The repairs of one source that the briefing takes back: ids of repairs begin with the id of their source. */
function undoneOf(id: SourceId, briefing: Briefing): string {
  return briefing.undone
    .filter((repair) => repair.startsWith(`${id}.`))
    .sort()
    .join(' ')
}

/** One source of the library that the briefing does not use, to look at. */
export async function readSource(context: Context, id: SourceId): Promise<Source | null> {
  const sources = valueOrNotice(context, await context.client['sources.read']([id], []))
  return sources?.[0] ?? null
}
