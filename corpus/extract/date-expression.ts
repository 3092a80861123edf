import { fullDateShapes, yearShape } from './absolute-date-shapes.ts'
import { type DateShape, type DateWords, dateWords } from './date-shape.ts'
import { relativeDateShapes } from './relative-date-shapes.ts'
import { yearlessDateShapes } from './yearless-date-shapes.ts'

/** A date as a text writes it, before anything is inferred. Offsets count in the text that was searched. */
export type DateExpression =
  | {
      readonly kind: 'day'
      readonly year: number
      readonly month: number
      readonly day: number
      readonly start: number
      readonly end: number
    }
  | {
      readonly kind: 'month'
      readonly year: number
      readonly month: number
      readonly start: number
      readonly end: number
    }
  | { readonly kind: 'year'; readonly year: number; readonly start: number; readonly end: number }
  | { readonly kind: 'decade'; readonly decade: number; readonly start: number; readonly end: number }
  | {
      readonly kind: 'interval'
      readonly from: string
      readonly to: string
      readonly start: number
      readonly end: number
    }
  /** "on November 11", "in June", "this past October": no year of its own. */
  | {
      readonly kind: 'yearless'
      readonly month: number
      readonly day: number | null
      /** What the words beside it say of its year; null where they say nothing. */
      readonly lean: Lean | null
      readonly start: number
      readonly end: number
    }
  /** "the same year" (0), "two years later" (2): counts from a year named before. */
  | { readonly kind: 'later'; readonly years: number; readonly start: number; readonly end: number }
  /** "last month", "yesterday", "on Monday": counts from the day of publication. */
  | {
      readonly kind: 'relative'
      readonly unit: 'day' | 'month' | 'year'
      readonly back: number
      readonly start: number
      readonly end: number
    }
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      /** "last Monday": never the day of publication itself. */
      readonly last: boolean
      readonly start: number
      readonly end: number
    }
  /** "three days later", "a month earlier", "le lendemain": counts from the date told before. */
  | {
      readonly kind: 'offset'
      readonly unit: 'day' | 'month' | 'year'
      readonly count: number
      readonly start: number
      readonly end: number
    }
  /** "this spring", "à l’automne dernier": no more than its year can be told. */
  | {
      readonly kind: 'season'
      /** Month in which it begins. */
      readonly month: number
      readonly lean: Lean | null
      readonly start: number
      readonly end: number
    }

/**
 * "last June" (last), "signed in June" (past), "next June" (future), "by June" (deadline), "that June" and "June of the same
 * year" (same), "June of last year" (last-year), "the following June" (following).
 */
export type Lean = 'last' | 'past' | 'future' | 'deadline' | 'same' | 'last-year' | 'following'

/** From the most to the least specific: what an earlier one has read, a later one leaves alone. */
const shapes = [...fullDateShapes, ...yearlessDateShapes, ...relativeDateShapes, yearShape]

/** How far before a date its preposition is looked for. */
const reach = 32

/** The date expressions of a text in order; of those that overlap the most specific counts. */
export function dateExpressions(written: string): DateExpression[] {
  const words = dateWords(written)
  if (words.met.size === 0) return []
  // A straight apostrophe is one all the same.
  const text = written.replaceAll("'", '’')
  const found: DateExpression[] = []
  for (const shape of shapes) {
    if (!shape.needs.every((n) => words.met.has(n))) continue
    for (const match of matches(shape, text, words)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((f) => start < f.end && end > f.start)) continue
      if (shape.before !== null && !shape.before.test(text.slice(Math.max(0, start - reach), start))) continue
      const expression = shape.read(match, start, end, text)
      if (expression !== null) found.push(expression)
    }
  }
  return found.sort((x, y) => x.start - y.start)
}

/** Where a shape fits: at the words that it can begin with, or anywhere. */
function matches({ begins, pattern }: DateShape, text: string, words: DateWords): RegExpExecArray[] {
  const regexp = pattern()
  const out: RegExpExecArray[] = []
  if (begins === null) {
    regexp.lastIndex = 0
    for (let match = regexp.exec(text); match !== null; match = regexp.exec(text)) out.push(match)
    return out
  }
  for (const start of words[begins]) {
    regexp.lastIndex = start
    const match = regexp.exec(text)
    if (match !== null) out.push(match)
  }
  return out
}
