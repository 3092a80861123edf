import type { RepairRuleId } from '../types.ts'
import type { Change } from './replay.ts'
import { replay } from './replay.ts'

/** A change of the original, with the rule that made it. */
export interface Edit extends Change {
  readonly rule: RepairRuleId
  readonly confidence: number
}

/**
 * Makes one list of edits of the original from `edits` and from `later` ones, whose offsets count in the text
 * that `edits` gave (`text`). A later edit that touches what an earlier one wrote is merged with it: it keeps the
 * later rule's name and the smaller confidence. Both lists are in order and free of overlaps, and so is the result.
 */
export function compose(text: string, edits: readonly Edit[], later: readonly Edit[]): readonly Edit[] {
  if (edits.length === 0) return later
  if (later.length === 0) return edits
  const result: Edit[] = []
  let shift = 0 // of a position in the text against the original, before the next earlier edit
  let e = 0
  let l = 0
  const earlier = (index: number, shifted: number) => {
    const edit = edits[index]
    if (edit === undefined) return undefined
    const start = edit.start + shifted
    return { edit, start, end: start + edit.after.length }
  }
  while (e < edits.length || l < later.length) {
    const old = earlier(e, shift)
    const now = later[l]
    if (old !== undefined && (now === undefined || (precedes(old, now) && !touches(old, now)))) {
      result.push(old.edit)
      shift += old.edit.after.length - (old.edit.end - old.edit.start)
      e++
      continue
    }
    if (now === undefined) break
    if (old === undefined || !touches(old, now)) {
      result.push({ ...now, start: now.start - shift, end: now.end - shift })
      l++
      continue
    }
    // A cluster of edits of both lists that touch each other becomes one.
    const from = Math.min(old.start, now.start)
    const originalFrom = from - shift
    let to = from
    const inside: Edit[] = []
    let confidence = 1
    let rule = now.rule
    for (;;) {
      const nextOld = earlier(e, shift)
      const nextNow = later[l]
      const reach = { start: from, end: to }
      if (nextNow !== undefined && (inside.length === 0 || touches(nextNow, reach))) {
        inside.push({ ...nextNow, start: nextNow.start - from, end: nextNow.end - from })
        to = Math.max(to, nextNow.end)
        confidence = Math.min(confidence, nextNow.confidence)
        rule = nextNow.rule
        l++
      } else if (nextOld !== undefined && touches(nextOld, reach)) {
        to = Math.max(to, nextOld.end)
        confidence = Math.min(confidence, nextOld.edit.confidence)
        shift += nextOld.edit.after.length - (nextOld.edit.end - nextOld.edit.start)
        e++
      } else break
    }
    const after = replay(text.slice(from, to), inside)
    result.push({ start: originalFrom, end: to - shift, after, rule, confidence })
  }
  return result
}

function precedes(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.start || (a.start === b.start && a.end <= b.end)
}

/** Whether two ranges share a character, or an empty one lies in or at the edge of the other. */
function touches(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  if (a.start < b.end && b.start < a.end) return true
  const oneEmpty = a.start === a.end || b.start === b.end
  return oneEmpty && a.start <= b.end && b.start <= a.end
}
