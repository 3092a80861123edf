import { beforeAll, describe, expect, it } from 'vitest'
import { openOutput, report, verifyOutput } from '../../../templates/index.ts'
import { zipEntries } from '../../../templates/readers/zip-entries.ts'
import { zip } from '../../../templates/writers/zip.ts'
import { sha256 } from '../assets.ts'
import { docxOf } from '../readers/docx-of.ts'
import { madeDocument, madeFile, sampleOriginals } from './made-files.ts'

const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const list = 'http://schemas.openxmlformats.org/package/2006/relationships'
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
const words = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

/** A ministry's letterhead: words, a telephone number, the date of printing, its own count of pages. */
const house = docxOf('', {
  'word/document.xml': `<w:document xmlns:w="${w}" xmlns:r="${r}"><w:body><w:p/><w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:footerReference w:type="default" r:id="f1"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
  'word/header9.xml': `<w:hdr xmlns:w="${w}"><w:p>${words('Ministry of Examples, tel. 555 0199')}</w:p><w:p>${words('Printed ')}${field('DATE', '1 May 2020')}</w:p></w:hdr>`,
  'word/footer9.xml': `<w:ftr xmlns:w="${w}"><w:p>${words('1 Main Street, sheet ')}${field('PAGE', '1')}</w:p></w:ftr>`,
  'word/styles.xml': `<w:styles xmlns:w="${w}"><w:style w:type="paragraph" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`,
  'word/_rels/document.xml.rels': `<Relationships xmlns="${list}"><Relationship Id="s" Type="${r}/styles" Target="styles.xml"/><Relationship Id="h1" Type="${r}/header" Target="header9.xml"/><Relationship Id="f1" Type="${r}/footer" Target="footer9.xml"/></Relationships>`,
})

let docx = new Uint8Array()
beforeAll(async () => {
  const reference = { name: 'house.docx', bytes: house }
  docx = new Uint8Array(await madeFile(madeDocument(report), 'docx', { reference }))
})

async function messages(part: string, change: (xml: string) => string): Promise<readonly string[]> {
  const read = zipEntries(docx)
  if (!read.ok) throw new Error(read.reason)
  const entries = [...read.entries].map(([name, bytes]) => {
    if (name !== part) return { name, bytes }
    const before = new TextDecoder().decode(bytes)
    const after = change(before)
    expect(after).not.toBe(before)
    return { name, bytes: new TextEncoder().encode(after) }
  })
  const { value } = await openOutput(
    'a.docx',
    zip(entries, (b) => b),
  )
  if (value === null) throw new Error('the file was refused')
  return (await verifyOutput(value, sampleOriginals(), sha256)).map((d) => d.message)
}

describe('the letterhead of a house style', () => {
  it('is accounted for, though its words are no part of the document', async () => {
    const { value } = await openOutput('a.docx', docx)
    if (value === null) throw new Error('the file was refused')
    expect(value.furniture.join('\n')).toContain('Ministry of Examples')
    expect(await verifyOutput(value, sampleOriginals(), sha256)).toEqual([])
  })

  it.each([
    ['a digit of it', (xml: string) => xml.replace('555 0199', '555 0198'), /555 0198.*not this document/],
    [
      'a word of it deleted',
      (xml: string) => xml.replace('Ministry of ', ''),
      /Ministry of Examples.*missing/,
    ],
    ['the marking deleted', (xml: string) => xml.replace('TLP:AMBER', ''), /TLP:AMBER.*missing/],
    [
      'a line put in',
      (xml: string) => xml.replace('</w:hdr>', `<w:p>${words('Cleared by all')}</w:p></w:hdr>`),
      /Cleared by all/,
    ],
  ])('hides no change: %s', async (_, change, message) => {
    expect((await messages('word/header1.xml', change)).join('\n')).toMatch(message)
  })

  it('may count pages and name the day as it is opened', async () => {
    expect(await messages('word/header1.xml', (xml) => xml.replace('1 May 2020', '3 June 2021'))).toEqual([])
    expect(await messages('word/footer1.xml', (xml) => xml.replace('<w:t>1</w:t>', '<w:t>7</w:t>'))).toEqual(
      [],
    )
  })
})
