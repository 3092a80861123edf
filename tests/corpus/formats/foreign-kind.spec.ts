import { describe, expect, it } from 'vitest'
import { decodeFile } from '../../../corpus/decode.ts'
import { zip } from '../../../templates/writers/zip.ts'
import { received } from '../received.ts'

const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0))
const archive = (...names: readonly string[]) =>
  zip(
    names.map((name) => ({ name, bytes: bytes(name === 'mimetype' ? 'application/epub+zip' : '<a/>') })),
    (b) => b,
  )
const compound = (inside: string) => bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(60)}${inside}`)

describe('a file of a kind that no reader takes is named for what it is, with what to do', () => {
  it.each([
    ['a.rtf', bytes('{\\rtf1\\ansi Mali received four helicopters.\\par}'), /rich text.*save it as \.docx/],
    ['a.txt', bytes('{\\rtf1 Mali}'), /rich text/],
    ['a.doc', compound('W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0'), /before 2007 \(\.doc\)/],
    ['a.docx', compound(''), /before 2007/],
    ['a.msg', compound('_\0_\0s\0u\0b\0s\0t\0g\x001\0.\x000\0_\0'), /e-mail of Outlook/],
    ['a.xls', compound(''), /older Office program/],
    ['a.docx', archive('[Content_Types].xml', 'xl/workbook.xml'), /Excel workbook/],
    ['a.pptx', archive('[Content_Types].xml', 'ppt/presentation.xml'), /PowerPoint/],
    ['a.zip', archive('page/index.html'), /archive \(ZIP\)\. Unpack it/],
    ['a.png', bytes('\x89PNG\r\n\x1a\n…'), /picture.*OCR/],
    ['a.txt', bytes('\xff\xd8\xff\xe0 JFIF'), /picture/],
    ['a.webarchive', bytes('bplist00\xd1'), /Safari/],
    [
      'a.eml',
      bytes('From: a@b\r\nSubject: Mali\r\nMIME-Version: 1.0\r\n\r\nTW92ZWQ='),
      /e-mail with its transp/,
    ],
    ['a.mht', bytes('From: x\nContent-Type: multipart/related;\n\tboundary=y\n\n--y'), /\(MHTML\)/],
  ])('%s %#', async (name, content, message) => {
    const { value, diagnostics } = await decodeFile(received(name, content))
    expect(value).toBeNull()
    expect(diagnostics).toMatchObject([{ severity: 'error', rule: 'unknown-format', file: name }])
    expect(diagnostics[0]?.message).toMatch(message)
    expect(diagnostics[0]?.messageFr).toMatch(/^a\./)
  })

  it.each([
    ['PKK militants were seen at the border on Monday.'],
    ['From: The editor\nTo: All\nSubject: Mali\n\nFour helicopters arrived.'],
    ['Content-Type: these words open an article on web pages.\n\nThey are text.'],
    ['GIF and PNG are two kinds of picture.'],
  ])('text that only begins alike is read: %s', async (text) => {
    expect((await decodeFile(received('a.txt', text))).value?.original).toBe(text)
  })
})
