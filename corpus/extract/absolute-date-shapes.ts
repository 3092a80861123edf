import { isDay, isoDay, isoMonth } from './calendar-day.ts'
import type { DateExpression } from './date-expression.ts'
import { anyMonth, monthOf } from './date-month.ts'
import { b, type DateShape, dateShape, dayNumber, e, year } from './date-shape.ts'
import { isYear } from './date-year.ts'

const dash = '[-–—/]'

function day(
  y: string | undefined,
  m: number,
  d: string | undefined,
  start: number,
  end: number,
): DateExpression | null {
  const [yy, dd] = [Number(y), Number.parseInt(d ?? '', 10)]
  return isDay(yy, m, dd) ? { kind: 'day', year: yy, month: m, day: dd, start, end } : null
}

function years(from: number, to: number, start: number, end: number): DateExpression | null {
  return from < to ? { kind: 'interval', from: String(from), to: String(to), start, end } : null
}

const decadeWords = ['fifties', 'sixties', 'seventies', 'eighties', 'nineties']
const frenchDecades = new Map([
  ['vingt', 192],
  ['trente', 193],
  ['quarante', 194],
  ['cinquante', 195],
  ['soixante', 196],
  ['soixante-dix', 197],
  ['quatre-vingt', 198],
  ['quatre-vingts', 198],
  ['quatre-vingt-dix', 199],
])

/** "31 June 2019" is no day, and its month none either. */
const noDayBefore = /(?<!\d\s)$/

