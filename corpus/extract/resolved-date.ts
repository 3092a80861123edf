import type { Basis, DateClueKind, DatePrecision, PublicationDate } from '../types.ts'
import type { DateExpression, Lean } from './date-expression.ts'

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
  /** As `presentOf` gives it. */
  readonly published: PublicationDate | null
  readonly stated: readonly StatedDate[]
  /** The year named last before the expression, and where. */
  readonly lastYear: { readonly year: number; readonly id: string } | null
  /** The month stated last before the expression, in the same passage. */
  readonly lastMonth: StatedDate | null
  /** True where the sentence speaks of what is to come. */
  readonly future: boolean
  /** True where it speaks of what had been by then. */
  readonly pluperfect: boolean
  /** True where anything in it is told in the past. */
  readonly told: boolean
  /** The date resolved last, in the same passage or the sentence before. */
  readonly anchor: Anchor | null
}

/** A date to count from: what it has of year, month and day. */
export interface Anchor {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
  readonly id: string
}

/** What an inferred date must rest on before "on Friday" is counted from it: the day of a file may be of its download. */
const firm: readonly (DateClueKind | undefined)[] = ['address', 'dateline']

/** The date of publication where other dates may be counted from it: stated, or inferred from what fixes it; else null. */
export function presentOf(published: PublicationDate | null): PublicationDate | null {
  return published?.basis === 'stated' || firm.includes(published?.evidence?.from) ? published : null
}

/** The year that the words beside a month say: "that June", "June of last year", "the following June". */
function leaning(
  month: number,
  lean: Lean | null,
  { anchor, published }: DateContext,
): { readonly year: number; readonly id: string | null } | null {
  switch (lean) {
    case 'same':
      return anchor === null ? null : { year: anchor.year, id: anchor.id }
    case 'following':
      return anchor === null
        ? null
        : {
            year: anchor.month !== null && month > anchor.month ? anchor.year : anchor.year + 1,
            id: anchor.id,
          }
    case 'last-year':
      return published === null ? null : { year: Number(published.date.slice(0, 4)) - 1, id: null }
    case 'last':
    case 'past':
    case 'future':
    case 'deadline':
    case null:
      return null
  }
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

function yearless(
  month: number,
  day: number | null,
  lean: Lean | null,
  context: DateContext,
): ResolvedDate | null {
  const told = leaning(month, lean, context)
  if (told !== null) return { ...monthOrDay(told.year, month, day), basis: 'inferred', leansOn: told.id }
  // The same day and month stated in full elsewhere: the strongest support there is.
  const same = context.stated.find((s) => s.month === month && day !== null && s.day === day)
  if (same !== undefined) return { ...monthOrDay(same.year, month, day), basis: 'inferred', leansOn: same.id }
  const published = context.published
  if (published !== null) {
    const [year = 0, publishedMonth = 0, publishedDay = 0] = published.date.split('-').map(Number)
    if (publishedMonth === 0) return null
    // "Last March" in a March is not this one.
    const past =
      month < publishedMonth ||
      (month === publishedMonth &&
        (day === null ? lean !== 'last' : publishedDay === 0 || day <= publishedDay))
    const future =
      lean !== 'past' &&
      lean !== 'last' &&
      (lean === 'future' ||
        context.future ||
        (lean === 'deadline' && !context.pluperfect && (!past || !context.told)))
    const inYear = future ? (month >= publishedMonth ? year : year + 1) : past ? year : year - 1
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

/** "Three days later", "a month earlier", "two years on": counted from a date that is as exact. */
function counted(unit: 'day' | 'month' | 'year', count: number, anchor: Anchor | null): ResolvedDate | null {
  if (anchor === null) return null
  if (unit === 'year')
    return { date: String(anchor.year + count), precision: 'year', basis: 'inferred', leansOn: anchor.id }
  if (anchor.month === null) return null
  if (unit === 'month') {
    const months = anchor.year * 12 + anchor.month - 1 + count
    return {
      ...monthOrDay(Math.floor(months / 12), (months % 12) + 1, null),
      basis: 'inferred',
      leansOn: anchor.id,
    }
  }
  if (anchor.day === null) return null
  const date = new Date(Date.UTC(anchor.year, anchor.month - 1, anchor.day) + count * dayLength)
    .toISOString()
    .slice(0, 10)
  return { date, precision: 'day', basis: 'inferred', leansOn: anchor.id }
}

/** The date an expression means in its article, or null where the text does not support one. */
export function resolveDate(expression: DateExpression, context: DateContext): ResolvedDate | null {
  const stated = (date: string, precision: DatePrecision): ResolvedDate => ({
    date,
    precision,
    basis: 'stated',
    leansOn: null,
  })
  const { published } = context
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
      return yearless(expression.month, expression.day, expression.lean, context)
    case 'later': {
      const from = context.lastYear ?? context.anchor
      if (from === null) return null
      const { year, id } = from
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
    case 'offset':
      return counted(expression.unit, expression.count, context.anchor)
    case 'season': {
      const year = yearless(expression.month, null, expression.lean, context)
      // Winter begins in one year and ends in the next.
      if (year === null || (expression.month === 12 && expression.lean === null)) return null
      return { ...year, date: year.date.slice(0, 4), precision: 'year' }
    }
    case 'weekday': {
      if (published === null || published.precision !== 'day' || (context.future && !expression.last))
        return null
      const on = new Date(`${published.date}T00:00:00Z`).getUTCDay()
      const back = (on - expression.weekday + 7) % 7
      return fromPublication(back === 0 && expression.last ? 7 : back, published)
    }
  }
}
