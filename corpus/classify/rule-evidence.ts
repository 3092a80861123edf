import type { AnalysedSentence } from './analysed-sentence.ts'
import type { CompiledRule } from './compiled-sections.ts'
import type { Hit, Hits } from './matcher.ts'

/** What a rule found in a sentence: word ranges. Null where it does not hold. */
export type Found = readonly (readonly [number, number])[] | null

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

function hasAll(hits: Hits, groups: readonly number[]): boolean {
  for (const group of groups) if (!hits.has(group)) return false
  return true
}

/** Tests one rule's own words on one sentence; leaning and the article's groups are the caller's. */
export function ruleEvidence(compiled: CompiledRule, hits: Hits, sentence: AnalysedSentence): Found {
  const { rule, all } = compiled
  // Most rules ask for words that the sentence has not: this is the loop where reading spends its time.
  if (!hasAll(hits, all) || hasAny(hits, compiled.unless)) return null
  const extra: [number, number][] = []
  if (rule.states !== undefined) {
    const named = new Set(sentence.states.map((m) => m.state.name))
    if (named.size < rule.states) return null
    for (const { start, end } of sentence.states) extra.push([start, end])
  }
  const [first, ...others] = all
  if (first === undefined) return extra
  for (const anchor of hits.get(first) ?? []) {
    const chosen = [anchor]
    for (const group of others) {
      const hit = nearest(hits.get(group) ?? [], anchor)
      if (hit !== undefined && (rule.near === undefined || distanceOf(hit, anchor) <= rule.near))
        chosen.push(hit)
    }
    if (chosen.length === all.length) return [...chosen.flatMap((h) => h.runs), ...extra]
  }
  return null
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