/** Dates that say their year, from the most to the least specific. */
export const fullDateShapes: readonly DateShape[] = [
  // 18-19 August 2020, du 18 au 19 août 2020
  dateShape(
    ['month', 'year'],
    `${b}(${dayNumber})\\s*(?:${dash}|to|and|au|et)\\s*(${dayNumber})\\s+(${anyMonth})\\s+(${year})${e}`,
    (m, start, end) => {
      const [from, to] = [Number.parseInt(m[1] ?? '', 10), Number.parseInt(m[2] ?? '', 10)]
      const [mm, y] = [monthOf(m[3]), Number(m[4])]
      if (!isDay(y, mm, from) || !isDay(y, mm, to) || from >= to) return null
      return { kind: 'interval', from: isoDay(y, mm, from), to: isoDay(y, mm, to), start, end }
    },
  ),
  dateShape(
    ['month', 'year'],
    `${b}(${dayNumber})(?:\\s+of)?\\s+(${anyMonth}),?\\s+(${year})${e}`,
    (m, s, n) => day(m[3], monthOf(m[2]), m[1], s, n),
  ),
  dateShape(['month', 'year'], `${b}(${anyMonth})\\s+(${dayNumber}),?\\s+(${year})${e}`, (m, s, n) =>
    day(m[3], monthOf(m[1]), m[2], s, n),
  ),
  dateShape(['year'], `${b}(${year})-(\\d\\d)-(\\d\\d)${e}`, (m, s, n) =>
    day(m[1], Number(m[2]), m[3], s, n),
  ),
  dateShape(['year'], `${b}(\\d{1,2})[/.](\\d{1,2})[/.](${year})${e}`, (m, s, n) =>
    day(m[3], Number(m[2]), m[1], s, n),
  ),
  // October to December 2019, d’octobre à décembre 2019, between June and August 2020
  dateShape(
    ['month', 'year'],
    `${b}(${anyMonth})\\s*(${dash}|to|and|through|until|à|et|au)\\s*(${anyMonth})\\s+(?:de\\s+)?(${year})${e}`,
    (m, start, end, text) => {
      const [from, to] = [monthOf(m[1]), monthOf(m[3])]
      // "June and September 2016" are two months, "between June and September 2016" is an interval.
      if (
        /^(?:and|et)$/.test(m[2] ?? '') &&
        !/(?:[Bb]etween|[Ff]rom|[Ee]ntre|[Dd]e|[Dd]’|[Dd]u)\s*$/.test(
          text.slice(Math.max(0, start - 9), start),
        )
      )
        return null
      const y = Number(m[4])
      return from < to ? { kind: 'interval', from: isoMonth(y, from), to: isoMonth(y, to), start, end } : null
    },
  ),
  // between November 1977 and January 1978
  dateShape(
    ['month', 'year'],
    `${b}(${anyMonth})\\s+(${year})\\s+(?:to|and|until|à|et)\\s+(${anyMonth})\\s+(${year})${e}`,
    (m, start, end) => {
      const [from, to] = [isoMonth(Number(m[2]), monthOf(m[1])), isoMonth(Number(m[4]), monthOf(m[3]))]
      return from < to ? { kind: 'interval', from, to, start, end } : null
    },
    /(?:[Bb]etween|[Ff]rom|[Ee]ntre|[Dd]e|[Dd]’)\s*$/,
  ),
  // in June and September 2016: the first month takes the year of the second
  dateShape(
    ['month', 'year'],
    `${b}(${anyMonth})(?=\\s(?:and|et|puis|then|or)\\s(?:en |in )?(?:${anyMonth})\\s+(${year})${e})`,
    (m, start, end) => ({ kind: 'month', year: Number(m[2]), month: monthOf(m[1]), start, end }),
    noDayBefore,
  ),
  dateShape(
    ['month', 'year'],
    `${b}(${anyMonth})(?:,?\\s+|\\s+(?:of|de)\\s+)(${year})${e}`,
    (m, start, end) => ({ kind: 'month', year: Number(m[2]), month: monthOf(m[1]), start, end }),
    noDayBefore,
  ),
  // between 2013 and 2022, de 2013 à 2022, 1975 to 1979, 2013–2022, 1975-79
  dateShape(
    ['year'],
    `${b}(${year})\\s+(?:and|et)\\s+(${year})${e}`,
    (m, s, n) => years(Number(m[1]), Number(m[2]), s, n),
    /(?:[Bb]etween|[Ee]ntre)\s*$/,
  ),
  dateShape(['year'], `${b}(${year})\\s+(?:to|until|à)\\s+(${year})${e}`, (m, s, n) =>
    years(Number(m[1]), Number(m[2]), s, n),
  ),
  dateShape(['year'], `${b}(${year})[-–](${year})${e}`, (m, s, n) => years(Number(m[1]), Number(m[2]), s, n)),
  dateShape(['year'], `${b}(${year})[-–/](\\d\\d)${e}(?![-–/]\\d)`, (m, s, n) => {
    const from = Number(m[1])
    const to = Math.floor(from / 100) * 100 + Number(m[2])
    return to - from < 20 ? years(from, to, s, n) : null
  }),
  dateShape(['decade'], `${b}(1[89]\\d0|20[0-4]0)s${e}`, (m, start, end) => ({
    kind: 'decade',
    decade: Math.floor(Number(m[1]) / 10),
    start,
    end,
  })),
  // the 60s, the late ’90s
  dateShape(
    ['decade'],
    `${b}([2-9]0)s${e}`,
    (m, start, end) => ({ kind: 'decade', decade: 190 + Number(m[1]) / 10, start, end }),
    /\b[Tt]he\s(?:early |late |mid-?\s?)?[’]?$/u,
  ),
  // années 60; années 1970 et 1980
  dateShape(
    ['year-word', 'digit'],
    `${b}((?:1[89]|20)?\\d0)${e}`,
    (m, start, end) => {
      const n = Number(m[1])
      return { kind: 'decade', decade: Math.floor((n < 100 ? 1900 + n : n) / 10), start, end }
    },
    /(?<![\p{L}])[Aa]nnées\s+(?:(?:(?:1[89]|20)?\d0)(?:,\s|\s(?:et|ou|à)\s))*$/u,
  ),
  dateShape(
    ['year-word'],
    `${b}[Aa]nnées\\s(${[...frenchDecades.keys()].reverse().join('|')})${e}`,
    (m, start, end) => ({
      kind: 'decade',
      decade: frenchDecades.get(m[1] ?? '') ?? 0,
      start,
      end,
    }),
  ),
  dateShape(
    ['decade'],
    `${b}(?:nineteen-)?(${decadeWords.join('|')})${e}`,
    (m, start, end) => ({ kind: 'decade', decade: 195 + decadeWords.indexOf(m[1] ?? ''), start, end }),
    /\b[Tt]he\s(?:early |late |mid-)?$/,
  ),
]

/** A year alone: the last to be read. */
export const yearShape: DateShape = dateShape(['year'], `${b}(${year})${e}`, (m, start, end, text) =>
  isYear(text, start, end) ? { kind: 'year', year: Number(m[1]), start, end } : null,
)
