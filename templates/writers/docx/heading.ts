import type { BlockOf } from '../../document/nodes.ts'
import { bookmarked } from './bookmarks.ts'
import { type Markup, paragraph, textRun } from './element.ts'
import { enSpace, inlineRuns } from './inlines.ts'
import type { Session } from './session.ts'
import { headingsNumbered } from './styles.ts'

/** A heading in the built-in style of its level, or in the sister style without number or without contents entry. */
export function headingBlock(session: Session, block: BlockOf<'heading'>): readonly Markup[] {
  const lists = headingsNumbered(session) || session.houseNumbers
  const suffix = !block.listed ? 'Unlisted' : lists && block.number === null ? 'Unnumbered' : ''
  const opens = block.startsPage || session.pages.opening.has(block.id) ? 'NewPage' : ''
  const printed =
    block.number === null || (lists && block.listed) ? [] : [textRun(`${block.number}${enSpace}`)]
  return [
    paragraph(
      `Heading${block.level}${suffix}${opens}`,
      bookmarked(headingBookmark(session, block), session.nextId(), [
        ...printed,
        ...inlineRuns(session, block.children, 'sans'),
      ]),
    ),
  ]
}

/** The bookmark that the contents list points to. */
export function headingBookmark(session: Session, block: BlockOf<'heading'>): string {
  return session.bookmarks.get(block.id) ?? block.id
}
