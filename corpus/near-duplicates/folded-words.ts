/** A word as it is searched and compared, with its place in the text that it was found in. */
export interface FoldedWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

const word = /[\p{L}\p{N}\p{M}]+/gu
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
  // The form at a word's end: with it the folding of a letter would hang on the letters around it.
  ς: 'σ',
}
const spelledLetters = /[œæßøđłıﬁﬂﬀﬃﬄς]/g

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

/** The words of a text in order, folded. A word is a run of letters, figures and marks: `l’armée` is two. */
export function foldedWords(text: string): readonly FoldedWord[] {
  const words: FoldedWord[] = []
  for (const found of text.matchAll(word)) {
    const folded = fold(found[0])
    if (folded !== '') words.push({ word: folded, start: found.index, end: found.index + found[0].length })
  }
  return words
}
