import {
  type ActionAuthor,
  applyAction,
  type Briefing,
  type BriefingAction,
  fingerprint,
  formatDossierFile,
  type ReimportChange,
  sameCell,
} from '../../corpus/index.ts'
import { shownCharacters } from '../content/sanitise.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { squeezed } from './base-paragraphs.ts'
import type { Proposal } from './plan-reimport.ts'

/**
 * A proposal beside the briefing as it is now: nothing if the briefing holds it already; a conflict if the briefing was
 * changed in the same place. What the briefing cannot hold becomes a remark on the nearest passage.
 */
export function settled(
  proposal: Proposal,
  manifest: Manifest,
  briefing: Briefing,
): readonly Omit<ReimportChange, 'id'>[] {
  const { near, by, ...change } = proposal
  const who = { author: by?.author ?? null, date: by?.date ?? null }
  const actions = proposal.actions.length > 0 ? proposal.actions : asRemark(proposal, near, who)
  if (actions.length > 0 && actions.every((action) => isDone(action, briefing))) return []
  const status = actions.some((action) => isConflict(action, proposal.old, manifest, briefing))
    ? 'conflict'
    : 'pending'
  return [{ ...change, actions, ...who, status }]
}

function asRemark(proposal: Proposal, near: string | null, who: ActionAuthor): readonly BriefingAction[] {
  const passage = proposal.passage ?? near
  if (passage === null) return []
  const text =
    proposal.kind === 'paragraphs-merged'
      ? 'In the Word file this paragraph was joined to the one before it.'
      : `In the Word file “${proposal.old ?? ''}” became “${proposal.new ?? ''}”.`
  const id = `r-${fingerprint(JSON.stringify([passage, text, who]))}`
  const sentence = proposal.sentence
  return [{ do: 'remark', remark: { id, passage, sentence, text, ...who } }]
}

/** True if applying the action changes nothing: it was accepted before, or made in the briefing as well. */
function isDone(action: BriefingAction, briefing: Briefing): boolean {
  if (action.do === 'edit') {
    const edit = briefing.edits.find((e) => e.sentence === action.sentence)
    return (edit?.after ?? action.before) === action.after
  }
  if (action.do === 'cell') {
    const { table, column, sentences, before, after } = action.edit
    const edit = briefing.cells?.find(
      (c) =>
        c.table === table &&
        c.column === column &&
        c.before === before &&
        c.sentences.join() === sentences.join(),
    )
    return (edit?.after ?? before) === after
  }
  if (action.do === 'remark')
    return briefing.remarks.some(
      (r) =>
        r.passage === action.remark.passage &&
        r.text.replace(/\s+/g, ' ').trim() === action.remark.text.replace(/\s+/g, ' ').trim() &&
        (r.author === action.remark.author || action.remark.author === null || r.author === null),
    )
  if (action.do === 'add-note') {
    const section = briefing.sections.find((s) => s.id === action.slot.section)
    const holder =
      action.slot.passage === null
        ? section
        : section?.excerpts.find((e) => e.passage === action.slot.passage)
    const notes = [holder?.noteBefore, holder?.noteAfter].join('\n\n').split(/\n\s*\n/)
    return notes.some((n) => n.replace(/\s+/g, ' ').trim() === action.text)
  }
  const nobody = { author: null, date: null }
  return formatDossierFile(applyAction(briefing, action, nobody)) === formatDossierFile(briefing)
}

/** True if what the action replaces reads otherwise in the briefing than it did when the file was made. */
function isConflict(
  action: BriefingAction,
  old: string | null,
  manifest: Manifest,
  briefing: Briefing,
): boolean {
  if (action.do === 'edit') {
    const then = manifest.traces.find((t) => t.id === action.sentence)?.edit?.after ?? null
    return then !== (briefing.edits.find((e) => e.sentence === action.sentence)?.after ?? null)
  }
  return wasRewritten(textNow(action, briefing), old)
}

/** What an action that sets a text would replace; null where there is nothing, or where it replaces nothing. */
function textNow(action: BriefingAction, briefing: Briefing): string | null {
  switch (action.do) {
    case 'title':
    case 'subtitle':
    case 'author':
      return briefing[action.do]
    case 'heading':
      return briefing.sections.find((s) => s.id === action.section)?.title ?? null
    case 'judgement':
      return briefing.judgements.find((j) => j.id === action.id)?.text ?? null
    case 'note': {
      const { section, passage, side } = action.slot
      const holder = briefing.sections.find((s) => s.id === section)
      const slot = passage === null ? holder : holder?.excerpts.find((e) => e.passage === passage)
      return (side === 'before' ? slot?.noteBefore : slot?.noteAfter) ?? null
    }
    case 'cell':
      return briefing.cells?.find((c) => sameCell(c, action.edit))?.after ?? null
    default:
      return null
  }
}

/** The file may print more around the words (a number, a sign), never other words. */
function wasRewritten(now: string | null, old: string | null): boolean {
  const words = squeezed(shownCharacters(now ?? ''))
  return words !== '' && !squeezed(old ?? '').includes(words)
}
