import { type Diagnostic, parsed } from '../diagnostics.ts'
import { counted, say } from '../messages/say.ts'
import type { ReceivedFile } from '../types.ts'
import { assembleBlocks } from './assemble-blocks.ts'
import { byExtension, type Format } from './format.ts'
import { openPdf, pdfLimits } from './pdf/open-pdf.ts'
import { type PageFragments, pageFragments } from './pdf/page-fragments.ts'
import { pdfPieces } from './pdf/pdf-pieces.ts'
import { pdfProperties } from './pdf/pdf-properties.ts'
import { propertiesMetadata, withOneTitle } from './properties-metadata.ts'

const reader = 'pdf-4'
const extensions = ['pdf'] as const

/** A PDF with a text layer. Each line of the page is a line of the original; the repair step joins them. */
export const pdf: Format = {
  id: 'pdf',
  label: 'PDF',
  extensions,
  mediaTypes: ['application/pdf'],
  largest: 128,
  reader,
  // The header may stand after up to 1024 bytes of something else (PDF 32000-1, annex H.3.4.1).
  detect: (name, bytes) => (hasHeader(bytes) ? 0.95 : byExtension(name, extensions)),
  read: async (file) => {
    const document = await openPdf(file.bytes)
    if (document === 'encrypted') return parsed(null, [encrypted(file)])
    if (document === 'damaged') return parsed(null, [damaged(file)])
    try {
      const count = Math.min(document.numPages, pdfLimits.pages)
      const pages: PageFragments[] = []
      const lost: number[] = []
      for (let number = 1; number <= count; number++) {
        try {
          const page = await document.getPage(number)
          pages.push(await pageFragments(page, number))
          page.cleanup()
        } catch {
          lost.push(number)
        }
      }
      const found = pdfPieces(pages)
      const diagnostics: Diagnostic[] = []
      if (lost.length > 0) diagnostics.push(lostPages(file, lost))
      if (document.numPages > count) diagnostics.push(tooManyPages(file, document.numPages))
      if (found.length === 0)
        return parsed(null, [...diagnostics, lost.length > 0 ? damaged(file) : noText(file)])
      const properties = await pdfProperties(document)
      const pieces = withOneTitle(found, properties.title, -1)
      const { original, blocks } = assembleBlocks(pieces)
      const metadata = propertiesMetadata(properties, pieces)
      return parsed(
        { file: file.name, sha256: file.sha256, format: 'pdf', reader, original, blocks, metadata },
        diagnostics,
      )
    } finally {
      await document.loadingTask.destroy()
    }
  },
}

function hasHeader(bytes: Uint8Array): boolean {
  const last = Math.min(bytes.length - 5, 1024)
  for (let at = 0; at <= last; at++) {
    // "%PDF-"
    if (
      bytes[at] === 0x25 &&
      bytes[at + 1] === 0x50 &&
      bytes[at + 2] === 0x44 &&
      bytes[at + 3] === 0x46 &&
      bytes[at + 4] === 0x2d
    )
      return true
  }
  return false
}

function encrypted(file: ReceivedFile): Diagnostic {
  return {
    severity: 'error',
    rule: 'encrypted-file',
    file: file.name,
    ...say`${file.name} is protected by a password. Save it without one and add it again.`,
  }
}

function damaged(file: ReceivedFile): Diagnostic {
  return {
    severity: 'error',
    rule: 'damaged-file',
    file: file.name,
    ...say`${file.name} is damaged or cut off: no page of it can be read. Ask for a new copy.`,
  }
}

function lostPages(file: ReceivedFile, lost: readonly number[]): Diagnostic {
  const named = lost.slice(0, 10).join(', ') + (lost.length > 10 ? ' …' : '')
  return {
    severity: 'warning',
    rule: 'damaged-file',
    file: file.name,
    ...say`${file.name} is damaged: ${counted(lost.length, ['page', 'pages'], ['la page', 'les pages'])} ${named} could not be read, the others were.`,
  }
}

function tooManyPages(file: ReceivedFile, pages: number): Diagnostic {
  return {
    severity: 'warning',
    rule: 'too-large',
    file: file.name,
    ...say`${file.name} has ${pages} pages; the first ${pdfLimits.pages} were read.`,
  }
}

function noText(file: ReceivedFile): Diagnostic {
  return {
    severity: 'error',
    rule: 'no-text-layer',
    file: file.name,
    ...say`${file.name} holds pictures of pages and no text. Run text recognition (OCR) on it and add it again.`,
  }
}
