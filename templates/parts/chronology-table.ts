import type { EventFact } from '../../corpus/index.ts'
import { conflictingEvents } from '../content/conflicts.ts'
import { dateInWords } from '../content/dates.ts'
import { colon } from '../content/typography.ts'
import { cell, derived, label } from '../document/build.ts'
import type { BlockOf, Inline, Row } from '../document/nodes.ts'
import type { Content } from '../template.ts'

/**
 * The events as a dated table, oldest first: date, the sentence as it stands, its place. Inferred dates stand in
 * brackets (the convention of the SIPRI registers for uncertain data).
 */
export function chronologyTable(content: Content, number: number): BlockOf<'table'> {
  const { labels } = content
  const inferred = content.events.some((e) => e.basis === 'inferred')
  const conflicts = conflictingEvents(content.events, content.sourcesOf)
  const signs = [...(inferred ? [labels.inferredSign] : []), ...(conflicts.size > 0 ? [labels.disagree] : [])]
  return {
    type: 'table',
    id: `t-chronology`,
    kind: 'chronology',
    label: [label(`${labels.table} ${number}`)],
    caption: [label(labels.chronologyCaption)],
    columns: [
      { id: 'date', label: [label(labels.columns.date)], align: 'left', width: 13 },
      { id: 'event', label: [label(labels.columns.event)], align: 'left', width: 75 },
      { id: 'source', label: [label(labels.columns.source)], align: 'left', width: 12 },
    ],
    rows: content.events.map((event, i) => eventRow(event, i, content, conflicts.has(event))),
    notes: signs.length === 0 ? [] : [[label(`${labels.note}${colon(labels.lang)}${signs.join('; ')}.`)]],
    wide: true,
  }
}

function eventRow(event: EventFact, index: number, content: Content, conflict: boolean): Row {
  const words = dateInWords(event.date, content.labels.lang)
  const dateSentences = event.cites.date ?? event.sentences
  return {
    id: `r-chronology-${index + 1}`,
    sentences: event.sentences,
    conflict,
    cells: [
      cell([
        ...(conflict ? [label('≠ ', 'strong')] : []),
        content.cells.text(
          'chronology',
          event.sentences,
          'date',
          event.basis === 'inferred' ? `[${words}]` : words,
          dateSentences,
        ),
      ]),
      cell(eventText(event, content)),
      cell(content.references([...event.sentences, ...dateSentences])),
    ],
  }
}

/** The first sentence of an event, as the document shows sentences (edits included); its own words where it has none. */
function eventText(event: EventFact, content: Content): readonly Inline[] {
  const nodes = event.sentences.slice(0, 1).flatMap((id) => content.tracer.nodes(id, false))
  return nodes.length > 0 ? nodes : [derived(event.text, event.sentences)]
}
