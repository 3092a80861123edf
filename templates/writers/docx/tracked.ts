import type { Trace } from '../../document/nodes.ts'
import { wordDiff } from '../../text/word-diff.ts'
import { characters, element, type Markup, run } from './element.ts'
import type { Session } from './session.ts'

/** What Word is told when an edit or remark names nobody, or no time: it requires both. */
export const unnamed = 'Dossier'
export const undatedMoment = '1980-01-01T00:00:00Z'

/** The runs of an edited sentence as tracked changes: the source's words deleted, the analyst's inserted. */
export function trackedEdit(session: Session, trace: Trace, style: string | null): readonly Markup[] {
  const author = trace.edit?.author ?? unnamed
  const date = moment(trace.edit?.date ?? null)
  return wordDiff(trace.edit?.before ?? trace.text, trace.text).map((piece) => {
    if (piece.kind === 'same') return run(style, ...characters(piece.text))
    const deleted = piece.kind === 'deleted'
    return element(
      deleted ? 'w:del' : 'w:ins',
      { 'w:id': session.nextId(), 'w:author': author, 'w:date': date },
      [run(style, ...characters(piece.text, deleted ? 'w:delText' : 'w:t'))],
    )
  })
}

/** A date or date and time of ISO 8601 as Word writes it: to the second, in UTC. */
export function moment(date: string | null): string {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2}))?/.exec(date ?? '')
  return match === null ? undatedMoment : `${match[1]}T${match[2] ?? '00:00:00'}Z`
}
