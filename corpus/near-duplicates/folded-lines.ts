import { foldWord } from './folded-words.ts'
import { mixed, wordSeed, wordStep } from './shingles.ts'

/** Lines without case, accents and signs, as they are searched and compared. */
export interface FoldedLines {
  /** UTF-8. Each line has a blank before its first word and one after every word; a line feed parts the lines. */
  readonly utf8: Uint8Array<ArrayBuffer>
  /** The hash of every word, in order, as `shingles.ts` makes it. */
  readonly words: readonly number[]
}

const blank = 0x20
const lineFeed = 0x0a
/** In the table: the character becomes several letters, or none. */
const several = 0
/** A UTF-16 code unit takes at most this many bytes once it is folded: a Hangul syllable is three letters of three. */
const bytesOfUnit = 9

/**
 * Folds a text of lines (a line feed between them) in one pass over its characters: what `foldedWords` does to words,
 * without making a string of any, for an import does it to all of every article.
 */
export function foldedLines(text: string): FoldedLines {
  const { length } = text
  const most = (length + 2) * bytesOfUnit
  const utf8 = most <= usualRoom.length ? usualRoom : new Uint8Array(most)
  const words: number[] = []
  let at = 0
  let wordsBefore = 0
  let hash = wordSeed
  let inWord = false
  utf8[at++] = blank
  // One step beyond the end: a line feed ends the last word and the last line.
  for (let i = 0; i <= length; i++) {
    const code = i < length ? text.charCodeAt(i) : lineFeed
    const folded = code < latin.length ? latin[code] : several
    if (folded === several) {
      const character = text.codePointAt(i) ?? blank
      if (character > 0xffff) i++
      const letters = foldedCharacter(character)
      if (letters !== ' ') {
        for (let k = 0; k < letters.length; k++) hash = wordStep(hash, letters.charCodeAt(k))
        at = encode(utf8, at, letters)
        inWord = inWord || letters !== ''
        continue
      }
    } else if (folded !== blank && folded !== undefined) {
      hash = wordStep(hash, folded)
      inWord = true
      if (folded < 0x80) utf8[at++] = folded
      else {
        utf8[at++] = 0xc0 | (folded >> 6)
        utf8[at++] = 0x80 | (folded & 0x3f)
      }
      continue
    }
    if (inWord) {
      words.push(mixed(hash))
      utf8[at++] = blank
      hash = wordSeed
      inWord = false
    }
    if (code !== lineFeed) continue
    if (words.length === wordsBefore) utf8[at++] = blank
    wordsBefore = words.length
    if (i === length) break
    utf8[at++] = lineFeed
    utf8[at++] = blank
  }
  return { utf8: utf8.slice(0, at), words }
}

// Room for the texts of usual length; nothing of it outlives a call.
const usualRoom = new Uint8Array(128 * 1024)

const letterOrFigure = /^[\p{L}\p{N}]+$/u

/** What a character becomes in a word: its letters, nothing (an accent by itself), or a blank. */
function foldedCharacter(character: number): string {
  const known = others.get(character)
  if (known !== undefined) return known
  const folded = foldWord(String.fromCodePoint(character))
  const letters = folded === '' || letterOrFigure.test(folded) ? folded : ' '
  if (others.size < mostOthers) others.set(character, letters)
  return letters
}

// Characters beyond the table that have come by; few, for texts keep to their script.
const others = new Map<number, string>()
const mostOthers = 4096

/** What each character below U+0250 becomes, where that is one letter or a blank. */
const latin = Uint16Array.from({ length: 0x250 }, (_, code) => {
  const letters = foldedCharacter(code)
  return letters.length === 1 ? letters.charCodeAt(0) : several
})

function encode(utf8: Uint8Array, from: number, letters: string): number {
  let at = from
  for (const letter of letters) {
    const code = letter.codePointAt(0) ?? 0
    if (code < 0x80) utf8[at++] = code
    else if (code < 0x800) utf8[at++] = 0xc0 | (code >> 6)
    else {
      if (code < 0x10000) utf8[at++] = 0xe0 | (code >> 12)
      else {
        utf8[at++] = 0xf0 | (code >> 18)
        utf8[at++] = 0x80 | ((code >> 12) & 0x3f)
      }
      utf8[at++] = 0x80 | ((code >> 6) & 0x3f)
    }
    if (code >= 0x80) utf8[at++] = 0x80 | (code & 0x3f)
  }
  return at
}
