import { functionWord } from '../../words/function-words.ts'
import { isLetter } from '../../words/letter-runs.ts'
import type { WordEntry } from '../../words/lexicon.ts'
import { isUpper } from '../../words/segment.ts'
import type { RepairInput } from '../rule.ts'
import { insideAddress } from './address.ts'

// Letters that belong to a number: ordinals, units, multiples, clock times, sizes, in both languages.
const units = new Set(
  (
    'st nd rd th s er re e ème eme ième nde ers ères km m cm mm nm kg g mg t kt mt l ml ha h hr hrs min mn sec ms k bn mn tn mm ' +
    'am pm gmt utc kw mw gw kwh mwh gb mb tb kb px dpi hz khz mhz ghz db mph kph kt kts ft in lb lbs oz x d eur usd gbp fcfa xof bc ad'
  ).split(' '),
)
// Words that a lost space may tie to the number after them.
const leading = new Set(
  (
    'in of the to and by from since for with about around over than some at on least between until till only nearly ' +
    'almost another within after before under per les des de du en le la à aux dans depuis entre et ou près années plus avec par ' +
    'sur pour fin début environ contre jusque après avant dès quelque vers janvier février mars avril mai juin juillet ' +
    'août septembre octobre novembre décembre january february march april may june july august september october ' +
    'november december worth roughly autumn summer spring winter'
  ).split(' '),
)

/**
 * Where the number begins that ends just before a run: `2003but`, `$570million`, `Mi-35helicopters`. Null where
 * there is none, where the letters belong to the number (`35th`, `20km`, `8h30`) or to a designation or a code.
 */
