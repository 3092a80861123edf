import type { BriefingSection } from '../../corpus/index.ts'
import { label } from '../document/build.ts'
import type { AnalystNote, Excerpt } from '../document/nodes.ts'

/**
 * Joins each excerpt that goes on in the paragraph before it: the sentences follow on, each stretch with its own
 * citation, so that both sources stay. A quotation, or an excerpt with a note before it, keeps its own paragraph.
 */
export function joinedExcerpts(
  { excerpts }: BriefingSection,
  parts: readonly (Excerpt | AnalystNote)[],
): readonly (Excerpt | AnalystNote)[] {
  const continues = new Map(excerpts.map((e) => [e.passage, e.continues]))
  const result: (Excerpt | AnalystNote)[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (part.type !== 'excerpt' || last?.type !== 'excerpt' || !isJoinable(last) || !isJoinable(part)) {
      result.push(part)
      continue
    }
    const before = last.joined?.at(-1)?.passage ?? last.passage
    if (continues.get(part.passage) !== before) {
      result.push(part)
      continue
    }
    const { id, source, passage, section, locator } = part
    result[result.length - 1] = {
      ...last,
      children: [...last.children, label(' '), ...part.children],
      joined: [...(last.joined ?? []), { id, source, passage, section, locator }],
    }
  }
  return result
}

/** Only plain paragraphs run on: a quotation is set by itself, its speaker below. */
function isJoinable(excerpt: Excerpt): boolean {
  return excerpt.kind !== 'quote' && excerpt.attribution.length === 0
}
