import type { Line } from './lines.ts'

/** A column gutter must be at least this many times the font size wide. */
const narrowestGutter = 0.9
/** Lines on each side before a gap counts as a gutter. */
const fewestLines = 4
/** Columns of prose fill their width; columns of a table do not. Median share of the width that a line fills. */
const leastFill = 0.55

/**
 * Puts the lines of a page into reading order: where a gutter runs through most of the lines, the left column is
 * read before the right one; lines that cross it (a headline, a wide caption) part the page into bands, each read
 * by itself. The result is a list of columns, each with its lines from top to bottom.
 */
export function columns(lines: readonly Line[], depth = 0): readonly (readonly Line[])[] {
  const sorted = [...lines].sort((p, q) => p.y - q.y || p.left - q.left)
  const gutter = depth < 3 ? findGutter(sorted) : null
  if (gutter === null) return sorted.length === 0 ? [] : [sorted]
  const result: (readonly Line[])[] = []
  let left: Line[] = []
  let right: Line[] = []
  let wide: Line[] = []
  const flushColumns = () => {
    result.push(...columns(left, depth + 1), ...columns(right, depth + 1))
    left = []
    right = []
  }
  const flushWide = () => {
    if (wide.length > 0) result.push(wide)
    wide = []
  }
  for (const line of sorted) {
    if (line.right <= gutter + 1 && continuesWide(wide.at(-1), line, sorted)) wide.push(line)
    else if (line.right <= gutter + 1) {
      flushWide()
      left.push(line)
    } else if (line.left >= gutter - 1) {
      flushWide()
      right.push(line)
    } else {
      flushColumns()
      wide.push(line)
    }
  }
  flushColumns()
  flushWide()
  return result
}

/** The short last line of a headline over both columns: it lies in the left column, but nothing stands beside it. */
function continuesWide(last: Line | undefined, line: Line, all: readonly Line[]): boolean {
  if (last === undefined || Math.abs(last.size - line.size) > 0.08 * line.size) return false
  if (line.y - last.y > 1.9 * line.size || Math.abs(line.left - last.left) > line.size) return false
  return !all.some((other) => other !== line && Math.abs(other.y - line.y) < 0.5 * line.size)
}

/** The middle of the clearest gutter, or null. */
function findGutter(lines: readonly Line[]): number | null {
  if (lines.length < 2 * fewestLines) return null
  const from = Math.min(...lines.map((l) => l.left))
  const to = Math.max(...lines.map((l) => l.right))
  const sizes = lines.map((l) => l.size).sort((p, q) => p - q)
  const size = sizes[sizes.length >> 1] ?? 10
  let best: { middle: number; crossing: number } | null = null
  for (const { start, end, crossing } of gaps(lines, from, to)) {
    const middle = (start + end) / 2
    if (end - start < narrowestGutter * size || crossing > lines.length * 0.35) continue
    const left = lines.filter((l) => l.right <= middle)
    const right = lines.filter((l) => l.left >= middle)
    if (left.length < fewestLines || right.length < fewestLines) continue
    if (fill(left) < leastFill || fill(right) < leastFill || !sideBySide(left, right)) continue
    if (best === null || crossing < best.crossing) best = { middle, crossing }
  }
  return best?.middle ?? null
}

/**
 * Vertical strips that few lines cross. Strips are found at the edges of lines; `crossing` counts the lines that
 * go over the strip.
 */
function gaps(lines: readonly Line[], from: number, to: number) {
  const events = lines.flatMap((l) => [
    { x: l.left, by: 1 },
    { x: l.right, by: -1 },
  ])
  events.sort((p, q) => p.x - q.x || p.by - q.by)
  const found: { start: number; end: number; crossing: number }[] = []
  let over = 0
  let last = from
  const most = lines.length * 0.35
  for (const { x, by } of events) {
    if (x - last > 1 && over <= most && last > from + 20 && x < to - 20) {
      const previous = found.at(-1)
      if (previous !== undefined && previous.end === last) {
        // Neighbouring strips with slightly different counts are one gutter with ragged edges.
        if (over <= previous.crossing) found.push({ start: last, end: x, crossing: over })
      } else found.push({ start: last, end: x, crossing: over })
    }
    over += by
    last = x
  }
  return found
}

function fill(lines: readonly Line[]): number {
  const width = Math.max(...lines.map((l) => l.right)) - Math.min(...lines.map((l) => l.left))
  const shares = lines.map((l) => (l.right - l.left) / Math.max(width, 1)).sort((p, q) => p - q)
  return shares[shares.length >> 1] ?? 0
}

/** True if the two sets of lines share a good part of their height: columns stand beside each other. */
function sideBySide(left: readonly Line[], right: readonly Line[]): boolean {
  const top = Math.max(Math.min(...left.map((l) => l.y)), Math.min(...right.map((l) => l.y)))
  const bottom = Math.min(Math.max(...left.map((l) => l.y)), Math.max(...right.map((l) => l.y)))
  const inBoth = (lines: readonly Line[]) => lines.filter((l) => l.y >= top - 2 && l.y <= bottom + 2).length
  return inBoth(left) >= fewestLines - 1 && inBoth(right) >= fewestLines - 1
}
