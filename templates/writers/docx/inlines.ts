import { assertNever } from '../../../corpus/index.ts'
import type { Citation, Inline, InlineOf, LinkNode, NodeId, Text, Trace } from '../../document/nodes.ts'
import { tiedSpaces } from '../../text/tied-spaces.ts'
import { bookmarked } from './bookmarks.ts'
import { characters, element, type Markup, run, textRun } from './element.ts'
import { field, textField } from './field.ts'
import type { Session } from './session.ts'
import { trackedEdit } from './tracked.ts'

/** The runs that print a list of inline nodes, in a paragraph of this family (the body's by default). */
export function inlineRuns(
  session: Session,
  inlines: readonly Inline[],
  family: 'serif' | 'sans' = session.document.page.body.family,
): readonly Markup[] {
  const tracked = new Set<string>()
  const of = (text: Text) => session.characterStyles.of(text, family)
  return joined(session, withoutSpaceBeforeCalls(inlines), of).flatMap((inline): readonly Markup[] => {
    switch (inline.type) {
      case 'text': {
        const edited = session.track ? editedTrace(session, inline) : null
        if (edited === null) return [textRun(tiedSpaces(inline.text), of(inline))]
        // A sentence may stand in several text nodes; its tracked changes are printed once, at the first.
        if (tracked.has(edited.id)) return []
        tracked.add(edited.id)
        return trackedEdit(session, edited, of({ ...inline, marks: [] }))
      }
      case 'omission':
        return [textRun(omissionSign, 'Omission')]
      case 'citation':
        return citationRuns(session, inline)
      case 'source-ref':
        return sourceReferenceRuns(session, inline)
      case 'link':
        return linkRuns(session, inline)
      case 'line-break':
        return [run(null, element('w:br'))]
      default:
        return assertNever(inline)
    }
  })
}

/** Neighbouring texts that look the same, as one: fewer runs, and words that Word can find whole. */
function joined(
  session: Session,
  inlines: readonly Inline[],
  of: (text: Text) => string | null,
): readonly Inline[] {
  const editable = (text: Text) => (session.track ? editedTrace(session, text) : null)
  const result: Inline[] = []
  for (const inline of inlines) {
    const last = result.at(-1)
    const alike =
      inline.type === 'text' &&
      last?.type === 'text' &&
      of(inline) === of(last) &&
      editable(inline) === null &&
      editable(last) === null
    if (alike) result[result.length - 1] = { ...last, text: last.text + inline.text }
    else result.push(inline)
  }
  return result
}

/** A footnote's sign follows its word without a space; other formats print `[2]` there, after one. */
function withoutSpaceBeforeCalls(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.filter((inline, i) => {
    const called = inlines[i + 1]?.type === 'citation'
    return !(
      called &&
      inline.type === 'text' &&
      inline.origin.kind === 'generated' &&
      inline.text.trim() === ''
    )
  })
}

/** The trace of a sentence that was edited; null for any other text. */
export function editedTrace(session: Session, text: Text): Trace | null {
  if (text.origin.kind !== 'source') return null
  const trace = session.document.traces[text.origin.trace]
  return trace?.edit == null ? null : trace
}

/** Between a number and what it numbers, where no list sets it. */
export const enSpace = '\u00a0\u00a0'

/** What stands for the sentences that an excerpt leaves out. */
export const omissionSign = '[…]'

/** A native footnote; where the same note was called before, a reference to its number. */
function citationRuns(session: Session, citation: Citation): readonly Markup[] {
  const number = session.numbering.noteNumber[citation.note] ?? 0
  const name = `_Ref_note_${number}`
  if (session.called.has(citation.note))
    return field(`NOTEREF ${name} \\f \\h`, characters(String(number)), 'FootnoteReference')
  session.called.add(citation.note)
  const reference = run('FootnoteReference', element('w:footnoteReference', { 'w:id': number }))
  return session.shared.has(citation.note) ? bookmarked(name, session.nextId(), [reference]) : [reference]
}

/** `[2]`, linked to the list of sources. */
export function sourceReferenceRuns(
  session: Session,
  reference: Pick<InlineOf<'source-ref'>, 'source'>,
): readonly Markup[] {
  const number = session.numbering.sourceNumber[reference.source] ?? 0
  return [internalLink(session, reference.source, [textRun(`[${number}]`, 'SourceReference')])]
}

/** A link to a bookmark of this file. */
export function internalLink(session: Session, id: NodeId, children: readonly Markup[]): Markup {
  const anchor = session.bookmarks.get(id) ?? id
  return element('w:hyperlink', { 'w:anchor': anchor, 'w:history': 1 }, children)
}

/** External links are fields: their address then needs no relationship with an id of its own. */
function linkRuns(session: Session, link: LinkNode): readonly Markup[] {
  const style = (text: Text) => session.characterStyles.of(text) ?? 'Hyperlink'
  if (link.target.kind === 'internal')
    return [
      internalLink(
        session,
        link.target.id,
        link.children.map((t) => textRun(t.text, style(t))),
      ),
    ]
  const shown = link.children.map((t) => t.text).join('')
  return textField(`HYPERLINK "${link.target.url.replaceAll('"', '%22')}"`, shown, 'Hyperlink')
}

/** The text of inlines as a reader of the file sees it, without footnote signs. */
export function plainText(session: Session, inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.text
        case 'omission':
          return omissionSign
        case 'citation':
          return ''
        case 'source-ref':
          return `[${session.numbering.sourceNumber[inline.source] ?? 0}]`
        case 'link':
          return inline.children.map((t) => t.text).join('')
        case 'line-break':
          return ' '
        default:
          return assertNever(inline)
      }
    })
    .join('')
}
