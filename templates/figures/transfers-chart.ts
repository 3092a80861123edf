import type { Drawing, Shape } from '../document/drawing.ts'
import { fitted, place, type Scale, ticks } from './scale.ts'
import { estimatedWidth } from './text-width.ts'
import type { FigureInk } from './timeline.ts'

/** One bar of the chart; null is unknown and is written so, never drawn as zero. */
export interface TransferBar {
  readonly designation: string
  readonly parties: string
  readonly ordered: number | null
  readonly delivered: number | null
  /** What stands beside the bar: "4 ordered 2016, 2 delivered 2017". */
  readonly label: string
}

const grid = '#d5dae1'
const text = '#1a1a1a'
const quiet = '#6b6b6b'
const light = '#c3cfdf'

/**
 * Numbers ordered (light) and delivered (dark) of each transfer, one bar a row from a common zero, with the numbers
 * written beside them. Null where no transfer states a number: then there is nothing to draw.
 */
export function transfersChart(bars: readonly TransferBar[], width: number, look: FigureInk): Drawing | null {
  const known = bars.filter((b) => b.ordered !== null || b.delivered !== null)
  if (known.length === 0) return null
  const small = width < 300
  const size = small ? 7 : 8.5
  const row = small ? 22 : 26
  const most = small ? 74 : 130
  const names = bars.flatMap((b) => [
    estimatedWidth(b.designation, size, true),
    estimatedWidth(b.parties, size - 1),
  ])
  const left = Math.min(most, Math.max(...names)) + 8
  const right = Math.max(40, ...bars.map((b) => estimatedWidth(b.label, size - 0.5) + 8))
  const largest = Math.max(...known.map((b) => Math.max(b.ordered ?? 0, b.delivered ?? 0)))
  const scale: Scale = {
    from: 0,
    to: Math.max(1, largest),
    start: left,
    end: Math.max(left + width * 0.2, width - right),
  }
  const top = 16
  const height = top + bars.length * row + 4
  const axis = ticks(0, Math.max(1, largest), 5).flatMap((value): readonly Shape[] => {
    const x = place(scale, value)
    return [
      {
        shape: 'line',
        x1: x,
        y1: top - 3,
        x2: x,
        y2: height - 2,
        stroke: value === 0 ? look.ink : grid,
        width: 0.5,
      },
      {
        shape: 'text',
        x,
        y: 9,
        text: String(value),
        size: size - 0.5,
        anchor: 'middle',
        fill: quiet,
        bold: false,
      },
    ]
  })
  const rows = bars.flatMap((bar, i): readonly Shape[] => {
    const y = top + i * row + row / 2
    const ordered = place(scale, bar.ordered ?? 0)
    const delivered = place(scale, bar.delivered ?? 0)
    const end = Math.max(ordered, delivered)
    return [
      {
        shape: 'text',
        x: 0,
        y: y - 1,
        text: fitted(bar.designation, size, left - 8),
        size,
        anchor: 'start',
        fill: text,
        bold: true,
      },
      {
        shape: 'text',
        x: 0,
        y: y + size,
        text: fitted(bar.parties, size - 1, left - 8),
        size: size - 1,
        anchor: 'start',
        fill: quiet,
        bold: false,
      },
      ...(bar.ordered === null
        ? []
        : [{ shape: 'rect', x: left, y: y - 6, width: ordered - left, height: 12, fill: light } as const]),
      ...(bar.delivered === null
        ? []
        : [
            { shape: 'rect', x: left, y: y - 3, width: delivered - left, height: 6, fill: look.ink } as const,
          ]),
      {
        shape: 'text',
        x: end + 5,
        y: y + size * 0.34,
        text: fitted(bar.label, size - 0.5, width - end - 5),
        size: size - 0.5,
        anchor: 'start',
        fill: text,
        bold: false,
      },
    ]
  })
  return { width, height, shapes: [...axis, ...rows] }
}
