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

/** Rows that one figure shows; more go into several, so that a figure never outgrows its page. */
const rowsOfTimeline = 24
const rowsOfChart = 20
/** Rows of each of several timelines: two stand on a page, and one under the judgements of the first. */
const rowsOfSeveral = 12

/** The items in parts of about equal length, none above `most`; one part where `whole` holds them all. */
function chunks<T>(items: readonly T[], whole: number, most: number): readonly (readonly T[])[] {
  const count = items.length <= whole ? Math.min(1, items.length) : Math.ceil(items.length / most)
  const size = Math.ceil(items.length / Math.max(1, count))
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size))
}

/** The timeline of the dated events, in several figures where they are many; nothing where there are fewer than two. */
export function timelineFigure(content: Content, at: FigurePlace): readonly Block[] {
  return chunks(content.events, rowsOfTimeline, rowsOfSeveral).flatMap((events, i) =>
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
  // Of an interval only its outer end, or the caption would have two dashes.
  const [first = ''] = (events[0]?.date ?? '').split('/')
  const last = (events.at(-1)?.date ?? '').split('/').at(-1) ?? ''
  const sentences = events.flatMap((e) => e.sentences)
  const caption = labels.timelineCaption
    .replace('{from}', dateInWords(first, labels.lang))
    .replace('{to}', dateInWords(last, labels.lang))
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
  return chunks(known, rowsOfChart, rowsOfChart).flatMap((transfers, i) =>
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
