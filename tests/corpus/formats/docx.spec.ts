import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { wordPackage, wordParagraph } from '../../articles/write-article.ts'
import { blockTexts, decodedFile, outsideBlocks, readFile, rules } from './read-file.ts'

const ns =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const document = (body: string) => `<w:document ${ns}><w:body>${body}</w:body></w:document>`
const word = (body: string, parts: Record<string, string | Uint8Array> = {}) =>
  wordPackage({ 'word/document.xml': document(body), ...parts })
const problem = async (bytes: Uint8Array, name = 'a.docx') => {
  const { value, diagnostics } = await readFile(name, bytes)
  expect(value).toBeNull()
  expect(diagnostics).toHaveLength(1)
  expect(diagnostics[0]?.message).toContain(name)
  return rules(diagnostics)[0]
}

describe('reading a Word file', () => {
  it('takes roles from built-in styles, and headers, footers and notes as furniture', async () => {
    const decoded = await decodedFile(
      'a.docx',
      word(
        wordParagraph('The title', 'Title') +
          wordParagraph('A heading', 'Heading2') +
          wordParagraph('Text, with a comma.') +
          wordParagraph('Said so.', 'Quote'),
        {
          'word/header1.xml': `<w:hdr ${ns}>${wordParagraph('Running head')}</w:hdr>`,
          'word/footnotes.xml': `<w:footnotes ${ns}><w:footnote>${wordParagraph('A note')}</w:footnote></w:footnotes>`,
        },
      ),
    )
    expect(blockTexts(decoded)).toEqual([
      'furniture: Running head',
      'title: The title',
      'heading: A heading',
      'paragraph: Text, with a comma.',
      'quote: Said so.',
      'furniture: A note',
    ])
    expect(outsideBlocks(decoded)).toBe('')
  })

  it('reads inserted text, not deleted text, and says that there are changes', async () => {
    const { value, diagnostics } = await readFile(
      'a.docx',
      word(
        '<w:p><w:r><w:t>Kept </w:t></w:r><w:ins><w:r><w:t>added</w:t></w:r></w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>',
      ),
    )
    expect(value?.original).toBe('Kept added')
    expect(rules(diagnostics)).toEqual(['info tracked-changes'])
  })

  it('says what Word does not show or shows beside the text: hidden words, comments, moved words', async () => {
    const hidden = (val: string) =>
      `<w:p><w:r><w:rPr><w:vanish${val}/></w:rPr><w:t>Seen by nobody.</w:t></w:r></w:p>`
    const told = async (body: string, parts = {}) =>
      rules((await readFile('a.docx', word(`${wordParagraph('Text.')}${body}`, parts))).diagnostics)
    expect(await told(hidden(''))).toEqual(['warning hidden-characters'])
    expect(await told(hidden(' w:val="0"'))).toEqual([])
    expect(await told('<w:p><w:moveFrom><w:r><w:t>Gone.</w:t></w:r></w:moveFrom></w:p>')).toEqual([
      'info tracked-changes',
    ])
    const remark = `<w:comment>${wordParagraph('Check this.')}</w:comment>`
    const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
    const comments = {
      'word/comments.xml': `<w:comments ${ns}>${remark.repeat(2)}</w:comments>`,
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${relationship}" Target="comments.xml"/></Relationships>`,
    }
    const { value, diagnostics } = await readFile('a.docx', word(wordParagraph('Text.'), comments))
    expect(diagnostics.map((d) => d.message).join()).toMatch(/holds 2 comments of people who read it/)
    expect(value?.original).toBe('Text.')
  })

  it('reads tables, breaks, special hyphens and text boxes once', async () => {
    const decoded = await decodedFile(
      'a.docx',
      word(
        `<w:tbl><w:tr><w:tc>${wordParagraph('Cell 1')}</w:tc><w:tc>${wordParagraph('Cell 2')}</w:tc></w:tr></w:tbl>` +
          '<w:p><w:r><w:t>Mi</w:t><w:noBreakHyphen/><w:t>17</w:t><w:br/><w:t>next line</w:t></w:r></w:p>' +
          `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${wordParagraph('Box')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${wordParagraph('Box')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ),
    )
    expect(decoded.original).toBe('Cell 1\tCell 2\nMi\u201117\nnext line\nBox')
  })

  it('believes title and author of the properties only where the text says the same', async () => {
    const core = (title: string, creator: string) => ({
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="urn:x" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator></cp:coreProperties>`,
    })
    const body = wordParagraph('The real title') + wordParagraph('By Ada Bello') + wordParagraph('Text.')
    const honest = await decodedFile('a.docx', word(body, core('The real title', 'Ada Bello')))
    expect(honest.metadata).toMatchObject({ title: 'The real title', author: 'Ada Bello' })
    const template = await decodedFile('a.docx', word(body, core('Microsoft Word - draft', 'PC-1742')))
    expect(template.metadata).toMatchObject({ title: null, author: null })
  })

  it('warns of macros and reads the text', async () => {
    const { value, diagnostics } = await readFile(
      'a.docm',
      word(wordParagraph('Text.'), { 'word/vbaProject.bin': new Uint8Array([1]) }),
    )
    expect(value?.original).toBe('Text.')
    expect(rules(diagnostics)).toEqual(['warning macros'])
  })
})

