import type { Briefing, BriefingExcerpt, BriefingSection, SectionId } from '../../main/contract.ts'
import { assertNever } from '../assert-never.ts'
import type { Change, NotePlace } from './change.ts'
import { moved } from './moved.ts'

/**
 * The briefing after one change. Pure; whatever the change does not touch stays the same object, so that the page
 * draws again only what changed. A change that alters nothing gives back the briefing itself.
 */
export function applyChange(briefing: Briefing, change: Change): Briefing {
  switch (change.kind) {
    case 'field':
      return briefing[change.field] === change.value
        ? briefing
        : { ...briefing, [change.field]: change.value }
    case 'add-section':
      return briefing.sections.some((s) => s.id === change.section.id)
        ? briefing
        : { ...briefing, sections: [...briefing.sections, change.section] }
    case 'remove-section':
      return { ...briefing, sections: briefing.sections.filter((s) => s.id !== change.section) }
    case 'move-section':
      return withList(
        briefing,
        'sections',
        moved(briefing.sections, (s) => s.id === change.section, change.to),
      )
    case 'set-excerpts':
      return inSection(briefing, change.section, (section) => ({ ...section, excerpts: change.excerpts }))
    case 'add-excerpt':
      return inSection(briefing, change.section, (section) => addExcerpt(section, change.excerpt, change.at))
    case 'remove-excerpt':
      return inSection(briefing, change.section, (section) => ({
        ...section,
        excerpts: section.excerpts.filter((e) => e.passage !== change.passage),
      }))
    case 'move-excerpt':
      return inSection(briefing, change.section, (section) =>
        withList(
          section,
          'excerpts',
          moved(section.excerpts, (e) => e.passage === change.passage, change.to),
        ),
      )
    case 'sentences':
      return inSection(briefing, change.section, (section) => ({
        ...section,
        excerpts: section.excerpts.flatMap((e) =>
          e.passage !== change.passage
            ? [e]
            : change.sentences.length === 0
              ? []
              : [{ ...e, sentences: change.sentences }],
        ),
      }))
    case 'note':
      return setNote(briefing, change.place, change.text)
    case 'edit': {
      const others = briefing.edits.filter((e) => e.sentence !== change.sentence)
      if (change.after === null || change.after === change.before)
        return others.length === briefing.edits.length ? briefing : { ...briefing, edits: others }
      const { sentence, before, after, author, date } = change
      return { ...briefing, edits: [...others, { sentence, before, after, author, date }] }
    }
    case 'repair': {
      const others = briefing.undone.filter((id) => id !== change.repair)
      return { ...briefing, undone: change.undone ? [...others, change.repair] : others }
    }
    case 'add-judgement':
      return { ...briefing, judgements: [...briefing.judgements, change.judgement] }
    case 'set-judgement':
      return {
        ...briefing,
        judgements: briefing.judgements.map((j) => (j.id === change.judgement.id ? change.judgement : j)),
      }
    case 'remove-judgement':
      return { ...briefing, judgements: briefing.judgements.filter((j) => j.id !== change.judgement) }
    case 'move-judgement':
      return withList(
        briefing,
        'judgements',
        moved(briefing.judgements, (j) => j.id === change.judgement, change.to),
      )
    case 'add-sources':
      return addSources(briefing, change)
    case 'remove-sources':
      return removeSources(briefing, change)
    case 'remove-remark':
      return { ...briefing, remarks: briefing.remarks.filter((r) => r.id !== change.remark) }
    case 'part-excerpt':
      return inSection(briefing, change.section, (section) => ({
        ...section,
        excerpts: section.excerpts.map((e) => {
          const { continues: _, ...own } = e
          return e.passage === change.passage ? own : e
        }),
      }))
    case 'accept':
      return change.briefing
    default:
      return assertNever(change)
  }
}

function withList<T, K extends keyof T>(owner: T, key: K, list: T[K]): T {
  return owner[key] === list ? owner : { ...owner, [key]: list }
}

function inSection(
  briefing: Briefing,
  id: SectionId,
  change: (section: BriefingSection) => BriefingSection,
): Briefing {
  return { ...briefing, sections: briefing.sections.map((s) => (s.id === id ? change(s) : s)) }
}

/** A passage stands once in a section: what comes again gives its sentences to the excerpt that is there. */
function addExcerpt(section: BriefingSection, excerpt: BriefingExcerpt, at: number | null): BriefingSection {
  const there = section.excerpts.find((e) => e.passage === excerpt.passage)
  if (there !== undefined) {
    const sentences = [...new Set([...there.sentences, ...excerpt.sentences])]
    return {
      ...section,
      excerpts: section.excerpts.map((e) => (e === there ? { ...e, sentences } : e)),
    }
  }
  const place = at ?? section.excerpts.length
  return { ...section, excerpts: section.excerpts.toSpliced(place, 0, excerpt) }
}

function setNote(briefing: Briefing, { section, passage, where }: NotePlace, text: string | null): Briefing {
  const field = where === 'before' ? 'noteBefore' : 'noteAfter'
  return inSection(briefing, section, (s) =>
    passage === null
      ? { ...s, [field]: text }
      : { ...s, excerpts: s.excerpts.map((e) => (e.passage === passage ? { ...e, [field]: text } : e)) },
  )
}

function addSources(briefing: Briefing, change: Extract<Change, { kind: 'add-sources' }>): Briefing {
  const known = new Set(briefing.sources.map((s) => s.id))
  const fresh = change.sources.filter((s) => !known.has(s.id))
  if (fresh.length === 0) return briefing
  const drafted = new Map(change.draft.map((s) => [s.id, s.excerpts]))
  return {
    ...briefing,
    sources: [...briefing.sources, ...fresh],
    sections: briefing.sections.map((s) =>
      (drafted.get(s.id) ?? []).reduce((section, excerpt) => addExcerpt(section, excerpt, null), s),
    ),
  }
}

function removeSources(briefing: Briefing, change: Extract<Change, { kind: 'remove-sources' }>): Briefing {
  const gone = new Set(change.sources)
  return {
    ...briefing,
    sources: briefing.sources.filter((s) => !gone.has(s.id)),
    sections: briefing.sections.map((s) =>
      s.excerpts.some((e) => change.passages.has(e.passage))
        ? { ...s, excerpts: s.excerpts.filter((e) => !change.passages.has(e.passage)) }
        : s,
    ),
    edits: briefing.edits.filter((e) => !change.sentences.has(e.sentence)),
    remarks: briefing.remarks.filter((r) => !change.passages.has(r.passage)),
  }
}
