import { type Tokens, tokenize } from '../classify/tokens.ts'
import { lazyPattern } from '../words/lazy-pattern.ts'
import { wordSet } from '../words/word-set.ts'
import type { DateExpression } from './date-expression.ts'
import { anyMonth, englishMonths, frenchMonths, monthNumbers } from './date-month.ts'

/** What a way of writing a date cannot do without; most sentences lack it, and one look at each word tells. */
export type Need =
  | 'digit'
  | 'year'
  | 'month'
  | 'decade'
  | 'year-word'
  | 'unit'
  | 'count'
  | 'season'
  | 'weekday'
  | 'eve'

/** One way of writing a date. */
export interface DateShape {
  readonly needs: readonly Need[]
  /** The kind of word it begins with: it is tried there alone. Null: looked for in the whole text. */
  readonly begins: 'digit' | 'month' | null
  /** What must stand right before it; asked only where the rest fits. */
  readonly before: RegExp | null
  /** Compiled when it is first wanted: most texts need few of them. */
  readonly pattern: () => RegExp
  readonly read: (m: RegExpExecArray, start: number, end: number, text: string) => DateExpression | null
}

/** Parts of patterns: a year, the day of a month, and where a word begins and ends. */
export const year = '(?:1[89]|20)\\d\\d'
export const dayNumber = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th|er)?'
export const b = '(?<![\\p{L}\\d])'
export const e = '(?![\\p{L}\\d])'

/** A shape from its parts; the pattern is compiled on its first use. */
export function dateShape(
  needs: readonly Need[],
  pattern: string,
  read: DateShape['read'],
  before: RegExp | null = null,
): DateShape {
  const body = pattern.startsWith(b) ? pattern.slice(b.length) : pattern
  const begins = /^\(\(\?:[13]|^\((?:\[2-9\]|\\d|1\[89\]|\(\?:1)/.test(body)
    ? 'digit'
    : body.startsWith(`(${anyMonth})`) ||
        body.startsWith(`(${englishMonths})`) ||
        body.startsWith(`(${frenchMonths})`)
      ? 'month'
      : null
  return { needs, begins, before, pattern: lazyPattern(() => pattern, begins === null ? 'gu' : 'uy'), read }
}

const needed = new Map<string, Need>()
for (const word of monthNumbers.keys()) needed.set(word, 'month')
const lists: readonly (readonly [Need, string])[] = [
  ['year-word', 'year years an ans annee annees'],
  [
    'unit',
    'hour hours day days week weeks month months decade decades heure heures jour jours semaine semaines mois decennie decennies lendemain veille',
  ],
  ['season', 'spring summer autumn winter printemps ete automne hiver'],
  [
    'weekday',
    'sunday monday tuesday wednesday thursday friday saturday dimanche lundi mardi mercredi jeudi vendredi samedi',
  ],
  ['eve', 'yesterday hier'],
  ['decade', 'fifties sixties seventies eighties nineties'],
]
for (const [need, words] of lists) for (const word of wordSet(words)) needed.set(word, need)

/** What the words of a text have of the needs, and where its numbers and its months begin. */
export interface DateWords {
  readonly met: ReadonlySet<Need>
  readonly digit: readonly number[]
  readonly month: readonly number[]
}

/** Looks once at each word of a text. */
export function dateWords(text: string): DateWords {
  const { words, starts }: Tokens = tokenize(text)
  const met = new Set<Need>()
  const digit: number[] = []
  const month: number[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const first = word.charCodeAt(0)
    if (first >= 48 && first <= 57) {
      met.add('digit')
      digit.push(starts[at] ?? 0)
      if (/^(?:1[89]|20)\d\d$/.test(word)) met.add('year')
      else if (/0s$/.test(word)) met.add('decade')
      continue
    }
    const need = needed.get(word)
    if (need === undefined) continue
    met.add(need)
    if (need === 'month') month.push(starts[at] ?? 0)
    if (need === 'unit' || need === 'year-word') met.add('count')
  }
  return { met, digit, month }
}
