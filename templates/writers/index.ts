import { docxWriter } from './docx/docx-writer.ts'
import { pdfWriter } from './pdf/pdf-writer.ts'
import { textWriter } from './text.ts'
import type { Writer } from './writer.ts'

/** The output formats, in the order that users see them. */
export const writers: readonly Writer[] = [pdfWriter, docxWriter, textWriter]

/** The writer of this id; null if there is none. */
export function writerOf(id: string): Writer | null {
  return writers.find((w) => w.id === id) ?? null
}
