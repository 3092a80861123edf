// Long because it is one table: every way of writing a date, from the most to the least specific.
import { fold } from '../classify/tokens.ts'

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
  | { readonly kind: 'weekday'; readonly weekday: number; readonly start: number; readonly end: number }

const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv'],
  ['february', 'feb', 'fevrier', 'fevr'],
  ['march', 'mar', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mai'],
  ['june', 'jun', 'juin'],
  ['july', 'jul', 'juillet', 'juil'],
  ['august', 'aug', 'aout'],
  ['september', 'sept', 'sep', 'septembre'],
  ['october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'decembre'],
]
const monthNumbers = new Map(monthNames.flatMap((names, n) => names.map((name) => [name, n + 1] as const)))
const weekdays = new Map<string, number>(
  [
    ['sunday', 'dimanche'],
    ['monday', 'lundi'],
    ['tuesday', 'mardi'],
    ['wednesday', 'mercredi'],
    ['thursday', 'jeudi'],
    ['friday', 'vendredi'],
    ['saturday', 'samedi'],
  ].flatMap((names, n) => names.map((name) => [name, n] as const)),
)
const counts = new Map<string, number>(
  [
    ['a', 'one', 'un', 'une', '1'],
    ['two', 'deux', '2'],
    ['three', 'trois', '3'],
    ['four', 'quatre', '4'],
    ['five', 'cinq', '5'],
    ['six', '6'],
    ['seven', 'sept', '7'],
    ['eight', 'huit', '8'],
    ['nine', 'neuf', '9'],
    ['ten', 'dix', '10'],
  ].flatMap((words, n) => words.map((word) => [word, n + 1] as const)),
)

// Month names with a capital in English (so that "may" and "march" are not months) and without in French.
const english =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.|Jul\\.|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?'
const french =
  '[Jj]anvier|[Ff]évrier|[Ff]evrier|[Mm]ars|[Aa]vril|[Mm]ai|[Jj]uin|[Jj]uillet|[Aa]oût|[Aa]out|[Ss]eptembre|[Oo]ctobre|[Nn]ovembre|[Dd]écembre|[Dd]ecembre'
const month = `(?:${english}|${french})`
const year = '(?:1[89]|20)\\d\\d'
const dayNumber = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th|er)?'
const b = '(?<![\\p{L}\\d])'
const e = '(?![\\p{L}\\d])'
const dash = '[-–—/]'

function monthOf(name: string | undefined): number {
  return monthNumbers.get(fold(name ?? '').replace(/\.$/, '')) ?? 0
}

const pad = (n: number) => String(n).padStart(2, '0')
const dayIso = (y: number, m: number, d: number) => `${y}-${pad(m)}-${pad(d)}`

function isDay(y: number, m: number, d: number): boolean {
  if (m < 1 || m > 12 || d < 1) return false
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
  return d <= (m === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31)
}

interface Shape {
  readonly pattern: RegExp
  /** What it cannot do without: nearly all sentences lack it, and a search for it costs little. */
  readonly needs: 'year' | 'month' | 'digit' | 'word'
  readonly read: (m: RegExpMatchArray, start: number, end: number) => DateExpression | null
}

const day = (
  y: string | undefined,
  m: number,
  d: string | undefined,
  start: number,
  end: number,
): DateExpression | null => {
  const [yy, dd] = [Number(y), Number.parseInt(d ?? '', 10)]
  return isDay(yy, m, dd) ? { kind: 'day', year: yy, month: m, day: dd, start, end } : null
}

const shape = (pattern: string, read: Shape['read']): Shape => ({
  pattern: new RegExp(pattern, 'gu'),
  needs:
    pattern.includes(`(${month})`) || pattern.includes(`(${english})`) || pattern.includes(`(${french})`)
      ? 'month'
      : pattern.includes(`(${year})`)
        ? 'year'
        : pattern.includes('0)s') || pattern.includes('années\\s')
          ? 'digit'
          : 'word',
  read,
})

