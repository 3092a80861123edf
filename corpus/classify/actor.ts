import type { CompiledActors } from './compiled-sections.ts'
import type { Hits } from './matcher.ts'

/** Who a sentence is about. `from`: number of the sentence that named them, which is the sentence itself or one before. */
export interface ActorAt {
  readonly kind: 'ours' | 'others' | 'both'
  readonly from: number
}

function firstOf(hits: Hits, groups: readonly number[]): number {
  let first = Number.POSITIVE_INFINITY
  for (const group of groups) for (const hit of hits.get(group) ?? []) first = Math.min(first, hit.start)
  return first
}

/**
 * Follows the actors of a section through an article: for each sentence (the title first) who it is about, null where
 * nobody has been named, or too long ago. After a sentence that names both, "they" are those it named first: as a rule
 * its subject.
 */
export function followActors(
  actors: CompiledActors,
  sentences: readonly Hits[],
): readonly (ActorAt | null)[] {
  let last: ActorAt | null = null
  return sentences.map((hits, at): ActorAt | null => {
    const ours = firstOf(hits, actors.ours)
    const others = firstOf(hits, actors.others)
    if (ours === Number.POSITIVE_INFINITY && others === Number.POSITIVE_INFINITY) {
      return last !== null && at - last.from <= actors.within ? last : null
    }
    last = { kind: ours <= others ? 'ours' : 'others', from: at }
    const both = ours !== Number.POSITIVE_INFINITY && others !== Number.POSITIVE_INFINITY
    return both ? { kind: 'both', from: at } : last
  })
}
