import type { Block } from '../decoded.ts'

// Line ends: CR LF, CR, LF, U+2028; a form feed (a page end) and U+2029 also end the paragraph.
const lineEnd = /\r\n?|[\n\f\u2028\u2029]/g

/** Blocks of a text without markup: runs of lines between blank lines, white space at their edges left out. */
export function paragraphBlocks(text: string): readonly Block[] {
  const blocks: Block[] = []
  let blockStart = -1
  let blockEnd = -1
  const close = () => {
    if (blockStart >= 0) blocks.push({ role: 'unknown', page: null, start: blockStart, end: blockEnd })
    blockStart = -1
  }
  const line = (from: number, to: number) => {
    let start = from
    let end = to
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (start === end) return close()
    if (blockStart < 0) blockStart = start
    blockEnd = end
  }
  let from = 0
  for (const end of text.matchAll(lineEnd)) {
    line(from, end.index)
    if (end[0] === '\f' || end[0] === '\u2029') close()
    from = end.index + end[0].length
  }
  line(from, text.length)
  close()
  return blocks
}

/** White space as `\s` has it. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x1680 && /\s/.test(String.fromCharCode(code)))
  )
}
