import { decodeBytes } from '../decode-bytes.ts'

/** The text of a page; `guessed` where neither the bytes nor the page state the encoding. */
export interface DecodedPage {
  readonly html: string
  readonly guessed: boolean
}

// The Encoding Standard lets a page declare itself within its first 1024 bytes (HTML, 13.2.3.2 "prescan").
const prescanBytes = 1024
const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i

/**
 * Decodes a page: byte-order mark, then UTF-8 if the bytes are valid UTF-8 (a wrong declaration is more frequent
 * than text that is UTF-8 by chance), then what the page declares, then Windows-1252. Null if it is no text.
 */
export function decodePage(bytes: Uint8Array): DecodedPage | null {
  const known = decodeBytes(bytes)
  if (known === null || !known.guessed) return known === null ? null : { html: known.text, guessed: false }
  const label = declared.exec(asciiOf(bytes.subarray(0, prescanBytes)))?.[1]
  const text = label === undefined ? null : decodeAs(label, bytes)
  return text === null ? { html: known.text, guessed: true } : { html: text, guessed: false }
}

function asciiOf(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += byte < 128 ? String.fromCharCode(byte) : '?'
  return text
}

function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
