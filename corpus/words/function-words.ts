import type { Language } from '../types.ts'

// Closed classes of each language (articles, prepositions, pronouns, conjunctions, auxiliaries): words that make up
// half of any text and no compounds, so that one of them beside another word tells of a lost space.
const closed: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    (
      'the of and to a an in on at by for from with as into about before after between because during since until ' +
      'until this that these those there then than it its is are was were be been has have had will would could should may can not ' +
      'do does did so if no no while when where which who what i me my he she his her him they them their we us our you your ' +
      'all any both each only other some such also more most or but'
    ).split(' '),
  ),
  fr: new Set(
    (
      'le la les l de du des d un une et à au aux en dans par pour sur sous sans avant après contre entre depuis vers chez ' +
      'qui que qu dont où ou ni si comme mais ne pas plus se ce ces cet cette sa son ses leur leurs nos notre nous vous on ' +
      'je il ils elle elles y est sont a ont été était étaient avait avaient sera seront être avoir fait tout tous ' +
      'toute toutes même aussi'
    ).split(' '),
  ),
}

// Those of them that also begin longer words: `ahistorical`, `insourcing`, `overwatch`; `contreseing`, `nonchalant`.
const beginnings: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'a an in on at by for as to so no if me my do be us he all any after before i it or'.split(' '),
  ),
  fr: new Set(
    'a à en un sur sous sans avant après contre entre plus ne si on ou y se ce ni d l qu'.split(' '),
  ),
}

/** What a word does for a split beside it. */
export type FunctionWord = 'closed' | 'beginning' | null

/** Whether a word is of a closed class, and whether it also begins longer words. */
export function functionWord(word: string, language: Language): FunctionWord {
  const lower = word.toLowerCase()
  if (!closed[language].has(lower)) return null
  return beginnings[language].has(lower) ? 'beginning' : 'closed'
}

/** Letters of the longest word of a closed class. */
const longestClosed = Math.max(...[...closed.en, ...closed.fr].map((word) => word.length))

/** True if a run can be cut into words of closed classes that have two letters or more (`Itis`). Lower case. */
export function isOfFunctionWords(run: string, language: Language): boolean {
  if (run === '') return true
  for (let end = Math.min(run.length, longestClosed); end >= 2; end--) {
    if (closed[language].has(run.slice(0, end)) && isOfFunctionWords(run.slice(end), language)) return true
  }
  return false
}
