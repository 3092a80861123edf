import type { BlockOf, Heading } from '../../document/nodes.ts'
import { flatBlocks } from '../../document/walk.ts'
import { type Content, Element, paragraph, run, textRun, valued } from './element.ts'
import { textField } from './field.ts'
import { headingBookmark } from './heading.ts'
import { enSpace, inlineRuns, plainText } from './inlines.ts'
import type { Session } from './session.ts'

/**
 * The contents list as Word's own field in Word's own gallery, filled from our pagination: whole at first opening, with
 * no question asked, and brought up to date by Word when the user says so.
 */
export function contentsBlock(session: Session, block: BlockOf<'contents'>): readonly Element[] {
  const entries = flatBlocks(session.document).filter(
    (b): b is Heading => b.type === 'heading' && b.listed && b.level <= block.depth,
  )
  const title = inlineRuns(session, block.title, 'sans')
  const heading = title.length === 0 ? [] : [paragraph('TOCHeading', title)]
  if (entries.length === 0) return heading
  const begin = [
    run(null, new Element('w:fldChar', { 'w:fldCharType': 'begin' })),
    run(
      null,
      new Element('w:instrText', { 'xml:space': 'preserve' }, [` TOC \\o "1-${block.depth}" \\h \\z \\u `]),
    ),
    run(null, new Element('w:fldChar', { 'w:fldCharType': 'separate' })),
  ]
  const end = [run(null, new Element('w:fldChar', { 'w:fldCharType': 'end' }))]
  const lines = entries.map((entry, i) =>
    paragraph(`TOC${entry.level}`, [
      ...(i === 0 ? begin : []),
      entryLink(session, entry),
      ...(i === entries.length - 1 ? end : []),
    ]),
  )
  return [
    new Element('w:sdt', {}, [
      new Element('w:sdtPr', {}, [
        new Element('w:docPartObj', {}, [
          valued('w:docPartGallery', 'Table of Contents'),
          new Element('w:docPartUnique'),
        ]),
      ]),
      new Element('w:sdtContent', {}, [...heading, ...lines]),
    ]),
  ]
}

function entryLink(session: Session, entry: Heading): Content {
  const anchor = headingBookmark(session, entry)
  const page = session.pages.pages[entry.id]
  return new Element('w:hyperlink', { 'w:anchor': anchor, 'w:history': 1 }, [
    ...(entry.number === null ? [] : [textRun(`${entry.number}${enSpace}`)]),
    textRun(plainText(session, entry.children)),
    run(null, new Element('w:tab')),
    ...(page === undefined ? [] : textField(`PAGEREF ${anchor} \\h`, String(page))),
  ])
}