const monthPattern = new RegExp(month, 'u')
const wordPattern =
  /ties\b|year|ann[ée]e|\bans? |month|mois|[Yy]esterday|[Hh]ier|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|[Dd]imanche|[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi|L[’']an|l[’']an/

/** From the most to the least specific: what an earlier one has read, a later one leaves alone. */
const shapes: readonly Shape[] = [
  // 18-19 August 2020, du 18 au 19 août 2020
  shape(
    `${b}(${dayNumber})\\s*(?:${dash}|to|and|au|et)\\s*(${dayNumber})\\s+(${month})\\s+(${year})${e}`,
    (m, start, end) => {
      const [from, to, mm, y] = [
        Number.parseInt(m[1] ?? '', 10),
        Number.parseInt(m[2] ?? '', 10),
        monthOf(m[3]),
        Number(m[4]),
      ]
      if (!isDay(y, mm, from) || !isDay(y, mm, to) || from >= to) return null
      return { kind: 'interval', from: dayIso(y, mm, from), to: dayIso(y, mm, to), start, end }
    },
  ),
  shape(`${b}(${dayNumber})(?:\\s+of)?\\s+(${month}),?\\s+(${year})${e}`, (m, s, n) =>
    day(m[3], monthOf(m[2]), m[1], s, n),
  ),
  shape(`${b}(${month})\\s+(${dayNumber}),?\\s+(${year})${e}`, (m, s, n) =>
    day(m[3], monthOf(m[1]), m[2], s, n),
  ),
  shape(`${b}(${year})-(\\d\\d)-(\\d\\d)${e}`, (m, s, n) => day(m[1], Number(m[2]), m[3], s, n)),
  shape(`${b}(\\d{1,2})[/.](\\d{1,2})[/.](${year})${e}`, (m, s, n) => day(m[3], Number(m[2]), m[1], s, n)),
  // October to December 2019, d’octobre à décembre 2019, between June and August 2020
  shape(
    `${b}(${month})\\s*(?:${dash}|to|and|through|until|à|et|au)\\s*(${month})\\s+(?:de\\s+)?(${year})${e}`,
    (m, start, end) => {
      const [from, to] = [monthOf(m[1]), monthOf(m[2])]
      return from < to
        ? { kind: 'interval', from: `${m[3]}-${pad(from)}`, to: `${m[3]}-${pad(to)}`, start, end }
        : null
    },
  ),
  shape(`(?<!\\d\\s)${b}(${month})(?:,?\\s+|\\s+(?:of|de)\\s+)(${year})${e}`, (m, start, end) => ({
    kind: 'month',
    year: Number(m[2]),
    month: monthOf(m[1]),
    start,
    end,
  })),
  // between 2013 and 2022, from 2013 to 2022, de 2013 à 2022, entre 2013 et 2022
  shape(
    `(?<=(?:[Bb]etween|[Ff]rom|[Ee]ntre|[Dd]e|[Dd]’|[Dd]')\\s*)(${year})\\s+(?:and|to|until|et|à)\\s+(${year})${e}`,
    (m, start, end) =>
      Number(m[1]) < Number(m[2]) ? { kind: 'interval', from: m[1] ?? '', to: m[2] ?? '', start, end } : null,
  ),
  shape(`${b}(${year})[-–](${year})${e}`, (m, start, end) =>
    Number(m[1]) < Number(m[2]) ? { kind: 'interval', from: m[1] ?? '', to: m[2] ?? '', start, end } : null,
  ),
  shape(`${b}(1[89]\\d0|20[0-4]0)s${e}`, (m, start, end) => ({
    kind: 'decade',
    decade: Math.floor(Number(m[1]) / 10),
    start,
    end,
  })),
  shape(`${b}années\\s+((?:1[89]|20)?\\d0)${e}`, (m, start, end) => {
    const n = Number(m[1])
    return { kind: 'decade', decade: Math.floor((n < 100 ? 1900 + n : n) / 10), start, end }
  }),
  shape(
    `(?<=\\b[Tt]he\\s)(nineteen-)?(fifties|sixties|seventies|eighties|nineties)${e}`,
    (m, start, end) => ({
      kind: 'decade',
      decade: 195 + ['fifties', 'sixties', 'seventies', 'eighties', 'nineties'].indexOf(m[2] ?? ''),
      start,
      end,
    }),
  ),
  // on 11 November, le 11 novembre, November 11
  shape(`${b}(${dayNumber})(?:\\s+of)?\\s+(${month})${e}`, (m, start, end) => ({
    kind: 'yearless',
    month: monthOf(m[2]),
    day: Number.parseInt(m[1] ?? '', 10),
    start,
    end,
  })),
  shape(`${b}(${english})\\s+(${dayNumber})${e}(?!\\s*(?:,\\d|soldiers|troops|people))`, (m, start, end) => ({
    kind: 'yearless',
    month: monthOf(m[1]),
    day: Number.parseInt(m[2] ?? '', 10),
    start,
    end,
  })),
  shape(
    `(?<=(?:\\b[Ii]n|\\b[Ss]ince|\\b[Ll]ast|\\b[Pp]ast|\\b[Dd]uring|\\b[Bb]y|\\b[Uu]ntil|\\bearly|\\blate|\\bmid-?|end of)\\s*)(${english})${e}(?!\\s*\\d)`,
    (m, start, end) => ({ kind: 'yearless', month: monthOf(m[1]), day: null, start, end }),
  ),
  shape(
    `(?<=(?:\\b[Ee]n|\\b[Dd]epuis|\\b[Dd]ébut|\\b[Ff]in|\\b[Mm]i-?|\\bmois (?:de |d’|d')|\\b[Dd]ès|\\bcourant|\\b[Aa]vant)\\s*)(${french})${e}(?!\\s*\\d)`,
    (m, start, end) => ({ kind: 'yearless', month: monthOf(m[1]), day: null, start, end }),
  ),
  shape(`${b}(${french})\\s+dernier${e}`, (m, start, end) => ({
    kind: 'yearless',
    month: monthOf(m[1]),
    day: null,
    start,
    end,
  })),
  shape(`${b}[Tt]he (?:same|following|next) year${e}|${b}[Tt]hat (?:same )?year${e}`, (m, start, end) => ({
    kind: 'later',
    years: /following|next/.test(m[0]) ? 1 : 0,
    start,
    end,
  })),
  shape(
    `${b}[Tt]he (?:year before|previous year|year after)${e}|${b}(?:[Ll]’année précédente|[Ll]'année précédente)${e}`,
    (m, start, end) => ({ kind: 'later', years: /after/.test(m[0]) ? 1 : -1, start, end }),
  ),
  shape(
    `${b}(?:[Ll]a même année|[Cc]ette année-là|[Ll]’année suivante|[Ll]'année suivante)${e}`,
    (m, start, end) => ({
      kind: 'later',
      years: /suivante/.test(m[0]) ? 1 : 0,
      start,
      end,
    }),
  ),
  shape(
    `${b}([Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\\d)\\s+years?\\s+later${e}`,
    (m, start, end) => ({
      kind: 'later',
      years: counts.get((m[1] ?? '').toLowerCase()) ?? 1,
      start,
      end,
    }),
  ),
  shape(
    `${b}([Uu]n|[Dd]eux|[Tt]rois|[Qq]uatre|[Cc]inq|[Ss]ix|[Ss]ept|[Hh]uit|[Nn]euf|[Dd]ix|\\d)\\s+ans?\\s+(?:plus tard|après)${e}`,
    (m, start, end) => ({
      kind: 'later',
      years: counts.get((m[1] ?? '').toLowerCase()) ?? 1,
      start,
      end,
    }),
  ),
  shape(
    `${b}(?:[Ll]ast year|[Ll]’an dernier|[Ll]'an dernier|[Ll]’année dernière|[Ll]'année dernière)${e}`,
    (_, start, end) => ({ kind: 'relative', unit: 'year', back: 1, start, end }),
  ),
  shape(`${b}(?:[Ee]arlier this year|[Tt]his year|[Cc]ette année(?!-))${e}`, (_, start, end) => ({
    kind: 'relative',
    unit: 'year',
    back: 0,
    start,
    end,
  })),
  shape(`${b}(?:[Ll]ast month|[Ll]e mois dernier|[Ll]e mois passé)${e}`, (_, start, end) => ({
    kind: 'relative',
    unit: 'month',
    back: 1,
    start,
    end,
  })),
  shape(`${b}(?:[Ee]arlier this month|[Tt]his month|[Cc]e mois-ci)${e}`, (_, start, end) => ({
    kind: 'relative',
    unit: 'month',
    back: 0,
    start,
    end,
  })),
  shape(`${b}(?:[Yy]esterday|[Hh]ier)${e}`, (_, start, end) => ({
    kind: 'relative',
    unit: 'day',
    back: 1,
    start,
    end,
  })),
  shape(
    `${b}(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|[Dd]imanche|[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi)${e}`,
    (m, start, end) => ({
      kind: 'weekday',
      weekday: weekdays.get((m[1] ?? '').toLowerCase()) ?? 0,
      start,
      end,
    }),
  ),
  shape(`${b}(${year})${e}`, (m, start, end) => ({ kind: 'year', year: Number(m[1]), start, end })),
]

/** What stands after a number of four digits that counts things, so that it is no year. */
const countedPattern =
  /^(?:-strong|\s+(?:strong|troops?|soldiers?|men|women|people|personnel|peacekeepers|fighters|mercenaries|instructors|rifles|rounds|vehicles|tonnes?|tons?|kilomet|km|miles?|metres|hectares|ha\b|dollars|euros|francs|jobs|students|refugees|hommes|soldats|militaires|personnes|combattants|mercenaires|instructeurs|fusils|véhicules|dollars|étudiants|réfugiés|habitants|civil|inhabitants|casques|litres|barrels|barils|French|Russian|American|million|billion|milliards))/
/** What stands before one that is a sum, a number of something, or part of a name. */
const sumPattern =
  /(?:[$€£]|\b(?:some|nearly|almost|over|than|roughly|approximately|résolution|resolution|Resolution|Agenda|Vision|Horizon|No\.?|article|Article|quelque|environ|près de|plus de|moins de|les|ces|capacity of|numbering)\s*)$/
const partOfNumber = /^[.,]\d|^%|^\s*%/

function isYear(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 24)
  const before = text.slice(Math.max(0, start - 20), start)
  if (/[\d][.,]$/.test(before) || /\d\s$/.test(before)) return false
  return (
    !countedPattern.test(after) &&
    !sumPattern.test(before) &&
    !partOfNumber.test(after) &&
    !/[-/]$/.test(before)
  )
}

/** The date expressions of a text in order; of those that overlap the most specific counts. */
export function dateExpressions(text: string): DateExpression[] {
  if (
    !/\d|day|di\b|an[nsc ]|year|month|mois|[Yy]esterday|[Hh]ier|ies\b|last|past|dernier|[Ii]n |[Ee]n /.test(
      text,
    )
  )
    return []
  const found: DateExpression[] = []
  const digit = /\d/.test(text)
  const has = {
    digit,
    year: digit && /(?:1[89]|20)\d\d/.test(text),
    month: monthPattern.test(text),
    word: wordPattern.test(text),
  }
  for (const { pattern, needs, read } of shapes) {
    if (!has[needs]) continue
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((f) => start < f.end && end > f.start)) continue
      const expression = read(match, start, end)
      if (expression === null) continue
      if (expression.kind === 'year' && !isYear(text, start, end)) continue
      found.push(expression)
    }
  }
  return found.sort((x, y) => x.start - y.start)
}
