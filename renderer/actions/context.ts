import type { Client, Failure, Outcome } from '../../main/contract.ts'
import type { Change } from '../state/change.ts'
import { make } from '../state/history.ts'
import type { Store } from '../state/store.ts'
import type { Notice, Workspace } from '../state/workspace.ts'
import { told } from '../words/told.ts'

/** What every action works with: the program behind the page, and what the page shows. */
export interface Context {
  readonly client: Client
  readonly store: Store<Workspace>
}

/** Replaces some parts of the workspace. */
export function patch({ store }: Context, parts: Partial<Workspace>): void {
  store.set((w) => ({ ...w, ...parts }))
}

/** Makes one undoable change to the briefing. */
export function change({ store }: Context, step: Change): void {
  store.set((w) => {
    const history = make(w.history, step)
    return history === w.history ? w : { ...w, history }
  })
}

/** Says something in the notice line. */
export function notify(context: Context, notice: Notice | null): void {
  patch(context, { notice })
}

/** The value of an outcome; a failure is shown, except where the user stopped the work, and gives null. */
export function valueOrNotice<T>(context: Context, outcome: Outcome<T>): T | null {
  if (outcome.ok) return outcome.value
  if (outcome.failure.kind !== 'cancelled') notify(context, failureNotice(context, outcome.failure))
  return null
}

/** A failure as a notice. */
export function failureNotice({ store }: Context, failure: Failure): Notice {
  return { tone: 'error', text: told(failure, store.get().settings.language), details: [] }
}
