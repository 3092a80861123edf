import type { Marking } from '../../document/nodes.ts'
import { type Markup, paragraph, textRun } from './element.ts'
import { textField } from './field.ts'
import { editText, type Parts } from './package-parts.ts'
import type { Session } from './session.ts'
import { filled } from './skeleton.ts'
import { tlpStyleId } from './styles.ts'
import { footTable } from './table.ts'

/**
 * Puts head and foot of the pages into their parts: the marking at both, the running title from page 2, the page of the
 * pages at the foot. The library makes the default part first, then that of the first page.
 */
export function putFurniture(parts: Parts, session: Session): void {
  const { marking, runningTitle, footer, pageLabel } = session.document.furniture
  const marks = marking === null ? [] : [markingParagraph(marking)]
  const put = (name: string, ...content: readonly Markup[]) =>
    editText(parts, `word/${name}.xml`, (part) => filled(part, content.join('')))
  put('header1', ...marks, paragraph('Header', [textRun(runningTitle)]))
  put('header2', ...(marks.length === 0 ? [paragraph('Header', [])] : marks))
  for (const name of ['footer1', 'footer2'])
    put(
      name,
      footTable(
        paragraph('Footer', [textRun(footer)]),
        paragraph('FooterPage', pageRuns(pageLabel, session.layout.pages)),
        session.document.page,
      ),
      ...(marks.length === 0 ? [paragraph('Footer', [])] : marks),
    )
}

/** What heads and feet say, part by part in the order of their names; what Word computes is left out. */
export function furnitureLines({ document }: Session): readonly string[] {
  const { marking, runningTitle, footer, pageLabel } = document.furniture
  const marks = marking === null ? [] : [printedMarking(marking)]
  const foot = [footer, pageLabel.replace(/\{pages?\}/g, ''), ...marks]
  return [...foot, ...foot, ...marks, runningTitle, ...marks].filter((line) => line.trim() !== '')
}

/** The words of a marking. */
export function markingText(marking: Marking): string {
  return marking.kind === 'tlp' ? marking.label : marking.text
}

/** A TLP label has its black ground a little wider than its letters. */
function printedMarking(marking: Marking): string {
  return marking.kind === 'tlp' ? `\u00A0${marking.label}\u00A0` : marking.text
}

function markingParagraph(marking: Marking): Markup {
  return paragraph('Marking', [
    textRun(printedMarking(marking), marking.kind === 'tlp' ? tlpStyleId(marking.label) : null),
  ])
}

/** "Page {page} of {pages}" with both as fields; their results stand in for programs that compute none. */
function pageRuns(label: string, pages: number): readonly Markup[] {
  return label.split(/(\{pages?\})/).flatMap((piece) => {
    if (piece === '{page}') return textField('PAGE', '1')
    if (piece === '{pages}') return textField('NUMPAGES', String(pages))
    return piece === '' ? [] : [textRun(piece)]
  })
}
