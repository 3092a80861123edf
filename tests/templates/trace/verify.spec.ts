import { describe, expect, it } from 'vitest'
import { openOutput, report, templates, traceOutput, verifyOutput } from '../../../templates/index.ts'
import { zipEntries } from '../../../templates/readers/zip-entries.ts'
import { zip } from '../../../templates/writers/zip.ts'
import { sha256 } from '../assets.ts'
import { madeDocument, madeFile, sampleOriginals } from './made-files.ts'

const opened = async (bytes: Uint8Array, name = 'a.docx') => {
  const { value, diagnostics } = await openOutput(name, bytes)
  if (value === null) throw new Error(diagnostics.map((d) => d.message).join())
  return value
}

let ofReport: Promise<Uint8Array> | null = null
/** The report as a Word file: made once, changed in many ways. */
const reportFile = () => {
  ofReport ??= madeFile(madeDocument(report), 'docx')
  return ofReport
}

/** The Word file with a text replaced in one of its parts. */
function changed(bytes: Uint8Array, part: string, before: string, after: string): Uint8Array {
  const read = zipEntries(bytes)
  if (!read.ok) throw new Error(read.reason)
  const entries = [...read.entries].map(([name, content]) => {
    if (name !== part) return { name, bytes: content }
    const text = new TextDecoder().decode(content)
    expect(text).toContain(before)
    return { name, bytes: new TextEncoder().encode(text.replace(before, after)) }
  })
  return zip(entries, (b) => b)
}

describe('verify', () => {
  it.each(templates.flatMap((t) => [[t.id, 'pdf', t] as const, [t.id, 'docx', t] as const]))(
    'accounts for every word of a %s as %s',
    async (_, format, template) => {
      const output = await opened(await madeFile(madeDocument(template), format))
      expect(await verifyOutput(output, sampleOriginals(), sha256)).toEqual([])
    },
  )

  it('accounts for tracked changes and comments', async () => {
    const document = madeDocument(report)
    const remark = {
      id: 'r1',
      passage: 's-111111111111.p3',
      sentence: null,
      text: 'Is that sure?',
      author: 'B',
      date: null,
    }
    const bytes = await madeFile({ ...document, remarks: [remark] }, 'docx', { track: true })
    const output = await opened(bytes)
    expect(output.rejected).not.toBeNull()
    expect(await verifyOutput(output, sampleOriginals(), sha256)).toEqual([])
  })

  it.each([
    ['a source’s sentence', 'word/document.xml', '1961', '1962'],
    ['a word joined', 'word/document.xml', 'became independent', 'becameindependent'],
    ['an edited sentence', 'word/document.xml', ' in 2009.', ' in 2008.'],
    ['a table’s cell', 'word/document.xml', '>2017<', '>2018<'],
    ['a note of the analyst’s', 'word/document.xml', 'It is thin', 'It is thick'],
    ['a judgement', 'word/document.xml', '55–80', '55–90'],
    ['a heading', 'word/document.xml', 'Arms transfers', 'Arms transfer'],
    ['a citation', 'word/footnotes.xml', '[1]', '[2]'],
    ['a note’s place', 'word/footnotes.xml', '¶3', '¶4'],
    ['a name in a note', 'word/footnotes.xml', 'The Courier', 'The Courler'],
    ['the marking', 'word/header1.xml', 'TLP:AMBER', 'TLP:GREEN'],
  ])('catches a change of %s', async (_, part, before, after) => {
    const bytes = await reportFile()
    const output = await opened(changed(bytes, part, before, after))
    const found = await verifyOutput(output, sampleOriginals(), sha256)
    expect(found.map((d) => d.rule)).toContain('altered-text')
  })

  it('catches a source that is missing, changed, or read by another version', async () => {
    const output = await opened(await reportFile())
    const originals = sampleOriginals()
    const [first, second] = [...originals.values()]
    if (first === undefined || second === undefined) throw new Error('the sample has two sources')
    const rules = async (...files: readonly (typeof first)[]) =>
      new Set(
        (await verifyOutput(output, new Map(files.map((f) => [f.sha256, f])), sha256)).map((d) => d.rule),
      )
    expect(await rules(first)).toEqual(new Set(['source-missing']))
    const other = { ...first, original: first.original.replace('1961', '1962') }
    expect(await rules(other, second)).toEqual(new Set(['source-text']))
    expect(await rules({ ...first, reader: 'text-9' }, second)).toEqual(new Set(['reader-version']))
  })
})

describe('trace', () => {
  it('says of each sentence where it comes from and what was done to it', async () => {
    const output = await opened(await madeFile(madeDocument(report), 'pdf'), 'a.pdf')
    const { value, diagnostics } = await traceOutput(output)
    expect(diagnostics).toEqual([])
    const of = (start: string) => value.find((s) => s.text.startsWith(start))
    expect(of('Relations date')).toMatchObject({ status: 'verbatim', source: 's-111111111111' })
    expect(of('In June 2019')?.status).toBe('repaired')
    expect(of('In June 2019')?.repairs.map((r) => r.before)).toEqual(['cooperationagreement'])
    expect(of('Talks began')).toMatchObject({ status: 'edited', source: 's-111111111111' })
    expect(of('It is thin.')).toMatchObject({ status: 'analyst', source: null, start: null })
    expect(of('Press conference')).toMatchObject({ status: 'verbatim', source: 's-222222222222' })
  })

  it('marks what the manifest does not account for as unlabelled', async () => {
    const bytes = changed(await reportFile(), 'word/document.xml', 'became independent', 'became dependent')
    const { value } = await traceOutput(await opened(bytes))
    expect(value.filter((s) => s.status === 'unlabelled').map((s) => [s.source, s.text])).toContainEqual([
      's-111111111111',
      'Relations date from 1961, when Northland became dependent.',
    ])
  })
})

describe('what is refused', () => {
  it.each([
    ['another kind of file', new TextEncoder().encode('hello'), 'not-dossier'],
    ['a damaged zip', new TextEncoder().encode('PK\u0003\u0004 nothing'), 'damaged-file'],
    ['a damaged PDF', new TextEncoder().encode('%PDF-1.7 nothing'), 'damaged-file'],
  ])('refuses %s', async (_, bytes, rule) => {
    const { value, diagnostics } = await openOutput('x', bytes)
    expect(value).toBeNull()
    expect(diagnostics.map((d) => d.rule)).toEqual([rule])
  })

  it('refuses a Word file from elsewhere', async () => {
    const read = zipEntries(await reportFile())
    if (!read.ok) throw new Error(read.reason)
    const entries = [...read.entries].filter(([name]) => !name.startsWith('customXml/'))
    const bytes = zip(
      entries.map(([name, content]) => ({ name, bytes: content })),
      (b) => b,
    )
    const { diagnostics } = await openOutput('x.docx', bytes)
    expect(diagnostics[0]?.message).toContain('Dossier did not make it')
  })
})
