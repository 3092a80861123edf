// Long because it is one table: every way of writing a date, from the most to the least specific.
import { fold } from '../classify/tokens.ts'
import { numberUnits } from '../lexicon/number-words.ts'

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
 * "last June" and "signed in June" (past), "next June" (future), "by June" (deadline), "that June" and "June of the same
 * year" (same), "June of last year" (last-year), "the following June" (following).
 */
export type Lean = 'past' | 'future' | 'deadline' | 'same' | 'last-year' | 'following'

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

const leansBefore: readonly (readonly [RegExp, Lean])[] = [
  [/(?:\b[Tt]hat|\b[Tt]his same|\b[Cc]e même mois d[e’])\s?$/u, 'same'],
  [/\bfollowing\s$/u, 'following'],
  [/\b(?:last|past|this past)\s(?:early |late )?$/iu, 'past'],
  [/\b(?:next|coming)\s$/iu, 'future'],
  [
    /(?:\bby|\bbefore|\buntil|\bbeyond|\b[Aa]vant|d’ici(?: à| au| fin)?|jusqu’(?:en|au|à)|au plus tard (?:en|le))\s(?:the end of |the middle of |early |late |mid-|fin |le |la fin d[eu’]\s?|la mi-|mi-)?$/iu,
    'deadline',
  ],
  [
    /(?<!expect|schedul|plann|attendu|prévu|attend|prév|programm)(?:ed|é|ée|és|ées|(?<=\s(?:est|sont|a|ont|été)\s\p{Ll}+)(?:u|us|ue|ues|i|is|ie|ies))\s(?:on|in|le|en|since|depuis|dès|back in)?\s?(?:early |late |mid-|début |fin |à la mi-)?$/u,
    'past',
  ],
]
const leansAfter: readonly (readonly [RegExp, Lean])[] = [
  [
    /^\s(?:of |in )?(?:that|the) (?:same )?year(?! before)|^\s(?:de )?la même année|^\sde cette année-là/u,
    'same',
  ],
  [/^\s(?:of\s)?last year|^\sde l’an(?:née)? (?:dernier|dernière|passée?)/u, 'last-year'],
  [/^\s(?:derniers?|dernière|passée?)(?!\p{L})/u, 'past'],
  [/^\sprochaine?(?!\p{L})/u, 'future'],
  [/^\ssuivante?(?!\p{L})/u, 'following'],
]

function leanOf(text: string, start: number, end: number): Lean | null {
  const before = text.slice(Math.max(0, start - 34), start)
  const after = text.slice(end, end + 30)
  return (
    leansAfter.find(([pattern]) => pattern.test(after))?.[1] ??
    leansBefore.find(([pattern]) => pattern.test(before))?.[1] ??
    null
  )
}

