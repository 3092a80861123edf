import type { Briefing } from '../../main/contract.ts'
import type { Workspace } from '../state/workspace.ts'
import { told } from '../words/told.ts'
import type { Context } from './context.ts'

/** Pages from which on the changed page is made first, by itself; below, the whole is as fast. */
const longBriefing = 12

/**
 * Keeps the page on the right in step with the briefing. A change asks for a preview at once and takes the place of
 * one that is still being made; only where pages have not moved for `patience` is the running one let finish, so that
 * the page follows steady typing. A long briefing first shows the changed page alone, and the whole when the keys
 * have rested for `rest`. A slower answer to an older question is dropped.
 *
 * @param rest milliseconds without a change before a long briefing is made whole
 * @param patience milliseconds
 * @returns stops following
 */
export function followPreview(context: Context, rest = 250, patience = 400): () => void {
  const { client, store } = context
  let seen: Briefing | null = null
  let generation = 0
  /** When a page last came, or was first asked for after a quiet time. */
  let moved = 0
  let running = 0
  /** What runs is the whole of a long briefing, which is never worth waiting for. */
  let runsWhole = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const set = (parts: Partial<Workspace['preview']>) =>
    store.set((w) => ({ ...w, preview: { ...w.preview, ...parts } }))
  const later = (work: () => void, delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      timer = undefined
      work()
    }, delay)
  }
  const isLong = () => (store.get().preview.current?.pages ?? 0) >= longBriefing

  const whole = async (briefing: Briefing): Promise<void> => {
    generation += 1
    const mine = generation
    if (briefing.sections.every((s) => s.excerpts.length === 0)) {
      set({ current: null, draft: null, running: false, failure: null, diagnostics: [] })
      return
    }
    if (!store.get().preview.running) set({ running: true })
    running += 1
    runsWhole = true
    const outcome = await client['preview.render'](briefing, mine)
    running -= 1
    if (mine === generation) {
      moved = Date.now()
      if (outcome.ok)
        set({
          current: outcome.value,
          draft: null,
          running: false,
          failure: null,
          diagnostics: outcome.diagnostics,
        })
      else if (outcome.failure.kind !== 'cancelled')
        set({ running: false, failure: told(outcome.failure, store.get().settings.language) })
      else set({ running: false })
    }
    catchUp(briefing)
  }

  const first = async (briefing: Briefing): Promise<void> => {
    const { selection } = store.get()
    if (selection === null) return later(() => void whole(briefing), rest)
    generation += 1
    const mine = generation
    running += 1
    runsWhole = false
    const outcome = await client['preview.draft'](briefing, selection, mine)
    running -= 1
    if (mine === generation) {
      if (outcome.ok && outcome.value !== null) {
        moved = Date.now()
        set({ draft: outcome.value })
      }
      // Nothing was gained by the page alone, or the keys rest now: the whole follows.
      if (briefing === seen)
        later(() => void whole(briefing), outcome.ok && outcome.value === null ? 0 : rest)
    }
    catchUp(briefing)
  }

  const ask = (briefing: Briefing) => {
    void (isLong() ? first(briefing) : whole(briefing))
  }
  /** Asks for what was changed while the last answer was waited for. */
  const catchUp = (answered: Briefing) => {
    if (running === 0 && seen !== null && seen !== answered && timer === undefined) ask(seen)
  }

  const look = () => {
    const { briefing } = store.get().history
    if (briefing === seen) return
    seen = briefing
    if (running === 0) moved = Date.now()
    clearTimeout(timer)
    timer = undefined
    const waits = running > 0 && Date.now() - moved > patience
    if (waits && !(runsWhole && isLong())) return
    // After the frame that shows the change itself.
    later(() => ask(briefing), 0)
  }
  look()
  const stop = store.subscribe(look)
  return () => {
    clearTimeout(timer)
    stop()
  }
}
