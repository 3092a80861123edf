import type { PublicationDate } from '../types.ts'

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'january jan janvier janv',
    'february feb février fevrier févr fév',
    'march mar mars',
    'april apr avril avr',
    'may mai',
    'june jun juin',
    'july jul juillet juil',
    'august aug août aout',
    'september sept sep septembre',
    'october oct octobre',
    'november nov novembre',
    'december dec décembre decembre déc',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
)
const month = Object.keys(months).join('|')

// The forms of a written date, most exact first; groups are named y, m, d. A numeric date with two small numbers
// is ambiguous between day-month and month-day and is read only where one of them cannot be a month.
const forms: readonly RegExp[] = [
  /\b(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)(?:T[\d:.+Z-]*)?/u,
  new RegExp(
    `\\b(?<d>\\d{1,2})(?:st|nd|rd|th|er)?(?:\\s+of)?[\\s-]+(?<m>${month})\\b\\.?,?[\\s-]+(?<y>(?:19|20)\\d\\d)\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?<m>${month})\\b\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>(?:19|20)\\d\\d)\\b`,
    'iu',
  ),
  /\b(?<d>\d{1,2})[/.](?<m>\d{1,2})[/.](?<y>(?:19|20)\d\d)\b/u,
  new RegExp(`(?<!\\d(?:st|nd|rd|th|er)?\\s+)\\b(?<m>${month})\\b\\.?,?\\s+(?<y>(?:19|20)\\d\\d)\\b`, 'iu'),
]

/** A date found in a line, with where in the line it stands. */
export interface FoundDate {
  readonly date: PublicationDate
  readonly start: number
  readonly end: number
}

/** The first full date or month of a line, stated; null where there is none. Dates are EDTF. */
export function findDate(line: string): FoundDate | null {
  for (const form of forms) {
    const found = form.exec(line)
    if (found?.groups === undefined) continue
    const { y = '', m = '', d } = found.groups
    const year = Number(y)
    let monthNumber = months[m.toLowerCase()] ?? Number(m)
    let day = d === undefined ? null : Number(d)
    if (/^\d+$/.test(m) && form.source.includes('[/.]') && day !== null) {
      if (monthNumber > 12 && day <= 12) [monthNumber, day] = [day, monthNumber]
      else if (day <= 12 && monthNumber <= 12 && day !== monthNumber && !found[0].includes('.')) continue
    }
    if (monthNumber < 1 || monthNumber > 12 || (day !== null && !isDay(year, monthNumber, day))) continue
    const ym = `${y}-${String(monthNumber).padStart(2, '0')}`
    const date: PublicationDate =
      day === null
        ? { date: ym, precision: 'month', basis: 'stated' }
        : { date: `${ym}-${String(day).padStart(2, '0')}`, precision: 'day', basis: 'stated' }
    return { date, start: found.index, end: found.index + found[0].length }
  }
  return null
}

/** True for a day that the calendar has. */
export function isDay(year: number, monthNumber: number, day: number): boolean {
  if (monthNumber < 1 || monthNumber > 12) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const length = monthNumber === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(monthNumber) ? 30 : 31
  return day >= 1 && day <= length
}

/** A day without a year, as datelines and pages write it: "Aug. 9", "mardi 9 août". */
export interface YearlessDay {
  readonly month: number
  readonly day: number
  /** Sunday is 0; null where no weekday is named. */
  readonly weekday: number | null
  readonly text: string
  readonly start: number
  readonly end: number
}

const weekdays: Readonly<Record<string, number>> = Object.fromEntries(
  ['sun dim', 'mon lun', 'tue mar', 'wed mer', 'thu jeu', 'fri ven', 'sat sam'].flatMap((names, index) =>
    names.split(' ').map((name) => [name, index]),
  ),
)
const weekday =
  '(?:(?<w>sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\\.?,?\\s+|(?<f>lun|mar|mercre|jeu|vendre|same|diman)(?:di|che)\\.?,?\\s+(?:le\\s+)?)?'
const yearless: readonly RegExp[] = [
  new RegExp(
    `\\b${weekday}(?<d>\\d{1,2})(?:st|nd|rd|th|er)?\\s+(?<m>${month})\\b\\.?(?!\\.?,?\\s*\\d{4})`,
    'iu',
  ),
  new RegExp(`\\b${weekday}(?<m>${month})\\b\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?\\b(?!,?\\s*\\d{4})`, 'iu'),
]

/** The first day and month of a line that names no year for them, or null. */
export function findYearlessDay(line: string): YearlessDay | null {
  for (const form of yearless) {
    const found = form.exec(line)
    if (found?.groups === undefined) continue
    const { d = '', m = '', w, f } = found.groups
    const monthNumber = months[m.toLowerCase()] ?? 0
    const day = Number(d)
    // A leap year, so that 29 February is a day.
    if (!isDay(2000, monthNumber, day)) continue
    const named = (w ?? f)?.slice(0, 3).toLowerCase()
    return {
      month: monthNumber,
      day,
      weekday: named === undefined ? null : (weekdays[named] ?? null),
      text: found[0],
      start: found.index,
      end: found.index + found[0].length,
    }
  }
  return null
}

/** A date that a text names, as exact as it is named. */
export interface NamedDate {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
  readonly text: string
}

const everyForm = forms.map((form) => new RegExp(form.source, `g${form.flags}`))
const everyYear = /(?<![\d.,$€£/-])(?:19|20)\d\d(?![\d%]|[.,]\d)/g

/** Every full date, month and year that a text names; a year inside a date is counted once more by itself. */
export function namedDates(text: string): readonly NamedDate[] {
  const named: NamedDate[] = Array.from(text.matchAll(everyYear), (found) => {
    return { year: Number(found[0]), month: null, day: null, text: found[0] }
  })
  for (const form of everyForm) {
    for (const found of text.matchAll(form)) {
      const date = findDate(found[0])?.date.date
      if (date === undefined) continue
      const [year = 0, monthNumber, day] = date.split('-').map(Number)
      named.push({ year, month: monthNumber ?? null, day: day ?? null, text: found[0] })
    }
  }
  return named
}
