import type { PDFDocumentProxy } from 'pdfjs-dist'
import { emptyText, type PdfText, readPageText } from './page-text.ts'

/** A PDF as Dossier looks at it: the words by their place in the structure tree, and the manifest. */
export interface PdfFile extends PdfText {
  readonly pages: number
  /** The text of the attachment of that name; null where there is none. */
  readonly manifest: string | null
}

/** Either the file, or one sentence that says why it was refused. */
export type PdfFileResult =
  | { readonly ok: true; readonly file: PdfFile }
  | { readonly ok: false; readonly reason: string }

/** Longer than any briefing; a PDF that says more is not read. */
const mostPages = 5_000
/** Bytes of the attached manifest: a briefing of 500 pages has about 10 MB. */
const largestManifest = 100e6

/**
 * Reads a PDF that a stranger may have made, with everything off that text does not need. Never throws.
 *
 * @param attachment name of the attachment that holds the manifest
 */
export async function readPdfFile(bytes: Uint8Array, attachment: string): Promise<PdfFileResult> {
  const opened = await openPdf(bytes)
  if (typeof opened === 'string') return { ok: false, reason: opened }
  try {
    if (opened.numPages > mostPages) return { ok: false, reason: `it has more than ${mostPages} pages` }
    const text = emptyText()
    for (let number = 1; number <= opened.numPages; number += 1) {
      const page = await opened.getPage(number)
      await readPageText(page, text)
      page.cleanup()
    }
    return {
      ok: true,
      file: { ...text, pages: opened.numPages, manifest: await attached(opened, attachment) },
    }
  } catch {
    // pdf.js throws errors of many classes; all of them mean that the file is not what it says.
    return { ok: false, reason: 'it is damaged' }
  } finally {
    await opened.loadingTask.destroy()
  }
}

async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy | string> {
  // The worker half is loaded into the same thread: whoever reads untrusted files runs in a worker already.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    disableAutoFetch: true,
    maxImageSize: 1,
  })
  try {
    return await task.promise
  } catch (error) {
    await task.destroy()
    return error instanceof Error && error.name === 'PasswordException' ? 'it is encrypted' : 'it is damaged'
  }
}

async function attached(pdf: PDFDocumentProxy, name: string): Promise<string | null> {
  const found: unknown = await pdf.getAttachments()
  const names = found instanceof Map ? [...found.keys()] : Object.keys((found as object | null) ?? {})
  if (!names.includes(name)) return null
  const content = await pdf.getAttachmentContent(name)
  if (!(content instanceof Uint8Array) || content.length > largestManifest) return null
  return new TextDecoder().decode(content)
}
