import { annotatedSources } from './annotated-sources.ts'
import { chronology } from './chronology.ts'
import { inFocus } from './in-focus.ts'
import { informationPaper } from './information-paper.ts'
import { report } from './report.ts'
import type { Template } from './template.ts'

/** The built-in templates, in the order that users see them. */
export const templates: readonly Template[] = [
  report,
  inFocus,
  informationPaper,
  chronology,
  annotatedSources,
]

/** The built-in template of this id; null if there is none. */
export function templateOf(id: string): Template | null {
  return templates.find((t) => t.id === id) ?? null
}
