import type { Inline } from '../../document/nodes.ts'
import { textWidth } from '../../document/page.ts'
import { bookmarked } from './bookmarks.ts'
import { type Markup, paragraph, textRun } from './element.ts'
import { textField } from './field.ts'
import { enSpace, inlineRuns, plainText } from './inlines.ts'
import type { Session } from './session.ts'

/** Width of the column that text stands in, in points; inside columns it is the column's. */
export function columnWidth(session: Session): number {
  const whole = textWidth(session.document.page)
  return session.columns === null ? whole : (whole - session.columns.gap) / session.columns.count
}

/** "Table 1" with its number as a field, so that Word renumbers it and can list it. */
export function captionParagraph(
  session: Session,
  sequence: 'Table' | 'Figure',
  label: readonly Inline[],
  caption: readonly Inline[],
  bookmark: string,
): Markup {
  const [, words = '', number = ''] = /^(.*?)(\d*)$/su.exec(plainText(session, label)) ?? []
  return paragraph(
    'Caption',
    bookmarked(bookmark, session.nextId(), [
      textRun(words),
      ...(number === '' ? [] : textField(`SEQ ${sequence} \\* ARABIC`, number)),
      textRun(enSpace),
      ...inlineRuns(session, caption, 'sans'),
    ]),
  )
}
