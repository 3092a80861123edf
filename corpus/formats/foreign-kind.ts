import type { Diagnostic } from '../diagnostics.ts'
import { type Said, say } from '../messages/say.ts'
import type { ReceivedFile } from '../types.ts'
import { zipDirectory } from './docx/zip-directory.ts'
import { extensionOf } from './format.ts'

/** Bytes of the start that are looked at for what a file says of itself. */
const head = 4096

/**
 * Files that people have at hand and that no reader takes, told from their first bytes (and, inside an archive, from the
 * names of its entries), each with what to do. Without this a saved e-mail or an RTF would be read as the text of its own
 * markup. Null for everything else, damaged Word files included: their reader says what is wrong with them.
 *
 * Signatures: RTF 1.9.1, "RTF File"; MS-CFB 2.2; ODF 1.2 part 3, 3.3; EPUB OCF 3.3, 4.2; RFC 5322 and 2045 (e-mail),
 * RFC 2557 (MHTML); PNG, JPEG, GIF and TIFF 6.0.
 */
export function foreignKind(file: ReceivedFile): Diagnostic | null {
  const said = sayingOf(file)
  return said === null ? null : { severity: 'error', rule: 'unknown-format', file: file.name, ...said }
}

function sayingOf({ name, bytes }: ReceivedFile): Said | null {
  const start = oneToOne(bytes.subarray(0, head))
  if (start.startsWith('PK')) return archive(name, bytes)
  if (start.startsWith('{\\rtf'))
    return say`${name} is a rich text file (RTF). Open it in Word or LibreOffice, save it as .docx and add it again.`
  if (start.startsWith('\xd0\xcf\x11\xe0')) return compoundFile(name, bytes)
  if (/^(?:.PNG\r\n|\xff\xd8\xff|GIF8|II\*\0|MM\0\*)/.test(start))
    return say`${name} is a picture. Run text recognition (OCR) on it, save its text or a PDF with text, and add that.`
  if (start.startsWith('bplist00'))
    return say`${name} is a web archive of Safari. Save the page as HTML or as PDF and add that.`
  return isMessage(start) ? message(name, start) : null
}

function archive(name: string, bytes: Uint8Array): Said | null {
  const entries = zipDirectory(bytes)?.map((entry) => entry.name) ?? []
  const has = (pattern: RegExp) => entries.some((entry) => pattern.test(entry))
  if (entries.length === 0 || has(/^word\//i)) return null
  const start = oneToOne(bytes.subarray(0, 200))
  if (start.includes('application/vnd.oasis.opendocument'))
    return say`${name} is a LibreOffice file (OpenDocument). Open it in LibreOffice, save it as .docx and add it again.`
  if (start.includes('application/epub+zip'))
    return say`${name} is an e-book (EPUB). Save the chapters that you need as HTML, Word or PDF and add them.`
  if (has(/^xl\//i))
    return say`${name} is an Excel workbook. Save what you need of it as PDF or text and add that.`
  if (has(/^ppt\//i)) return say`${name} is a PowerPoint presentation. Save it as PDF and add that.`
  if (has(/^\[Content_Types\]\.xml$/i)) return null
  return say`${name} is an archive (ZIP). Unpack it and add the files in it.`
}

/** Office programs before 2007 and Outlook share one container; only the names inside tell them apart. */
function compoundFile(name: string, bytes: Uint8Array): Said | null {
  const text = oneToOne(bytes.subarray(0, 65_536)).replaceAll('\0', '')
  if (text.includes('EncryptedPackage')) return null
  if (extensionOf(name) === 'msg' || text.includes('__substg1.0_'))
    return say`${name} is an e-mail of Outlook. Open it and save its text, or the article attached to it, as a file of its own.`
  if (extensionOf(name) === 'xls' || extensionOf(name) === 'ppt')
    return say`${name} is a file of an older Office program. Save it as PDF and add that.`
  return say`${name} is a Word file of the kind before 2007 (.doc). Open it in Word or LibreOffice, save it as .docx and add it again.`
}

/** True for the header of an e-mail or a page saved as one: fields only, among them one that says how it is encoded. */
function isMessage(start: string): boolean {
  const [headers = ''] = start.split(/\r?\n\r?\n/, 1)
  const lines = headers.split(/\r?\n/)
  const fields = lines.every((line) => /^(?:[\w-]{2,40}:|[ \t])/.test(line))
  return fields && lines.length > 1 && /^(?:MIME-Version|Content-Type):/im.test(headers)
}

function message(name: string, start: string): Said {
  return /^Content-Type:\s*multipart\/related/im.test(start)
    ? say`${name} is a web page saved in one file (MHTML). Save the page as HTML or as PDF and add that.`
    : say`${name} is an e-mail with its transport headers. Save its text, or the article attached to it, as a file of its own.`
}

/** One character a byte; those of the signatures above stay what they are, but for 0x89. */
function oneToOne(bytes: Uint8Array): string {
  return westernEuropean.decode(bytes)
}

const westernEuropean = new TextDecoder('windows-1252')
