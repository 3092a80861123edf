import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../corpus/read.ts'
import { replay } from '../../corpus/repair/replay.ts'
import type { Source } from '../../corpus/types.ts'
import { loadResources } from '../../main/resources.ts'
import { received } from './received.ts'

const resources = loadResources()

/** What of an original is in no passage and in no omission. */
function lost(source: Source): string {
  const characters = source.original.split('')
  for (const { start, end } of [...source.passages, ...source.omitted]) {
    for (let i = start; i < end; i++) characters[i] = ' '
  }
  return characters.join('').trim()
}

function checkSource(source: Source): void {
  expect(lost(source)).toBe('')
  expect(replay(source.original, source.repairs)).toBe(source.text)
  let end = 0
  for (const repair of source.repairs) {
    expect(repair.start).toBeGreaterThanOrEqual(end)
    expect(source.original.slice(repair.start, repair.end)).toBe(repair.before)
    end = repair.end
  }
  for (const passage of source.passages) {
    let at = passage.start
    for (const sentence of passage.sentences) {
      expect(sentence.start).toBeGreaterThanOrEqual(at)
      expect(sentence.end).toBeLessThanOrEqual(passage.end)
      at = sentence.end
    }
  }
}

describe('reading', () => {
  it.each(['mali-russia-defence-ties.txt', 'mali-russian-help.txt'])('loses nothing of %s', async (name) => {
    const bytes = readFileSync(new URL(`../../corpus/sources/${name}`, import.meta.url))
    const { value } = await readCorpus([received(name, bytes)], resources)
    expect(value.sources).toHaveLength(1)
    for (const source of value.sources) checkSource(source)
  })

  it('loses nothing of any text', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ' ',
        '\n',
        '\n\n',
        '\r\n',
        '.',
        '-\n',
        '“',
        '”',
        '"',
        '(',
        ')',
        '« ',
        ' »',
        '\u00ad',
        'ﬁ',
      ),
      fc.constantFrom(
        'Posted',
        'By Jane Roe',
        'thesale',
        'Kidal',
        'M. Ouane',
        'U.S.',
        'airport,Bamako',
        'Ã©',
        'the',
      ),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const { value } = await readCorpus([received('any.txt', pieces.join(''))], resources)
        for (const source of value.sources) checkSource(source)
      }),
      { numRuns: 300 },
    )
  })

  it('gives the raw reading without repairs', async () => {
    const file = received('a.txt', 'A title\n\nThe air\u00adport,Bamako was closed. It was ﬁne.\n')
    const { value } = await readCorpus([file], resources, { repair: false })
    expect(value.sources[0]?.repairs).toEqual([])
    expect(value.sources[0]?.text).toBe(value.sources[0]?.original)
  })

  const damaged = [
    'Vehicles reach Tessit at last',
    'By Jane Roe',
    'The garrison of Tessit received six armoured vehicles on Monday, after two\nyears of talks about their price and their crews. The vehicles came by road\nfrom Gao, said Col. Idrissa Traoré, who com-\nmanded the convoy. “We will not ﬁght alone,” he said.',
    'The TourÃ© family left the townon Sunday,and nobody knew why the air\u00adport\nhad been closed to all of them for the whole of the week before that. It was\nthe second time.',
    '© 2022 The Daily Monitor. All rights reserved.',
  ].join('\n\n')

  it.each(['\n', '\r\n'])(
    'keeps the paragraphs of a wrapped text in the raw reading (line ends %j)',
    async (end) => {
      const file = received('a.txt', damaged.replaceAll('\n', end))
      const repaired = (await readCorpus([file], resources)).value.sources[0]
      const raw = (await readCorpus([file], resources, { repair: false })).value.sources[0]
      if (repaired === undefined || raw === undefined) throw new Error('nothing was read')
      checkSource(raw)
      expect(raw.repairs).toEqual([])
      expect(raw.text).toBe(raw.original)
      const places = (source: Source) =>
        source.passages.map(({ kind, locator, start, end }) => ({ kind, locator, start, end }))
      expect(places(raw)).toEqual(places(repaired))
      expect(raw.omitted.map((o) => o.reason)).toEqual(['byline', 'boilerplate'])
      expect(raw.passages.map((p) => p.sentences.length)).toEqual(
        repaired.passages.map((p) => p.sentences.length),
      )
      expect(raw.passages[1]?.sentences[1]?.text).toBe(
        'The vehicles came by road from Gao, said Col. Idrissa Traoré, who com- manded the convoy.',
      )
    },
  )

  it('undoes each repair by itself, whatever rule made it', async () => {
    const file = received('a.txt', damaged)
    const all = (await readCorpus([file], resources)).value.sources[0]
    const rules = [
      'mojibake',
      'ligature',
      'soft-hyphen',
      'line-end-hyphen',
      'hard-wrap',
      'missing-space',
      'joined-words',
    ]
    expect([...new Set(all?.repairs.map((r) => r.rule))].sort()).toEqual(rules.sort())
    for (const repair of all?.repairs ?? []) {
      const source = (await readCorpus([file], resources, { undone: [repair.id] })).value.sources[0]
      if (source === undefined) throw new Error('nothing was read')
      checkSource(source)
      expect(source.undone).toEqual([repair])
      expect(source.repairs).toEqual(all?.repairs.filter((r) => r !== repair))
    }
  })

  it('undoes one repair and keeps the others', async () => {
    const file = received('a.txt', 'A title\n\nThe airport,Bamako was closed. It was ﬁne.\n')
    const all = (await readCorpus([file], resources)).value.sources[0]
    expect(all?.repairs.map((r) => `${r.before}>${r.after}`)).toEqual(['> ', 'ﬁ>fi'])
    const first = all?.repairs[0]
    const { value } = await readCorpus([file], resources, { undone: [first?.id ?? ''] })
    expect(value.sources[0]?.text).toContain('airport,Bamako was closed. It was fine.')
    expect(value.sources[0]?.repairs).toEqual([all?.repairs[1]])
    expect(value.sources[0]?.undone).toEqual([first])
  })

  it('reports files that cannot be read and reads the others', async () => {
    const { value, diagnostics } = await readCorpus(
      [
        received('empty.txt', ''),
        received('blank.txt', ' \n\n '),
        received(
          'photo.txt',
          new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0xff]),
        ),
        received('good.txt', 'A title\n\nA sentence.'),
        received('copy.txt', 'A title\n\nA sentence.'),
      ],
      resources,
    )
    expect(value.sources.map((s) => s.file)).toEqual(['good.txt'])
    expect(
      diagnostics.filter((d) => d.file !== undefined).map((d) => `${d.file} ${d.rule} ${d.severity}`),
    ).toEqual([
      'empty.txt empty-file error',
      'blank.txt empty-file error',
      'photo.txt binary-file error',
      'copy.txt duplicate-source warning',
    ])
  })

  it.each([
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Défense à Gao')], false],
    [
      'UTF-16 LE',
      [
        0xff,
        0xfe,
        ...new Uint8Array(new Uint16Array([...'Défense à Gao'].map((c) => c.charCodeAt(0))).buffer),
      ],
      false,
    ],
    ['Windows-1252', [...'Défense à Gao'].map((c) => c.charCodeAt(0)), true],
  ])('reads %s', async (_, bytes, guessed) => {
    const { value, diagnostics } = await readCorpus([received('a.txt', new Uint8Array(bytes))], resources)
    expect(value.sources[0]?.original).toBe('Défense à Gao')
    expect(diagnostics.some((d) => d.rule === 'encoding-guessed')).toBe(guessed)
  })
})
