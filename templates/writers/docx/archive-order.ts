import type { ZipEntry } from '../zip.ts'
import type { Parts } from './package-parts.ts'

/** The parts in the order of the archive: the list of types first, as the convention of the format asks, then by name. */
export function archiveOrder(parts: Parts, packed: readonly ZipEntry[]): readonly ZipEntry[] {
  const utf8 = new TextEncoder()
  const bytesOf = (part: string | Uint8Array) => (typeof part === 'string' ? utf8.encode(part) : part)
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2)
  return [...[...parts].map(([name, part]) => ({ name, bytes: bytesOf(part) })), ...packed].sort(
    (a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1),
  )
}
