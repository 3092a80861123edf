import type { Briefing } from '../../main/contract.ts'
import { applyChange } from './apply-change.ts'
import type { Change } from './change.ts'

/** One step that undo takes back: the briefing before it, and what was done, for the menu and the announcement. */
export interface Step {
  readonly before: Briefing
  readonly change: Change
}

/**
 * A briefing with its past and future. Snapshots share what did not change, so a step costs what it changed.
 */
export interface History {
  readonly briefing: Briefing
  readonly past: readonly Step[]
  readonly future: readonly Step[]
  /** The briefing as it was last saved or opened; another object means there is something to save. */
  readonly saved: Briefing
  /** True while the last step may still take in a change of the same kind and place: typing in one field. */
  readonly open: boolean
}

/** More steps than anyone goes back; each holds only what it changed. */
const longestPast = 1000

/** A history that starts here: nothing to undo, and nothing to save unless `saved` says so. */
export function startHistory(briefing: Briefing, saved: Briefing = briefing): History {
  return { briefing, past: [], future: [], saved, open: false }
}

/**
 * Makes a change. Changes that follow each other in the same place (the letters of a word) are one step, until
 * `settle` or another change ends it.
 */
export function make(history: History, change: Change): History {
  const briefing = applyChange(history.briefing, change)
  if (briefing === history.briefing) return history
  const last = history.past.at(-1)
  const continues = history.open && last !== undefined && place(last.change) === place(change)
  const past = continues ? history.past : [...history.past, { before: history.briefing, change }]
  return { ...history, briefing, past: past.slice(-longestPast), future: [], open: place(change) !== null }
}

/** Ends the step that typing has built: called when a field is left. */
export function settle(history: History): History {
  return history.open ? { ...history, open: false } : history
}

/** One step back; the same history if there is none. */
export function undo(history: History): History {
  const step = history.past.at(-1)
  if (step === undefined) return history
  const future = [{ before: history.briefing, change: step.change }, ...history.future]
  return { ...history, briefing: step.before, past: history.past.slice(0, -1), future, open: false }
}

/** One step forward; the same history if there is none. */
export function redo(history: History): History {
  const step = history.future[0]
  if (step === undefined) return history
  const past = [...history.past, { before: history.briefing, change: step.change }]
  return { ...history, briefing: step.before, past, future: history.future.slice(1), open: false }
}

/** Records that this briefing is on the disk; what was typed since then stays unsaved. */
export function markSaved(history: History, saved: Briefing): History {
  return { ...history, saved }
}

/** Where typing continues a step; null for changes that are always a step of their own. */
function place(change: Change): string | null {
  switch (change.kind) {
    case 'field':
      return ['title', 'subtitle', 'author', 'marking'].includes(change.field)
        ? `field ${change.field}`
        : null
    case 'note':
      return `note ${change.place.section} ${change.place.passage} ${change.place.where}`
    case 'edit':
      return `edit ${change.sentence}`
    case 'set-judgement':
      return `judgement ${change.judgement.id}`
    default:
      return null
  }
}
