import { describe, expect, it } from 'vitest'
import { decodedFile, readFile } from './read-file.ts'

/** Bytes of a text in an encoding of one byte a character, by trying what each byte reads as. */
function encoded(text: string, encoding: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, b) => [new TextDecoder(encoding).decode(Uint8Array.of(b)), b]),
  )
  return Uint8Array.from(text, (c) => table.get(c) ?? Number.NaN)
}

const french =
  'La manœuvre a coûté 30 millions d’euros à l’État, selon l’armée française. Ça n’a pas été prévu.'
const russian = 'Россия поставила Мали четыре вертолёта. Министр поблагодарил «Москву» и РФ.'

describe('a text that is not in UTF-8 is read in the encoding that its bytes speak for', () => {
  it.each([
    ['windows-1252', french, 'text-1'],
    ['windows-1252', 'A €30m deal – the minister’s “aid” for naïve pre–war 2½km cafés.', 'text-1'],
    ['windows-1252', 'Die Bundeswehr zieht über Nacht früher als geplant ab: Größe, Straße.', 'text-1'],
    ['iso-8859-15', french.replaceAll('’', "'").replace('euros', '€'), 'text-2'],
    ['macintosh', french, 'text-2'],
    ['macintosh', 'The country’s minister said “we are grateful”.', 'text-2'],
    ['windows-1251', russian, 'text-2'],
    ['koi8-r', russian.replaceAll(/[«»]/g, '"'), 'text-2'],
  ])('%s: %s', async (encoding, text, reader) => {
    const decoded = await decodedFile('a.txt', encoded(text, encoding))
    expect(decoded).toMatchObject({ original: text, reader })
    const { diagnostics } = await readFile('a.txt', encoded(text, encoding))
    expect(diagnostics.map((d) => d.rule)).toEqual(['encoding-guessed'])
  })

  it('leaves UTF-8 with a broken byte to the repair, which knows that damage', async () => {
    const broken = new Uint8Array([...new TextEncoder().encode(french.repeat(3)), 0xff])
    const { original, reader } = await decodedFile('a.txt', broken)
    expect(original).toContain('armÃ©e')
    expect(reader).toBe('text-1')
  })
})
