/** Text of a file, with the encoding that it was read in. */
export interface DecodedBytes {
  /** Without a byte-order mark; line ends as they are. */
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  /** True where nothing in the bytes states the encoding and they are not UTF-8. */
  readonly guessed: boolean
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Decodes the bytes of a text file; null if they are not text. Order: byte-order mark; UTF-16 without one (every
 * other byte zero); UTF-8 if the bytes are valid UTF-8 (other encodings practically never are); else
 * Windows-1252, which the Encoding Standard also reads for ISO 8859-1.
 */
export function decodeBytes(bytes: Uint8Array): DecodedBytes | null {
  const utf16 = utf16Kind(bytes)
  if (utf16 !== null) {
    const text = new TextDecoder(utf16).decode(bytes)
    return looksBinary(text) ? null : { text, encoding: utf16, guessed: false }
  }
  const known = utf8OrNull(bytes)
  if (known !== null) return looksBinary(known) ? null : { text: known, encoding: 'utf-8', guessed: false }
  const text = new TextDecoder('windows-1252').decode(bytes)
  return looksBinary(text) ? null : { text, encoding: 'windows-1252', guessed: true }
}

function utf8OrNull(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

/** Byte-order mark, or zero bytes on one side of nearly every pair, as Latin text in UTF-16 has. */
function utf16Kind(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const pairs = Math.min(bytes.length >> 1, 512)
  if (pairs < 2) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++
    if (bytes[2 * i + 1] === 0) odd++
  }
  if (odd > pairs * 0.7 && even < pairs * 0.1) return 'utf-16le'
  if (even > pairs * 0.7 && odd < pairs * 0.1) return 'utf-16be'
  return null
}

/** True if control characters that no text has (all but tab, line ends, form feed, escape) are frequent. */
function looksBinary(text: string): boolean {
  const length = Math.min(text.length, 8192)
  let odd = 0
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0) odd += 4
    else if (code < 32 && (code < 9 || code > 13) && code !== 27) odd++
  }
  return odd > 4 + length / 200
}
