import type { RepairInput, RepairRule, RuleChange } from '../rule.ts'
import { type LineEnd, lineEnds } from './line-ends.ts'

// A line that begins an item of a list, or a speaker's line: it stands by itself.
const item = /^(?:[-–—•*·▪◦‣]\s|\d{1,2}[.)]\s|[a-z][.)]\s|\(\w\)\s)/
/** Narrowest and widest columns that text is wrapped to, in characters. */
const narrowest = 38
const widest = 140

/**
 * Lines of a paragraph that was wrapped to a column (RFC 5322 recommends 78 characters; PDF columns are narrower):
 * a line end is a wrap if the next word would not have fitted on the line, or if the sentence plainly runs on.
 */
export const hardWrap: RepairRule = {
  id: 'hard-wrap',
  label: 'wrapped lines joined',
  find: (input) => {
    const ends = lineEnds(input)
    if (ends.length === 0) return []
    const column = columnOf(ends)
    const changes: RuleChange[] = []
    for (const end of ends) {
      const confidence = wrapConfidence(input, end, column)
      if (confidence > 0) changes.push({ start: end.start, end: end.end, after: ' ', confidence })
    }
    return changes
  },
}

/** The column that the text is wrapped to: the widest of its evenly filled blocks; 0 where there is none. */
function columnOf(ends: readonly LineEnd[]): number {
  let column = 0
  for (const { width, lines, even } of ends) {
    if (even && lines >= 3 && width >= narrowest && width <= widest) column = Math.max(column, width)
  }
  return column
}

function wrapConfidence({ text }: RepairInput, line: LineEnd, column: number): number {
  const next = text.slice(line.end, line.nextEnd)
  if (item.test(next) || /\p{L}[-\u2010\u2011]$/u.test(text.slice(line.start - 2, line.start))) return 0
  // What is set as one heading is one, however short its lines are.
  if (line.heading) return 0.95
  const length = line.start - line.lineStart
  const word = /^\S+/.exec(next)?.[0].length ?? 0
  const last = text.charAt(line.start - 1)
  const runsOn = /^\p{Ll}/u.test(next) && !/[.!?…:”"»]/.test(last)
  if (column > 0 && length <= column + 2) {
    // Proportional type lets lines of a PDF differ by a few letters.
    const full = length + 1 + word > column * 0.88
    const ended = /[.!?…”"»]/.test(last)
    if (full) return ended && length < column * 0.7 ? 0 : 0.95
    return (runsOn && length >= narrowest * 0.7) || (!ended && length >= column / 2) ? 0.85 : 0
  }
  // A single break in a long line: only if the sentence runs on.
  return runsOn && length >= narrowest && /[\p{L}\d,’')]/u.test(last) ? 0.8 : 0
}
