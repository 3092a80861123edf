import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Library, openLibrary } from '../../../main/library/index.ts'
import { loadResources } from '../../../main/resources.ts'

const articles: Readonly<Record<string, string>> = {
  'helicopters.txt': 'Helicopters for Gao\n\nFour Mi-35M helicopters reached Gao. Nobody spoke of a price.\n',
  'economy.txt': 'Le marché de Gao\n\nL’économie du Nord vit du marché. Les ÉCONOMISTES doutent.\n',
  'market.txt':
    'The market\n\nThe economy is slow. Helicopters flew over the market in June, said a trader from Gao.\n',
  'joined.txt': 'A visit\n\nThe ministersaid nothing.The delegation left in the evening of the same day.\n',
}

let library: Library
let root: string

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'dossier-search-'))
  library = openLibrary(root, { resources: loadResources(), threads: 1 })
  await library.import(
    Object.entries(articles).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
  )
})

afterAll(async () => {
  await library.close()
  rmSync(root, { recursive: true, force: true })
})

const files = (query: string) => library.search(query).hits.map((h) => h.file)
const shown = (query: string) =>
  library.search(query).hits.map((h) => h.snippet.map((p) => (p.match ? `[${p.text}]` : p.text)).join(''))

describe('searching the library', () => {
  it('does not mind case and accents, in the query or in the text', () => {
    expect(shown('ECONOMIE')).toEqual(['L’[économie] du Nord vit du marché.'])
    expect(shown('économistes')).toEqual(['Les [ÉCONOMISTES] doutent.'])
    expect(files('marche')).toEqual(['economy.txt'])
  })

  it('ranks a word in the title above the same word in the text', () => {
    expect(files('helicopters')).toEqual(['helicopters.txt', 'market.txt'])
  })

  it('shows the sentence that has most of the words, with its place', () => {
    const [hit] = library.search('gao helicopters trader').hits
    expect(hit?.snippet.map((p) => p.text).join('')).toBe(
      'Helicopters flew over the market in June, said a trader from Gao.',
    )
    expect(hit).toMatchObject({ paragraph: 1, page: null })
    expect(hit?.sentence).toBe(`${hit?.source}.p1.2`)
  })

  it('takes phrases, beginnings, exclusions and words with signs in them', () => {
    expect(files('"of a price"')).toEqual(['helicopters.txt'])
    expect(files('"a of price"')).toEqual([])
    expect(files('econ*').sort()).toEqual(['economy.txt', 'market.txt'])
    expect(files('gao -market -marche')).toEqual(['helicopters.txt'])
    expect(shown('mi-35m')).toEqual(['Four [Mi-35M] helicopters reached Gao.'])
  })

  it('finds words that were run together in the original', () => {
    expect(files('delegation')).toEqual(['joined.txt'])
    expect(shown('nothing')[0]).toContain('[nothing].')
  })

  it('gives offsets that lead to the sentence in the decoded original', async () => {
    const [hit] = library.search('price').hits
    const [source] = (await library.read([hit?.source ?? ''])).value
    expect(source?.original.slice(hit?.start ?? 0, hit?.end ?? 0)).toBe('Nobody spoke of a price.')
  })

  it.each(['', '   ', '"', '*', '-', '-gao', 'AND', '" OR', 'NEAR(', 'a:b', '(((', "';--"])(
    'takes %j without an error',
    (query) => {
      expect(() => library.search(query)).not.toThrow()
    },
  )

  it('counts all that match and shows as many as asked for', () => {
    const found = library.search('gao', 1)
    expect([found.total, found.hits.length]).toEqual([3, 1])
  })
})
