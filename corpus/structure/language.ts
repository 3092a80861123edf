import type { Language } from '../types.ts'
import { isLetter } from '../words/letter-runs.ts'
import { wordSet } from '../words/word-set.ts'

// Words that are frequent in one of the two languages and do not occur in the other (or are very rare there).
const english = wordSet(
  'the and of to in that is was for with as by has have had are were been be it its this which from at not but they their he she who will would said an or after also than',
)
const french = wordSet(
  'le la les des du de et est une un dans que qui pour par sur au aux avec ce cette ces son sa ses leur leurs ont été pas plus selon entre il elle ils était sont mais ou où d l qu s n',
)

const enough = 60
const longestWord = 5

/**
 * English or French, by the frequent words of its beginning: reading stops when sixty of them are counted. English
 * where nothing speaks for either.
 */
export function detectLanguage(text: string): Language {
  let en = 0
  let fr = 0
  const length = Math.min(text.length, 6000)
  for (let i = 0; i < length && en + fr < enough; i++) {
    if (!isLetter(text.charCodeAt(i))) continue
    const start = i
    while (i < length && isLetter(text.charCodeAt(i))) i++
    if (i - start > longestWord) continue
    const word = text.slice(start, i).toLowerCase()
    if (english.has(word)) en++
    else if (french.has(word)) fr++
  }
  return fr > en ? 'fr' : 'en'
}
