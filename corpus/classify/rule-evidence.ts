import type { AnalysedSentence } from './analysed-sentence.ts'
import type { CompiledRule } from './compiled-sections.ts'
import type { Hit, Hits } from './matcher.ts'

/** Word ranges, half open. */
export type Ranges = readonly (readonly [number, number])[]

function distanceOf(a: Hit, b: Hit): number {
  return a.start >= b.end ? a.start - b.end : Math.max(0, b.start - a.end)
}

function nearest(hits: readonly Hit[], anchor: Hit): Hit | undefined {
  let best: Hit | undefined
  let least = Number.POSITIVE_INFINITY
  for (const hit of hits) {
    const distance = distanceOf(hit, anchor)
    if (distance < least) {
      least = distance
      best = hit
    }
  }
  return best
}

/** Whether one of the groups was found. */
export function hasAny(hits: Hits, groups: readonly number[]): boolean {
  for (const group of groups) if (hits.has(group)) return true
  return false
}

function allNear(anchor: Hit, others: readonly number[], hits: Hits, near: number): boolean {
  for (const group of others) {
    const hit = nearest(hits.get(group) ?? [], anchor)
    if (hit === undefined || distanceOf(hit, anchor) > near) return false
  }
  return true
}

/** The first hit of a rule's first group near which the others stand. */
function anchorOf(compiled: CompiledRule, hits: Hits): Hit | undefined {
  const [first = -1, ...others] = compiled.all
  const anchors = hits.get(first)
  const { near } = compiled.rule
  if (near === undefined || others.length === 0) return anchors?.[0]
  return anchors?.find((anchor) => allNear(anchor, others, hits, near))
}

/**
 * Tests one rule on one sentence that holds all its groups; leaning, actors and the article's groups are the caller's.
 */
export function ruleHolds(compiled: CompiledRule, hits: Hits, sentence: AnalysedSentence): boolean {
  const { rule, all } = compiled
  if (hasAny(hits, compiled.unless)) return false
  if (rule.states !== undefined && sentence.stateCount < rule.states) return false
  return rule.near === undefined || all.length < 2 || anchorOf(compiled, hits) !== undefined
}

const runsOf = (hit: Hit): Ranges => hit.runs ?? [[hit.start, hit.end]]

/** The words by which a rule holds. */
export function ruleEvidence(compiled: CompiledRule, hits: Hits, sentence: AnalysedSentence): Ranges {
  const states =
    compiled.rule.states === undefined
      ? []
      : sentence.states.map(({ start, end }): [number, number] => [start, end])
  const anchor = anchorOf(compiled, hits)
  if (anchor === undefined) return states
  const others = compiled.all.slice(1).flatMap((group) => {
    const hit = nearest(hits.get(group) ?? [], anchor)
    return hit === undefined ? [] : runsOf(hit)
  })
  return [...runsOf(anchor), ...others, ...states]
}

/** The words of the ranges as they stand, in order, ranges that touch or overlap put together, none twice. */
export function evidenceWords(sentence: AnalysedSentence, ranges: Ranges): string[] {
  const { text, starts, ends } = sentence.tokens
  const merged: [number, number][] = []
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return [...new Set(merged.map(([start, end]) => text.slice(starts[start], ends[end - 1])))]
}
