import type { Line } from './lines.ts'
import { tableRows } from './table-rows.ts'

/** Lines that belong together, with where they stand. */
export interface Paragraph {
  readonly lines: readonly Line[]
  readonly page: number
  readonly size: number
  /** True if the paragraph is cut at the end of its column: the last line is full and ends no sentence. */
  readonly cut: boolean
  /** Of the column: where a full line would end. */
  readonly right: number
}

const sentenceEnd = /[.!?…:;]["'”’»)\]]*\d{0,3}$/
const listMarker = /^(?:[•◦▪‣●○■□–—*-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+\S/

/** Cuts a column into paragraphs: by a wider gap, another size, an indent, a list marker, or a short last line. */
export function paragraphs(lines: readonly Line[], page: number): readonly Paragraph[] {
  const column = tableRows(lines)
  const left = Math.min(...column.map((l) => l.left))
  const right = Math.max(...column.map((l) => l.right))
  const leading = usualLeading(column)
  const result: Paragraph[] = []
  let open: Line[] = []
  const flush = () => {
    const last = open.at(-1)
    if (last === undefined) return
    const full = last.right > right - 0.15 * (right - left) || /[-\u00ad‐]$/.test(last.text)
    const cut = full && last.row === undefined && !sentenceEnd.test(last.text)
    result.push({ lines: open, page, size: mainSize(open), cut, right })
    open = []
  }
  for (const line of column) {
    const last = open.at(-1)
    if (last !== undefined && startsParagraph(last, line, { left, right, leading, first: open.length === 1 }))
      flush()
    open.push(line)
  }
  flush()
  return result
}

interface ColumnShape {
  readonly left: number
  readonly right: number
  readonly leading: (size: number) => number
  readonly first: boolean
}

function startsParagraph(last: Line, line: Line, shape: ColumnShape): boolean {
  // Each row of a table stands by itself.
  if (last.row !== undefined || line.row !== undefined) return true
  const size = Math.max(last.size, line.size)
  if (Math.abs(last.size - line.size) > 0.08 * size && Math.min(last.text.length, line.text.length) > 3)
    return true
  const gap = line.y - last.y
  if (gap > 1.32 * shape.leading(size) || gap > 2.4 * size) return true
  if (listMarker.test(line.text) && line.text[0] !== '-')
    return sentenceEnd.test(last.text) || listMarker.test(last.text) || gap > 1.1 * shape.leading(size)
  const indent = line.left - shape.left
  const lastIndent = last.left - shape.left
  const indented = indent > 0.7 * size && indent < 5 * size
  const width = shape.right - shape.left
  if (indented && lastIndent < 0.3 * size && sentenceEnd.test(last.text)) return true
  // A short line that ends a sentence ends the paragraph, if a word more had fitted into it.
  const room = shape.right - last.right
  return sentenceEnd.test(last.text) && room > 0.22 * width && room > firstWordWidth(line) + 0.5 * size
}

function firstWordWidth(line: Line): number {
  const word = /^\S+/.exec(line.text)?.[0] ?? ''
  return ((line.right - line.left) * word.length) / Math.max(1, line.text.length)
}

/** Distance between baselines inside paragraphs, for a font size: the most usual of the column. */
function usualLeading(column: readonly Line[]): (size: number) => number {
  const counts = new Map<number, number>()
  for (let i = 1; i < column.length; i++) {
    const last = column[i - 1]
    const line = column[i]
    if (last === undefined || line === undefined || Math.abs(last.size - line.size) > 0.5) continue
    const ratio = Math.round(((line.y - last.y) / Math.max(line.size, 1)) * 20) / 20
    if (ratio > 0.8 && ratio < 2.5) counts.set(ratio, (counts.get(ratio) ?? 0) + 1)
  }
  let best = 1.25
  let most = 0
  for (const [ratio, count] of [...counts].sort((p, q) => p[0] - q[0])) {
    if (count > most) {
      best = ratio
      most = count
    }
  }
  return (size) => best * size
}

function mainSize(lines: readonly Line[]): number {
  const longest = [...lines].sort((p, q) => q.text.length - p.text.length)[0]
  return longest?.size ?? 0
}
