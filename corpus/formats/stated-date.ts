import type { PublicationDate } from '../types.ts'

const isoDate = /^\s*(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?=$|[T\s]|\s*$)/
const slashDate = /^\s*(\d{4})\/(\d{2})\/(\d{2})\b/

/**
 * A date as markup states it (ISO 8601: `2021-12-14`, `2021-12-14T08:30:00+01:00`, `20211214`, `2021-12`, `2021`;
 * also `2021/12/14`). The day is the one that is written, in the time zone that the publisher wrote it in. Null
 * for anything else and for days that no calendar has.
 */
export function statedDate(value: string | null | undefined): PublicationDate | null {
  if (value === null || value === undefined) return null
  const found = isoDate.exec(value) ?? slashDate.exec(value)
  if (found === null) return null
  const [, year = '', month, day] = found
  if (Number(year) < 1500 || Number(year) > 2200) return null
  if (month === undefined) return { date: year, precision: 'year', basis: 'stated' }
  if (Number(month) < 1 || Number(month) > 12) return null
  if (day === undefined) return { date: `${year}-${month}`, precision: 'month', basis: 'stated' }
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return null
  return { date: `${year}-${month}-${day}`, precision: 'day', basis: 'stated' }
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}
