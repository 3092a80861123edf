import type { MarkupClue } from '../decoded.ts'
import { statedDate } from '../formats/stated-date.ts'
import type { DateClueKind, DateEvidence, PublicationDate, Span } from '../types.ts'
import { dateInAddress, dateInFileName, type WrittenDate } from './address-date.ts'
import { findDate, type NamedDate, namedDates, type YearlessDay } from './dates.ts'

/** Words of the article's own lines that may speak for its date; offsets count in the readable text. */
export type LineClue = Span & {
  readonly from: Exclude<DateClueKind, 'file-name' | 'properties'>
  readonly text: string
  /** For a dateline: the day it names. */
  readonly day?: YearlessDay
}

/** What is known of an article that states no date. */
export interface Undated {
  readonly file: string
  /** Readable text. */
  readonly text: string
  readonly markup: readonly MarkupClue[]
  readonly lines: readonly LineClue[]
}

/** Days by which an agency's story may lie behind a date that its text names in full, and before the file was made. */
const storyDays = 14
const fileDays = 31
/** Years after the latest one a text names in which its dateline's weekday is looked for. Weekdays of a day come back after five years at the earliest. */
const weekdayYears = 2
const dayLength = 86_400_000

/**
 * The date of an article that states none, from what else speaks for it; null where nothing does for certain. In order
 * of strength: a dateline's day whose year another clue gives, the day or month in the address of the page or the file's
 * name, the day of an update, and last the span between the latest date that the text names and the latest moment at
 * which it can have appeared (a notice of copyright, or when its file was made): the year, month or day that holds all of it.
 * The offsets of the evidence count in the readable text.
 */
export function inferredDate(article: Undated): PublicationDate | null {
  const { lines, markup } = article
  const clues: readonly (MarkupClue | LineClue)[] = [...markup, ...lines]
  if (clues.length === 0 && !/(?:19|20)\d\d/.test(article.file)) return null
  const named = namedDates(article.text)
  const address = soleAddress(clues.filter((c) => c.from === 'address'))
  const name = dateInFileName(article.file)
  const update = clues.find((c) => c.from === 'update')
  const updated = update === undefined ? null : partsOf(update.text)
  const made = partsOf(markup.find((c) => c.from === 'properties')?.text ?? '')
  const copyright = lines.find((c) => c.from === 'copyright')
  const written: readonly (readonly [WrittenDate, string])[] = [
    ...(address === null ? [] : [[address.date, address.clue.text] as const]),
    ...(updated === null || update === undefined ? [] : [[updated, update.text] as const]),
    ...(name === null ? [] : [[name, article.file] as const]),
  ]
  const dateline = lines.find((c) => c.day !== undefined)
  if (dateline?.day !== undefined) {
    const year = yearOfDay(dateline.day, retells.test(article.text) ? [] : named, written, made)
    if (year !== null) {
      const { month, day } = dateline.day
      return published({ year: year.year, month, day }, { ...evidence(dateline), year: year.text })
    }
  }
  if (address !== null) return published(address.date, evidence(address.clue))
  if (name !== null) return published(name, { from: 'file-name', text: article.file })
  if (updated !== null && update !== undefined) return published(updated, evidence(update))
  if (copyright !== undefined) {
    const year = Number(/(?:19|20)\d\d/.exec(copyright.text)?.[0])
    // The notice of a page may be of the year in which it was looked at: the text has to bear it out.
    if (Math.max(...named.map((n) => n.year), 0) === year && namesYear(article.text, year, copyright))
      return published({ year, month: null, day: null }, evidence(copyright))
  }
  const properties = markup.find((c) => c.from === 'properties')
  if (made === null || properties === undefined) return null
  const held = heldBetween(named, made)
  return held === null ? null : published(held, evidence(properties))
}

/** An article for an anniversary names a day near its own in another year: its dates say nothing of its own. */
const retells =
  /\b(?:anniversar(?:y|ies)|anniversaires?|(?:years?|decades?) (?:ago|later|on)|il y a .{1,20} ans|ans (?:après|plus tard))\b/i

