import { isSpace } from '../../formats/paragraph-blocks.ts'
import { isLetter } from '../../words/letter-runs.ts'
import { isUpper } from '../../words/segment.ts'
import type { RepairInput, RepairRule, RuleChange } from '../rule.ts'
import { insideAddress } from './address.ts'
import { spacingStyle } from './spacing-style.ts'

// Marks beside which a space can be lost. Apostrophes and hyphens belong to words.
const marks = /[,;:.!?…“”„"«»()[\]–—%$€£]|(?<=[,.!?])’(?=\p{L})/gu

/** Spaces lost beside punctuation: `airport,Bamako`, `signed.The`, `“Kalana”and`, `said“We`, `Mali– the`. */
export const missingSpace: RepairRule = {
  id: 'missing-space',
  label: 'missing spaces beside punctuation',
  find: (input) => {
    const { text } = input
    const changes: RuleChange[] = []
    let last = -1
    const put = (at: number) => {
      if (at <= last || insideAddress(text, at, at)) return
      last = at
      changes.push({ start: at, end: at, after: ' ', confidence: 0.95 })
    }
    const straight = straightQuotes(text)
    const style = spacingStyle(text, input.language)
    for (const { 0: mark, index } of text.matchAll(marks)) {
      const before = text.charCodeAt(index - 1)
      const after = text.charCodeAt(index + 1)
      const spaceBefore = index === 0 || isSpace(before)
      const spaceAfter = index + 1 >= text.length || isSpace(after)
      if (spaceBefore && spaceAfter) continue
      switch (mark) {
        case ',':
        case ';':
        case ':':
        case '!':
        case '?':
          if (
            !spaceBefore &&
            style.before(mark) &&
            (spaceAfter || isLetter(before)) &&
            isWordEnd(text, index)
          )
            put(index)
          if (!spaceAfter && (spaceBefore ? looseMark(input, index, mark) : spaceDue(input, index, mark)))
            put(index + 1)
          break
        case '.':
        case '…':
          if (!spaceAfter && !spaceBefore && sentenceDue(input, index, mark)) put(index + 1)
          break
        case '’': // a closing mark, for it follows another
        case '”':
        case '»':
          if (mark === '»' && !spaceBefore && (style.guillemets || pairIsSpaced(text, index))) put(index)
          if (isWordStart(text, index + 1)) put(index + 1)
          break
        case ')':
        case ']':
          if (isWordStart(text, index + 1) && !shortInsert(text, index) && !spliced(text, index))
            put(index + 1)
          break
        case '“':
          // A reversed mark may close: then the next word is what it is tied to. Behind a bracket or a dash it opens.
          if (!spaceBefore && isWordStart(text, index + 1) && !/[([{«‘'’/–—-]/.test(text.charAt(index - 1)))
            put(closesHere(text, index) ? index + 1 : index)
          break
        case '„':
        case '«':
          if (
            !spaceBefore &&
            (isWordStart(text, index - 1) || (mark === '«' && /[:,;.!?]/.test(text.charAt(index - 1))))
          )
            put(index)
          if (mark === '«' && !spaceAfter && (style.guillemets || pairIsSpaced(text, index))) put(index + 1)
          break
        case '(':
        case '[':
          if (
            !spaceBefore &&
            isLetter(before) &&
            isLetter(text.charCodeAt(index - 2)) &&
            isWordStart(text, index + 1) &&
            !plural(text, index) &&
            !attached(text, index)
          )
            put(index)
          break
        case '"': {
          const side = straight.get(index)
          if (side === 'open' && !spaceBefore && isLetter(before)) put(index)
          if (side === 'close' && isWordStart(text, index + 1)) put(index + 1)
          break
        }
        case '–':
        case '—':
          // A dash with a space on one side only; one without any is a range or a style.
          if (mark === '—' && !style.dashes) break
          if (spaceAfter && !spaceBefore && isLetter(before) && !/[\r\n]/.test(text.charAt(index + 1)))
            put(index)
          if (
            spaceBefore &&
            !spaceAfter &&
            isLetter(after) &&
            index > 0 &&
            !/[\r\n]/.test(text.charAt(index - 1)) &&
            !beginsLine(text, index)
          )
            put(index + 1)
          break
        case '%':
          if (!spaceBefore && isDigit(before) && style.before('%')) put(index)
          if (
            isDigit(spaceBefore ? text.charCodeAt(index - 2) : before) &&
            isLetter(after) &&
            isLetter(text.charCodeAt(index + 2))
          )
            put(index + 1)
          break
        default:
          // A currency sign that a number follows, after a small word: `to$1,000`, but not `US$5`.
          if (isDigit(after) && isLetter(before) && isLetter(text.charCodeAt(index - 2)) && !isUpper(before))
            put(index)
      }
    }
    return changes
  },
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isWordStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isLetter(code) || isDigit(code)
}

function isWordEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1)
  return isLetter(code) || isDigit(code) || code === 0x29 || code === 0xbb
}

/** A comma, colon, semicolon, ! or ? tied to the word after it: not between digits, as in `1,000` and `10:30`. */
function spaceDue({ text }: RepairInput, index: number, mark: string): boolean {
  const before = text.charCodeAt(index - 1)
  const after = text.charCodeAt(index + 1)
  if (/[“«„$€£]/.test(text.charAt(index + 1))) return mark !== '!' && mark !== '?'
  if (mark === ':' && isDigit(after) && /\p{Ll}{3}/u.test(text.slice(index - 3, index)))
    return /^\d{1,6} \p{L}/u.test(text.slice(index + 1, index + 9))
  if (!isLetter(after))
    return mark === ',' && isDigit(after) && isLetter(before) && isLetter(text.charCodeAt(index - 2))
  if (isDigit(before) && mark === ':') return isLetter(after) && !insideWord(text, index)
  if (isDigit(before)) return isLetter(text.charCodeAt(index + 2)) || isSpace(text.charCodeAt(index + 2))
  if (mark === '!' || mark === '?') return isUpper(after)
  return isLetter(before) || /[”"»)\]’%]/.test(text.charAt(index - 1))
}

/** `10:30`, `3:a`, `0:abc1`: a mark inside a code or a verse, not behind a year or a number of a few figures. */
function insideWord(text: string, index: number): boolean {
  return (
    !/(?:^|[\s(])\d{2,4}$/.test(text.slice(Math.max(0, index - 5), index)) ||
    /^:\S*\d/.test(text.slice(index, index + 8))
  )
}

/** French: a mark that is set off on its left and tied to the word on its right (`dollars ;la`). */
function looseMark({ text, language }: RepairInput, index: number, mark: string): boolean {
  return (
    language === 'fr' && mark !== ',' && isLetter(text.charCodeAt(index + 1)) && isWordStart(text, index - 2)
  )
}

/** True if the partner of a guillemet has a space inside: the one that has none lost it. */
function pairIsSpaced(text: string, index: number): boolean {
  if (text.charAt(index) === '«') {
    const close = text.indexOf('»', index)
    return close > 0 && close - index < 600 && isSpace(text.charCodeAt(close - 1))
  }
  const open = text.lastIndexOf('«', index)
  return open >= 0 && index - open < 600 && isSpace(text.charCodeAt(open + 1))
}

const titles = new Set('Mr Mrs Ms Dr Gen Col Lt Maj Capt Sgt Adm Sen Rep Gov Prof St M MM Mme'.split(' '))

/** A full stop or ellipsis tied to what follows it, at the end of a sentence or after a title or initials. */
function sentenceDue({ text, lexicon, own }: RepairInput, index: number, mark: string): boolean {
  const next = index + 1
  const after = text.charCodeAt(next)
  if (/[“«„]/.test(text.charAt(next))) return true
  if (isDigit(after)) return dateDue(text, lexicon, index)
  if (!isLetter(after)) return false
  let start = index
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--
  let end = next
  while (end < text.length && isLetter(text.charCodeAt(end))) end++
  const known = (from: number, to: number) =>
    lexicon.find(text, from, to) !== null || own.names(text.slice(from, to).toLowerCase()) !== undefined
  const word = text.slice(start, index)
  if (mark === '.' && titles.has(word) && isUpper(after) && end - next >= 2) return true
  // Initials and dotted names of states: `U.S.troops`.
  if (word.length === 1 && start > 0 && text.charAt(start - 1) === '.') {
    return !isUpper(after) && end - next >= 3 && lexicon.find(text, next, end)?.kind === 'word'
  }
  if (!isUpper(after)) return false
  // A lone capital is a sentence's first word only if it is one: I, A, À; or `L’armée`.
  if (end - next === 1 && !/[IAÀÔ]/.test(text.charAt(next)) && !/[’']/.test(text.charAt(end))) return false
  if (end - next === 1 && text.charAt(end) === '.') return false
  if (end - next > 1 && isUpper(text.charCodeAt(next + 1)) && !known(next, end)) return false
  const left = text.charAt(index - 1)
  if (/[”"»)\]%’]/.test(left)) return true
  if (isDigit(text.charCodeAt(index - 1)) || (word === 's' && isDigit(text.charCodeAt(start - 1))))
    return isDigit(text.charCodeAt(start - 2)) && (known(next, end) || /[’']/.test(text.charAt(end)))
  if (word.length < 2) return text.charAt(start - 1) === '-' && known(next, end)
  return known(start, index) || known(next, end)
}

/** A sentence that begins with a number, tied to a word: `indépendance.20 janvier`; not `file.2` or `v.3`. */
function dateDue(text: string, lexicon: RepairInput['lexicon'], index: number): boolean {
  let start = index
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--
  if (index - start < 4 || /[\p{N}_@/.-]/u.test(text.charAt(start - 1))) return false
  if (isUpper(text.charCodeAt(start)))
    return (
      lexicon.find(text, start, index) !== null &&
      /^\d{1,2} \p{L}{3,9} (?:19|20)\d\d\b/u.test(text.slice(index + 1, index + 20))
    )
  return (
    lexicon.find(text, start, index)?.kind === 'word' &&
    /^\d{1,4} ?(?:\p{L}|:)/u.test(text.slice(index + 1, index + 7))
  )
}

/** `(re)construction`, `(s)he`, `[l]aw`, `(non-)state`: a few small letters in brackets that belong to the word after them. */
function shortInsert(text: string, close: number): boolean {
  const open = Math.max(text.lastIndexOf('(', close), text.lastIndexOf('[', close))
  const inside = text.slice(open, close)
  return open >= 0 && (/^.(?:\p{Lu}|\p{Lu}?\p{Ll}{1,4})$/u.test(inside) || /^.\p{L}{2,8}-$/u.test(inside))
}

/** `member(s)`, `élu(e)s`, `f(x)`: a few letters in brackets that belong to the word before them. */
function plural(text: string, open: number): boolean {
  return /^.\p{Ll}{1,3}[)\]]/u.test(text.slice(open, open + 5))
}

/** True if a “ at this place closes a quotation: one is open in the paragraph, and no space goes before. */
function closesHere(text: string, index: number): boolean {
  const from = Math.max(text.lastIndexOf('\n', index), 0)
  const part = text.slice(from, index)
  return part.lastIndexOf('“') > part.lastIndexOf('”')
}

/** `printf(3)`, `report[1]`, `contribu[ting]`: a number or one small word in brackets, tied to the word before. */
function attached(text: string, open: number): boolean {
  const inside = /^(?:\(\d{1,2}\p{Ll}{0,3}\)|\[[\p{Ll}\d’']{1,12}\])/u
  return inside.test(text.slice(open, open + 16))
}

/** `[eighteen]nineties`, `[$]1.1`: an editor's word in square brackets, tied to the word after. */
function spliced(text: string, close: number): boolean {
  const open = text.lastIndexOf('[', close)
  return (
    text.charAt(close) === ']' &&
    open >= 0 &&
    /^\[[\p{L}$€£]{1,12}\]\p{Ll}/u.test(text.slice(open, close + 2))
  )
}

function beginsLine(text: string, index: number): boolean {
  let i = index - 1
  while (i >= 0 && (text.charAt(i) === ' ' || text.charAt(i) === '\t')) i--
  return i < 0 || /[\r\n]/.test(text.charAt(i))
}

/** Which way a straight quotation mark faces by the spaces beside it; null where they do not say. */
function facing(text: string, place: number): 'open' | 'close' | null {
  const before = place === 0 || isSpace(text.charCodeAt(place - 1))
  const after = place + 1 >= text.length || isSpace(text.charCodeAt(place + 1))
  return before === after ? null : before ? 'open' : 'close'
}

/**
 * Which way each straight quotation mark faces, by turns. Lines with an odd number of them, or in which a mark
 * plainly faces the other way (quotations inside quotations), say nothing.
 */
function straightQuotes(text: string): ReadonlyMap<number, 'open' | 'close'> {
  const sides = new Map<number, 'open' | 'close'>()
  if (!text.includes('"')) return sides
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const places = Array.from(line[0].matchAll(/"/g), (m) => line.index + m.index)
    if (places.length % 2 !== 0) continue
    if (places.some((place, i) => facing(text, place) === (i % 2 === 0 ? 'close' : 'open'))) continue
    for (const [i, place] of places.entries()) sides.set(place, i % 2 === 0 ? 'open' : 'close')
  }
  return sides
}
