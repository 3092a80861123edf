/** A word as it is searched and compared, with its place in the text that it was found in. */
export interface FoldedWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

const word = /[\p{L}\p{N}\p{M}]+/gu
const plain = /^[a-z0-9]+$/
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
}
const spelledLetters = /[œæßøđłı]/g

/** One word without case and accents: `Économie` and `economie` fold alike (NFKD, marks dropped, lower case). */
export function foldWord(text: string): string {
  const lower = text.toLowerCase()
  if (plain.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(spelledLetters, (letter) => spelled[letter] ?? letter)
}

/** The words of a text in order, folded. A word is a run of letters, figures and marks: `l’armée` is two. */
export function foldedWords(text: string): readonly FoldedWord[] {
  const words: FoldedWord[] = []
  for (const found of text.matchAll(word)) {
    const folded = foldWord(found[0])
    if (folded !== '') words.push({ word: folded, start: found.index, end: found.index + found[0].length })
  }
  return words
}