interface Parts {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

/** A date as markup or a line writes it. */
function partsOf(text: string): WrittenDate | null {
  const date = statedDate(text) ?? findDate(text)?.date
  const [year, month, day] = date?.date.split('-').map(Number) ?? []
  return year === undefined || month === undefined ? null : { year, month, day: day ?? null }
}

/** The date that the addresses of an article give, if they do not contradict each other. */
function soleAddress(
  clues: readonly (MarkupClue | LineClue)[],
): { readonly date: WrittenDate; readonly clue: MarkupClue | LineClue } | null {
  const dated = clues.flatMap((clue) => {
    const date = dateInAddress(clue.text)
    return date === null ? [] : [{ date, clue }]
  })
  const [first] = dated
  const same = dated.every((d) => JSON.stringify(d.date) === JSON.stringify(first?.date))
  return first !== undefined && same ? first : null
}

/** The one year that a dateline's day can have, with the words that say so; null where there is none or several. */
function yearOfDay(
  day: YearlessDay,
  named: readonly NamedDate[],
  written: readonly (readonly [WrittenDate, string])[],
  made: WrittenDate | null,
): { readonly year: number; readonly text: string } | null {
  const found: { year: number; text: string }[] = []
  for (const [date, text] of written) {
    const near = yearNear(day, date, storyDays, storyDays)
    if (near !== null) found.push({ year: near, text })
  }
  const latest = named.reduce((last, n) => Math.max(last, n.year), 0)
  for (const date of named) {
    if (date.month === null || date.day === null || date.year !== latest) continue
    const near = yearNear(day, date, storyDays, 1)
    if (near !== null) found.push({ year: near, text: date.text })
  }
  if (found.length === 0 && made?.day != null) {
    const near = yearNear(day, made, 0, fileDays)
    if (near !== null && !named.some((n) => n.year > near))
      found.push({ year: near, text: `${made.year}-${two(made.month)}-${two(made.day)}` })
  }
  if (found.length === 0 && day.weekday !== null && latest > 0) {
    for (let year = latest; year <= latest + weekdayYears; year++)
      if (weekdayOf(year, day) === day.weekday) found.push({ year, text: `${day.text}; ${latest}` })
  }
  const [first] = found
  if (first === undefined || found.some((f) => f.year !== first.year)) return null
  if (day.weekday !== null && weekdayOf(first.year, day) !== day.weekday) return null
  return first
}

/** The year in which a day lies from `before` days after to `after` days before another date; null if in none. */
function yearNear(day: YearlessDay, other: Parts, before: number, after: number): number | null {
  if (other.month === null) return null
  if (other.day === null) return other.month === day.month ? other.year : null
  const at = Date.UTC(other.year, other.month - 1, other.day)
  for (const year of [other.year - 1, other.year, other.year + 1]) {
    const days = (Date.UTC(year, day.month - 1, day.day) - at) / dayLength
    if (days <= before && days >= -after) return year
  }
  return null
}

function weekdayOf(year: number, { month, day }: YearlessDay): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

/**
 * The finest part of the calendar that holds both the latest date a text names and the day its file was made. Null
 * where the text names a later year (the file's date is then that of something else) or none of that year.
 */
function heldBetween(named: readonly NamedDate[], made: WrittenDate): Parts | null {
  if (named.length === 0 || named.some((n) => n.year > made.year)) return null
  const inYear = named.filter((n) => n.year === made.year)
  if (inYear.length === 0) return null
  const months = inYear.flatMap((n) => (n.month !== null && n.month <= made.month ? [n] : []))
  const inMonth = months.filter((n) => n.month === made.month)
  if (inMonth.length === 0) return { year: made.year, month: null, day: null }
  return {
    year: made.year,
    month: made.month,
    day: made.day !== null && inMonth.some((n) => n.day === made.day) ? made.day : null,
  }
}

/** True if a text names a year outside of a stretch of it. */
function namesYear(text: string, year: number, outside: Span): boolean {
  return `${text.slice(0, outside.start)} ${text.slice(outside.end)}`.includes(String(year))
}

function evidence(clue: MarkupClue | LineClue): DateEvidence {
  const { from, text } = clue
  return 'start' in clue ? { from, text, start: clue.start, end: clue.end } : { from, text }
}

function published({ year, month, day }: Parts, from: DateEvidence): PublicationDate {
  if (month === null) return { date: String(year), precision: 'year', basis: 'inferred', evidence: from }
  const date = `${year}-${two(month)}`
  return day === null
    ? { date, precision: 'month', basis: 'inferred', evidence: from }
    : { date: `${date}-${two(day)}`, precision: 'day', basis: 'inferred', evidence: from }
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
