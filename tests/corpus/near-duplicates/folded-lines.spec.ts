import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldedLines } from '../../../corpus/near-duplicates/folded-lines.ts'
import { foldedWords } from '../../../corpus/near-duplicates/folded-words.ts'
import { shingles, shinglesOfHashes, shinglesOfText } from '../../../corpus/near-duplicates/shingles.ts'

const wordsOf = (line: string) => foldedWords(line).map((w) => w.word)
const line = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...'aZ9 é“’.-œŒßΣσ中한İ½ª\u0301\u200d𝔸🙂ǅﬁ'.split(''), '𝔸', '🙂', ' '),
    maxLength: 30,
  }),
)

it('folds whole lines as it folds each of their words', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const whole = lines.join('\n')
      const words = whole.split('\n').map(wordsOf)
      const folded = foldedLines(whole)
      const text = new TextDecoder().decode(folded.utf8)
      const expected = words.map((w) => ` ${w.join(' ')} `).join('\n')
      expect(text).toBe(expected)
      expect(shinglesOfHashes(folded.words)).toEqual(shingles(words.flat()))
      expect(shinglesOfText(text)).toEqual(shingles(words.flat()))
    }),
    { numRuns: 3000 },
  )
})

it('folds a text that is longer than the room kept for usual ones', () => {
  const long = 'Économie du Mali. '.repeat(20_000)
  const { utf8, words } = foldedLines(`${long}\nfin`)
  expect(words).toHaveLength(60_001)
  expect(new TextDecoder().decode(utf8.subarray(-16))).toBe('nomie du mali \n fin '.slice(-16))
})