interface Shape {
  readonly pattern: RegExp
  /** What it cannot do without: nearly all sentences lack it, and a search for it costs little. */
  readonly needs: 'year' | 'month' | 'digit' | 'word'
  readonly read: (m: RegExpMatchArray, start: number, end: number, text: string) => DateExpression | null
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

/** A number in words or digits, as the counts of days and years are written. */
const amount =
  '[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Ff]ifteen|[Tt]wenty(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|[Tt]hirty|[Ff]orty(?:-eight)?|[Ff]ifty|[Uu]ne?|[Dd]eux|[Tt]rois|[Qq]uatre|[Cc]inq|[Ss]ept|[Hh]uit|[Nn]euf|[Dd]ix(?:-(?:sept|huit|neuf))?|[Oo]nze|[Dd]ouze|[Tt]reize|[Qq]uatorze|[Qq]uinze|[Ss]eize|[Vv]ingt(?:[- ](?:et un|deux|trois|quatre|cinq))?|[Tt]rente|[Qq]uarante(?:-huit)?|[Cc]inquante|\\d{1,2}'

function amountOf(text: string | undefined): number | null {
  const words = fold(text ?? '').split(/[- ]/)
  if (/^\d+$/.test(words[0] ?? '')) return Number(words[0])
  let sum = 0
  for (const word of words) sum += word === 'a' || word === 'an' ? 1 : (numberUnits.get(word) ?? 0)
  return sum === 0 ? null : sum
}

/** Weeks are no exact count of days in the press: none is read from them. */
function offsetOf(
  number: string | undefined,
  unit: string | undefined,
  sign: 1 | -1,
  start: number,
  end: number,
): DateExpression | null {
  const count = amountOf(number)
  const word = unit ?? ''
  if (count === null || /^(?:week|semaine)/.test(word)) return null
  if (/^(?:hour|heure)/.test(word))
    return count % 24 === 0 ? { kind: 'offset', unit: 'day', count: (sign * count) / 24, start, end } : null
  if (/^(?:day|jour)/.test(word)) return { kind: 'offset', unit: 'day', count: sign * count, start, end }
  if (/^(?:month|mois)/.test(word)) return { kind: 'offset', unit: 'month', count: sign * count, start, end }
  const years = /^(?:decade|décennie)/.test(word) ? count * 10 : count
  return { kind: 'offset', unit: 'year', count: sign * years, start, end }
}

function agoOf(
  number: string | undefined,
  unit: string | undefined,
  start: number,
  end: number,
): DateExpression | null {
  const back = amountOf(number)
  if (back === null) return null
  const word = unit ?? ''
  return {
    kind: 'relative',
    unit: /^(?:day|jour)/.test(word) ? 'day' : /^(?:month|mois)/.test(word) ? 'month' : 'year',
    back,
    start,
    end,
  }
}

const shape = (pattern: string, read: Shape['read']): Shape => ({
  pattern: new RegExp(pattern, 'gu'),
  needs:
    pattern.includes(`(${month})`) || pattern.includes(`(${english})`) || pattern.includes(`(${french})`)
      ? 'month'
      : pattern.includes(`(${year})`)
        ? 'year'
        : pattern.includes('0)s') || pattern.includes('nnées\\s')
          ? 'digit'
          : 'word',
  read,
})

const monthPattern = new RegExp(month, 'u')
const wordPattern =
  /ties\b|year|ann[ée]e|\bans?\b|day|month|mois|jours?|heures|hours|lendemain|veille|spring|summer|autumn|winter|printemps|été|automne|hiver|[Yy]esterday|[Hh]ier|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|[Dd]imanche|[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi|L[’']an|l[’']an/

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
    `(?<=(?:[Bb]etween|[Ff]rom|[Ee]ntre|[Dd]e|[Dd]’|[Dd]u)\\s*)(${month})\\s*(?:to|and|through|until|à|et|au)\\s*(${month})\\s+(?:de\\s+)?(${year})${e}|${b}(${month})\\s*(?:${dash}|to|through|until|à|au)\\s*(${month})\\s+(?:de\\s+)?(${year})${e}`,
    (m, start, end) => {
      const [from, to] = [monthOf(m[1] ?? m[4]), monthOf(m[2] ?? m[5])]
      const named = m[3] ?? m[6]
      return from < to
        ? { kind: 'interval', from: `${named}-${pad(from)}`, to: `${named}-${pad(to)}`, start, end }
        : null
    },
  ),
  // in June and September 2016: the first month takes the year of the second
  shape(
    `(?<!\\d\\s)${b}(${month})(?=\\s(?:and|et|puis|then|or)\\s(?:en |in )?(?:${month})\\s+(${year})${e})`,
    (m, start, end) => ({
      kind: 'month',
      year: Number(m[2]),
      month: monthOf(m[1]),
      start,
      end,
    }),
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
  shape(`${b}[Aa]nnées\\s+((?:1[89]|20)?\\d0)${e}`, (m, start, end) => {
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
  shape(`${b}(${dayNumber})(?:\\s+of)?\\s+(${month})${e}`, (m, start, end, text) => ({
    kind: 'yearless',
    month: monthOf(m[2]),
    day: Number.parseInt(m[1] ?? '', 10),
    lean: leanOf(text, start, end),
    start,
    end,
  })),
  shape(
    `${b}(${english})\\s+(${dayNumber})${e}(?!\\s*(?:,\\d|soldiers|troops|people))`,
    (m, start, end, text) => ({
      kind: 'yearless',
      month: monthOf(m[1]),
      day: Number.parseInt(m[2] ?? '', 10),
      lean: leanOf(text, start, end),
      start,
      end,
    }),
  ),
  shape(
    `(?<=(?:\\b[Ii]n|\\b[Ss]ince|\\b[Ll]ast|\\b[Pp]ast|\\b[Dd]uring|\\b[Bb]y|\\b[Uu]ntil|\\b[Tt]hat|\\b[Tt]his|\\bfollowing|\\b[Bb]efore|\\b[Bb]eyond|\\bnext|\\bof|\\bearly|\\blate|\\bmid-?|end of)\\s*)(${english})${e}(?!\\s*\\d)`,
    (m, start, end, text) => ({
      kind: 'yearless',
      month: monthOf(m[1]),
      day: null,
      lean: leanOf(text, start, end),
      start,
      end,
    }),
  ),
  shape(
    `(?<=(?:\\b[Ee]n|\\b[Dd]epuis|\\b[Dd]ébut|\\b[Ff]in|\\b[Mm]i-?|\\bmois (?:de |d’|d')|\\b[Dd]ès|\\bcourant|\\b[Aa]vant|\\bd’ici(?: à)?|\\bjusqu’en|\\bà la mi-?|\\ben)\\s*)(${french})${e}(?!\\s*\\d)`,
    (m, start, end, text) => ({
      kind: 'yearless',
      month: monthOf(m[1]),
      day: null,
      lean: leanOf(text, start, end),
      start,
      end,
    }),
  ),
  shape(`${b}(${french})\\s+dernier${e}`, (m, start, end, text) => ({
    kind: 'yearless',
    month: monthOf(m[1]),
    day: null,
    lean: leanOf(text, start, end),
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
  // three days later, un an plus tôt, forty-eight hours later
  shape(
    `${b}(${amount})\\s+(hours?|days?|weeks?|months?|years?|decades?)\\s+((?:later|earlier)(?!\\s+than)|(?:before|on|afterwards?)(?=[,.;:)]|$))${e}`,
    (m, start, end) => offsetOf(m[1], m[2], /earlier|before/.test(m[3] ?? '') ? -1 : 1, start, end),
  ),
  shape(
    `${b}(${amount})\\s+(heures?|jours?|semaines?|mois|ans?|décennies?)\\s+(plus tard|plus tôt|auparavant|(?:après|avant)(?!\\s(?:le|la|les|l’|que|son|sa|leur|un|une|qu’|avoir|d’)))${e}`,
    (m, start, end) => offsetOf(m[1], m[2], /tôt|aupar|avant/.test(m[3] ?? '') ? -1 : 1, start, end),
  ),
  shape(
    `${b}(?:[Tt]he (?:next|following) (day|month)|[Ll]e (lendemain|mois suivant)|[Tt]he (?:day before|previous day)|[Ll]a veille|[Ll]e mois précédent)${e}(?!\\s(?:d[eu]|des|of|of the)\\s)`,
    (m, start, end) => ({
      kind: 'offset',
      unit: /month|mois/.test(m[0]) ? 'month' : 'day',
      count: /before|previous|veille|précédent/.test(m[0]) ? -1 : 1,
      start,
      end,
    }),
  ),
  // three years ago, il y a deux mois
  shape(`${b}(${amount})\\s+(days?|months?|years?)\\s+ago${e}`, (m, start, end) =>
    agoOf(m[1], m[2], start, end),
  ),
  shape(`${b}[Ii]l y a\\s+(${amount})\\s+(jours?|mois|ans?)${e}`, (m, start, end) =>
    agoOf(m[1], m[2], start, end),
  ),
  // the end of the year, depuis le début de l’année
  shape(
    `${b}(?:(?:[Tt]he )?(?:end|start|beginning|turn) of (this|the|last) year|year-end|later this year|(?:la )?(?:fin|début) de l’(?:année|an)(?: (dernière?|passée?))?|(?:début|fin) d’année)${e}`,
    (m, start, end) => ({
      kind: 'relative',
      unit: 'year',
      back: m[1] === 'last' || m[2] !== undefined ? 1 : 0,
      start,
      end,
    }),
  ),
  // last summer, cet automne, au printemps
  shape(
    `${b}(?:(?:[Tt]his|[Ll]ast|[Nn]ext|[Tt]hat|[Tt]he following|[Ii]n the|[Bb]y the|[Ll]ate|[Ee]arly)\\s(spring|summer|autumn|winter)|(?:[Aa]u|[Cc]e|[Ll]e|du)\\s(printemps)|(?:[Cc]et|à l’|[Àà] l’|[Ll]’|de l’)\\s?(été|automne|hiver)|[Cc]et\\s(été|hiver|automne))${e}(?!\\s(?:of\\s)?(?:19|20)\\d\\d)`,
    (m, start, end, text) => {
      const name = m[1] ?? m[2] ?? m[3] ?? m[4] ?? ''
      const words = m[0].toLowerCase()
      const lean = /^last/.test(words)
        ? 'past'
        : /^next/.test(words)
          ? 'future'
          : /^that/.test(words)
            ? 'same'
            : /following/.test(words)
              ? 'following'
              : leanOf(text, start, end)
      const month =
        { spring: 3, printemps: 3, summer: 6, été: 6, autumn: 9, automne: 9, winter: 12, hiver: 12 }[name] ??
        0
      return month === 0 ? null : { kind: 'season', month, lean, start, end }
    },
  ),
  shape(
    `${b}(?:[Ll]’an passé|[Ll]’année passée|[Ll]ast year|[Ll]’an dernier|[Ll]'an dernier|[Ll]’année dernière|[Ll]'année dernière)${e}`,
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
  shape(`${b}(?:[Yy]esterday|(?<![Nn]ées? d’)[Hh]ier)${e}`, (_, start, end) => ({
    kind: 'relative',
    unit: 'day',
    back: 1,
    start,
    end,
  })),
  shape(
    `${b}((?:[Ll]ast|[Tt]his past)\\s)?(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|[Dd]imanche|[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi)(\\sdernier)?${e}`,
    (m, start, end) => ({
      kind: 'weekday',
      weekday: weekdays.get((m[2] ?? '').toLowerCase()) ?? 0,
      last: m[1] !== undefined || m[3] !== undefined,
      start,
      end,
    }),
  ),
  shape(`${b}(${year})${e}`, (m, start, end) => ({ kind: 'year', year: Number(m[1]), start, end })),
]

/** What stands after a number of four digits that counts things, so that it is no year. */
const countedPattern =
  /^(?:-strong|\s+(?:strong|troops?|soldiers?|men|women|people|personnel|peacekeepers|fighters|mercenaries|instructors|rifles|rounds|vehicles|tonnes?|tons?|kilomet|km|miles?|metres|hectares|ha\b|dollars|euros|francs|jobs|students|refugees|hommes|soldats|militaires|personnes|combattants|mercenaires|instructeurs|fusils|véhicules|dollars|étudiants|réfugiés|habitants|civil|inhabitants|casques|litres|barrels|barils|(?:French|Russian|American) (?:soldiers|troops|men)|million|billion|milliards))/
/** What stands before one that is a sum, a number of something, or part of a name. */
const sumPattern =
  /(?:[$€£]|\b(?:Mirage|some|nearly|almost|over|than|roughly|approximately|résolution|resolution|Resolution|Agenda|Vision|Horizon|No\.?|article|Article|quelque|environ|près de|plus de|moins de|les|ces|capacity of|numbering)\s*)$/
const partOfNumber = /^[.,]\d|^%|^\s*%/

function isYear(text: string, start: number, end: number): boolean {
  if (
    /(?:\b[Ii]n|\b[Ss]ince|\b[Uu]ntil|\b[Bb]y|\b[Ee]n|\b[Dd]epuis|[Jj]usqu’en|\b[Dd]ès)\s$/u.test(
      text.slice(Math.max(0, start - 10), start),
    )
  )
    return !partOfNumber.test(text.slice(end, end + 4))
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

/** What every date has: a digit, a month, a day of the week, or a word that counts time. */
const gate = new RegExp(
  `\\d|(?:${month})|day|di\\b|\\ban(?:s|née|nées)?\\b|year|month|mois|[Hh]ier|ties\\b|spring|summer|autumn|winter|printemps|été|automne|hiver|jours?|lendemain|veille|hours|heures`,
  'u',
)

/** The date expressions of a text in order; of those that overlap the most specific counts. */
export function dateExpressions(written: string): DateExpression[] {
  if (!gate.test(written)) return []
  // A straight apostrophe is one all the same.
  const text = written.replaceAll("'", '’')
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
      const expression = read(match, start, end, text)
      if (expression === null) continue
      if (expression.kind === 'year' && !isYear(text, start, end)) continue
      found.push(expression)
    }
  }
  return found.sort((x, y) => x.start - y.start)
}
