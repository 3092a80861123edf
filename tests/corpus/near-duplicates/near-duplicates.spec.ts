import { describe, expect, it } from 'vitest'
import { foldedWords, foldWord } from '../../../corpus/near-duplicates/folded-words.ts'
import { shingles } from '../../../corpus/near-duplicates/shingles.ts'
import { isNearDuplicate, similarity } from '../../../corpus/near-duplicates/similarity.ts'
import { fewestSharedPrints, textFingerprint } from '../../../corpus/near-duplicates/text-fingerprint.ts'
import { labelledPairs } from './labelled-pairs.ts'

const hashes = (text: string) => shingles(foldedWords(text).map((w) => w.word))

describe('near-duplicates', () => {
  it('are told from look-alikes with precision and recall of at least 0.95, candidates included', () => {
    const pairs = labelledPairs(20_261, 40)
    let truePositives = 0
    let falsePositives = 0
    let missed = 0
    const wrong = new Map<string, number>()
    for (const { kind, one, other, same } of pairs) {
      const a = hashes(one)
      const b = hashes(other)
      const prints = new Set(textFingerprint(a))
      // What the library does: fingerprints first, the whole text only where enough of them are shared.
      const others = textFingerprint(b)
      const shared = others.filter((h) => prints.has(h)).length
      const candidate = shared >= fewestSharedPrints(prints.size, others.length)
      const found = candidate && isNearDuplicate(similarity(a, b))
      if (found && same) truePositives++
      else if (found) falsePositives++
      else if (same) missed++
      if (found !== same) wrong.set(kind, (wrong.get(kind) ?? 0) + 1)
    }
    const precision = truePositives / (truePositives + falsePositives)
    const recall = truePositives / (truePositives + missed)
    expect(precision, JSON.stringify([...wrong])).toBeGreaterThanOrEqual(0.95)
    expect(recall, JSON.stringify([...wrong])).toBeGreaterThanOrEqual(0.95)
  })

  it('would not reach that by calling everything the same, or nothing', () => {
    const pairs = labelledPairs(20_261, 4)
    const share = pairs.filter((p) => p.same).length / pairs.length
    expect(share).toBeGreaterThan(0.4)
    expect(share).toBeLessThan(0.6)
  })

  it('measure the share of the shorter text', () => {
    const long = hashes('a b c d e f g h i j k l m n o p q r s t')
    const short = hashes('a b c d e f g h i j')
    expect(similarity(short, long)).toEqual({ ofShorter: 1, ofLonger: 6 / 16, fewest: 6 })
    expect(similarity(long, short)).toEqual(similarity(short, long))
    expect(similarity([], long).ofShorter).toBe(0)
  })
})

describe('the fingerprint of a text', () => {
  it('never misses a run of twenty shared words, wherever it stands', () => {
    const word = (n: number) => `w${(n * 2_654_435_761) % 99_991}`
    const run = Array.from({ length: 20 }, (_, i) => `shared${i}`)
    for (let at = 0; at < 60; at += 3) {
      const one = Array.from({ length: 80 }, (_, i) => word(i))
      const other = Array.from({ length: 80 }, (_, i) => word(i + 1_000))
      one.splice(at, 0, ...run)
      other.splice((at * 7) % 60, 0, ...run)
      const prints = new Set(textFingerprint(shingles(one)))
      expect(textFingerprint(shingles(other)).some((h) => prints.has(h))).toBe(true)
    }
  })

  it('keeps about an eighth of the shingles', () => {
    const words = Array.from({ length: 5_000 }, (_, i) => `w${(i * 7_919) % 4_999}`)
    const kept = textFingerprint(shingles(words)).length / 5_000
    expect(kept).toBeGreaterThan(0.08)
    expect(kept).toBeLessThan(0.18)
  })
})

describe('folding words', () => {
  it.each([
    ['Économie', 'economie'],
    ['ŒUVRE', 'oeuvre'],
    ['Straße', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['Kıdal', 'kidal'],
    ['ﬁn', 'fin'],
    ['Ёлка', 'елка'],
    ['Λόγος', 'λογοσ'],
    ['e\u0301te\u0301', 'ete'],
  ])('%s is %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded)
  })

  it('gives each word its place in the text', () => {
    const text = 'L’armée, à Gao : 35 Mi-8.'
    expect(foldedWords(text).map((w) => [w.word, text.slice(w.start, w.end)])).toEqual([
      ['l', 'L'],
      ['armee', 'armée'],
      ['a', 'à'],
      ['gao', 'Gao'],
      ['35', '35'],
      ['mi', 'Mi'],
      ['8', '8'],
    ])
  })
})
