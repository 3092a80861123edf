import type { PassageId, SectionId, SentenceId } from '../../main/contract.ts'
import type { Context } from './context.ts'
import { select, showSource } from './view.ts'

/** The element ids of the parts of the briefing, so that others can bring them into view. */
export const sectionElement = (section: SectionId) => `section ${section}`
export const excerptElement = (section: SectionId, passage: PassageId) => `excerpt ${section} ${passage}`

/** Selects a section and brings its heading into view. */
export function goToSection(context: Context, section: SectionId): void {
  select(context, { section, passage: null })
  document.getElementById(sectionElement(section))?.scrollIntoView({ block: 'start' })
}

/** Selects an excerpt and brings it into view; `focus` moves the keyboard there as well. */
export function goToExcerpt(context: Context, section: SectionId, passage: PassageId, focus: boolean): void {
  select(context, { section, passage })
  const card = document.getElementById(excerptElement(section, passage))
  card?.scrollIntoView({ block: 'nearest' })
  if (focus) card?.querySelector<HTMLElement>('[role=option]')?.focus()
}

/** Goes to where a sentence or passage stands in the briefing; if it stands nowhere, to its place in the source. */
export function goToPassage(context: Context, passage: PassageId, sentence: SentenceId | null): void {
  const { history, reading } = context.store.get()
  const section = history.briefing.sections.find((s) => s.excerpts.some((e) => e.passage === passage))
  const source = reading.passages.get(passage)?.source.id
  if (section !== undefined) goToExcerpt(context, section.id, passage, true)
  else if (source !== undefined) showSource(context, { source, passage, sentence })
}
