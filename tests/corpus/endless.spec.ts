import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../corpus/index.ts'
import { loadResources } from '../../main/resources.ts'
import { received } from './received.ts'

/** What each of these took before, at this length, was half a minute and more: each mark searched the whole text. */
const repeated = ['“', '"', '”', 'A', 'AB', '“a b c d” ']

describe('a text in which one thing is repeated without end', () => {
  it.each(repeated)('%s is read in seconds, and nothing of it is lost', async (piece) => {
    const text = `News\n\nMali signed in June 2019. ${piece.repeat(40_000 / piece.length)}\n\nThe end.`
    const started = process.cpuUsage()
    const { sources } = (await readCorpus([received('a.txt', text)], loadResources([]))).value
    const seconds = process.cpuUsage(started).user / 1e6
    expect(sources[0]?.original).toBe(text)
    expect(sources[0]?.passages.some((p) => p.text.startsWith('The end.'))).toBe(true)
    expect(seconds).toBeLessThan(8)
  })
})
