import { describe, expect, it } from 'vitest'
import { sentenceParts } from '../../../renderer/state/sentence-parts.ts'
import { passage, sentence, source } from '../sample.ts'

const repair = (start: number, before: string, after: string) => ({
  id: `s1.r${start}`,
  start,
  end: start + before.length,
  before,
  after,
  rule: 'joined-words' as const,
  confidence: 0.9,
})

describe('the parts of a sentence', () => {
  it('marks evidence and repairs where they stand in the readable text', () => {
    const original = 'Before. It covers thesale  of two helicopters.'
    const read = {
      ...sentence('s1.p1.2', 'It covers the sale of two helicopters.', 8),
      end: original.length,
    }
    const owner = source('s1', [passage('s1.p1', [read])], {
      original,
      repairs: [repair(18, 'thesale', 'the sale')],
    })
    const parts = sentenceParts(read, owner, ['helicopters'])
    expect(parts.map((p) => p.text).join('')).toBe(read.text)
    expect(parts.filter((p) => p.repair !== null).map((p) => p.text)).toEqual(['the sale'])
    expect(parts.filter((p) => p.evidence).map((p) => p.text)).toEqual(['helicopters'])
  })

  it('cuts where evidence and repair overlap, and loses no letter', () => {
    const read = { ...sentence('s1.p1.1', 'the sale of arms', 0), end: 15 }
    const owner = source('s1', [passage('s1.p1', [read])], {
      original: 'thesale of arms',
      repairs: [repair(0, 'thesale', 'the sale')],
    })
    const parts = sentenceParts(read, owner, ['sale of arms'])
    expect(parts.map((p) => [p.text, p.evidence, p.repair !== null])).toEqual([
      ['the ', false, true],
      ['sale', true, true],
      [' of arms', true, false],
    ])
  })

  it('marks no repair where the replay does not give the sentence', () => {
    const read = sentence('s1.p1.1', 'Other words.', 0)
    const owner = source('s1', [passage('s1.p1', [read])], {
      original: 'thesale here',
      repairs: [repair(0, 'thesale', 'the sale')],
    })
    expect(sentenceParts(read, owner, []).some((p) => p.repair !== null)).toBe(false)
  })
})
