import type { ZipEntry } from '../zip.ts'
import { editText, type Parts } from './package-parts.ts'

/** What the library makes up while it writes, replaced by what the document says, so that equal inputs give equal bytes. */
export function normalise(parts: Parts, date: string | null): void {
  const moment = `${date ?? '1980-01-01'}T00:00:00Z`
  editText(parts, 'docProps/core.xml', (text) =>
    text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment}`),
  )
  for (const name of [...parts.keys()].filter((n) => n.endsWith('.rels'))) renumberRelationships(parts, name)
  for (const name of [...parts.keys()].filter((n) => /^word\/(document|header\d+|footer\d+)\.xml$/.test(n)))
    renumberDrawings(parts, name)
}

/** Relationship ids that were drawn at random become a running number. */
function renumberRelationships(parts: Parts, list: string): void {
  const part = list.replace('_rels/', '').replace(/\.rels$/, '')
  const names = new Map<string, string>()
  editText(parts, list, (text) =>
    text.replace(/\bId="([^"]*)"/g, (whole, id: string) => {
      if (/^rId[A-Z]?[a-z]*\d+$/.test(id)) return whole
      const name = `rIdLink${names.size + 1}`
      names.set(id, name)
      return `Id="${name}"`
    }),
  )
  if (names.size === 0) return
  editText(parts, part, (text) =>
    text.replace(/\br:(id|embed|link)="([^"]*)"/g, (whole, kind: string, id: string) => {
      const name = names.get(id)
      return name === undefined ? whole : `r:${kind}="${name}"`
    }),
  )
}

/** The library counts drawings over all documents that the process ever wrote. */
function renumberDrawings(parts: Parts, part: string): void {
  let last = 0
  editText(parts, part, (text) =>
    text.replace(/(<wp:docPr\b[^>]*?\bid=")\d+(")/g, (_, before: string, after: string) => {
      last += 1
      return `${before}${last}${after}`
    }),
  )
}

/** The parts in the order of the archive: the list of types first, as the convention of the format asks, then by name. */
export function archiveOrder(parts: Parts, packed: readonly ZipEntry[]): readonly ZipEntry[] {
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2)
  return [...[...parts].map(([name, bytes]) => ({ name, bytes })), ...packed].sort(
    (a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1),
  )
}
