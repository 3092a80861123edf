import type { PDFDocumentProxy } from 'pdfjs-dist'

/** Limits of what is read from one PDF. */
export const pdfLimits = { pages: 2_000, itemsOfPage: 60_000 } as const

export type PdfProblem = 'encrypted' | 'damaged'

/**
 * Opens a PDF with everything off that text does not need: no scripts, no forms, no fonts of the system, no eval.
 * pdf.js is loaded on first use: it is by far the largest library here, and most imports hold no PDF.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy | PdfProblem> {
  // The worker half, loaded into the same thread: whoever reads untrusted files already runs in a worker.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    // pdf.js takes the buffer for itself, so it gets a copy.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    disableAutoFetch: true,
    maxImageSize: 1,
  })
  try {
    return await task.promise
  } catch (error) {
    await task.destroy()
    return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged'
  }
}
