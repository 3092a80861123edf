import { describe, expect, it } from 'vitest'
import type { Briefing, Corpus } from '../../../../corpus/index.ts'
import { compose, type Document, type Layout, report } from '../../../../templates/index.ts'
import { readWordFile, type WordFile } from '../../../../templates/readers/docx/word-file.ts'
import { docxWriter } from '../../../../templates/writers/docx/docx-writer.ts'
import type { WriteOptions } from '../../../../templates/writers/writer.ts'
import { testAssets } from '../../assets.ts'
import { docxOf } from '../../readers/docx-of.ts'
import { sampleBriefing, sampleCorpus, sampleSections, sampleSource } from '../../sample.ts'
import { validateDocx, validatorMissing } from '../ooxml-validator.ts'

const assets = testAssets()
const noLayout: Layout = { pages: 1, places: {}, heights: {}, columns: {} }
const missing = validatorMissing()

function documentOf(changes: Partial<Briefing> = {}, corpus: Corpus = sampleCorpus()): Document {
  return compose(corpus, sampleBriefing(changes), sampleSections, report).value
}

async function write(document: Document, options: WriteOptions = {}) {
  const { value, diagnostics } = await docxWriter.write(document, noLayout, assets, options)
  if (missing === null) expect(validateDocx(value)).toEqual([])
  return { bytes: value, diagnostics, file: read(value) }
}

function read(bytes: Uint8Array): WordFile {
  const result = readWordFile(bytes)
  if (!result.ok) throw new Error(result.reason)
  return result.file
}

/** The text of the body; `kept` says which tracked changes count. */
function bodyText(file: WordFile, kept: (kind: string) => boolean = () => true): string {
  return file.body
    .map((p) =>
      p.pieces
        .map((x) => (x.kind === 'text' && (x.change === null || kept(x.change.kind)) ? x.text : ''))
        .join(''),
    )
    .join('\n')
}

describe('what a Word file must bear', () => {
  it('characters that XML forbids, half characters and overrides of direction', async () => {
    const title = 'A\u0000B\u0008C\ud800D\u202eE\ufffeF'
    const { file } = await write(documentOf({ title, author: 'X\u0001Y', marking: 'M\u0002' }))
    expect(bodyText(file)).toContain('A\ufffdB\ufffdC\ufffdD\ufffdE\ufffdF')
  })

  it('a word of ten thousand letters', async () => {
    const word = 'x'.repeat(10_000)
    const { file } = await write(documentOf({ title: word }))
    expect(bodyText(file)).toContain(word)
  })

  it('an empty section and an empty briefing', async () => {
    const [first] = sampleBriefing().sections
    const empty = first === undefined ? [] : [{ ...first, excerpts: [] }]
    await write(documentOf({ sections: empty }))
    const { file } = await write(documentOf({ sections: [], judgements: [] }))
    expect(bodyText(file)).toContain('Northland: a briefing')
  })

  it('five hundred sources, each cited', async () => {
    const sources = Array.from({ length: 500 }, (_, i) => {
      const source = sampleSource(
        {
          title: `Article ${i}`,
          passages: [{ sentences: [{ text: `Fact number ${i} is known.`, sections: ['history'] }] }],
        },
        0,
      )
      const id = `s-${i.toString(16).padStart(12, '0')}`
      return JSON.parse(JSON.stringify(source).replaceAll(source.id, id)) as typeof source
    })
    const corpus: Corpus = { sources, facts: { events: [], transfers: [], quotes: [] } }
    const excerpts = sources.flatMap((s) =>
      s.passages.slice(1).map((p) => ({
        passage: p.id,
        sentences: p.sentences.map((x) => x.id),
        noteBefore: null,
        noteAfter: null,
      })),
    )
    const sections = [{ id: 'history', noteBefore: null, noteAfter: null, excerpts }]
    const { file } = await write(documentOf({ sections }, corpus))
    expect(file.notes.size).toBe(500)
    expect(file.body.filter((p) => p.style === 'source entry').at(-1)?.label).toBe('[500]')
  })
})

