import { describe, expect, it } from 'vitest'
import type { EventFact } from '../../../corpus/index.ts'
import { conflictingEvents } from '../../../templates/content/conflicts.ts'

const event = (date: string, source: string, text: string): EventFact => ({
  date,
  precision: 'year',
  basis: 'stated',
  text,
  sentences: [`${source}.p1.1`],
  cites: {},
})
const sourcesOf = (sentences: readonly string[]) => sentences.map((s) => s.split('.')[0] ?? '')
const told = 'Mali received two helicopters from Russia after the agreement.'

describe('conflicting events', () => {
  it('are those that two sources tell alike and date differently', () => {
    const a = event('2016', 's-a', told)
    const b = event('2017', 's-b', `${told} Observers confirmed it.`)
    expect([...conflictingEvents([a, b], sourcesOf)]).toEqual([a, b])
  })

  it('are not those of one source, of another matter, or of another precision', () => {
    const a = event('2016', 's-a', told)
    expect(conflictingEvents([a, event('2017', 's-a', told)], sourcesOf).size).toBe(0)
    expect(conflictingEvents([a, event('2017', 's-b', 'Talks resumed in Moscow.')], sourcesOf).size).toBe(0)
    expect(conflictingEvents([a, event('2016-05', 's-b', told)], sourcesOf).size).toBe(0)
  })
})
