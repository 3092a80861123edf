import type { Tokens } from '../classify/tokens.ts'
import { wordSet } from '../words/word-set.ts'
import { isNumberWord } from './number-reading.ts'

const listWords = wordSet(
  's and et or as well ainsi que avec with also including such notamment whom among dont des de d du of a an one un une the les le la l some several more ' +
    'quelques plusieurs another autre autres new nouveaux together along both spare parts pieces detachees its their leurs ses among them which',
)

/** Whether only a list’s joints stand between two weapons. */
export function listed(tokens: Tokens, from: number, to: number, parties: ReadonlySet<number>): boolean {
  if (to - from > 6) return false
  // "Three helicopters from France: an H125 and two Pumas".
  const colon =
    to - from <= 4 &&
    /:\s(?:an?\s|une?\s|des\s|les\s|the\s)?$/.test(tokens.text.slice(tokens.ends[to - 2], tokens.starts[to]))
  if (
    colon &&
    tokens.words
      .slice(from, to)
      .every(
        (w, n) =>
          parties.has(from + n) || listWords.has(w) || /^(?:from|to|for|a|au|aux|en|in|pour)$/.test(w),
      )
  )
    return true
  const gap = tokens.text.slice(tokens.ends[from - 1], tokens.starts[to])
  if (/[;.!?()]/.test(gap.replace(/\bU\.S\./g, ''))) return false
  let joint = /[,:—–]/.test(gap)
  for (let n = from; n < to; n += 1) {
    const word = tokens.words[n] ?? ''
    if (word === 'and' || word === 'et' || word === 'or') joint = true
    else if (word === 'then' || word === 'puis') return false
    else if (
      word === 'as' ||
      word === 'ainsi' ||
      word === 'with' ||
      word === 'avec' ||
      word === 'including' ||
      word === 'dont' ||
      word === 'such' ||
      word === 'notamment' ||
      word === 'among'
    )
      joint = true
    if (!listWords.has(word) && !parties.has(n) && !isNumberWord(word)) return false
  }
  return joint
}
