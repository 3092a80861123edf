import type { Block, Repaired } from '../decoded.ts'
import { isSpace } from '../formats/paragraph-blocks.ts'
import type { PositionMap } from '../repair/position-map.ts'
import type { Span } from '../types.ts'

/** A line of the readable text: a whole block, or a part of one between line ends that are no wraps. */
export interface Line extends Span {
  /** Trimmed, white space as in the readable text; of a raw reading with blanks for the line ends inside it. */
  readonly text: string
  readonly role: Block['role']
  readonly page: number | null
  /** Index of the block it belongs to. */
  readonly block: number
}

const lineEnds = /[\r\n\f\u2028\u2029]/g

/** The lines of a source, in order; offsets count in the readable text. */
export function linesOf(source: Repaired, map: PositionMap): readonly Line[] {
  const { text } = source
  const lines: Line[] = []
  const wraps = source.wraps ?? []
  let wrap = 0
  const isWrap = (at: number) => {
    while (wrap < wraps.length && (wraps[wrap]?.end ?? 0) <= at) wrap++
    const span = wraps[wrap]
    return span !== undefined && span.start <= at
  }
  const add = (from: number, to: number, block: Block, index: number) => {
    let start = from
    let end = to
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (start === end) return
    // As long as in the readable text, so that offsets in it hold.
    const line = wraps.length === 0 ? text.slice(start, end) : text.slice(start, end).replace(lineEnds, ' ')
    lines.push({ start, end, text: line, role: block.role, page: block.page, block: index })
  }
  for (const [index, block] of source.blocks.entries()) {
    const end = map.toText(block.end)
    let from = map.toText(block.start)
    for (let at = from; at < end; at++) {
      const code = text.charCodeAt(at)
      if (code !== 10 && code !== 13 && code !== 12 && code !== 0x2028 && code !== 0x2029) continue
      if (isWrap(at)) continue
      add(from, at, block, index)
      from = at + 1
    }
    add(from, end, block, index)
  }
  return lines
}

/** A stretch of a text (all of it by default) with runs of white space made single spaces. */
export function normalSpace(text: string, start = 0, end = text.length): string {
  const stretch = text.slice(start, end)
  return isEvenlySpaced(text, start, end) ? stretch : stretch.replace(/\s+/g, ' ').trim()
}

/**
 * True if all white space of a stretch is single blanks between its words, as it nearly always is. Looks at the text
 * itself: characters of a slice cost twice as much.
 */
export function isEvenlySpaced(text: string, start: number, end: number): boolean {
  let blank = true
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x20 && code < 0xa0) blank = false
    else if (code === 0x20) {
      if (blank) return false
      blank = true
    } else {
      if (isSpace(code)) return false
      blank = false
    }
  }
  return !blank || start >= end
}
