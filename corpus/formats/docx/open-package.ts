import { Inflate } from 'fflate'
import { compressedBytes, type ZipEntry, zipDirectory } from './zip-directory.ts'

/** What an OOXML package may be at most. The largest reports stay far below; an archive bomb is far above. */
export const packageLimits = {
  entries: 2_000,
  /** Bytes of one part after inflating. */
  partBytes: 50_000_000,
  /** Bytes of all parts that are read, after inflating. */
  totalBytes: 120_000_000,
  /** Inflated to compressed, counted on the real output and only above `ratioFrom` bytes: XML reaches about 50. */
  ratio: 200,
  ratioFrom: 1_000_000,
} as const

export type PackageProblem =
  | 'no-archive'
  | 'encrypted'
  | 'unsafe-name'
  | 'too-many-entries'
  | 'too-large'
  | 'damaged'
  | 'missing-part'

/** A package whose parts are inflated one by one, when they are asked for. */
export interface OoxmlPackage {
  readonly names: ReadonlySet<string>
  /** The part's bytes, null if there is none of that name, or why it may not be read. */
  readonly part: (name: string) => Uint8Array | null | PackageProblem
}

/** Opens a zip file under `packageLimits`; nothing is inflated yet. */
export function openPackage(bytes: Uint8Array): OoxmlPackage | PackageProblem {
  const directory = zipDirectory(bytes)
  if (directory === null) return 'no-archive'
  if (directory.length > packageLimits.entries) return 'too-many-entries'
  const entries = new Map<string, ZipEntry>()
  for (const entry of directory) {
    if (entry.encrypted) return 'encrypted'
    const key = entry.name.toLowerCase()
    if (!isSafeName(entry.name) || entries.has(key)) return 'unsafe-name'
    entries.set(key, entry)
  }
  let total = 0
  return {
    names: new Set(directory.map((e) => e.name)),
    part: (name) => {
      const entry = entries.get(name.toLowerCase())
      if (entry === undefined) return null
      const compressed = compressedBytes(bytes, entry)
      if (compressed === null) return 'damaged'
      const part = inflated(compressed, entry.method, packageLimits.totalBytes - total)
      if (typeof part !== 'string') total += part.length
      return part
    },
  }
}

/** Relative, with forward slashes, and never upwards (ECMA-376 part 2, 6.2.2.2). */
function isSafeName(name: string): boolean {
  return (
    name !== '' &&
    !name.startsWith('/') &&
    !/[\\:\0]/.test(name) &&
    !name.split('/').some((segment) => segment === '..' || segment === '.')
  )
}

class OverLimit extends Error {}

function inflated(compressed: Uint8Array, method: number, left: number): Uint8Array | PackageProblem {
  const most = Math.min(packageLimits.partBytes, left)
  if (method === 0) return compressed.length > most ? 'too-large' : compressed
  if (method !== 8) return 'damaged'
  const chunks: Uint8Array[] = []
  let size = 0
  let fed = 0
  let ended = false
  const inflate = new Inflate((chunk, final) => {
    size += chunk.length
    ended ||= final
    if (size > most || (size > packageLimits.ratioFrom && size > fed * packageLimits.ratio))
      throw new OverLimit()
    chunks.push(chunk.slice())
  })
  try {
    // Small steps, so that a bomb is noticed after a few megabytes and not at its end.
    for (let at = 0; at < compressed.length; at += 4096) {
      fed = Math.min(at + 4096, compressed.length)
      inflate.push(compressed.subarray(at, fed), fed === compressed.length)
    }
  } catch (error) {
    return error instanceof OverLimit ? 'too-large' : 'damaged'
  }
  return ended ? joined(chunks, size) : 'damaged'
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
