import type { Briefing, BriefingAction, ReimportChange, SectionId } from '../../corpus/index.ts'
import { type Output, wordDiff } from '../../templates/index.ts'
import type { AcceptedChanges, ReviewAnswer, ReviewedChange, ReviewRefusal } from '../contract.ts'
import { changesOf, type GivenFile, openGiven, takeChanges } from '../reimport.ts'

/** An edited Word file with its hash, by which the last one is known again. */
export interface EditedFile extends GivenFile {
  readonly sha256: string
}

/** What accepting is asked for: ids of changes, and whether those in conflict are taken too. */
export interface AcceptRequest {
  readonly ids: readonly string[]
  readonly conflicts: boolean
  /** ISO 8601. */
  readonly now: string
}

/** Lists and takes the changes of edited Word files. The last file stays open, for changes are taken one by one. */
export interface Reviewer {
  readonly review: (briefing: Briefing, file: EditedFile) => Promise<ReviewAnswer>
  readonly accept: (briefing: Briefing, file: EditedFile, request: AcceptRequest) => Promise<AcceptedChanges>
}

export function createReviewer(): Reviewer {
  let last: { readonly sha256: string; readonly output: Output } | null = null

  const open = async (file: EditedFile): Promise<Output | ReviewRefusal['reason']> => {
    if (last?.sha256 === file.sha256) return last.output
    const { value, diagnostics } = await openGiven(file)
    if (value === null) return reasonOf(diagnostics[0]?.rule)
    if (value.word === null) return 'not-word'
    last = { sha256: file.sha256, output: value }
    return value
  }
  const plan = async (briefing: Briefing, file: EditedFile) => {
    const output = await open(file)
    if (typeof output === 'string') return { reason: output, title: null }
    const { value } = await changesOf(file.name, output, briefing)
    return value ?? { reason: 'other-briefing' as const, title: output.manifest.title }
  }

  return {
    review: async (briefing, file) => {
      const changes = await plan(briefing, file)
      if ('reason' in changes) return { kind: 'refused', refusal: { file: file.name, ...changes } }
      return {
        kind: 'review',
        review: { id: file.sha256, file: file.name, changes: changes.map(reviewed) },
      }
    },
    accept: async (briefing, file, { ids, conflicts, now }) => {
      const changes = await plan(briefing, file)
      if ('reason' in changes) return { briefing, accepted: [], conflicts: [] }
      const wanted = changes.filter((c) => ids.includes(c.id))
      const left = conflicts ? [] : wanted.filter((c) => c.status === 'conflict')
      const taken = wanted.filter((c) => !left.includes(c) && c.actions.length > 0)
      const there = ids.filter((id) => !changes.some((c) => c.id === id))
      return {
        briefing: takeChanges(briefing, taken, now),
        accepted: [...there, ...taken.map((c) => c.id)],
        conflicts: left.map((c) => c.id),
      }
    },
  }
}

function reasonOf(rule: string | undefined): ReviewRefusal['reason'] {
  if (rule === 'not-dossier') return 'not-dossier'
  return rule === 'too-large' ? 'too-large' : 'damaged'
}

function reviewed(change: ReimportChange): ReviewedChange {
  const { id, kind, passage, sentence, author, date, status, actions } = change
  const words = wordDiff(change.old ?? '', change.new ?? '')
  return {
    id,
    kind,
    section: actions.flatMap(sectionsOf)[0] ?? null,
    passage,
    sentence,
    words,
    author,
    date,
    conflict: status === 'conflict',
    becomes: becomes(actions.map((a) => a.do)),
  }
}

function sectionsOf(action: BriefingAction): readonly SectionId[] {
  if ('section' in action) return [action.section]
  return 'slot' in action ? [action.slot.section] : []
}

function becomes(deeds: readonly string[]): ReviewedChange['becomes'] {
  if (deeds.length === 0) return 'nothing'
  if (deeds.every((d) => d === 'remark')) return 'remark'
  return deeds.every((d) => d === 'add-note') ? 'note' : 'words'
}
