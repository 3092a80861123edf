import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../../corpus/read.ts'
import { loadResources } from '../../../main/resources.ts'
import { received } from '../received.ts'

const resources = loadResources()
const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/clean/${name}`, import.meta.url), 'utf8')

async function wrongIn(text: string, from = 0): Promise<readonly string[]> {
  const { value } = await readCorpus([received('a.txt', text)], resources)
  return (value.sources[0]?.repairs ?? [])
    .filter((r) => r.start >= from && r.rule !== 'hard-wrap')
    .map((r) => `${r.before} > ${r.after}`)
}

/** Persons and places of the field, most of which no word list has. */
const names = fixture('persons-and-places.txt').trim().replace(/\s+/g, ' ').split(', ')

describe('names of the field', () => {
  it.each(['en', 'fr'])('stay whole in clean prose full of rare words: %s', async (language) => {
    expect(await wrongIn(fixture(`names-${language}.txt`))).toEqual([])
  })

  it.each([
    [
      'en',
      'The soldiers of thearmy left in2019 and thesale was agreed withthe others of themission.',
      (name: string) => `According to the people there, ${name} was seen with the soldiers.`,
    ],
    [
      'fr',
      'Les soldats de l’arméefrançaise ont quitté le pays et lesforces sont dansla ville.',
      (name: string) => `Selon les habitants, ${name} a été vu dans la région avec les soldats.`,
    ],
  ])('stay whole in a text that has lost other spaces: %s', async (_, damage, frame) => {
    expect(names.length).toBeGreaterThan(450)
    const opening = `A title\n\n${damage}\n\n`
    for (let i = 0; i < names.length; i += 40) {
      const text = `${opening}${names
        .slice(i, i + 40)
        .map(frame)
        .join('\n\n')}\n`
      expect(await wrongIn(text)).not.toEqual([])
      expect(await wrongIn(text, opening.length)).toEqual([])
    }
  })
})