export function numberBefore(
  { text }: RepairInput,
  start: number,
  end: number,
  entry: WordEntry | null,
): number | null {
  if (start === 0 || !isDigit(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(end))) return null
  let from = start - 1
  while (from > 0 && /[\d.,]/.test(text.charAt(from - 1))) from--
  const before = from > 0 ? text.charCodeAt(from - 1) : 32
  const designation = /(?:^|[^\p{L}\p{N}])\p{Lu}{1,4}[a-z]?-?$/u.test(text.slice(Math.max(0, from - 8), from))
  if (isLetter(before) && !designation) return null
  if (/[#/_&=%@]/.test(String.fromCharCode(before))) return null
  const word = text.slice(start, end)
  const inches = word === 'in' && start - from > 2 // `2,000in the 1970s`
  if ((units.has(word) && !inches) || entry?.kind !== 'word') {
    // A name in the list may follow a year or a designation, if it is no letter of it (`Su-27SM`).
    if (entry?.kind !== 'name' || end - start < 4) return null
  }
  if (end - start < (designation || before === 0x2d ? 4 : 3) && entry.cost > 20) return null
  // A short word with a capital is the letter of a variant or of an annex: `BTR-82A`, `T-72Av`, `2A`.
  if (isUpper(text.charCodeAt(start)) && end - start < (designation ? 4 : 2)) return null
  // A company's name: `B2Gold`, `G4Media`.
  if (
    isUpper(text.charCodeAt(start)) &&
    /(?:^|[^\p{L}\p{N}])\p{Lu}\d$/u.test(text.slice(Math.max(0, start - 3), start))
  )
    return null
  for (let i = start + 1; i < end; i++) if (isUpper(text.charCodeAt(i))) return null
  if (
    isUpper(text.charCodeAt(start)) &&
    !designation &&
    !/^(?:1[5-9]|20)\d\d$/.test(text.slice(from, start))
  ) {
    if (!leading.has(word.toLowerCase())) return null // 15December
  }
  if (insideAddress(text, from, end)) return null
  return from
}

// Letters that types of weapons begin with and that hardly any other code has before a hyphen and a figure.
const typeLetters = new Set(
  'Mi MiG Su Il An Ka Tu Yak BMP BTR BRDM BM AK AKM RPG SPG UAZ ZU ZSU TB CH CN UH AH MB'.split(' '),
)

/**
 * Where the number begins that ends just before a type or a name: `24Su-30MK2 fighters`, `92T-72`, `900Makarov`; null
 * where there is none. `weight` is 0 where only a text that has lost other spaces has lost this one.
 */
export function numberBeforeType(
  { text }: RepairInput,
  start: number,
  end: number,
  entry: WordEntry | null,
): { readonly from: number; readonly weight: number } | null {
  if (!isUpper(text.charCodeAt(start)) || !isDigit(text.charCodeAt(start - 1))) return null
  const number = /(?:^|[\s(])(\d{1,3}(?:,\d{3})*|\d{2,5})$/u.exec(
    text.slice(Math.max(0, start - 12), start),
  )?.[1]
  if (number === undefined || insideAddress(text, start, end)) return null
  const from = start - number.length
  const typed = end - start <= 4 && /^-\d/.test(text.slice(end, end + 2))
  if (typed) {
    if (typeLetters.has(text.slice(start, end))) return { from, weight: 1 }
    return number.length >= 2 ? { from, weight: 0 } : null
  }
  const named = entry?.kind === 'name' && end - start >= 5 && number.length >= 2
  return named && !/[\d’'-]/.test(text.charAt(end)) ? { from, weight: 0 } : null
}

/**
 * Where the number ends that begins just after a run: `in2019`, `June2019`, `of20,000`; null where it is no such.
 * `weight` is 0 where only a text that has lost other spaces has lost this one (`men300`).
 */
export function numberAfter(
  { text, language }: RepairInput,
  start: number,
  end: number,
  entry: WordEntry | null,
): { readonly end: number; readonly weight: number } | null {
  if (
    entry === null ||
    !isDigit(text.charCodeAt(end)) ||
    (start > 0 && /[\p{L}\p{N}_#@/-]/u.test(text.charAt(start - 1)))
  )
    return null
  // `d’environ600`, but no English word follows an apostrophe.
  if (language !== 'fr' && /[’']/.test(text.charAt(start - 1))) return null
  const leads = leading.has(text.slice(start, end).toLowerCase())
  // Any common small word may have lost the space before a number of two digits or with a decimal; `dom0` and `i386`
  // are codes.
  if (!leads && (entry.kind !== 'word' || entry.cost > 34)) return null
  if (
    !leads &&
    end - start < 2 &&
    !/^\d+-(?:year|month|week|day|hour|minute|man|km|mile)/.test(text.slice(end, end + 12))
  )
    return null
  if (
    !leads &&
    (isUpper(text.charCodeAt(start)) ||
      !/^\d(?:\d|[.,]\d|[\u00a0\u202f ]\d{3}(?!\d))/.test(text.slice(end, end + 6)))
  )
    return null
  let to = end
  while (to < text.length && /[\d.,]/.test(text.charAt(to))) to++
  while (/[.,]/.test(text.charAt(to - 1))) to--
  const ending = /^(?:s|st|nd|rd|th|e|er|re|ère|ème)(?!\p{L})/u.exec(text.slice(to, to + 5))
  if ((isLetter(text.charCodeAt(to)) && ending === null) || insideAddress(text, start, to)) return null
  return { end: to, weight: leads ? 1 : 0 }
}

/**
 * Where the word begins that lost its space after the letters that end a number or a designation: `1970sand`,
 * `Su-25sthat`, `1erjanvier`, `20thcentury`, `Mi-35Mque`; null where there is none.
 */
export function afterNumberLetters(input: RepairInput, start: number, end: number): number | null {
  const { text, lexicon } = input
  if (end - start < 3 || start === 0 || !isDigit(text.charCodeAt(start - 1))) return null
  const before = text.slice(Math.max(0, start - 10), start)
  const length = lettersOf(text.slice(start, end), before, input.language)
  if (length === 0 || start + length >= end) return null
  const whole = lexicon.find(text, start, end)
  if (whole !== null && whole.kind !== 'seen' && input.language !== 'en') return null
  const rest = text.slice(start + length, end)
  if (rest.length < 2 || isUpper(rest.charCodeAt(0))) return null
  if (functionWord(rest, input.language) !== null) return start + length
  const entry = lexicon.find(text, start + length, end)
  // A variant's letters are no word: what follows them may be rarer than behind `th` or `s`.
  const variant = isUpper(text.charCodeAt(start))
  const common = entry?.kind === 'word' && entry.cost <= (variant ? 44 : 34) && rest.length >= 4
  return common && whole?.kind !== 'word' ? start + length : null
}

/** How many letters at the head of a run belong to the number or designation before it; 0 where none do. */
function lettersOf(run: string, before: string, language: RepairInput['language']): number {
  const designation = /(?:^|[^\p{L}\p{N}])\p{Lu}\p{L}{0,3}-?\d{1,3}$/u.test(before)
  if (language === 'en' && run.startsWith('s'))
    return designation || /(?:^|\P{N})(?:1[5-9]|20)?\d0$/u.test(before) ? 1 : 0
  if (designation) return /^\p{Lu}{1,3}(?=\p{Ll}{2})/u.exec(run)?.[0].length ?? 0
  if (!/(?:^|[^\p{L}\p{N}.,-])\d{1,2}$/u.test(before)) return 0
  const ordinal =
    language === 'en' ? /^(?:st|nd|rd|th)/ : before.endsWith('1') ? /^(?:ers?|ère|e|ème)/ : /^(?:ème|e)/
  return ordinal.exec(run)?.[0].length ?? 0
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
