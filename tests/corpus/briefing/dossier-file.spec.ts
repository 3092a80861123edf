import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { migrated } from '../../../corpus/briefing/migrations.ts'
import { type Briefing, formatDossierFile, parseDossierFile } from '../../../corpus/index.ts'

const hash = 'ab'.repeat(32)

const full: Briefing = {
  version: 1,
  id: 'b-0123456789abcdef',
  title: 'Mali: “ties”\nsecond line',
  subtitle: null,
  author: 'A. Analyst',
  date: '2021-12-01',
  lang: 'fr',
  paper: 'letter',
  template: 'report',
  marking: 'TLP:AMBER',
  judgements: [{ id: 'j1', text: 'They will.', likelihood: 'likely', confidence: 'low' }],
  sources: [{ id: 's-abababababab', sha256: hash, path: '../in/a.txt', format: 'text', reader: 'text-1' }],
  sections: [
    {
      id: 'wagner',
      title: 'The company',
      noteBefore: 'Before.',
      excerpts: [
        {
          passage: 's-abababababab.p2',
          sentences: ['s-abababababab.p2.1', 's-abababababab.p2.3'],
          breaks: ['s-abababababab.p2.3'],
          noteBefore: null,
          noteAfter: 'After.',
        },
      ],
      noteAfter: null,
    },
  ],
  edits: [
    { sentence: 's-abababababab.p2.1', before: 'Old.', after: 'New.', author: null, date: '2021-12-01' },
  ],
  cells: [
    {
      table: 'transfers',
      sentences: ['s-abababababab.p2.1'],
      column: 'ordered',
      before: '. .',
      after: '4',
      author: null,
      date: null,
    },
  ],
  undone: ['s-abababababab.r1'],
  remarks: [
    {
      id: 'r1',
      passage: 's-abababababab.p2',
      sentence: null,
      text: 'Sure?',
      author: 'B',
      date: '2021-12-02T10:00:00Z',
    },
  ],
}

const change = (before: string, after: string): string => {
  const text = formatDossierFile(full)
  expect(text).toContain(before)
  return text.replace(before, after)
}
const messages = (text: string) => parseDossierFile(text).diagnostics.map((d) => d.message)

