import { type Parts, partText, putText } from './package-parts.ts'
import { attributeOf, type Reference } from './reference.ts'

const decoder = new TextDecoder()
const media = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'

/**
 * Puts the reference's letterhead over our head and foot: the user's part stands as it is, with our marking after
 * it, and at the foot our page line unless theirs counts pages already. Pictures come along.
 */
export function takeLetterhead(parts: Parts, reference: Reference, markingStyle: string): void {
  for (const [kind, theirs] of [
    ['header', reference.headers],
    ['footer', reference.footers],
  ] as const) {
    // The writer makes the default part first, then that of the first page (headers and footers alike).
    replacePart(parts, reference, theirs.default, `word/${kind}1.xml`, markingStyle)
    replacePart(parts, reference, theirs.first ?? theirs.default, `word/${kind}2.xml`, markingStyle)
  }
}

function replacePart(
  parts: Parts,
  reference: Reference,
  from: string | null,
  to: string,
  markingStyle: string,
): void {
  const bytes = from === null ? undefined : reference.entries.get(from)
  if (from === null || bytes === undefined || !parts.has(to)) return
  const theirs = decoder.decode(bytes)
  const end = theirs.search(/<\/w:(hdr|ftr)>/)
  if (end < 0) return
  const ours = [...partText(parts, to).matchAll(/<w:tbl>.*?<\/w:tbl>|<w:p>.*?<\/w:p>/gs)]
    .map(([p]) => p)
    .filter((p) => p.includes(`w:val="${markingStyle}"`) || (countsPages(p) && !countsPages(theirs)))
  putText(parts, to, theirs.slice(0, end) + ours.join('') + theirs.slice(end))
  takeRelationships(parts, reference, from, to)
}

function countsPages(xml: string): boolean {
  return /<w:instrText[^>]*>\s*(PAGE|NUMPAGES)\b|w:instr="\s*(PAGE|NUMPAGES)\b/.test(xml)
}

/** Pictures and links of the part; anything else it names is left behind. */
function takeRelationships(parts: Parts, reference: Reference, from: string, to: string): void {
  const bytes = reference.entries.get(listOf(from))
  if (bytes === undefined) {
    parts.delete(listOf(to))
    return
  }
  const kept = [...decoder.decode(bytes).matchAll(/<Relationship\b[^>]*\/>/g)].flatMap(([tag]) => {
    if (attributeOf(tag, 'Type').endsWith('/hyperlink')) return [tag]
    if (attributeOf(tag, 'Type') !== media) return []
    const target = attributeOf(tag, 'Target')
    const picture = reference.entries.get(`word/${target}`)
    if (picture === undefined) return []
    const name = `media/reference-${target.slice(target.lastIndexOf('/') + 1)}`
    parts.set(`word/${name}`, picture)
    declareType(parts, name.slice(name.lastIndexOf('.') + 1).toLowerCase())
    return [tag.replace(`Target="${target}"`, `Target="${name}"`)]
  })
  putText(
    parts,
    listOf(to),
    `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${kept.join('')}</Relationships>`,
  )
}

function listOf(part: string): string {
  const slash = part.lastIndexOf('/')
  return `${part.slice(0, slash)}/_rels/${part.slice(slash + 1)}.rels`
}

const pictureTypes: Readonly<Record<string, string>> = {
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  tif: 'image/tiff',
  tiff: 'image/tiff',
}

function declareType(parts: Parts, extension: string): void {
  const types = partText(parts, '[Content_Types].xml')
  if (types.includes(`Extension="${extension}"`)) return
  const type = pictureTypes[extension] ?? `image/${extension}`
  const entry = `<Default Extension="${extension}" ContentType="${type}"/>`
  putText(parts, '[Content_Types].xml', types.replace(/(<Types\b[^>]*>)/, `$1${entry}`))
}
