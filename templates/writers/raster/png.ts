import { crc32 } from '../crc32.ts'
import type { Canvas } from './canvas.ts'

const ascii = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0))

/** Deflate with the head and the checksum of RFC 1950, given by the host. */
export type Zlib = (bytes: Uint8Array) => Promise<Uint8Array>

/** A canvas as a PNG file (ISO/IEC 15948) of up to 256 colours, no filter, at `dpi` dots an inch. */
export async function png(picture: Canvas, dpi: number, zlib: Zlib): Promise<Uint8Array> {
  const { width, height, lines } = picture
  const perMetre = Math.round(dpi / 0.0254)
  const chunks = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', [...long(width), ...long(height), 8, 3, 0, 0, 0]),
    chunk('pHYs', [...long(perMetre), ...long(perMetre), 1]),
    chunk('PLTE', picture.palette()),
    chunk('IDAT', await zlib(lines)),
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

function long(value: number): readonly number[] {
  return [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
}
