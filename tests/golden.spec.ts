import { describe, expect, it } from 'vitest'
import { expectedGolden, goldenCases, readGolden } from './golden-cases.ts'

describe('golden cases', () => {
  it('are there', () => {
    expect(goldenCases().length).toBeGreaterThanOrEqual(8)
  })

  // If a change of the reading is meant: npm run golden:update, and read the difference before committing it.
  it.each(goldenCases())('%s reads as expected at each stage', async (name) => {
    const read = await readGolden(name)
    const expected = expectedGolden(name)
    expect([...read.keys()].sort()).toEqual([...expected.keys()].sort())
    for (const [file, text] of read) expect(text, file).toBe(expected.get(file))
  })
})
