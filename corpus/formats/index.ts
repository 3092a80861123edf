import { docx } from './docx.ts'
import type { Format } from './format.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { pdf } from './pdf.ts'
import { text } from './text.ts'

/** Every import format; file filters and help texts read this list. */
export const formats: readonly Format[] = [text, markdown, html, docx, pdf]

/** The format that is surest of a file, or null where none has an opinion. */
export function detectFormat(name: string, bytes: Uint8Array): Format | null {
  let best: Format | null = null
  let surest = 0
  for (const format of formats) {
    const sure = format.detect(name, bytes)
    if (sure > surest) {
      best = format
      surest = sure
    }
  }
  return best
}
