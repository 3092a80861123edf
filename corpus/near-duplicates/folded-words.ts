/** A word as it is searched and compared, with its place in the text that it was found in. */
export interface FoldedWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

const word = /[\p{L}\p{N}\p{M}]+/gu
const betweenWords = /[^\p{L}\p{N}\n]+/gu
const betweenPlainWords = /[^a-z0-9\n]+/g
// No letters and figures but those of ASCII: what is left of most texts once they are folded, with their quotation marks.
const plainLetters = /^[\0-\x7f\xa0\xab\xbb\u2010-\u203a\u20ac]*$/
const plain = /^[\0-\x7f]*$/
const marks = /\p{M}+/gu
// Letters that Unicode does not decompose, written as readers type them.
const spelled: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬀ: 'ff',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
}
const spelledLetters = /[œæßøđłıﬁﬂﬀﬃﬄ]/g

/** A text without case and accents (NFD, marks dropped, lower case); white space and signs stay. */
function fold(text: string): string {
  const lower = text.toLowerCase()
  if (plain.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .replace(spelledLetters, (letter) => spelled[letter] ?? letter)
}

/** One word without case and accents: `Économie` and `economie` fold alike. */
export function foldWord(text: string): string {
  return fold(text)
}

/** The folded words of a text with one blank between them; like `foldedWords`, and several times as fast. */
export function foldedText(text: string): string {
  return spaced(fold(text.replaceAll('\n', ' '))).trim()
}

/** The same for many lines at once: each with a blank before its first word and one after its last. */
export function foldedLines(lines: readonly string[]): string {
  const folded = spaced(fold(lines.join('\n')))
  return ` ${folded.split('\n').map(trimmed).join(' \n ')} `
}

function trimmed(line: string): string {
  return line.trim()
}

/** A folded text with a blank for all that stands between words; line feeds stay. */
function spaced(folded: string): string {
  return folded.replace(plainLetters.test(folded) ? betweenPlainWords : betweenWords, ' ')
}

/** The words of a text in order, folded. A word is a run of letters, figures and marks: `l’armée` is two. */
export function foldedWords(text: string): readonly FoldedWord[] {
  const words: FoldedWord[] = []
  for (const found of text.matchAll(word)) {
    const folded = fold(found[0])
    if (folded !== '') words.push({ word: folded, start: found.index, end: found.index + found[0].length })
  }
  return words
}
