import type { FontId } from '../../assets.ts'
import { crc32 } from '../crc32.ts'
import type { Deflate } from '../zip.ts'

/** The faces that Word files carry, which a build packs beforehand. */
export const wordFaces = [
  'serif-regular',
  'serif-italic',
  'serif-semibold',
  'sans-regular',
  'sans-semibold',
] as const satisfies readonly FontId[]

export type WordFace = (typeof wordFaces)[number]

/** A face as a Word file carries it, ready for the archive. */
export interface PackedFont {
  /** 16 bytes. */
  readonly key: Uint8Array
  /** Raw deflate of the combined face. */
  readonly deflated: Uint8Array
  /** Bytes before deflate, and their CRC-32. */
  readonly size: number
  readonly crc: number
}

/**
 * Prepares a face for embedding (ECMA-376 Part 1, 17.8.1): the first 32 bytes are combined with a key. The format asks
 * for a random one; ours is the start of the font's SHA-256, so that the same font always gives the same bytes.
 */
export async function packFont(font: Uint8Array, deflate: Deflate): Promise<PackedFont> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(font))
  const key = new Uint8Array(hash).slice(0, 16)
  const bytes = obfuscated(font, key)
  return { key, deflated: await deflate(bytes), size: bytes.length, crc: crc32(bytes) }
}

const headLength = 24

/** A packed face as one file: key, size and checksum (big-endian), then the deflated bytes. */
export function packedFontFile({ key, deflated, size, crc }: PackedFont): Uint8Array {
  const file = new Uint8Array(headLength + deflated.length)
  const view = new DataView(file.buffer)
  file.set(key)
  view.setUint32(16, size)
  view.setUint32(20, crc)
  file.set(deflated, headLength)
  return file
}

/** What `packedFontFile` made. */
export function readPackedFont(file: Uint8Array): PackedFont {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  return {
    key: file.subarray(0, 16),
    size: view.getUint32(16),
    crc: view.getUint32(20),
    deflated: file.subarray(headLength),
  }
}

/** Combines the first 32 bytes with the key, last byte of the key first (17.8.1). */
function obfuscated(font: Uint8Array, key: Uint8Array): Uint8Array {
  const result = font.slice()
  for (let i = 0; i < Math.min(32, result.length); i += 1)
    result[i] = (font[i] ?? 0) ^ (key[15 - (i % 16)] ?? 0)
  return result
}
