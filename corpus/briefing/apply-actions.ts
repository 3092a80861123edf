import { assertNever } from '../assert-never.ts'
import type { PassageId, SectionId } from '../types.ts'
import type { Briefing, BriefingExcerpt, BriefingSection, CellEdit } from './briefing.ts'
import type { BriefingAction, NoteSlot } from './reimport-change.ts'

/** Who is behind an action, and when: kept with edits. */
export interface ActionAuthor {
  readonly author: string | null
  /** ISO 8601. */
  readonly date: string | null
}

/** The briefing after an action. What the action names and the briefing lacks leaves it as it is. */
export function applyAction(briefing: Briefing, action: BriefingAction, who: ActionAuthor): Briefing {
  switch (action.do) {
    case 'edit': {
      const { sentence, before, after } = action
      const others = briefing.edits.filter((e) => e.sentence !== sentence)
      return {
        ...briefing,
        edits: before === after ? others : [...others, { sentence, before, after, ...who }],
      }
    }
    case 'drop-sentence':
      return onExcerpt(briefing, action.section, action.passage, (e) => {
        const sentences = e.sentences.filter((s) => s !== action.sentence)
        return sentences.length === 0 ? null : withBreaks({ ...e, sentences }, e.breaks ?? [])
      })
    case 'drop-excerpt':
      return onExcerpt(briefing, action.section, action.passage, () => null)
    case 'move-excerpt':
      return moved(briefing, action)
    case 'break':
      return onExcerpt(briefing, action.section, action.passage, (e) =>
        withBreaks(e, [...(e.breaks ?? []), action.sentence]),
      )
    case 'join':
      return onExcerpt(briefing, action.section, action.passage, ({ continues: _, ...e }) =>
        action.continues === null ? e : { ...e, continues: action.continues },
      )
    case 'note':
      return onNote(briefing, action.slot, () => action.text)
    case 'add-note':
      return onNote(briefing, action.slot, (note) => {
        const parts = note === null || note.trim() === '' ? [] : [note]
        return (action.first ? [action.text, ...parts] : [...parts, action.text]).join('\n\n')
      })
    case 'heading':
      return onSection(briefing, action.section, (s) => ({ ...s, title: action.title }))
    case 'title':
    case 'subtitle':
    case 'author':
      return { ...briefing, [action.do]: action.text }
    case 'judgement': {
      const { id, text } = action
      const judgements = briefing.judgements.flatMap((j) =>
        j.id !== id ? [j] : text === null ? [] : [{ ...j, text }],
      )
      return { ...briefing, judgements }
    }
    case 'cell': {
      const others = (briefing.cells ?? []).filter((c) => !sameCell(c, action.edit))
      const taken = action.edit.before === action.edit.after ? [] : [{ ...action.edit, ...who }]
      return { ...briefing, cells: [...others, ...taken] }
    }
    case 'remark':
      return {
        ...briefing,
        remarks: [...briefing.remarks.filter((r) => r.id !== action.remark.id), action.remark],
      }
    default:
      return assertNever(action)
  }
}

/** True if two edits are of one cell: same table, row and column. */
export function sameCell(a: CellEdit, b: CellEdit): boolean {
  return (
    a.table === b.table &&
    a.column === b.column &&
    a.before === b.before &&
    a.sentences.join() === b.sentences.join()
  )
}

/** Breaks of sentences that are shown, each once; the field is missing where there are none. */
function withBreaks(excerpt: BriefingExcerpt, breaks: readonly string[]): BriefingExcerpt {
  const kept = excerpt.sentences.filter((s) => breaks.includes(s))
  const { breaks: _, ...rest } = excerpt
  return kept.length === 0 ? rest : { ...rest, breaks: kept }
}

function onSection(
  briefing: Briefing,
  id: SectionId,
  change: (section: BriefingSection) => BriefingSection,
): Briefing {
  return { ...briefing, sections: briefing.sections.map((s) => (s.id === id ? change(s) : s)) }
}

/** Changes one excerpt; null takes it out, and its notes stay with its neighbour. */
function onExcerpt(
  briefing: Briefing,
  section: SectionId,
  passage: PassageId,
  change: (excerpt: BriefingExcerpt) => BriefingExcerpt | null,
): Briefing {
  return onSection(briefing, section, (s) => {
    const at = s.excerpts.findIndex((e) => e.passage === passage)
    const here = s.excerpts[at]
    if (here === undefined) return s
    const next = change(here)
    if (next !== null) return { ...s, excerpts: s.excerpts.with(at, next) }
    const rest = s.excerpts.toSpliced(at, 1)
    const notes = [here.noteBefore, here.noteAfter].filter((n) => n !== null && n.trim() !== '')
    if (notes.length === 0) return { ...s, excerpts: rest }
    const before = rest[at - 1]
    if (before === undefined) return { ...s, excerpts: rest, noteBefore: joined([s.noteBefore, ...notes]) }
    return {
      ...s,
      excerpts: rest.with(at - 1, { ...before, noteAfter: joined([before.noteAfter, ...notes]) }),
    }
  })
}

function joined(notes: readonly (string | null)[]): string {
  return notes.filter((n) => n !== null && n.trim() !== '').join('\n\n')
}

function onNote(
  briefing: Briefing,
  { section, passage, side }: NoteSlot,
  change: (note: string | null) => string | null,
): Briefing {
  const field = side === 'before' ? 'noteBefore' : 'noteAfter'
  const put = <T extends BriefingSection | BriefingExcerpt>(holder: T): T => ({
    ...holder,
    [field]: change(holder[field]),
  })
  if (passage === null) return onSection(briefing, section, put)
  return onExcerpt(briefing, section, passage, put)
}

function moved(briefing: Briefing, action: Extract<BriefingAction, { do: 'move-excerpt' }>): Briefing {
  const from = briefing.sections.find((s) => s.id === action.section)
  const excerpt = from?.excerpts.find((e) => e.passage === action.passage)
  if (excerpt === undefined || !briefing.sections.some((s) => s.id === action.to)) return briefing
  const without = onSection(briefing, action.section, (s) => ({
    ...s,
    excerpts: s.excerpts.filter((e) => e.passage !== action.passage),
  }))
  return onSection(without, action.to, (s) => {
    const there = s.excerpts.find((e) => e.passage === action.passage)
    // A section shows a passage once: two excerpts of it become one.
    const sentences = [...new Set([...(there?.sentences ?? []), ...excerpt.sentences])]
    const others = s.excerpts.filter((e) => e.passage !== action.passage)
    const at = others.findIndex((e) => e.passage === action.after) + 1
    return { ...s, excerpts: others.toSpliced(at, 0, { ...excerpt, sentences }) }
  })
}
