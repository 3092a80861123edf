import type { BriefingExcerpt, Passage, PassageId, SectionId, SentenceId } from '../../main/contract.ts'
import { sentencesIn } from '../state/reading.ts'
import { type Context, change } from './context.ts'

/** Moves an excerpt to a place in its section, from 0. */
export function moveExcerpt(context: Context, section: SectionId, passage: PassageId, to: number): void {
  change(context, { kind: 'move-excerpt', section, passage, to })
}

/** Takes an excerpt out of its section. */
export function removeExcerpt(context: Context, section: SectionId, passage: PassageId): void {
  change(context, { kind: 'remove-excerpt', section, passage })
}

/** Shows the whole passage, or only what the rules put into the section (all of it where they put nothing there). */
export function widen(context: Context, section: SectionId, passage: Passage, whole: boolean): void {
  const matching = sentencesIn(passage, section)
  const sentences = whole || matching.length === 0 ? passage.sentences.map((s) => s.id) : matching
  change(context, { kind: 'sentences', section, passage: passage.id, sentences })
}

/** Includes a sentence of an excerpt or leaves it out; the last one to go takes the excerpt with it. */
export function toggleSentence(
  context: Context,
  section: SectionId,
  excerpt: BriefingExcerpt,
  passage: Passage,
  sentence: SentenceId,
): boolean {
  const included = excerpt.sentences.includes(sentence)
  const wanted = new Set(excerpt.sentences)
  if (included) wanted.delete(sentence)
  else wanted.add(sentence)
  const sentences = passage.sentences.map((s) => s.id).filter((id) => wanted.has(id))
  change(context, { kind: 'sentences', section, passage: passage.id, sentences })
  return !included
}

/** Opens an empty note after an excerpt. */
export function addNote(context: Context, section: SectionId, passage: PassageId): void {
  change(context, { kind: 'note', place: { section, passage, where: 'after' }, text: '' })
}

/**
 * Puts a sentence under a section of the analyst's choice, in the order of its source; a section that is not in the
 * briefing comes in for it.
 */
export function assign(context: Context, section: SectionId, passage: PassageId, sentence: SentenceId): void {
  const { history, reading } = context.store.get()
  const there = history.briefing.sections.find((s) => s.id === section)
  const excerpt = there?.excerpts.find((e) => e.passage === passage)
  const alone = { passage, sentences: [sentence], noteBefore: null, noteAfter: null }
  if (excerpt !== undefined) {
    const order = reading.passages.get(passage)?.passage.sentences.map((s) => s.id) ?? []
    const wanted = new Set([...excerpt.sentences, sentence])
    const sentences = order.filter((id) => wanted.has(id))
    change(context, { kind: 'sentences', section, passage, sentences })
  } else if (there !== undefined) change(context, { kind: 'add-excerpt', section, excerpt: alone, at: null })
  else
    change(context, {
      kind: 'add-section',
      section: { id: section, noteBefore: null, excerpts: [alone], noteAfter: null },
    })
}
