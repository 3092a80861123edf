import { type Tokens, tokenize } from '../classify/tokens.ts'
import { wordSet } from '../words/word-set.ts'
import type { DateExpression } from './date-expression.ts'
import { monthNumbers } from './date-month.ts'

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
  let compiled: RegExp | null = null
  return {
    needs,
    before,
    pattern: () => {
      compiled ??= new RegExp(pattern, 'gu')
      return compiled
    },
    read,
  }
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

/** What the words of a text have of the needs. */
export function needsMet(text: string): ReadonlySet<Need> {
  const { words }: Tokens = tokenize(text)
  const met = new Set<Need>()
  for (const word of words) {
    const first = word.charCodeAt(0)
    if (first >= 48 && first <= 57) {
      met.add('digit')
      if (/^(?:1[89]|20)\d\d$/.test(word)) met.add('year')
      else if (/0s$/.test(word)) met.add('decade')
      continue
    }
    const need = needed.get(word)
    if (need !== undefined) met.add(need)
    if (need === 'unit' || need === 'year-word') met.add('count')
  }
  return met
}
