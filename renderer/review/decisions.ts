import type { ReviewedChange } from '../../main/contract.ts'
import type { History } from '../state/history.ts'
import type { ReviewInHand } from '../state/workspace.ts'

export type Decision = 'open' | 'accepted' | 'rejected'

/** A change with what was decided on it. */
export interface DecidedChange {
  readonly change: ReviewedChange
  readonly decision: Decision
  /** To be accepted by itself: the briefing was changed in the same place. */
  readonly conflict: boolean
}

/** The changes of a review in the order of the file. What is accepted is read from the history, so that undo counts. */
export function decisions(inHand: ReviewInHand, history: History): readonly DecidedChange[] {
  const { review, rejected, conflicts } = inHand
  const accepted = new Set(
    history.past.flatMap(({ change }) =>
      change.kind === 'accept' && change.review === review.id ? change.changes : [],
    ),
  )
  return review.changes.map((change) => ({
    change,
    decision: accepted.has(change.id) ? 'accepted' : rejected.has(change.id) ? 'rejected' : 'open',
    conflict: change.conflict || conflicts.has(change.id),
  }))
}

/** Open changes that "accept all" takes: neither in conflict nor without a place in the briefing. */
export function acceptable(all: readonly DecidedChange[]): readonly string[] {
  return all
    .filter((d) => d.decision === 'open' && !d.conflict && d.change.becomes !== 'nothing')
    .map((d) => d.change.id)
}

/** How many are still to be decided. */
export function openCount(all: readonly DecidedChange[]): number {
  return all.filter((d) => d.decision === 'open').length
}