describe('the .dossier file', () => {
  it('gives back what was saved', () => {
    expect(parseDossierFile(formatDossierFile(full))).toEqual({ value: full, diagnostics: [] })
  })

  it('gives back a briefing without the fields that may be missing', () => {
    const { id: _, cells: __, ...rest } = full
    const bare: Briefing = {
      ...rest,
      sections: full.sections.map(({ title: _t, excerpts, ...s }) => ({
        ...s,
        excerpts: excerpts.map(({ breaks: _b, ...e }) => e),
      })),
    }
    expect(parseDossierFile(formatDossierFile(bare))).toStrictEqual({ value: bare, diagnostics: [] })
  })

  it('gives back any words, however strange', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, noteAfter) => {
        const briefing = { ...full, title, sections: full.sections.map((s) => ({ ...s, noteAfter })) }
        expect(parseDossierFile(formatDossierFile(briefing)).value).toEqual(briefing)
      }),
    )
  })

  it('is written the same whatever the order of keys in memory', () => {
    const shuffled = Object.fromEntries(Object.entries(full).reverse()) as unknown as Briefing
    expect(formatDossierFile(shuffled)).toBe(formatDossierFile(full))
  })

  it('differs only in the line of what was changed', () => {
    const lines = formatDossierFile(full).split('\n')
    const other = formatDossierFile({ ...full, author: 'B. Other' }).split('\n')
    expect(lines.filter((line, i) => line !== other[i])).toEqual(['  "author": "A. Analyst",'])
  })

  it('names the line and the field of each thing that is wrong', () => {
    expect(messages(change('"lang": "fr"', '"lang": 3'))).toEqual([
      'Line 8: “lang” must be one of “en”, “fr”.',
    ])
    expect(messages(change('"passage": "s-abababababab.p2",\n          "sent', '"sent'))).toEqual([
      'Line 35: “sections[0].excerpts[0].passage” is missing.',
    ])
    expect(messages(change('"2021-12-01"', '"1 December"'))[0]).toMatch(/^Line 7: “date” must be a day/)
  })

  it('refuses half a file, and gives no value for one that is wrong', () => {
    const half = parseDossierFile(formatDossierFile(full).slice(0, 400))
    expect(half.value).toBeNull()
    expect(half.diagnostics[0]?.message).toMatch(/^Line \d+, column \d+: .*cut off\.$/)
    expect(parseDossierFile(change('"fr"', '"de"')).value).toBeNull()
  })

  it.each([
    ['nothing', '', 'The file is empty.'],
    ['another JSON file', '{"name": "x"}', 'This is no briefing'],
    ['a list', '[1]', 'This is no briefing'],
    ['comments', '{ // no\n}', 'Line 1, column 3'],
    ['absurd nesting', '['.repeat(200_000), 'nested too deep'],
  ])('refuses %s', (_, text, message) => {
    const { value, diagnostics } = parseDossierFile(text)
    expect(value).toBeNull()
    expect(diagnostics.map((d) => d.message).join()).toContain(message)
  })

  it('refuses a file of a newer version and says which', () => {
    const { value, diagnostics } = parseDossierFile(change('"version": 1', '"version": 7'))
    expect(value).toBeNull()
    expect(diagnostics[0]?.rule).toBe('newer-version')
    expect(diagnostics[0]?.message).toContain('version 7')
  })

  it.each(['/etc/passwd', 'C:/a.txt', 'C:\\\\a.txt', '\\\\\\\\server\\\\a', ''])(
    'refuses %j as the path of a source',
    (path) => {
      const { value, diagnostics } = parseDossierFile(change('"../in/a.txt"', `"${path}"`))
      expect(value).toBeNull()
      expect(diagnostics[0]?.message).toContain('sources[0].path')
    },
  )

  it('keeps the first of two passages and says so', () => {
    const twice = {
      ...full,
      sections: full.sections.map((s) => ({ ...s, excerpts: [...s.excerpts, ...s.excerpts] })),
    }
    const { value, diagnostics } = parseDossierFile(formatDossierFile(twice))
    expect(value).toEqual(full)
    expect(diagnostics.map((d) => d.severity)).toEqual(['warning'])
  })

  it('reports a field that it does not know, and one that stands twice', () => {
    expect(messages(change('"lang": "fr"', '"lang": "fr",\n  "colour": "red"'))).toEqual([
      'Line 9: “colour” is no field of a briefing; it is not read, and saving drops it.',
    ])
    expect(messages(change('"lang": "fr"', '"lang": "fr", "lang": "en"'))).toEqual([
      'Line 8: “lang” stands twice.',
    ])
  })

  it('reads a file with a byte-order mark and Windows line ends', () => {
    const text = `\uFEFF${formatDossierFile(full).replaceAll('\n', '\r\n')}`
    expect(parseDossierFile(text).value).toEqual(full)
  })

  it('survives any cut and any changed character without throwing', () => {
    const text = formatDossierFile(full)
    fc.assert(
      fc.property(fc.nat(text.length), fc.string({ unit: 'binary', maxLength: 3 }), (at, insert) => {
        const { value, diagnostics } = parseDossierFile(text.slice(0, at) + insert + text.slice(at + 1))
        if (value === null) expect(diagnostics.some((d) => d.severity === 'error')).toBe(true)
      }),
    )
  })
})

describe('migrations', () => {
  const steps = {
    1: (old: Readonly<Record<string, unknown>>) => ({ ...old, name: old.title }),
    2: (old: Readonly<Record<string, unknown>>) => ({ ...old, name: `${String(old.name)}!` }),
  }

  it('carries a value up one version at a time', () => {
    expect(migrated({ version: 1, title: 'T' }, 1, 3, steps)).toEqual({ version: 3, title: 'T', name: 'T!' })
  })

  it('gives null where a step is missing', () => {
    expect(migrated({ version: 1 }, 1, 4, steps)).toBeNull()
  })
})
