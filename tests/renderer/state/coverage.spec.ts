import { expect, it } from 'vitest'
import { coverage } from '../../../renderer/state/coverage.ts'
import { readingOf } from '../../../renderer/state/reading.ts'
import { briefing, passage, sentence, source } from '../sample.ts'

it('counts what the chosen sections offer and use, and what is in none', () => {
  const reading = readingOf([
    source('s1', [
      { ...passage('s1.h', [sentence('s1.h.1', 'Title', 0)]), kind: 'heading' },
      passage('s1.p1', [
        sentence('s1.p1.1', 'One.', 6, ['a']),
        sentence('s1.p1.2', 'Two.', 11, ['a', 'b']),
        sentence('s1.p1.3', 'Three.', 16),
      ]),
      passage('s1.p9', [sentence('s1.p9.1', 'Nine.', 30, ['unchosen'])]),
    ]),
  ])
  const counted = coverage(briefing.sections, reading)
  expect(counted.sentences).toBe(4)
  expect(counted.offered).toBe(3)
  expect(counted.used).toBe(2)
  expect(counted.unassigned).toEqual([{ passage: 's1.p1', sentence: 's1.p1.3' }])
})
