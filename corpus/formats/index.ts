import type { Format } from './format.ts'
import { text } from './text.ts'

/** Every import format; file filters and help texts read this list. */
export const formats: readonly Format[] = [text]

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
