import { type Parsed, parsed } from '../../../corpus/index.ts'
import type { Assets } from '../../assets.ts'
import type { Block, Document } from '../../document/nodes.ts'
import type { Layout } from '../../layout.ts'
import type { WriteOptions } from '../writer.ts'
import { deflated, zip } from '../zip.ts'
import { archiveOrder } from './archive-order.ts'
import { blockElements } from './blocks.ts'
import { putComments } from './comments.ts'
import { element, type Markup, paragraph, run, textRun } from './element.ts'
import { embedFonts } from './fonts.ts'
import { furnitureLines, putFurniture } from './furniture.ts'
import { inlineRuns, sourceReferenceRuns } from './inlines.ts'
import { numberingXml } from './numbering.ts'
import { editText, type Parts, partText, putText } from './package-parts.ts'
import type { Pictures } from './pictures.ts'
import { putProperties } from './properties.ts'
import { type Columns, sectionProperties } from './section-properties.ts'
import { openSession, type Session } from './session.ts'
import { wordSkeleton } from './skeleton.ts'
import { fontNames, stylesXml } from './styles.ts'
import { addTracePart } from './trace-part.ts'

/** How a Word file is written. */
export type WriteDocx = typeof writeDocx

/** The bytes of a Word file. Same document, layout and assets: same bytes, whatever the clock says. */
export async function writeDocx(
  document: Document,
  layout: Layout,
  pictures: Pictures,
  assets: Assets,
  options: WriteOptions = {},
): Promise<Parsed<Uint8Array>> {
  // Read only where a user's own file is named: most files have none.
  const opened =
    options.reference === undefined
      ? parsed(null)
      : (await import('./house-style.ts')).openHouseStyle(options.reference)
  const house = opened.value
  const session = openSession(document, layout, options.track === true, pictures, house)
  const parts: Parts = new Map(Object.entries(await wordSkeleton()))
  putText(parts, 'word/styles.xml', stylesXml(session))
  const figures = pictures.size > 0
  // Read while the rest is written; one that fails is told below, and must not end the process as unheard before that.
  const fonts = house === null ? embedFonts(parts, assets, usedFonts(parts, figures)) : null
  fonts?.catch(() => {})
  editText(parts, 'word/document.xml', (xml) =>
    xml.replace(/<w:body>.*<\/w:body>/s, () => body(session, furnitureOf(xml))),
  )
  editText(parts, 'word/footnotes.xml', (xml) =>
    xml.replace('</w:footnotes>', (end) => `${footnotes(session).join('')}${end}`),
  )
  putFurniture(parts, session)
  putComments(parts, session.remarks.taken())
  putText(parts, 'word/numbering.xml', numberingXml(session.lists))
  putProperties(parts, document)
  house?.take(parts)
  addTracePart(parts, session, house?.furnitureLines(parts) ?? furnitureLines(session))
  await session.media.addTo(parts)
  const entries = archiveOrder(parts, (await fonts) ?? [])
  return parsed(zip(await deflated(entries, assets.deflate)), opened.diagnostics)
}

/** Runs of blocks with the same number of columns; each becomes a section that continues on the same page. */
function body(session: Session, furniture: readonly Markup[]): Markup {
  const { page, blocks } = session.document
  const groups: { columns: Columns | null; children: Markup[] }[] = []
  for (const block of blocks) {
    const columns = block.type === 'columns' ? { count: block.count, gap: block.gap } : null
    const inside = block.type === 'columns' ? block.children : [block]
    const here = { ...session, columns }
    const children = inside.flatMap((b) => blockElements(here, b as Exclude<Block, { type: 'columns' }>))
    const last = groups.at(-1)
    if (last !== undefined && last.columns === null && columns === null) last.children.push(...children)
    else groups.push({ columns, children })
  }
  if (groups.length === 0) groups.push({ columns: null, children: [] })
  // The last section's properties end the body; those of the others stand in a paragraph that ends them.
  const sections = groups.flatMap(({ columns, children }, i) => {
    const properties = sectionProperties(page, columns, i === 0 ? furniture : null)
    const end =
      i === groups.length - 1 ? properties : element('w:p', {}, [element('w:pPr', {}, [properties])])
    return [...children, end]
  })
  return element('w:body', {}, sections)
}

/** The references to heads and feet in the library's own section. */
function furnitureOf(xml: string): readonly Markup[] {
  const tags = xml.matchAll(/<(w:(?:header|footer)Reference) w:type="(\w+)" r:id="(\w+)"\/>/g)
  return [...tags].map(([, name = '', type = '', id = '']) => element(name, { 'w:type': type, 'r:id': id }))
}

/** A footnote for each note, in order of first use: the source's number, linked, then the place. */
function footnotes(session: Session): readonly Markup[] {
  return session.numbering.notes.flatMap((id, i) => {
    const note = session.document.notes[id]
    if (note === undefined) return []
    const content = [
      run('FootnoteReference', element('w:footnoteRef')),
      textRun(' '),
      ...sourceReferenceRuns(session, note),
      textRun(' '),
      ...inlineRuns(session, note.children, 'sans'),
    ]
    return [element('w:footnote', { 'w:id': i + 1 }, [paragraph('FootnoteText', content)])]
  })
}

/** True for the families that the styles in use name. */
function usedFonts(parts: Parts, figures: boolean): (name: string) => boolean {
  const styles = partText(parts, 'word/styles.xml')
  return (name) =>
    styles.includes(`"${name}"`) || (figures && (name === fontNames.sans || name === fontNames.sansSemibold))
}
