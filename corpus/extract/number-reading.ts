import type { Tokens } from '../classify/tokens.ts'
import { numberMultipliers, numberUnits } from '../lexicon/number-words.ts'

const digits = /^\d+$/

/** Whether a word is part of a number: digits, "two", "cents", "vingtaine". */
export function isNumberWord(word: string): boolean {
  return digits.test(word) || numberUnits.has(word) || numberMultipliers.has(word)
}

/** A number that ends at word `last`: its value and its first word; null where there is none. */
export interface NumberReading {
  readonly value: number
  readonly from: number
}

/** Words that join the parts of one number: "trente et un", "half a dozen". */
const between = (tokens: Tokens, at: number) => tokens.text.slice(tokens.ends[at], tokens.starts[at + 1])

/**
 * Reads the number that ends at a word, leftwards: "5,200", "1 500", "trente-six", "quatre-vingt-neuf", "une
 * demi-douzaine", "half a dozen". A sum of money and a year's digits after a sign are the caller's to rule out.
 */
export function numberEnding(tokens: Tokens, last: number): NumberReading | null {
  const { words } = tokens
  if (!isNumberWord(words[last] ?? '')) return null
  let from = last
  while (from > 0) {
    const gap = between(tokens, from - 1)
    const word = words[from - 1] ?? ''
    const thousands =
      digits.test(word) && /^\d{3}$/.test(words[from] ?? '') && /^[,.\s\u00a0\u202f]$/.test(gap)
    const article = word === 'un' || word === 'une' || word === 'one'
    const compound = !digits.test(word) && !article && isNumberWord(word) && /^[-\s]$/.test(gap)
    const times = digits.test(word) && numberMultipliers.has(words[from] ?? '') && gap === ' '
    if (!thousands && !compound && !times) break
    from -= 1
  }
  const parts = words.slice(from, last + 1)
  const half =
    /^(?:douzaine|dozen|dizaine)$/.test(parts[0] ?? '') &&
    (words[from - 1] === 'demi' || (words[from - 1] === 'a' && words[from - 2] === 'half'))
  if (/[$€£]\s?$/.test(tokens.text.slice(Math.max(0, (tokens.starts[from] ?? 0) - 2), tokens.starts[from])))
    return null
  const value = amountOf(parts)
  return value === null ? null : { value: half ? value / 2 : value, from: half ? from - 1 : from }
}

function amountOf(parts: readonly string[]): number | null {
  if (parts.every((p) => digits.test(p))) return Number(parts.join(''))
  let total = 0
  let current = 0
  for (const part of parts) {
    const times = numberMultipliers.get(part)
    if (times !== undefined && times >= 1000) {
      total += Math.max(1, current) * times
      current = 0
    } else if (times !== undefined) current = Math.max(1, current) * times
    else if (part === 'vingt' && current === 4) current = 80
    else current += numberUnits.get(part) ?? Number(part)
  }
  const value = total + current
  return Number.isFinite(value) && value > 0 ? value : null
}
