import { Footer, Header } from 'docx'
import type { Marking } from '../../document/nodes.ts'
import { type Markup, paragraph, textRun } from './element.ts'
import { textField } from './field.ts'
import type { Session } from './session.ts'
import { tlpStyleId } from './styles.ts'
import { footTable } from './table.ts'

/** Head and foot of the pages; the first page's head does without the running title. */
export interface Furniture {
  readonly headers: { readonly default: Header; readonly first: Header }
  readonly footers: { readonly default: Footer; readonly first: Footer }
}

/** Builds head and foot: the marking at both, the running title from page 2, the page of the pages at the foot. */
export function furniture(session: Session): Furniture {
  const { marking, runningTitle, footer, pageLabel } = session.document.furniture
  const marks = marking === null ? [] : [markingParagraph(marking)]
  const head = (...content: readonly Markup[]) =>
    new Header({ children: [session.slots.take(content)] as never })
  const foot = () =>
    new Footer({
      children: [
        session.slots.take([
          footTable(
            paragraph('Footer', [textRun(footer)]),
            paragraph('FooterPage', pageRuns(pageLabel, session.layout.pages)),
            session.document.page,
          ),
          ...(marks.length === 0 ? [paragraph('Footer', [])] : marks),
        ]),
      ] as never,
    })
  return {
    headers: {
      default: head(...marks, paragraph('Header', [textRun(runningTitle)])),
      first: head(...(marks.length === 0 ? [paragraph('Header', [])] : marks)),
    },
    footers: { default: foot(), first: foot() },
  }
}

/** The words of a marking. */
export function markingText(marking: Marking): string {
  return marking.kind === 'tlp' ? marking.label : marking.text
}

/** A TLP label has its black ground a little wider than its letters. */
function markingParagraph(marking: Marking): Markup {
  return paragraph('Marking', [
    marking.kind === 'tlp'
      ? textRun(`\u00A0${marking.label}\u00A0`, tlpStyleId(marking.label))
      : textRun(marking.text),
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
