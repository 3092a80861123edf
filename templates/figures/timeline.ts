import type { Drawing, Shape } from '../document/drawing.ts'
import { yearSpan } from './edtf-years.ts'
import { eventLabel } from './event-label.ts'
import { place, type Scale, ticks } from './scale.ts'
import { estimatedWidth } from './text-width.ts'

/** One event of a timeline. */
export interface TimelineEvent {
  /** EDTF. */
  readonly date: string
  readonly inferred: boolean
  /** The date in words, and the sentence that tells what happened. */
  readonly when: string
  readonly what: string
}

export interface FigureInk {
  readonly ink: string
  readonly accent: string
}

const grid = '#d5dae1'
const hair = '#e3e7ec'
const text = '#1a1a1a'
const quiet = '#6b6b6b'

/**
 * Narrower than this a figure stands in one of two columns: smaller type, labels of two lines. A wide one has a table
 * of the whole sentences beside it, so that one line will do.
 */
const narrow = 300

/** Rows up to which the labels of a narrow figure may take two lines; more would fill the column. */
const roomy = 16

/** Points between the dates, the scale and the labels. */
const gutter = 9

/**
 * A timeline on a true scale of years: one row an event, oldest at the top, in three columns: the date, its place on
 * the scale, what happened. A day is a dot, what is known only to the month, year or decade is a bar as long as that.
 * Inferred dates are hollow. Null for fewer than two events.
 */
export function timeline(events: readonly TimelineEvent[], width: number, look: FigureInk): Drawing | null {
  const placed = events.flatMap((event) => {
    const span = yearSpan(event.date)
    return span === null ? [] : [{ event, span }]
  })
  if (placed.length < 2) return null
  const small = width < narrow
  const size = small ? 7 : 8
  const leading = size * 1.2
  const dates = Math.max(...placed.map((p) => estimatedWidth(p.event.when, size, true)))
  const left = dates + gutter
  const right = left + (width - left) * (small ? 0.28 : 0.32)
  const label = right + gutter
  const room = { width: width - label, lines: small && placed.length <= roomy ? 2 : 1, size }
  const first = Math.floor(Math.min(...placed.map((p) => p.span.from)))
  const last = Math.ceil(Math.max(...placed.map((p) => p.span.to)))
  const edge = 4
  const scale: Scale = { from: first, to: last, start: left + edge, end: right - edge }
  const years = Math.max(2, Math.floor((right - left) / (estimatedWidth('2000', size) + 7)))
  const top = 20
  let y = top
  const rows = placed.map(({ event, span }) => {
    const lines = eventLabel(event.what, event.date, room)
    const height = lines.length * leading + (small ? 4 : 6.5)
    const row = { event, span, lines, y, height }
    y += height
    return row
  })
  const height = y + 2
  const axis: readonly Shape[] = ticks(first, last, years).flatMap((year): readonly Shape[] => {
    const x = place(scale, year)
    const half = estimatedWidth(String(year), size) / 2
    return [
      { shape: 'line', x1: x, y1: top - 6, x2: x, y2: height - 2, stroke: grid, width: 0.5 },
      {
        shape: 'text',
        x: clamp(x, left + half - 6, right - half + 6),
        y: 9,
        text: String(year),
        size,
        anchor: 'middle',
        fill: quiet,
        bold: false,
      },
    ]
  })
  return {
    width,
    height,
    shapes: [
      ...axis,
      { shape: 'line', x1: 0, y1: top - 6, x2: width, y2: top - 6, stroke: look.ink, width: 0.75 },
      ...rows.flatMap((row, i): readonly Shape[] => {
        const baseline = row.y + leading * 0.5 + size * 0.34 + (small ? 0 : 1)
        const middle = baseline - size * 0.34
        return [
          ...(i === 0
            ? []
            : [
                {
                  shape: 'line',
                  x1: 0,
                  y1: row.y - 1.5,
                  x2: width,
                  y2: row.y - 1.5,
                  stroke: hair,
                  width: 0.4,
                } as const,
              ]),
          ...words(row.event.when, 0, baseline, size, look.ink, true),
          ...mark(
            place(scale, row.span.from),
            place(scale, row.span.to),
            middle,
            row.event.inferred,
            look.ink,
          ),
          ...row.lines.flatMap((line, k) => words(line, label, baseline + k * leading, size, text, false)),
        ]
      }),
    ],
  }
}

function words(
  value: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  bold: boolean,
): readonly Shape[] {
  return [{ shape: 'text', x, y, text: value, size, anchor: 'start', fill, bold }]
}

function mark(from: number, to: number, y: number, inferred: boolean, ink: string): readonly Shape[] {
  const fill = inferred ? '#ffffff' : ink
  return to - from < 5
    ? [{ shape: 'circle', x: (from + to) / 2, y, r: 2.6, fill, stroke: ink }]
    : [{ shape: 'rect', x: from, y: y - 2.2, width: to - from, height: 4.4, fill, stroke: ink }]
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}
