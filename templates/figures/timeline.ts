import type { Drawing, Shape } from '../document/drawing.ts'
import { yearSpan } from './edtf-years.ts'
import { estimatedWidth, fitted, place, type Scale, ticks } from './scale.ts'

/** One event of a timeline. */
export interface TimelineEvent {
  /** EDTF. */
  readonly date: string
  readonly inferred: boolean
  /** The date in words, and what happened: the label is cut at a word if it does not fit. */
  readonly when: string
  readonly what: string
}

export interface FigureInk {
  readonly ink: string
  readonly accent: string
}

const grid = '#d5dae1'
const text = '#1a1a1a'
const quiet = '#6b6b6b'

/**
 * A timeline on a true scale of years: one row an event, oldest at the top. A day is a dot, what is known only to the
 * month, year or decade is a bar as long as that. Inferred dates are hollow. Dates stand at the left, what happened beside its mark.
 */
export function timeline(events: readonly TimelineEvent[], width: number, look: FigureInk): Drawing | null {
  const placed = events.flatMap((event) => {
    const span = yearSpan(event.date)
    return span === null ? [] : [{ event, span }]
  })
  if (placed.length < 2) return null
  const small = width < 300
  const size = small ? 7 : 8
  const row = small ? 12.5 : 15
  const first = Math.floor(Math.min(...placed.map((p) => p.span.from)))
  const last = Math.ceil(Math.max(...placed.map((p) => p.span.to)))
  const dates = Math.max(...placed.map((p) => estimatedWidth(p.event.when, size, true))) + 4
  const scale: Scale = { from: first, to: last, start: dates + 6, end: width - 6 }
  const top = 20
  const height = top + placed.length * row + 6
  const marks = ticks(first, last, small ? 6 : 10)
  const axis: readonly Shape[] = marks.flatMap((year): readonly Shape[] => {
    const x = place(scale, year)
    return [
      { shape: 'line', x1: x, y1: top - 6, x2: x, y2: height - 2, stroke: grid, width: 0.5 },
      {
        shape: 'text',
        x: clamp(x, estimatedWidth(String(year), size) / 2, width - estimatedWidth(String(year), size) / 2),
        y: 9,
        text: String(year),
        size,
        anchor: 'middle',
        fill: quiet,
        bold: false,
      },
    ]
  })
  const rows = placed.flatMap(({ event, span }, i): readonly Shape[] => {
    const y = top + i * row + row / 2
    const from = place(scale, span.from)
    const to = Math.max(place(scale, span.to), from)
    return [
      ...mark(from, to, y, event.inferred, look.ink),
      ...labelShapes(event, { from, to, y, left: dates, right: width }, size, look),
    ]
  })
  return {
    width,
    height,
    shapes: [
      ...axis,
      { shape: 'line', x1: 0, y1: top - 6, x2: width, y2: top - 6, stroke: look.ink, width: 0.75 },
      ...rows,
    ],
  }
}

function mark(from: number, to: number, y: number, inferred: boolean, ink: string): readonly Shape[] {
  const fill = inferred ? '#ffffff' : ink
  return to - from < 5
    ? [{ shape: 'circle', x: (from + to) / 2, y, r: 2.6, fill, stroke: ink }]
    : [{ shape: 'rect', x: from, y: y - 2.2, width: to - from, height: 4.4, fill, stroke: ink }]
}

/** The date in the column at the left; what happened beside the mark, on the side with more room. */
function labelShapes(
  event: TimelineEvent,
  at: {
    readonly from: number
    readonly to: number
    readonly y: number
    readonly left: number
    readonly right: number
  },
  size: number,
  look: FigureInk,
): readonly Shape[] {
  const gap = 6
  const toRight = at.right - at.to >= at.from - at.left
  const room = (toRight ? at.right - at.to : at.from - at.left) - gap - 2
  const what = fitted(event.what, size, room)
  const y = at.y + size * 0.34
  const wide = estimatedWidth(what, size) * 0.94
  const ground = {
    shape: 'rect',
    y: at.y - size * 0.62,
    height: size * 1.24,
    width: wide,
    fill: '#ffffff',
  } as const
  const date = {
    shape: 'text',
    x: 0,
    y,
    text: event.when,
    size,
    anchor: 'start',
    fill: look.ink,
    bold: true,
  } as const
  return toRight
    ? [
        date,
        { ...ground, x: at.to + gap - 1 },
        { shape: 'text', x: at.to + gap, y, text: what, size, anchor: 'start', fill: text, bold: false },
      ]
    : [
        date,
        { ...ground, x: at.from - gap + 1 - wide },
        { shape: 'text', x: at.from - gap, y, text: what, size, anchor: 'end', fill: text, bold: false },
      ]
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}
