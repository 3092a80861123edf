import { crc32 } from '../crc32.ts'
import type { Deflate } from '../zip.ts'
import type { Canvas } from './canvas.ts'

const ascii = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0))

/** A canvas as a PNG file (ISO/IEC 15948) of up to 256 colours, no filter, at `dpi` dots an inch. */
export function png(picture: Canvas, dpi: number, deflate: Deflate): Uint8Array {
  const { width, height, lines } = picture
  const perMetre = Math.round(dpi / 0.0254)
  const chunks = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', [...long(width), ...long(height), 8, 3, 0, 0, 0]),
    chunk('pHYs', [...long(perMetre), ...long(perMetre), 1]),
    chunk('PLTE', picture.palette()),
    chunk('IDAT', zlib(lines, deflate)),
    chunk('IEND', []),
  ]
  const whole = new Uint8Array(chunks.reduce((sum, c) => sum + c.length, 0))
  let at = 0
  for (const part of chunks) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function chunk(type: string, data: ArrayLike<number>): Uint8Array {
  const body = new Uint8Array(4 + data.length)
  body.set(ascii(type))
  body.set(data, 4)
  const result = new Uint8Array(body.length + 8)
  result.set(long(data.length))
  result.set(body, 4)
  result.set(long(crc32(body)), body.length + 4)
  return result
}

/** Bytes of which the sums of Adler-32 cannot pass 32 bits (RFC 1950, "NMAX" of zlib), a multiple of eight. */
const adlerBlock = 5552

/** RFC 1950: two bytes of header, the deflated data, and Adler-32 of what went in. */
function zlib(bytes: Uint8Array, deflate: Deflate): Uint8Array {
  const packed = deflate(bytes)
  const result = new Uint8Array(packed.length + 6)
  result.set([0x78, 0x9c])
  result.set(packed, 2)
  result.set(long(adler32(bytes)), packed.length + 2)
  return result
}

/** Most of a drawing is the ground, zeros: eight of them at once change one of the two sums in one step. */
function adler32(bytes: Uint8Array): number {
  const eights = new Float64Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 8))
  let a = 1
  let b = 0
  for (let start = 0; start < bytes.length; start += adlerBlock) {
    const end = Math.min(bytes.length, start + adlerBlock)
    for (let i = start; i < end; ) {
      // Minus zero is a byte of 128 among zeros.
      if (i + 8 <= end && Object.is(eights[i / 8], 0)) {
        b += 8 * a
        i += 8
        continue
      }
      for (const stop = Math.min(end, i + 8); i < stop; i += 1) {
        a += bytes[i] ?? 0
        b += a
      }
    }
    a %= 65521
    b %= 65521
  }
  return b * 65536 + a
}

function long(value: number): readonly number[] {
  return [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
}
