import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../../corpus/read.ts'
import { noResources } from '../../../corpus/resources.ts'
import { received } from '../received.ts'

const read = (text: string) => readCorpus([received('a.txt', text)], noResources)

describe('invisible characters', () => {
  it('that turn the text round are named once, with the file, and taken out with a record', async () => {
    const { value, diagnostics } = await read('A title\n\nThe \u202eword\u202c was\u0007 here.')
    const [found] = diagnostics.filter((d) => d.rule === 'hidden-characters')
    expect(found).toMatchObject({ severity: 'warning', file: 'a.txt' })
    expect(found?.message).toMatch(/1 control character, 2 that change the direction/)
    expect(value.sources[0]?.text).toBe('A title\n\nThe word was here.')
    expect(value.sources[0]?.repairs).toHaveLength(3)
  })

  it('that every text may have are not reported', async () => {
    const { diagnostics } = await read('\ufeffA title\r\n\r\nA soft\u00adhyphen,\ta tab, a joiner\u200b.')
    expect(diagnostics.filter((d) => d.rule === 'hidden-characters')).toEqual([])
  })
})
