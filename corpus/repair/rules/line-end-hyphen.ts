import { isLetter } from '../../words/letter-runs.ts'
import { isUpper } from '../../words/segment.ts'
import type { RepairInput, RepairRule, RuleChange } from '../rule.ts'
import { lineEnds } from './line-ends.ts'

/**
 * A word broken at a line end with a hyphen. The hyphen goes where the list has the word without it, or knows
 * neither half; it stays in compounds (`anti-terror`), before capitals and before digits (`Mi-35`).
 */
export const lineEndHyphen: RepairRule = {
  id: 'line-end-hyphen',
  label: 'words joined that a line end had broken',
  find: (input) => {
    const { text } = input
    const changes: RuleChange[] = []
    // The same word is broken many times in a long text, and each search for it runs through all of it.
    const known = new Map<string, boolean>()
    for (const { start, end } of lineEnds(input)) {
      const mark = text.charAt(start - 1)
      if (!/[-\u2010\u2011]/.test(mark)) continue
      const before = text.charCodeAt(start - 2)
      const after = text.charCodeAt(end)
      const digit = after >= 0x30 && after <= 0x39
      if (!isLetter(before) || !(isLetter(after) || digit)) continue
      const kept =
        digit || isUpper(after) || (!isTypeset(input, mark) && keepsHyphen(input, start - 1, end, known))
      if (kept) {
        changes.push({ start, end, after: '', confidence: 0.9 })
      } else {
        changes.push({ start: start - 1, end, after: '', confidence: 0.95 })
      }
    }
    return changes
  },
}

/**
 * True for a hyphen (U+2010) in a text that has none inside its lines: what programs put where they break a word,
 * while people write a hyphen-minus.
 */
function isTypeset({ text }: RepairInput, mark: string): boolean {
  return mark === '\u2010' && !/\u2010[^\s\u2028]/.test(text)
}

function keepsHyphen(
  { text, lexicon }: RepairInput,
  hyphen: number,
  next: number,
  known: Map<string, boolean>,
): boolean {
  let from = hyphen
  while (from > 0 && isLetter(text.charCodeAt(from - 1))) from--
  let to = next
  while (to < text.length && isLetter(text.charCodeAt(to))) to++
  const whole = text.slice(from, hyphen) + text.slice(next, to)
  const compound = `${text.slice(from, hyphen)}-${text.slice(next, to)}`
  const stands = known.get(compound) ?? text.includes(compound)
  known.set(compound, stands)
  if (stands) return true
  if (lexicon.find(whole, 0, whole.length) !== null) return false
  return lexicon.find(text, from, hyphen) !== null && lexicon.find(text, next, to) !== null
}