describe('a hostile Word file', () => {
  it('is refused if it inflates to a bomb, before it has filled the memory', async () => {
    const bomb = word('', {
      'word/document.xml': strToU8(`<w:document ${ns}>${' '.repeat(60_000_000)}</w:document>`),
    })
    expect(bomb.length).toBeLessThan(100_000)
    const before = process.memoryUsage().arrayBuffers
    expect(await problem(bomb)).toBe('error too-large')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60_000_000)
  })

  it('is refused if its sizes lie', async () => {
    const bytes = word(wordParagraph('Text.'))
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (let at = 0; at < bytes.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true)
    }
    // Declared sizes are not believed at all: the text is read as it is.
    expect((await decodedFile('a.docx', bytes)).original).toBe('Text.')
  })

  it.each([
    ['../../evil.txt'],
    ['/etc/passwd'],
    ['word\\document.xml'],
    ['C:/windows/x'],
    ['word/./document.xml'],
  ])('is refused if an entry is named %s', async (name) => {
    expect(await problem(word(wordParagraph('Text.'), { [name]: 'x' }))).toBe('error hostile-file')
  })

  it('is refused if a part declares a document type', async () => {
    const xml = `<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>${document('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>')}`
    expect(await problem(wordPackage({ 'word/document.xml': xml }))).toBe('error hostile-file')
  })

  it('is refused if it nests without end', async () => {
    expect(await problem(word('<w:p>'.repeat(5_000) + '</w:p>'.repeat(5_000)))).toBe('error too-deep')
  })

  it('is refused with its reason if it is encrypted, an old .doc, cut off, or not well-formed', async () => {
    const compound = (text: string) =>
      new Uint8Array([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        ...Array(600).fill(0),
        ...[...text].flatMap((c) => [c.charCodeAt(0), 0]),
      ])
    expect(await problem(compound('EncryptedPackage'))).toBe('error encrypted-file')
    expect(await problem(compound('WordDocument'), 'old.doc.docx')).toBe('error damaged-file')
    const whole = word(wordParagraph('Text.'))
    expect(await problem(whole.subarray(0, whole.length >> 1))).toBe('error damaged-file')
    expect(await problem(word('<w:p><w:r></w:p>'))).toBe('error damaged-file')
  })

  it('is refused with more entries than a document needs', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 2_100 }, (_, i) => [`x/${i}.xml`, new Uint8Array(1)]),
    )
    expect(await problem(zipSync(parts))).toBe('error too-large')
  })
})
