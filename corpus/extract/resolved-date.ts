import type { Basis, DatePrecision, PublicationDate } from '../types.ts'
import type { DateExpression } from './date-expression.ts'

/** A date in EDTF (ISO 8601-2), with what it rests on. */
export interface ResolvedDate {
  readonly date: string
  readonly precision: DatePrecision
  readonly basis: Basis
  /** Where the part that the expression itself does not say was found: a sentence or an omitted piece. */
  readonly leansOn: string | null
}

/** A full date (day, or month and year) stated somewhere in the article. */
export interface StatedDate {
  readonly year: number
  readonly month: number
  readonly day: number | null
  /** Sentence or omitted piece that states it. */
  readonly id: string
}

/** What the article gives to resolve a date that is not complete. */
export interface DateContext {
  readonly published: PublicationDate | null
  readonly stated: readonly StatedDate[]
  /** The year named last before the expression, and where. */
  readonly lastYear: { readonly year: number; readonly id: string } | null
  /** The month stated last before the expression, in the same passage. */
  readonly lastMonth: StatedDate | null
  /** True where the sentence speaks of what is to come. */
  readonly future: boolean
}

const pad = (n: number) => String(n).padStart(2, '0')

function monthOrDay(
  year: number,
  month: number,
  day: number | null,
): Pick<ResolvedDate, 'date' | 'precision'> {
  return day === null
    ? { date: `${year}-${pad(month)}`, precision: 'month' }
    : { date: `${year}-${pad(month)}-${pad(day)}`, precision: 'day' }
}

/** Milliseconds a day; dates are counted in UTC, so no zone shifts them. */
const dayLength = 86_400_000

function yearless(month: number, day: number | null, context: DateContext): ResolvedDate | null {
  // The same day and month stated in full elsewhere: the strongest support there is.
  const same = context.stated.find((s) => s.month === month && day !== null && s.day === day)
  if (same !== undefined) return { ...monthOrDay(same.year, month, day), basis: 'inferred', leansOn: same.id }
  const published = context.published
  if (published !== null && published.basis === 'stated') {
    const [year = 0, publishedMonth = 0, publishedDay = 0] = published.date.split('-').map(Number)
    if (publishedMonth === 0) return null
    const past =
      month < publishedMonth ||
      (month === publishedMonth && (day === null || publishedDay === 0 || day <= publishedDay))
    const inYear = context.future ? (month >= publishedMonth ? year : year + 1) : past ? year : year - 1
    return { ...monthOrDay(inYear, month, day), basis: 'inferred', leansOn: null }
  }
  // A story told forwards: "in March 2024 … in April".
  const last = context.lastMonth
  if (last !== null && !context.future && month >= last.month) {
    return { ...monthOrDay(last.year, month, day), basis: 'inferred', leansOn: last.id }
  }
  // No date of publication: the latest full date of the article is its present. A month after it could belong to
  // either year, so nothing is said.
  const latest = [...context.stated].sort((a, b) => b.year - a.year || b.month - a.month)[0]
  if (latest === undefined || context.future || latest.day === null || month > latest.month) return null
  return { ...monthOrDay(latest.year, month, day), basis: 'inferred', leansOn: latest.id }
}

function fromPublication(days: number, published: PublicationDate): ResolvedDate {
  const date = new Date(Date.parse(`${published.date}T00:00:00Z`) - days * dayLength)
    .toISOString()
    .slice(0, 10)
  return { date, precision: 'day', basis: 'inferred', leansOn: null }
}

/** The date an expression means in its article, or null where the text does not support one. */
export function resolveDate(expression: DateExpression, context: DateContext): ResolvedDate | null {
  const stated = (date: string, precision: DatePrecision): ResolvedDate => ({
    date,
    precision,
    basis: 'stated',
    leansOn: null,
  })
  const published = context.published?.basis === 'stated' ? context.published : null
  switch (expression.kind) {
    case 'day':
      return {
        ...monthOrDay(expression.year, expression.month, expression.day),
        basis: 'stated',
        leansOn: null,
      }
    case 'month':
      return { ...monthOrDay(expression.year, expression.month, null), basis: 'stated', leansOn: null }
    case 'year':
      return stated(String(expression.year), 'year')
    case 'decade':
      return stated(`${expression.decade}X`, 'decade')
    case 'interval':
      return stated(`${expression.from}/${expression.to}`, 'interval')
    case 'yearless':
      return yearless(expression.month, expression.day, context)
    case 'later': {
      if (context.lastYear === null) return null
      const { year, id } = context.lastYear
      return { date: String(year + expression.years), precision: 'year', basis: 'inferred', leansOn: id }
    }
    case 'relative': {
      if (published === null) return null
      const [year = 0, month = 0] = published.date.split('-').map(Number)
      if (expression.unit === 'year')
        return { date: String(year - expression.back), precision: 'year', basis: 'inferred', leansOn: null }
      if (expression.unit === 'day')
        return published.precision === 'day' ? fromPublication(expression.back, published) : null
      if (month === 0) return null
      const count = year * 12 + month - 1 - expression.back
      return {
        ...monthOrDay(Math.floor(count / 12), (count % 12) + 1, null),
        basis: 'inferred',
        leansOn: null,
      }
    }
    case 'weekday': {
      if (published === null || published.precision !== 'day' || context.future) return null
      const on = new Date(`${published.date}T00:00:00Z`).getUTCDay()
      return fromPublication((on - expression.weekday + 7) % 7, published)
    }
  }
}
