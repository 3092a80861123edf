import { zip } from '../../../templates/writers/zip.ts'

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const utf8 = new TextEncoder()

/** Other parts of a hand-made Word file: the inside of each root element, or the whole text for names with a slash. */
export interface OtherParts {
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly comments?: string
  readonly [name: `${string}/${string}`]: string
}

/** A Word file with the given inside of `w:body`, as small as the format allows. */
export function docxOf(body: string, parts: OtherParts = {}): Uint8Array {
  const roots = { styles: 'styles', numbering: 'numbering', footnotes: 'footnotes', comments: 'comments' }
  const kinds = Object.entries(roots).filter(([name]) => name in parts)
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${r}/${type}" Target="${target}"/>`
  const list = (inside: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
  const files: Record<string, string> = {
    '_rels/.rels': list(relationship('r1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': list(
      kinds.map(([name], i) => relationship(`r${i}`, name, `${name}.xml`)).join(''),
    ),
    ...Object.fromEntries(
      kinds.map(([name, root]) => [
        `word/${name}.xml`,
        `<w:${root} xmlns:w="${w}">${parts[name as 'styles']}</w:${root}>`,
      ]),
    ),
    ...Object.fromEntries(Object.entries(parts).filter(([name]) => name.includes('/'))),
  }
  return zip(
    Object.entries(files).map(([name, text]) => ({ name, bytes: utf8.encode(text) })),
    (bytes) => bytes,
  )
}
