import type { BlockOf, Heading } from '../../document/nodes.ts'
import { flatBlocks } from '../../document/walk.ts'
import { element, type Markup, paragraph, preserved, run, textRun, valued } from './element.ts'
import { textField } from './field.ts'
import { headingBookmark } from './heading.ts'
import { enSpace, inlineRuns, plainText } from './inlines.ts'
import type { Session } from './session.ts'

/**
 * The contents list as Word's own field in Word's own gallery, filled from our pagination: whole at first opening, with
 * no question asked, and brought up to date by Word when the user says so.
 */
export function contentsBlock(session: Session, block: BlockOf<'contents'>): readonly Markup[] {
  const entries = flatBlocks(session.document).filter(
    (b): b is Heading => b.type === 'heading' && b.listed && b.level <= block.depth,
  )
  const title = inlineRuns(session, block.title, 'sans')
  const heading = title.length === 0 ? [] : [paragraph('TOCHeading', title)]
  if (entries.length === 0) return heading
  const begin = [
    run(null, element('w:fldChar', { 'w:fldCharType': 'begin' })),
    run(null, preserved('w:instrText', ` TOC \\o "1-${block.depth}" \\h \\z \\u `)),
    run(null, element('w:fldChar', { 'w:fldCharType': 'separate' })),
  ]
  const end = [run(null, element('w:fldChar', { 'w:fldCharType': 'end' }))]
  const lines = entries.map((entry, i) =>
    paragraph(`TOC${entry.level}`, [
      ...(i === 0 ? begin : []),
      entryLink(session, entry),
      ...(i === entries.length - 1 ? end : []),
    ]),
  )
  return [
    element('w:sdt', {}, [
      element('w:sdtPr', {}, [
        element('w:docPartObj', {}, [
          valued('w:docPartGallery', 'Table of Contents'),
          element('w:docPartUnique'),
        ]),
      ]),
      element('w:sdtContent', {}, [...heading, ...lines]),
    ]),
  ]
}

function entryLink(session: Session, entry: Heading): Markup {
  const anchor = headingBookmark(session, entry)
  const page = session.pages.pages[entry.id]
  return element('w:hyperlink', { 'w:anchor': anchor, 'w:history': 1 }, [
    ...(entry.number === null ? [] : [textRun(`${entry.number}${enSpace}`)]),
    textRun(plainText(session, entry.children)),
    run(null, element('w:tab')),
    ...(page === undefined ? [] : textField(`PAGEREF ${anchor} \\h`, String(page))),
  ])
}
