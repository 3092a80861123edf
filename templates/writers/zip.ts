import { crc32 } from './crc32.ts'

/**
 * Raw deflate (RFC 1951, no header), given by the host: its native one is several times a JavaScript one's speed, and
 * works on threads of its own.
 */
export type Deflate = (bytes: Uint8Array) => Promise<Uint8Array>

/** One file of an archive; `name` uses forward slashes and has no leading one. */
export interface ZipEntry {
  readonly name: string
  readonly bytes: Uint8Array
  /** Set where `bytes` are deflated already: how many they were, and their CRC-32. */
  readonly packed?: { readonly size: number; readonly crc: number }
}

const utf8 = new TextEncoder()

/** 1 January 1980, midnight: the first moment that a zip entry can carry, and the same for everyone. */
const fixedDate = 0x0021
const version = 20
const utf8Names = 0x0800

/** The same entries deflated, all at once; what deflate does not make smaller stays as it is. */
export function deflated(entries: readonly ZipEntry[], deflate: Deflate): Promise<readonly ZipEntry[]> {
  return Promise.all(
    entries.map(async (entry) => {
      if (entry.packed !== undefined) return entry
      const { name, bytes } = entry
      const squeezed = await deflate(bytes)
      const packed = { size: bytes.length, crc: crc32(bytes) }
      return squeezed.length < bytes.length ? { name, bytes: squeezed, packed } : entry
    }),
  )
}

/**
 * A zip archive (APPNOTE 6.3.10) that depends on nothing but its entries: the order is the one given, every date is
 * 1 January 1980, and an entry that is not deflated yet, and that `deflate` does not make smaller, is stored. Sizes stay below the 4 GB of the plain
 * format, which a briefing never reaches; more is a bug and throws.
 */
export function zip(
  entries: readonly ZipEntry[],
  deflate: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes,
): Uint8Array {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, bytes, packed } of entries) {
    const encodedName = utf8.encode(name)
    const squeezed = packed === undefined ? deflate(bytes) : bytes
    const stored = packed === undefined && squeezed.length >= bytes.length
    const data = stored ? bytes : squeezed
    const { size, crc } = packed ?? { size: bytes.length, crc: crc32(bytes) }
    const common = (signature: number, head: readonly (number | Long)[], tail: readonly (number | Long)[]) =>
      record(signature, [
        ...head,
        version,
        utf8Names,
        stored ? 0 : 8,
        0,
        fixedDate,
        long(crc),
        long(data.length),
        long(size),
        encodedName.length,
        0,
        ...tail,
      ])
    const local = common(0x04034b50, [], [])
    directory.push(common(0x02014b50, [version], [0, 0, 0, long(0), long(offset)]), encodedName)
    parts.push(local, encodedName, data)
    offset += local.length + encodedName.length + data.length
  }
  const directorySize = directory.reduce((sum, part) => sum + part.length, 0)
  if (offset + directorySize > 0xffffffff || entries.length > 0xffff) throw new Error('archive beyond 4 GB')
  const end = record(0x06054b50, [0, 0, entries.length, entries.length, long(directorySize), long(offset), 0])
  return concatenate([...parts, ...directory, end])
}

/** Marks a field of four bytes; plain numbers are fields of two. */
interface Long {
  readonly long: number
}

function long(value: number): Long {
  return { long: value }
}

function record(signature: number, fields: readonly (number | Long)[]): Uint8Array {
  const size = fields.reduce<number>((sum, f) => sum + (typeof f === 'number' ? 2 : 4), 4)
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, signature, true)
  let at = 4
  for (const field of fields) {
    if (typeof field === 'number') view.setUint16(at, field, true)
    else view.setUint32(at, field.long, true)
    at += typeof field === 'number' ? 2 : 4
  }
  return bytes
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
