import { type EventFact, stateIn, type TransferFact } from '../../corpus/index.ts'
import { unknownSign } from '../content/cell-edits.ts'
import { dateInWords } from '../content/dates.ts'
import { colon } from '../content/typography.ts'
import { derived, label, sourceRef } from '../document/build.ts'
import type { Block, Inline } from '../document/nodes.ts'
import { fullWidth, type PageSpec, textWidth } from '../document/page.ts'
import { timeline } from '../figures/timeline.ts'
import { transfersChart } from '../figures/transfers-chart.ts'
import type { Content } from '../template.ts'

/** Where a figure stands: its number, and the width it may take in points. */
export interface FigurePlace {
  readonly number: number
  readonly page: PageSpec
  /** Width of the column, where the page has columns; else the text's or, `wide`, the page's. */
  readonly width?: number
  readonly wide: boolean
}

/** Rows that one figure shows; more go into the next, so that a figure never outgrows its page. */
const rowsOfTimeline = 28
const rowsOfChart = 20

function chunks<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / most)
  const size = Math.ceil(items.length / Math.max(1, count))
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size))
}

/** The timeline of the dated events, in several figures where they are many; nothing where there are fewer than two. */
export function timelineFigure(content: Content, at: FigurePlace): readonly Block[] {
  return chunks(content.events, rowsOfTimeline).flatMap((events, i) =>
    oneTimeline(content, events, { ...at, number: at.number + i }),
  )
}

function oneTimeline(content: Content, events: readonly EventFact[], at: FigurePlace): readonly Block[] {
  const { labels } = content
  const described = events.map((e) => ({
    date: e.date,
    inferred: e.basis === 'inferred',
    when: dateInWords(e.date, labels.lang),
    what: content.eventText(e),
  }))
  const drawing = timeline(described, widthOf(at), at.page)
  if (drawing === null) return []
  const first = described[0]?.when ?? ''
  const last = described.at(-1)?.when ?? ''
  const sentences = events.flatMap((e) => e.sentences)
  const caption = labels.timelineCaption.replace('{from}', first).replace('{to}', last)
  return [
    {
      type: 'figure',
      id: `f-timeline-${at.number}`,
      label: [label(`${labels.figure} ${at.number}`)],
      caption: [derived(caption, sentences)],
      drawing,
      alt: `${caption}. ${described.map((e) => `${e.when}${colon(labels.lang)}${e.what}`).join(' ')}`,
      source: sourceLine(content, sentences),
      wide: at.wide,
    },
  ]
}

/** The chart of numbers ordered and delivered; nothing where no number is stated. */
export function transfersFigure(content: Content, at: FigurePlace): readonly Block[] {
  const known = content.transfers.filter((t) => t.ordered !== null || t.delivered !== null)
  return chunks(known, rowsOfChart).flatMap((transfers, i) =>
    oneChart(content, transfers, { ...at, number: at.number + i }),
  )
}

function oneChart(content: Content, transfers: readonly TransferFact[], at: FigurePlace): readonly Block[] {
  const { labels } = content
  const party = (name: string | null) => (name === null ? unknownSign : stateIn(name, labels.lang))
  const bars = transfers.map((t) => {
    const counted = (count: number | null, word: string, years: readonly number[]) =>
      count === null ? [] : [`${count} ${word}${years.length === 0 ? '' : ` (${years.join(', ')})`}`]
    const ordered = counted(t.ordered, labels.orderedWord, t.orderYear === null ? [] : [t.orderYear])
    const delivered = counted(t.delivered, labels.deliveredWord, t.deliveryYears)
    return {
      designation: t.designation,
      parties: `${party(t.supplier)} → ${party(t.recipient)}`,
      ordered: t.ordered,
      delivered: t.delivered,
      label: [...ordered, ...delivered].join(', '),
    }
  })
  const drawing = transfersChart(bars, widthOf(at), at.page)
  if (drawing === null) return []
  const sentences = transfers.flatMap((t) => t.sentences)
  return [
    {
      type: 'figure',
      id: `f-transfers-${at.number}`,
      label: [label(`${labels.figure} ${at.number}`)],
      caption: [derived(labels.chartCaption, sentences)],
      drawing,
      alt: `${labels.chartCaption}. ${bars.map((b) => `${b.designation}, ${b.parties}${colon(labels.lang)}${b.label}.`).join(' ')}`,
      source: sourceLine(content, sentences),
      wide: at.wide,
    },
  ]
}

function widthOf(at: FigurePlace): number {
  return at.width ?? (at.wide ? fullWidth(at.page) : textWidth(at.page))
}

/** "Source: [1], [2]", linked. */
function sourceLine(content: Content, sentences: readonly string[]): readonly Inline[] {
  const references = content
    .sourcesOf(sentences)
    .flatMap((id, i): readonly Inline[] => [...(i === 0 ? [] : [label(', ')]), sourceRef(id)])
  return [label(`${content.labels.source}${colon(content.labels.lang)}`), ...references]
}
