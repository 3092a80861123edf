import { strFromU8, unzipSync } from 'fflate'
import { readPdf } from '../templates/writers/read-pdf.ts'

/** All words of a PDF, in reading order, with single spaces. */
export async function wordsOfPdf(bytes: Uint8Array): Promise<string> {
  const read = await readPdf(new Uint8Array(bytes))
  return read.pages
    .flatMap((page) => page.pieces.map((piece) => piece.text))
    .join(' ')
    .replace(/\s+/g, ' ')
}

/** All words in the body of a Word file, with single spaces. */
export function wordsOfDocx(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml'] ?? new Uint8Array())
  return xml
    .replace(/<\/w:p>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
}
