import type { SectionRule } from '../sections/section-definition.ts'
import type { AnalysedSentence } from './analysed-sentence.ts'
import type { Hit, Hits } from './matcher.ts'

/** What a rule found in a sentence: word ranges. Null where it does not hold. */
export type Found = readonly (readonly [number, number])[] | null

function nearest(hits: readonly Hit[], anchor: Hit): Hit | undefined {
  let best: Hit | undefined
  let least = Number.POSITIVE_INFINITY
  for (const hit of hits) {
    const distance = hit.start >= anchor.end ? hit.start - anchor.end : Math.max(0, anchor.start - hit.end)
    if (distance < least) {
      least = distance
      best = hit
    }
  }
  return best
}

function distanceOf(a: Hit, b: Hit): number {
  return a.start >= b.end ? a.start - b.end : Math.max(0, b.start - a.end)
}

/** Tests one rule's own words on one sentence; leaning and the article's groups are the caller's. */
export function ruleEvidence(
  rule: SectionRule,
  groups: ReadonlyMap<string, number>,
  hits: Hits,
  sentence: AnalysedSentence,
): Found {
  const hitsOf = (name: string): readonly Hit[] => hits.get(groups.get(name) ?? -1) ?? []
  if (rule.unless?.some((name) => hitsOf(name).length > 0)) return null
  const lists = rule.all.map(hitsOf)
  if (lists.some((list) => list.length === 0)) return null
  if (rule.states !== undefined) {
    const named = new Set(sentence.states.map((m) => m.state.name))
    if (named.size < rule.states) return null
  }
  const extra: [number, number][] =
    rule.states === undefined ? [] : sentence.states.map((m): [number, number] => [m.start, m.end])
  const [anchors = [], ...others] = lists
  for (const anchor of anchors) {
    const chosen = [anchor]
    for (const list of others) {
      const hit = nearest(list, anchor)
      if (hit !== undefined && (rule.near === undefined || distanceOf(hit, anchor) <= rule.near))
        chosen.push(hit)
    }
    if (chosen.length === lists.length || lists.length === 0)
      return [...chosen.flatMap((h) => h.runs), ...extra]
  }
  return lists.length === 0 && extra.length > 0 ? extra : null
}

/** The words of the ranges as they stand, in order, ranges that touch or overlap put together, none twice. */
export function evidenceWords(
  sentence: AnalysedSentence,
  ranges: readonly (readonly [number, number])[],
): string[] {
  const { text, starts, ends } = sentence.tokens
  const merged: [number, number][] = []
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return [...new Set(merged.map(([start, end]) => text.slice(starts[start], ends[end - 1])))]
}
