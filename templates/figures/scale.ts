import { cutAtWord, estimatedWidth } from './text-width.ts'

/** A linear scale: domain to points. */
export interface Scale {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/** Where a value stands, in points; a domain of one value stands at the start. */
export function place(scale: Scale, value: number): number {
  const span = scale.to - scale.from
  return span === 0 ? scale.start : scale.start + ((value - scale.from) / span) * (scale.end - scale.start)
}

/** Round steps that give at most `most` ticks: 1, 2, 5 times a power of ten. */
export function ticks(from: number, to: number, most: number): readonly number[] {
  const span = Math.max(1, to - from)
  const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000, 1_000_000]
  const step = steps.find((s) => span / s <= most) ?? span
  const first = Math.ceil(from / step) * step
  const count = Math.floor((to - first) / step) + 1
  return Array.from({ length: Math.max(0, count) }, (_, i) => first + i * step)
}

/** Share of the width that a first clause must fill to be taken alone. */
const worthwhile = 0.6

/**
 * A text that fits a width by the estimate: whole, or its first clause, or its first words; what is shortened ends in `…`.
 */
export function fitted(text: string, size: number, width: number): string {
  if (estimatedWidth(text, size) <= width) return text
  const clause = /^.{15,}?(?=[,;:(–—])/.exec(text)?.[0].trim()
  const clauseWidth = clause === undefined ? 0 : estimatedWidth(`${clause}…`, size)
  // "According to the embassy…" says less than as many words as fit.
  if (clauseWidth <= width && clauseWidth >= width * worthwhile) return `${clause}…`
  return cutAtWord(text, size, width)
}