describe('a house style', () => {
  const styles =
    '<w:docDefaults><w:rPrDefault/><w:pPrDefault/></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:rPr><w:color w:val="AA0000"/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Excerpt"><w:name w:val="Something else"/></w:style>'
  const house = docxOf(
    '<w:p/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1800" w:right="1400" w:bottom="1400" w:left="1400" w:header="700" w:footer="700" w:gutter="0"/></w:sectPr>',
    { styles },
  )

  it('takes the place of ours by the names of its styles, whatever their ids', async () => {
    const reference = { name: 'house.docx', bytes: house }
    const { file, diagnostics } = await write(documentOf(), { reference })
    expect(diagnostics).toEqual([])
    expect(file.body.filter((p) => p.style === 'heading 1').length).toBeGreaterThan(1)
    expect(file.body.filter((p) => p.style === 'excerpt').length).toBeGreaterThan(1)
    expect(bodyText(file)).toMatch(/^1\s+History of relations$/m)
  })

  it('brings its letterhead: its head and foot stand, our marking and page line join them', async () => {
    const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    const section =
      '<w:headerReference w:type="default" r:id="h1"/><w:footerReference w:type="default" r:id="f1"/><w:pgSz w:w="11906" w:h="16838"/>' +
      '<w:pgMar w:top="1800" w:right="1400" w:bottom="1400" w:left="1400" w:header="700" w:footer="700" w:gutter="0"/>'
    const list = 'http://schemas.openxmlformats.org/package/2006/relationships'
    const letterhead = docxOf('', {
      'word/document.xml': `<w:document xmlns:w="${w}" xmlns:r="${r}"><w:body><w:p/><w:sectPr>${section}</w:sectPr></w:body></w:document>`,
      'word/header9.xml': `<w:hdr xmlns:w="${w}"><w:p><w:r><w:t>Ministry of Examples</w:t></w:r></w:p></w:hdr>`,
      'word/footer9.xml': `<w:ftr xmlns:w="${w}"><w:p><w:r><w:t>1 Main Street</w:t></w:r></w:p></w:ftr>`,
      'word/styles.xml': `<w:styles xmlns:w="${w}">${styles}</w:styles>`,
      'word/_rels/document.xml.rels': `<Relationships xmlns="${list}"><Relationship Id="s" Type="${r}/styles" Target="styles.xml"/><Relationship Id="h1" Type="${r}/header" Target="header9.xml"/><Relationship Id="f1" Type="${r}/footer" Target="footer9.xml"/></Relationships>`,
    })
    const document = documentOf({ marking: 'RESTRICTED' })
    const { file, diagnostics } = await write(document, {
      reference: { name: 'house.docx', bytes: letterhead },
    })
    expect(diagnostics).toEqual([])
    const furniture = file.furniture.map((p) =>
      p.pieces.map((x) => (x.kind === 'text' ? x.text : '')).join(''),
    )
    const times = (words: string) => furniture.filter((line) => line.includes(words)).length
    expect([
      times('Ministry of Examples'),
      times('1 Main Street'),
      times('RESTRICTED'),
      times('Page 1'),
    ]).toEqual([2, 2, 4, 2])
  })

  it('is refused with its reason when it is no Word file; the file is written all the same', async () => {
    const reference = { name: 'house.docx', bytes: new TextEncoder().encode('not a Word file') }
    const { diagnostics, file } = await write(documentOf(), { reference })
    expect(diagnostics.map((d) => [d.severity, d.rule, d.file])).toEqual([
      ['error', 'reference-docx', 'house.docx'],
    ])
    expect(diagnostics[0]?.message).toContain('it is no zip archive')
    expect(bodyText(file)).toContain('Northland: a briefing')
  })
})

describe('tracked output', () => {
  const edit = {
    sentence: 's-111111111111.p3.2',
    before: 'Talks resumed in 2009.',
    after: 'Talks were resumed in March 2009.',
    author: 'A. Analyst',
    date: '2021-12-01T10:00:00Z',
  }
  const remark = {
    id: 'm1',
    passage: 's-111111111111.p3',
    sentence: null,
    text: 'Is this confirmed?',
    author: 'B. Reader',
    date: '2021-12-02T09:30:00Z',
  }

  it('shows edits against the source and remarks as comments, with their authors and dates', async () => {
    const { file } = await write(documentOf({ edits: [edit], remarks: [remark] }), { track: true })
    expect(bodyText(file, (kind) => kind === 'inserted')).toContain(edit.after)
    expect(bodyText(file, (kind) => kind === 'deleted')).toContain(edit.before)
    const changes = file.body.flatMap((p) => p.pieces.flatMap((x) => (x.change === null ? [] : [x.change])))
    expect(new Set(changes.map((c) => `${c.author} ${c.date}`))).toEqual(
      new Set(['A. Analyst 2021-12-01T10:00:00Z']),
    )
    expect(file.comments.map(({ author, date, text }) => [author, date?.slice(0, 19), text])).toEqual([
      ['B. Reader', '2021-12-02T09:30:00', 'Is this confirmed?'],
    ])
    const commented = file.body.filter((p) => p.pieces.some((x) => x.comments.length > 0))
    expect(commented.map((p) => p.style)).toEqual(['excerpt'])
  })

  it('shows the edited text alone where tracking was not asked for', async () => {
    const { file } = await write(documentOf({ edits: [edit], remarks: [remark] }))
    expect(bodyText(file)).toContain(edit.after)
    expect(bodyText(file)).not.toContain(edit.before)
    expect(file.comments).toEqual([])
  })
})
