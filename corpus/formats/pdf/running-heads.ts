import type { Line } from './lines.ts'

/** A page with its lines, in no order. */
export interface PageLines {
  readonly number: number
  readonly height: number
  readonly lines: readonly Line[]
}

/** Share of the page's height, at the top and at the bottom, in which running heads stand. */
const edge = 0.13
const pageNumber =
  /^(?:[-–—]\s*)?(?:page|p\.|seite|página)?\s*\d{1,4}(?:\s*(?:\/|of|sur|de|von)\s*\d{1,4})?(?:\s*[-–—])?$/i

/**
 * The lines that are page furniture: text near the top or bottom edge that comes again, but for its figures, at the
 * same height of another page, and page numbers.
 */
export function runningHeads(pages: readonly PageLines[]): ReadonlySet<Line> {
  const found = new Set<Line>()
  const places = new Map<string, { page: number; line: Line }[]>()
  for (const page of pages) {
    const last = Math.max(0, ...page.lines.map((l) => l.y))
    const first = Math.min(page.height, ...page.lines.map((l) => l.y))
    for (const line of page.lines) {
      const atEdge = line.y < page.height * edge || line.y > page.height * (1 - edge)
      if (!atEdge) continue
      const outermost = line.y - first < 2 * line.size || last - line.y < 2 * line.size
      if (outermost && pageNumber.test(line.text.trim())) found.add(line)
      const key = `${Math.round(line.y / 6)}|${line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ')}`
      const list = places.get(key)
      if (list === undefined) places.set(key, [{ page: page.number, line }])
      else list.push({ page: page.number, line })
    }
  }
  for (const list of places.values()) {
    const onPages = new Set(list.map((p) => p.page)).size
    // Alternating heads of a book come every other page; a line that comes twice in fifty pages is text.
    if (onPages >= 2 && onPages >= pages.length / 4) for (const { line } of list) found.add(line)
  }
  return found
}
