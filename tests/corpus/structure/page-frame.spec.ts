import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../../corpus/read.ts'
import { noResources } from '../../../corpus/resources.ts'
import { received } from '../received.ts'

const body =
  'The garrison of Tessit received six armoured vehicles on Monday, after two years of talks about their price and their crews.'

const read = async (...blocks: string[]) => {
  const { value } = await readCorpus([received('a.txt', blocks.join('\n\n'))], noResources)
  const source = value.sources[0]
  return {
    title: source?.title,
    publisher: source?.publisher,
    passages: source?.passages.map((p) => p.text),
    omitted: source?.omitted.map((o) => `${o.reason}: ${o.text}`),
  }
}

describe('the frame of a page that was copied whole', () => {
  it('is left out: entries above the headline and below the notice', async () => {
    const found = await read(
      'Home',
      'World',
      'Markets',
      'Long reads',
      'Vehicles reach Tessit at last',
      body,
      '© 2021 Sahel Ledger. All rights reserved.',
      'Jobs',
      'Terms of use',
    )
    expect(found).toEqual({
      title: 'Vehicles reach Tessit at last',
      publisher: 'Sahel Ledger',
      passages: ['Vehicles reach Tessit at last', body],
      omitted: [
        'Home',
        'World',
        'Markets',
        'Long reads',
        '© 2021 Sahel Ledger. All rights reserved.',
        'Jobs',
        'Terms of use',
      ].map((t) => `boilerplate: ${t}`),
    })
  })

  it('is not seen where two short lines stand above the text: they are a headline and its kicker', async () => {
    expect((await read('Tessit', 'Vehicles arrive', body)).passages).toEqual([
      'Tessit',
      'Vehicles arrive',
      body,
    ])
  })

  it('is not seen in short lines at the end that no notice announces', async () => {
    const found = await read('Vehicles reach Tessit at last', body, 'Tessit', 'Monday evening')
    expect(found.passages?.slice(-2)).toEqual(['Tessit', 'Monday evening'])
  })

  it('takes a line that repeats the publisher as byline, wherever the notice stands', async () => {
    const found = await read(
      'Vehicles reach Tessit at last',
      'Sahel Ledger',
      body,
      'Copyright 2021 Sahel Ledger',
    )
    expect(found.omitted).toEqual(['byline: Sahel Ledger', 'boilerplate: Copyright 2021 Sahel Ledger'])
  })
})
