import { describe, expect, it } from 'vitest'
import { checkReading, readingProblems } from '../../../bench/fuzz/check-reading.ts'
import { mutation } from '../../../bench/fuzz/mutate.ts'
import { fuzzSeeds } from '../../../bench/fuzz/seeds.ts'
import { readCorpus } from '../../../corpus/read.ts'
import type { Source } from '../../../corpus/types.ts'
import { loadResources } from '../../../main/resources.ts'
import { received } from '../received.ts'

/** The bench reads twenty thousand of these (`npm run bench -- fuzz`); the first few hundred run with every test. */
const inputs = 360

describe('reading files that were changed at random', () => {
  it(`never throws, loses no character and replays its ledger, ${inputs} times`, async () => {
    const seeds = fuzzSeeds()
    const resources = loadResources()
    const failed: string[] = []
    for (let number = 0; number < inputs; number++) {
      const problems = await checkReading(mutation(seeds, number), resources)
      for (const problem of problems) failed.push(`input ${number}: ${problem}`)
    }
    expect(failed).toEqual([])
  })

  it('would find a reading that lost text, changed it in silence, or gave no reason', async () => {
    const text = 'Title\n\nBy Ada Bello\n\nThe ministersaid nothing, and the delegation left in the evening.'
    const { value } = await readCorpus([received('a.txt', text)], loadResources())
    const [source] = value.sources
    if (source === undefined) throw new Error('the text was not read')
    const check = (change: Partial<Source>) =>
      readingProblems({ ...value, sources: [{ ...source, ...change }] }, []).join()
    expect(check({})).toBe('')
    expect(check({ omitted: [] })).toMatch(/lost/)
    expect(check({ passages: source.passages.slice(0, 1) })).toMatch(/lost/)
    expect(check({ text: `${source.text}.` })).toMatch(/replay/)
    expect(check({ passages: [...source.passages, ...source.passages] })).toMatch(/overlaps/)
    expect(readingProblems({ ...value, sources: [] }, []).join()).toMatch(/no reason/)
  })
})
