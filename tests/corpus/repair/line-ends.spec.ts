import { expect, it } from 'vitest'
import { readCorpus } from '../../../corpus/read.ts'
import { loadResources } from '../../../main/resources.ts'
import { received } from '../received.ts'

const resources = loadResources()

async function textOf(text: string): Promise<string> {
  const { value } = await readCorpus([received('a.txt', text)], resources)
  return value.sources[0]?.text ?? ''
}

const lines = (hyphen: string) =>
  [
    'The plant of the capital pumped water again',
    `on Tuesday, the union said, and Aminetou Ami${hyphen}`,
    'netou of the fishing port was the first who',
    `filled a can, as sixty of her fellow-fisher${hyphen}`,
    'men had hoped to do for eleven long days.',
  ].join('\n')

it('takes out the hyphen that only a program writes, even in names that no list has', async () => {
  const text = await textOf(lines('\u2010'))
  expect(text).toContain('Aminetou Aminetou of the')
  expect(text).toContain('fellow-fishermen')
})

it('keeps the same hyphen where the text has it inside its lines too', async () => {
  const text = await textOf(`${lines('\u2010').replace('fellow-', 'fellow\u2010')}`)
  expect(text).toContain('fellow\u2010fisher')
})
