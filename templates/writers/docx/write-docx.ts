import { type ISectionOptions, SectionType, Document as WordDocument } from 'docx'
import { type Diagnostic, type Parsed, parsed, say } from '../../../corpus/index.ts'
import type { Assets } from '../../assets.ts'
import type { Block, Document } from '../../document/nodes.ts'
import { paperSizes, textWidth } from '../../document/page.ts'
import type { Layout } from '../../layout.ts'
import type { WriteOptions } from '../writer.ts'
import { zip } from '../zip.ts'
import { blockElements } from './blocks.ts'
import { element, type Markup, paragraph, run, textRun } from './element.ts'
import { embedFonts } from './fonts.ts'
import { furniture, markingText } from './furniture.ts'
import { inlineRuns, sourceReferenceRuns } from './inlines.ts'
import { archiveOrder, normalise } from './normalise.ts'
import { numberingXml } from './numbering.ts'
import { editText, type Parts, packageParts, partText, putText } from './package-parts.ts'
import { extraDepth } from './pagination.ts'
import type { Pictures } from './pictures.ts'
import { openReference } from './reference.ts'
import { takeLetterhead } from './reference-letterhead.ts'
import { takeStyles } from './reference-styles.ts'
import { openSession, type Session } from './session.ts'
import { fontNames, stylesXml } from './styles.ts'
import { addTracePart } from './trace-part.ts'
import { moment, unnamed } from './tracked.ts'

/** The bytes of a Word file. Same document, layout and assets: same bytes, whatever the clock says. */
export async function writeDocx(
  document: Document,
  layout: Layout,
  pictures: Pictures,
  assets: Assets,
  options: WriteOptions = {},
): Promise<Parsed<Uint8Array>> {
  const opened = options.reference === undefined ? null : openReference(options.reference)
  const reference = opened?.ok === true ? opened.reference : null
  const session = openSession(document, layout, options.track === true, pictures, reference)
  const parts = packageParts(wordDocument(session))
  session.slots.fill(parts)
  session.media.addTo(parts)
  putText(parts, 'word/styles.xml', stylesXml(session))
  putText(parts, 'word/numbering.xml', numberingXml(session.lists))
  editText(parts, 'word/footnotes.xml', (xml) =>
    plainSeparators(xml).replace('</w:footnotes>', (end) => `${footnotes(session).join('')}${end}`),
  )
  const fonts = reference === null ? await embedFonts(parts, assets, usedFonts(parts)) : []
  if (reference !== null)
    takeLetterhead(parts, reference, takeStyles(parts, reference).get('Marking') ?? 'Marking')
  addTracePart(parts, session)
  normalise(parts, document.metadata.date)
  const file = options.reference?.name ?? ''
  return parsed(
    zip(archiveOrder(parts, fonts), assets.deflate),
    opened?.ok === false ? [refusedReference(file, opened.reason)] : [],
  )
}

/** The library formats the lines above footnotes directly and gives them a note's number; a style will do. */
function plainSeparators(xml: string): string {
  return xml.replace(
    /<w:pPr><w:spacing [^>]*\/><\/w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:footnoteRef\/><\/w:r>/g,
    '<w:pPr><w:pStyle w:val="FootnoteRule"/></w:pPr>',
  )
}

function refusedReference(file: string, reason: string): Diagnostic {
  return {
    severity: 'error',
    rule: 'reference-docx',
    ...say`Styles and letterhead were not taken from ${file}: ${reason}. The Word file has Dossier’s own look.`,
    file,
  }
}

function wordDocument(session: Session): WordDocument {
  const { metadata, furniture: marks } = session.document
  const marking = marks.marking === null ? null : markingText(marks.marking)
  const sections = wordSections(session)
  return new WordDocument({
    title: metadata.title,
    creator: metadata.author ?? unnamed,
    lastModifiedBy: metadata.author ?? unnamed,
    ...(metadata.subtitle === null ? {} : { subject: metadata.subtitle }),
    ...(marking === null ? {} : { keywords: marking }),
    customProperties: [
      { name: 'Template', value: metadata.template },
      ...(metadata.date === null ? [] : [{ name: 'Date', value: metadata.date }]),
      ...(marking === null ? [] : [{ name: 'Marking', value: marking }]),
    ],
    sections,
    compatibility: { suppressSpBfAfterPgBrk: true },
    comments: {
      children: session.remarks.taken().map(({ id, remark }) => wordComment(session, id, remark)),
    },
  })
}

/** Runs of blocks with the same number of columns; each becomes a section that continues on the same page. */
function wordSections(session: Session): readonly ISectionOptions[] {
  const { page, blocks } = session.document
  const paper = paperSizes[page.paper]
  const groups: { columns: Session['columns']; children: Markup[] }[] = []
  for (const block of blocks) {
    const columns = block.type === 'columns' ? { count: block.count, gap: block.gap } : null
    const inside = block.type === 'columns' ? block.children : [block]
    const here = { ...session, columns }
    const children = inside.flatMap((b) => blockElements(here, b as Exclude<Block, { type: 'columns' }>))
    const last = groups.at(-1)
    if (last !== undefined && last.columns === null && columns === null) last.children.push(...children)
    else groups.push({ columns, children })
  }
  const twips = (points: number) => Math.round(points * 20)
  const heads = furniture(session)
  return (groups.length === 0 ? [{ columns: null, children: [] }] : groups).map((group, i) => ({
    ...(i === 0 ? heads : {}),
    properties: {
      ...(i === 0 ? { titlePage: true } : { type: SectionType.CONTINUOUS }),
      page: {
        size: { width: twips(paper.width), height: twips(paper.height) },
        margin: {
          top: twips(page.margins.top),
          bottom: twips(page.margins.bottom - extraDepth),
          left: twips(page.margins.left),
          right: twips(paper.width - page.margins.left - textWidth(page)),
          header: twips(Math.min(26, page.margins.top / 2)),
          footer: twips(Math.min(20, page.margins.bottom / 2)),
          gutter: 0,
        },
      },
      ...(group.columns === null
        ? {}
        : { column: { count: group.columns.count, space: twips(group.columns.gap), equalWidth: true } }),
    },
    children: [session.slots.take(group.children)],
  }))
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

function wordComment(session: Session, id: number, remark: Document['remarks'][number]) {
  const author = remark.author ?? unnamed
  return {
    id,
    author,
    initials: author.slice(0, 2),
    date: new Date(moment(remark.date)),
    children: [session.slots.take([paragraph('CommentText', [textRun(remark.text)])])] as never,
  }
}

/** True for the families that the styles in use name. */
function usedFonts(parts: Parts): (name: string) => boolean {
  const styles = partText(parts, 'word/styles.xml')
  const media = [...parts.keys()].some((name) => name.endsWith('.svg'))
  return (name) =>
    styles.includes(`"${name}"`) || (media && (name === fontNames.sans || name === fontNames.sansSemibold))
}
