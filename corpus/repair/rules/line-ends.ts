import { isSpace } from '../../formats/paragraph-blocks.ts'
import type { RepairInput } from '../rule.ts'

/** A line end inside a block: the white space from the last character of one line to the first of the next. */
export interface LineEnd {
  /** Where the line before it begins, its first character that is no white space. */
  readonly lineStart: number
  readonly start: number
  readonly end: number
  /** Where the line after it ends. */
  readonly nextEnd: number
  /** Longest line of the block, in characters. */
  readonly width: number
  /** Lines of the block. */
  readonly lines: number
  /** True if no line of the block but the last is much shorter than the longest. */
  readonly even: boolean
  /** True in a block that the format knows as a heading. */
  readonly heading: boolean
}

const lineEnd = /[ \t\u00a0]*(?:\r\n?|[\n\u2028])\s*/g

/** The line ends inside the blocks of a text, in order. */
export function lineEnds({ text, blocks }: RepairInput): readonly LineEnd[] {
  const found: LineEnd[] = []
  for (const block of blocks) {
    let end = block.end
    while (end > block.start && isSpace(text.charCodeAt(end - 1))) end--
    const part = text.slice(block.start, end)
    if (!/[\r\n\u2028]/.test(part)) continue
    const ends = Array.from(part.matchAll(lineEnd), (m) => ({
      start: block.start + m.index,
      end: block.start + m.index + m[0].length,
    }))
    const starts = [block.start, ...ends.map((e) => e.end)]
    const stops = [...ends.map((e) => e.start), end]
    const lengths = starts.map((start, i) => (stops[i] ?? start) - start)
    const width = Math.max(...lengths)
    const heading = block.role === 'title' || block.role === 'heading'
    const even = lengths.slice(0, -1).every((length) => length >= 0.6 * width)
    for (const [i, { start, end: to }] of ends.entries()) {
      const lineStart = starts[i] ?? start
      found.push({
        lineStart,
        start,
        end: to,
        nextEnd: stops[i + 1] ?? to,
        width,
        lines: lengths.length,
        even,
        heading,
      })
    }
  }
  return found
}
