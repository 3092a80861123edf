import { Inflate } from 'fflate'
import { crc32 } from '../writers/crc32.ts'

/**
 * Reads a zip that a stranger may have made. Nothing is believed before it is measured: names, counts and declared
 * sizes are checked against the limits first, the real output is counted while it inflates, and each checksum is
 * compared. Nothing touches the disk.
 */
export interface ZipLimits {
  readonly entries: number
  /** Bytes of one entry, inflated. */
  readonly entry: number
  /** Bytes of all entries together, inflated. */
  readonly total: number
  /** Inflated to packed size; looked at above one megabyte only, for small XML parts pack well in honesty. */
  readonly ratio: number
}

/** Generous for a 500-page briefing (its main part is about 10 MB), far below what hurts. */
export const zipLimits: ZipLimits = { entries: 2000, entry: 50e6, total: 200e6, ratio: 200 }

/** Either the entries by name, or one sentence that says why the file was refused. */
export type ZipResult =
  | { readonly ok: true; readonly entries: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly reason: string }

class Refused extends Error {}

/** All entries of a zip archive (stored or deflated), or the reason for refusing it. Never throws. */
export function zipEntries(bytes: Uint8Array, limits: ZipLimits = zipLimits): ZipResult {
  try {
    return { ok: true, entries: readAll(bytes, limits) }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.message }
    // A RangeError of DataView or an error of the inflater: the file lies about its own layout.
    return { ok: false, reason: 'the archive is damaged' }
  }
}

interface DirectoryEntry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

function readAll(bytes: Uint8Array, limits: ZipLimits): ReadonlyMap<string, Uint8Array> {
  const directory = readDirectory(bytes, limits)
  const entries = new Map<string, Uint8Array>()
  let total = 0
  for (const entry of directory) {
    if (entry.name.endsWith('/')) continue
    if (entries.has(entry.name)) throw new Refused(`the archive holds ${entry.name} twice`)
    const content = inflate(bytes, entry, Math.min(limits.entry, limits.total - total), limits.ratio)
    total += content.length
    entries.set(entry.name, content)
  }
  return entries
}

/** The central directory (APPNOTE 4.3.12), found from the end record, which the last 64 KB must hold. */
function readDirectory(bytes: Uint8Array, limits: ZipLimits): DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  const floor = Math.max(0, bytes.length - 22 - 0xffff)
  while (end >= floor && view.getUint32(end, true) !== 0x06054b50) end -= 1
  if (end < floor) throw new Refused('it is no zip archive')
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) throw new Refused(`the archive holds more than ${limits.entries} entries`)
  let at = view.getUint32(end + 16, true)
  let declared = 0
  return Array.from({ length: count }, () => {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Refused('the archive is damaged')
    const flags = view.getUint16(at + 8, true)
    const nameLength = view.getUint16(at + 28, true)
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    }
    // The upper half of the external attributes is the Unix mode; 0xA000 says symbolic link.
    if (((view.getUint32(at + 38, true) >>> 16) & 0xf000) === 0xa000)
      throw new Refused(`the archive holds a link, ${entry.name}`)
    if (flags & 1) throw new Refused('the archive is encrypted')
    checkName(entry.name)
    declared += entry.size
    if (entry.size > limits.entry || declared > limits.total)
      throw new Refused('the archive unpacks to too much')
    if (entry.size > 1e6 && entry.size > entry.packed * limits.ratio)
      throw new Refused('the archive unpacks to too much')
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    return entry
  })
}

function checkName(name: string): void {
  const strange = name === '' || name.startsWith('/') || name.includes('\\') || name.includes('\0')
  if (strange || /^[a-z]:/i.test(name) || name.split('/').includes('..'))
    throw new Refused(`the archive holds an entry with the name ${JSON.stringify(name)}`)
}

/** Input is fed 4 KB at a time: deflate expands at most 1032 times, so a bomb is noticed within 4 MB of output. */
const step = 4096

function inflate(bytes: Uint8Array, entry: DirectoryEntry, limit: number, ratio: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(entry.offset, true) !== 0x04034b50) throw new Refused('the archive is damaged')
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const packed = bytes.subarray(start, start + entry.packed)
  if (packed.length !== entry.packed) throw new Refused('the archive is cut off')
  if (entry.method !== 0 && entry.method !== 8) throw new Refused('the archive uses an unusual compression')
  const content = entry.method === 0 ? packed.slice() : inflateRaw(packed, entry.size, limit, ratio)
  if (content.length > limit) throw new Refused('the archive unpacks to too much')
  if (content.length !== entry.size || crc32(content) !== entry.crc)
    throw new Refused(`${entry.name} is damaged`)
  return content
}

function inflateRaw(packed: Uint8Array, size: number, limit: number, ratio: number): Uint8Array {
  const whole = new Uint8Array(Math.min(size, limit))
  let length = 0
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > whole.length)
      throw new Refused('the archive is damaged: it unpacks to more than it says')
    if (length > 1e6 && length > packed.length * ratio) throw new Refused('the archive unpacks to too much')
    whole.set(chunk, length)
    length += chunk.length
  })
  for (let at = 0; at < packed.length; at += step)
    inflater.push(packed.subarray(at, at + step), at + step >= packed.length)
  return whole.subarray(0, length)
}
