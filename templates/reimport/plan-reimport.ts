import {
  type Briefing,
  type BriefingAction,
  type ChangeKind,
  type Diagnostic,
  fingerprint,
  type Parsed,
  type PassageId,
  parsed,
  type ReimportChange,
} from '../../corpus/index.ts'
import type { WordChange } from '../readers/docx/paragraphs.ts'
import type { Output } from '../trace/read-output.ts'
import { actualParagraphs } from './actual-paragraphs.ts'
import { baseParagraphs } from './base-paragraphs.ts'
import { cellChanges, registerTables } from './cell-changes.ts'
import { citationChanges } from './citation-changes.ts'
import { commentChanges } from './comment-changes.ts'
import { otherBriefing } from './other-briefing.ts'
import { pairParagraphs } from './pair-paragraphs.ts'
import { paragraphChanges } from './paragraph-changes.ts'
import { briefingPlaces } from './places.ts'
import { settled } from './settled.ts'

/** A change before it has an id and is compared with the briefing as it is now. */
export interface Proposal {
  readonly kind: ChangeKind
  readonly passage: PassageId | null
  readonly sentence: string | null
  readonly old: string | null
  readonly new: string | null
  readonly by: Pick<WordChange, 'author' | 'date'> | null
  readonly actions: readonly BriefingAction[]
  /** Section and passage that a remark falls back on, where the briefing can hold the change in no other way. */
  readonly near: PassageId | null
}

/**
 * The changes that an edited Word file brings home to a briefing. Null with a diagnostic if the file was made from
 * another briefing. Changes that the briefing holds already are not listed; the briefing is not touched.
 */
export function planReimport(output: Output, briefing: Briefing): Parsed<readonly ReimportChange[] | null> {
  const { manifest, word } = output
  if (word === null)
    return refused('Edits come home from Word files; this is a PDF, which cannot be edited.', 'not-dossier')
  const reason = otherBriefing(manifest, briefing)
  if (reason !== null)
    return refused(
      `This file was made from another briefing: ${reason}. Nothing was changed.`,
      'other-briefing',
    )
  const places = briefingPlaces(manifest, briefing)
  const base = baseParagraphs(manifest)
  const read = actualParagraphs(word)
  const registers = registerTables(manifest, read)
  const actual = read
    .map((p) => (p.cell === null || registers.has(p.cell.table) ? p : { ...p, cell: null }))
    .filter((p) => p.cell !== null || p.text !== '' || p.deleted.length > 0 || p.comments.size > 0)
  const flow = actual.filter((p) => p.cell === null)
  const groups = pairParagraphs(base, flow)
  const proposals: readonly Proposal[] = [
    ...paragraphChanges({ manifest, briefing, places, base, actual: flow, groups }),
    ...cellChanges(manifest, briefing, actual),
    ...citationChanges(output),
    ...commentChanges({ manifest, briefing, places, word, base, actual: flow, all: actual, groups }),
  ]
  const changes = proposals.flatMap((p) => settled(p, manifest, briefing))
  return parsed(withIds(changes), conflicts(changes))
}

function refused(message: string, rule: Diagnostic['rule']): Parsed<null> {
  return parsed(null, [{ severity: 'error', rule, message }])
}

/** Equal changes in two places (a sentence shown twice and changed alike) are one. */
function withIds(changes: readonly Omit<ReimportChange, 'id'>[]): readonly ReimportChange[] {
  const taken = new Map<string, number>()
  const seen = new Set<string>()
  return changes.flatMap((change) => {
    const { kind, passage, sentence, old } = change
    const same = JSON.stringify([sentence, old, change.new, change.actions])
    if (kind !== 'paragraph-new' && kind !== 'comment' && seen.has(same)) return []
    seen.add(same)
    const base = fingerprint(JSON.stringify([kind, passage, sentence, old, change.new])).slice(0, 8)
    const count = (taken.get(base) ?? 0) + 1
    taken.set(base, count)
    return [{ id: count === 1 ? base : `${base}-${count}`, ...change }]
  })
}

function conflicts(changes: readonly Omit<ReimportChange, 'id'>[]): readonly Diagnostic[] {
  return changes
    .filter((c) => c.status === 'conflict')
    .map((c) => ({
      severity: 'warning',
      rule: 'reimport-conflict',
      message: `${c.sentence ?? c.passage ?? 'A part of the document'} was changed in the briefing too since the file was made; the change of the file is taken only if you accept it by name.`,
    }))
}
