import { report } from './report.ts'
import type { Template } from './template.ts'

/** The built-in templates, in the order that users see them. */
export const templates: readonly Template[] = [report]

/** The built-in template of this id; null if there is none. */
export function templateOf(id: string): Template | null {
  return templates.find((t) => t.id === id) ?? null
}
