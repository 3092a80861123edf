import type { BlockOf } from '../../document/nodes.ts'
import { flatBlocks } from '../../document/walk.ts'
import { bookmarked } from './bookmarks.ts'
import { Element, paragraph, run, textRun } from './element.ts'
import { inlineRuns } from './inlines.ts'
import type { Session } from './session.ts'
import { headingsNumbered } from './styles.ts'

/** A heading in the built-in style of its level, or in the sister style without number or without contents entry. */
export function headingBlock(session: Session, block: BlockOf<'heading'>): readonly Element[] {
  const lists = headingsNumbered(session) || session.houseNumbers
  const suffix = !block.listed ? 'Unlisted' : lists && block.number === null ? 'Unnumbered' : ''
  const printed =
    block.number === null || (lists && block.listed)
      ? []
      : [textRun(block.number), run(null, new Element('w:tab'))]
  return [
    paragraph(
      `Heading${block.level}${suffix}`,
      bookmarked(headingBookmark(session, block), session.nextId(), [
        ...printed,
        ...inlineRuns(session, block.children),
      ]),
      { startsPage: block.startsPage || opensPage(session, block) },
    ),
  ]
}

/** The bookmark that the contents list points to. */
export function headingBookmark(session: Session, block: BlockOf<'heading'>): string {
  return session.bookmarks.get(block.id) ?? block.id
}

/** How far under the top margin a heading may start and still be the first thing on its page, in points. */
const slack = 36

/**
 * True for a level-1 heading that our layout put at the top of a page: Word is told to break there too, so that the
 * page numbers of the contents list hold although Word breaks lines in its own way.
 */
function opensPage(session: Session, block: BlockOf<'heading'>): boolean {
  if (block.level !== 1) return false
  const place = session.layout.places[block.id]
  const first = flatBlocks(session.document)[0]
  if (place === undefined || place.page === 1 || block === first) return false
  return place.y <= session.document.page.margins.top + slack
}
