import type { Briefing } from '../../main/contract.ts'
import { told } from '../words/told.ts'
import type { Context } from './context.ts'

/**
 * Keeps the page on the right in step with the briefing: asks for a new preview a moment after the last change,
 * and keeps the old one until the new one is there. A slower answer to an older question is dropped.
 *
 * @param delay milliseconds without a change before a preview is asked for
 * @returns stops following
 */
export function followPreview(context: Context, delay = 60): () => void {
  const { client, store } = context
  let shown: Briefing | null = null
  let generation = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const set = (parts: Partial<ReturnType<typeof store.get>['preview']>) =>
    store.set((w) => ({ ...w, preview: { ...w.preview, ...parts } }))

  const ask = async (briefing: Briefing) => {
    generation += 1
    const mine = generation
    if (briefing.sections.every((s) => s.excerpts.length === 0)) {
      set({ current: null, running: false, failure: null, diagnostics: [] })
      return
    }
    set({ running: true })
    const outcome = await client['preview.render'](briefing, mine)
    if (mine !== generation) return
    if (outcome.ok)
      set({ current: outcome.value, running: false, failure: null, diagnostics: outcome.diagnostics })
    else if (outcome.failure.kind !== 'cancelled')
      set({ running: false, failure: told(outcome.failure, store.get().settings.language) })
    else set({ running: false })
  }

  const look = () => {
    const { briefing } = store.get().history
    if (briefing === shown) return
    const first = shown === null
    shown = briefing
    clearTimeout(timer)
    timer = setTimeout(() => void ask(briefing), first ? 0 : delay)
  }
  look()
  const stop = store.subscribe(look)
  return () => {
    clearTimeout(timer)
    stop()
  }
}
