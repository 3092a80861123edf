import type { ImportItem, ReviewAnswer, ReviewedChange } from '../../main/contract.ts'
import { decisions, openCount } from '../review/decisions.ts'
import type { ReviewInHand } from '../state/workspace.ts'
import { wordsOf } from '../words/index.ts'
import { type Context, change, notify, patch, valueOrNotice } from './context.ts'
import { goToPassage, goToSection } from './go-to.ts'
import { changeSettings, setView } from './view.ts'

/** Opens an edited Word file (null: through the system's dialog) and shows its changes, or says why it cannot. */
export async function openReview(context: Context, item: ImportItem | null): Promise<void> {
  const answer = await ask(context, item)
  if (answer !== null) show(context, answer)
}

/** A dropped Word file: true if it was one of Dossier's; any other is a source. */
export async function openDropped(context: Context, item: ImportItem): Promise<boolean> {
  const answer = await ask(context, item)
  if (answer === null) return true
  if (answer.kind === 'refused' && isForeign(answer.refusal.reason)) return false
  show(context, answer)
  return true
}

/** A file that is damaged or from elsewhere is for the import to judge, which says more of it. */
function isForeign(reason: string): boolean {
  return reason === 'not-dossier' || reason === 'damaged' || reason === 'too-large'
}

async function ask(context: Context, item: ImportItem | null): Promise<ReviewAnswer | null> {
  const { client, store } = context
  patch(context, { reviewing: true })
  const outcome = await client['review.open'](store.get().history.briefing, item)
  patch(context, { reviewing: false })
  return valueOrNotice(context, outcome)
}

function show(context: Context, answer: ReviewAnswer): void {
  const words = wordsOf(context.store.get().settings.language).review
  if (answer.kind === 'refused') {
    const { file, reason, title } = answer.refusal
    notify(context, { tone: 'error', text: words.refused[reason](file, title ?? ''), details: [] })
    return
  }
  const { review } = answer
  if (review.changes.length === 0) {
    notify(context, { tone: 'done', text: words.none(review.file), details: [] })
    return
  }
  patch(context, {
    review: { review, rejected: new Set(), conflicts: new Set() },
    notice: null,
    exported: null,
  })
  setView(context, { right: 'changes' })
  const { panes } = context.store.get().settings
  if (panes.collapsed.includes('page'))
    void changeSettings(context, {
      panes: { ...panes, collapsed: panes.collapsed.filter((p) => p !== 'page') },
    })
}

/**
 * Takes changes into the briefing as one step of undo. What is typed while the program works is not lost: the changes
 * are then taken into the newer briefing.
 *
 * @param conflicts whether changes are taken where the briefing was changed too
 * @returns how many are still open; null if it failed
 */
export async function acceptReviewed(
  context: Context,
  ids: readonly string[],
  conflicts: boolean,
): Promise<number | null> {
  const { client, store } = context
  const inHand = store.get().review
  if (inHand === null || ids.length === 0) return null
  const review = inHand.review.id
  for (;;) {
    const { briefing } = store.get().history
    const taken = valueOrNotice(context, await client['review.accept'](briefing, { review, ids, conflicts }))
    if (taken === null || store.get().review?.review.id !== review) return null
    if (store.get().history.briefing !== briefing) continue
    if (taken.accepted.length > 0)
      change(context, { kind: 'accept', review, changes: taken.accepted, briefing: taken.briefing })
    update(context, (now) => ({ ...now, conflicts: new Set([...now.conflicts, ...taken.conflicts]) }))
    return stillOpen(context)
  }
}

/** Decides against changes, or (`false`) opens them again. The briefing is not touched. */
export function rejectReviewed(context: Context, ids: readonly string[], rejected: boolean): number {
  update(context, (now) => {
    const others = [...now.rejected].filter((id) => !ids.includes(id))
    return { ...now, rejected: new Set(rejected ? [...others, ...ids] : others) }
  })
  return stillOpen(context) ?? 0
}

/** Closes the list; what is accepted stays. */
export function closeReview(context: Context): void {
  patch(context, { review: null })
  setView(context, { right: 'page' })
}

/** Goes to the place in the briefing that a change is about. */
export function goToChange(context: Context, { section, passage, sentence }: ReviewedChange): void {
  if (passage !== null) {
    goToPassage(context, passage, sentence)
    const { sections } = context.store.get().history.briefing
    const holder = sections.find((s) => s.excerpts.some((e) => e.passage === passage))
    document.getElementById(`sentence ${holder?.id} ${sentence}`)?.focus()
  } else if (section !== null) goToSection(context, section)
  else document.querySelector<HTMLElement>('.briefing [data-home]')?.focus()
}

function update({ store }: Context, next: (inHand: ReviewInHand) => ReviewInHand): void {
  store.set((w) => (w.review === null ? w : { ...w, review: next(w.review) }))
}

function stillOpen({ store }: Context): number | null {
  const { review, history } = store.get()
  return review === null ? null : openCount(decisions(review, history))
}
