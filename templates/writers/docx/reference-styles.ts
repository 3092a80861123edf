import { editText, type Parts, partText, putText } from './package-parts.ts'
import { attributeOf, type Reference } from './reference.ts'

const decoder = new TextDecoder()

/**
 * Puts the reference's styles in the place of ours. A style is the same where type and name are the same (ids
 * differ between languages of Word: `Titre1` is named "heading 1"). Styles that only Dossier has are added, without
 * their fonts, so that they follow the house's. Gives the id in the file for each of our ids.
 */
export function takeStyles(parts: Parts, reference: Reference): ReadonlyMap<string, string> {
  const ours = [...partText(parts, 'word/styles.xml').matchAll(/<w:style\b[^>]*>.*?<\/w:style>/gs)].map(
    ([xml]) => {
      const tag = xml.slice(0, xml.indexOf('>') + 1)
      const name = attributeOf(/<w:name\b[^>]*>/.exec(xml)?.[0] ?? '', 'w:val').toLowerCase()
      return { id: attributeOf(tag, 'w:styleId'), type: attributeOf(tag, 'w:type'), name, xml }
    },
  )
  const taken = new Set(reference.styles.map((s) => s.id.toLowerCase()))
  const ids = new Map(
    ours.map(({ id, type, name }) => {
      const theirs = reference.styles.find((s) => s.type === type && s.name === name)
      if (theirs !== undefined) return [id, theirs.id]
      return [id, taken.has(id.toLowerCase()) ? `Dossier${id}` : id]
    }),
  )
  const renamed = (xml: string) =>
    xml.replace(
      /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link)\b[^>]*?\bw:val=")([^"]*)(")/g,
      (whole, before: string, id: string, after: string) => {
        const mine = ids.get(id)
        return mine === undefined ? whole : `${before}${mine}${after}`
      },
    )
  const offset = takeNumbering(parts, reference, renamed)
  const shifted = (xml: string) => shiftNumbers(renamed(xml), offset)
  const added = ours
    .filter(({ type, name }) => !reference.styles.some((s) => s.type === type && s.name === name))
    .map(({ id, xml }) =>
      shifted(xml)
        .replace(/<w:rFonts\b[^>]*\/>/g, '')
        .replace(/ w:default="1"/, '')
        .replace(`w:styleId="${id}"`, `w:styleId="${ids.get(id) ?? id}"`),
    )
  for (const name of [...parts.keys()].filter((n) => /^word\/\w+\.xml$/.test(n)))
    if (!/(styles|numbering|settings|fontTable)\.xml$/.test(name)) editText(parts, name, shifted)
  const styles = decoder.decode(reference.entries.get('word/styles.xml'))
  putText(parts, 'word/styles.xml', styles.replace('</w:styles>', `${added.join('')}</w:styles>`))
  for (const name of ['word/theme/theme1.xml', 'word/fontTable.xml'] as const) {
    const bytes = reference.entries.get(name)
    if (bytes !== undefined) parts.set(name, bytes)
  }
  // Their font list may name embedded files, which stay behind.
  editText(parts, 'word/fontTable.xml', (text) => text.replace(/<w:embed\w+\b[^>]*\/>/g, ''))
  return ids
}

/** Adds the reference's lists to ours, ours moved behind; gives by how much. */
function takeNumbering(parts: Parts, reference: Reference, renamed: (xml: string) => string): number {
  const bytes = reference.entries.get('word/numbering.xml')
  if (bytes === undefined) {
    editText(parts, 'word/numbering.xml', renamed)
    return 0
  }
  const theirs = decoder.decode(bytes)
  const highest = Math.max(
    0,
    ...[...theirs.matchAll(/w:(?:abstractNumId|numId)="(\d+)"/g)].map((m) => Number(m[1])),
  )
  const offset = highest + 1
  const theirIds = new Set(reference.styles.map((s) => s.id))
  const ours = renamed(partText(parts, 'word/numbering.xml')).replace(
    /<w:pStyle w:val="([^"]*)"\/>/g,
    (link, id: string) => (theirIds.has(id) ? '' : link),
  )
  const abstracts = [...ours.matchAll(/<w:abstractNum\b.*?<\/w:abstractNum>/gs)].map(([x]) =>
    x.replace(/w:abstractNumId="(\d+)"/, (_, n: string) => `w:abstractNumId="${Number(n) + offset}"`),
  )
  const nums = [...ours.matchAll(/<w:num\b.*?<\/w:num>/gs)].map(([x]) =>
    x
      .replace(/w:numId="(\d+)"/, (_, n: string) => `w:numId="${Number(n) + offset}"`)
      .replace(
        /(<w:abstractNumId w:val=")(\d+)/,
        (_, before: string, n: string) => `${before}${Number(n) + offset}`,
      ),
  )
  const firstNum = theirs.search(/<w:num\b|<\/w:numbering>|<w:numIdMacAtCleanup\b/)
  const withAbstracts = theirs.slice(0, firstNum) + abstracts.join('') + theirs.slice(firstNum)
  const end = withAbstracts.search(/<w:numIdMacAtCleanup\b|<\/w:numbering>/)
  putText(parts, 'word/numbering.xml', withAbstracts.slice(0, end) + nums.join('') + withAbstracts.slice(end))
  return offset
}

function shiftNumbers(xml: string, offset: number): string {
  return xml.replace(/(<w:numId w:val=")(\d+)/g, (_, before: string, n: string) =>
    Number(n) === 0 ? `${before}0` : `${before}${Number(n) + offset}`,
  )
}

/** True if the reference numbers its headings of level 1 itself: ours then print no number of their own. */
export function numbersHeadings(reference: Reference): boolean {
  const heading = reference.styles.find((s) => s.type === 'paragraph' && s.name === 'heading 1')
  return heading !== undefined && /<w:numPr>/.test(heading.xml) && !/<w:numId w:val="0"/.test(heading.xml)
}
