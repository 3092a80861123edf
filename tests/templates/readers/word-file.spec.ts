import { describe, expect, it } from 'vitest'
import { readWordFile, type WordFile } from '../../../templates/readers/docx/word-file.ts'
import { docxOf } from './docx-of.ts'

function read(bytes: Uint8Array): WordFile {
  const result = readWordFile(bytes)
  if (!result.ok) throw new Error(result.reason)
  return result.file
}

function reason(bytes: Uint8Array): string {
  const result = readWordFile(bytes)
  return result.ok ? 'read' : result.reason
}

const p = (inside: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`
const r = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`

function textOf(file: WordFile): readonly string[] {
  return file.body.map((paragraph) =>
    paragraph.pieces.map((piece) => (piece.kind === 'text' ? piece.text : `{${piece.note}}`)).join(''),
  )
}

describe('reading a Word file', () => {
  it('reads runs, tabs, breaks, hyphens and links as one text', () => {
    const body = p(
      `${r('a')}<w:hyperlink>${r('b')}</w:hyperlink><w:r><w:tab/><w:t>c</w:t><w:br/><w:noBreakHyphen/><w:br w:type="page"/></w:r>`,
    )
    expect(textOf(read(docxOf(body)))).toEqual(['ab\tc\n\u2011'])
  })

  it('shows the result of a field and not its instruction, and no number of a note that is called again', () => {
    const fieldOf = (code: string, shown: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const body = p(`${r('Table ')}${fieldOf(' SEQ Table ', '3')}${fieldOf(' NOTEREF _x \\f ', '7')}`)
    expect(textOf(read(docxOf(body)))).toEqual(['Table 3'])
  })

  it('knows insertions, deletions and moves with author and date', () => {
    const by = 'w:id="1" w:author="B. Reader" w:date="2021-12-01T10:00:00Z"'
    const body = p(
      `${r('kept ')}<w:del ${by}><w:r><w:delText>old</w:delText></w:r></w:del><w:ins ${by}>${r('new')}</w:ins>` +
        `<w:moveFrom ${by}>${r('x')}</w:moveFrom><w:moveTo ${by}>${r('y')}</w:moveTo>`,
      `<w:rPr><w:ins ${by}/></w:rPr>`,
    )
    const [paragraph] = read(docxOf(body)).body
    const by2 = { author: 'B. Reader', date: '2021-12-01T10:00:00Z' }
    expect(paragraph?.mark).toEqual({ kind: 'inserted', ...by2 })
    expect(
      paragraph?.pieces.map((piece) => (piece.kind === 'text' ? [piece.text, piece.change?.kind] : [])),
    ).toEqual([
      ['kept ', undefined],
      ['old', 'deleted'],
      ['new', 'inserted'],
      ['x', 'moved-away'],
      ['y', 'moved-here'],
    ])
  })

  it('carries bookmarks and comment ranges across paragraphs', () => {
    const body =
      p(`<w:bookmarkStart w:id="1" w:name="x_1"/><w:commentRangeStart w:id="0"/>${r('a')}`) +
      p(`${r('b')}<w:commentRangeEnd w:id="0"/><w:bookmarkEnd w:id="1"/>${r('c')}`)
    const file = read(
      docxOf(body, {
        comments: `<w:comment w:id="0" w:author="B" w:date="2021-12-01T10:00:00Z">${p(r('why?'))}</w:comment>`,
      }),
    )
    expect(file.comments).toEqual([{ id: '0', author: 'B', date: '2021-12-01T10:00:00Z', text: 'why?' }])
    expect(
      file.body.flatMap((paragraph) => paragraph.pieces.map((x) => [...x.bookmarks, ...x.comments])),
    ).toEqual([['x_1', '0'], ['x_1', '0'], []])
  })

  it('gives cells their place and footnotes their paragraphs', () => {
    const cell = (text: string) => `<w:tc>${p(r(text))}</w:tc>`
    const body = `<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr><w:tr>${cell('c')}${cell('d')}</w:tr></w:tbl>${p('<w:r><w:footnoteReference w:id="2"/></w:r>')}`
    const file = read(
      docxOf(body, {
        footnotes: `<w:footnote w:id="0" w:type="separator">${p('')}</w:footnote><w:footnote w:id="2">${p(r('note'))}</w:footnote>`,
      }),
    )
    expect(file.body.map((paragraph) => paragraph.cell)).toEqual([
      { table: 0, row: 0, column: 0 },
      { table: 0, row: 0, column: 1 },
      { table: 0, row: 1, column: 0 },
      { table: 0, row: 1, column: 1 },
      null,
    ])
    expect(textOf(file).at(-1)).toBe('{2}')
    expect([...file.notes.keys()]).toEqual(['2'])
  })

  it('counts lists as Word does, from the paragraph or its style', () => {
    const level = (n: number, text: string) =>
      `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, '%1')}${level(1, '%1.%2')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`
    const inList = (n: number) => `<w:numPr><w:ilvl w:val="${n}"/><w:numId w:val="1"/></w:numPr>`
    const styles =
      `<w:style w:styleId="H"><w:name w:val="Heading 1"/><w:pPr>${inList(0)}</w:pPr></w:style>` +
      '<w:style w:styleId="U"><w:name w:val="Plain"/><w:basedOn w:val="H"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>'
    const style = (id: string) => `<w:pStyle w:val="${id}"/>`
    const body =
      p(r('a'), style('H')) +
      p(r('b'), inList(1)) +
      p(r('c'), inList(1)) +
      p(r('d'), style('U')) +
      p(r('e'), style('H')) +
      p(r('f'), inList(1))
    const file = read(docxOf(body, { styles, numbering }))
    expect(file.body.map((x) => x.label)).toEqual(['1', '1.1', '1.2', null, '2', '2.1'])
    expect(file.body[0]?.style).toBe('heading 1')
  })

  it('counts in letters and Roman numerals where the list does', () => {
    const numbering = ['lowerLetter', 'upperRoman']
      .map(
        (format, i) =>
          `<w:abstractNum w:abstractNumId="${i}"><w:lvl w:ilvl="0"><w:start w:val="26"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>`,
      )
      .concat([0, 1].map((i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i}"/></w:num>`))
    const item = (num: number) => p(r('x'), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${num}"/></w:numPr>`)
    const file = read(docxOf([1, 1, 2, 2].map(item).join(''), { numbering: numbering.join('') }))
    expect(file.body.map((x) => x.label)).toEqual(['z)', 'aa)', 'XXVI)', 'XXVII)'])
  })

  it('sets text boxes and frames aside, and reads each once', () => {
    const box = `<w:txbxContent>${p(r('tag'))}</w:txbxContent>`
    const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    const body =
      p(
        `<w:r><mc:AlternateContent ${mc}><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('body')}`,
      ) + p(r('framed'), '<w:framePr w:w="100"/>')
    expect(
      read(docxOf(body)).body.map((x) => [
        x.aside,
        x.pieces.map((y) => (y.kind === 'text' ? y.text : '')).join(''),
      ]),
    ).toEqual([
      [true, 'tag'],
      [false, 'body'],
      [true, 'framed'],
    ])
  })

  it('finds the trace in whatever custom part it lies', () => {
    const file = read(
      docxOf(p(''), {
        'customXml/item1.xml': '<other/>',
        'customXml/item3.xml':
          '<t:trace xmlns:t="urn:dossier:trace"><t:bookmark name="x_1" node="x-1"/><t:manifest>{"a":1}</t:manifest></t:trace>',
      }),
    )
    expect(file.trace).toEqual({ manifest: '{"a":1}', bookmarks: new Map([['x_1', 'x-1']]) })
    expect(read(docxOf(p(''))).trace).toBeNull()
  })

  it('refuses what is no Word file, is damaged, or reaches outside', () => {
    expect(reason(new TextEncoder().encode('%PDF-1.7'))).toBe('it is no zip archive')
    expect(reason(docxOf('<w:p>'))).toMatch(/cannot be read: it is not well-formed XML/)
    expect(reason(docxOf('', { 'word/vbaProject.bin': 'x' }))).toBe('it holds macros')
    const outside =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" TargetMode="External" ' +
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://example.org/x.dotm"/></Relationships>'
    expect(reason(docxOf('', { 'word/_rels/document.xml.rels': outside }))).toBe(
      'it draws in content from elsewhere',
    )
  })
})
