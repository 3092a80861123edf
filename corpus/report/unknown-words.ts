import type { Resources } from '../resources.ts'
import type { Source } from '../types.ts'
import { lexiconOf } from '../words/lexicon.ts'

// A word in small letters that stands by itself: names, parts of compounds, addresses and codes are no mistakes.
const word = /(?<![\p{L}\p{N}\p{M}\ufffd’'_@#./\\-])\p{Ll}{4,}(?![\p{L}\p{N}\p{M}\ufffd_@/\\-]|[’'.]\p{L})/gu

/** A word that no list has, and how often it stands in the passages. */
export interface UnknownWord {
  readonly word: string
  readonly count: number
}

/**
 * Words in small letters in the passages of a source that the lists of neither language have, in order of their first
 * place: what a scanner garbled, what was misspelt, and rare words. None where there are no lists.
 */
export function unknownWords(source: Source, words: Resources['words']): readonly UnknownWord[] {
  if (words.en.length === 0 || words.fr.length === 0) return []
  const lexicons = [lexiconOf(words.en), lexiconOf(words.fr)]
  const counts = new Map<string, number>()
  for (const passage of source.passages) {
    for (const [found] of passage.text.matchAll(word)) {
      if (lexicons.some((lexicon) => lexicon.find(found, 0, found.length) !== null)) continue
      counts.set(found, (counts.get(found) ?? 0) + 1)
    }
  }
  return [...counts].map(([found, count]) => ({ word: found, count }))
}
