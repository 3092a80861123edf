import {
  type Grid,
  gridOf,
  hasStrayGap,
  inkShare,
  type Row,
  reach,
  sameEdge,
  splitAt,
} from './column-grid.ts'

/** The empty strip between two columns. */
export interface Gutter {
  /** Where the right column begins: the left edge that its lines share. Points from the left of the page. */
  readonly edge: number
  /** Runs of rows that stand in columns: first and last index into the rows, both inclusive, from top to bottom. */
  readonly bands: readonly Band[]
}

interface Band {
  readonly first: number
  readonly last: number
}

/**
 * The narrowest gutter, in type sizes. Narrow ones are one em (the default `column-gap` of CSS Multi-column Layout,
 * and LaTeX's `\columnsep` of 10 pt); a quarter less leaves room for hanging punctuation and slanted letters. A word
 * gap may well be wider: it is its place that tells them apart, not its width.
 */
const narrowest = 0.75
/** Lines that must begin at the edge, of all bands together and of the longest: word gaps meet by chance in two or three. */
const fewestInAll = 6
const fewestInLongest = 4
/** The same where the gutter is known from another page of the document, as on the last, short page of an article. */
const fewestIfKnown = 3
/** Rows of a shorter band at a gutter that is known already. */
const fewestInBand = 2
/** What stands next to the strip is words, not a list's mark or number, nor a page number of a contents list; in type sizes. */
const narrowestNeighbour = 2.5
/** Share of the width that the ink of a usual line of running text covers at least; the cells of a table cover less. */
const leastInk = 0.55
/** Share of the width that a usual line reaches at least, its word gaps included: even ragged lines break only where a word more would not fit. */
const leastReach = 0.7
/** Type of a headline against that of the text, as where headings are told from text; nothing stands beside it this far, in its own sizes. */
const largerType = 1.12
const clearOfHeadline = 1.4
/** Places that are tried: those at which most lines begin come first, and no page has more columns. */
const mostTried = 12

/**
 * The clearest gutter of a page or part of a page, or null. It rests on many rows: where a gutter is, row after row
 * stays empty at the same place and goes on at the same edge, while the gaps between the words of justified lines
 * wander. What crosses the strip (a headline, a caption, a table) parts the page into bands.
 * @param rows from top to bottom
 * @param known edges of the gutters of other pages
 */
export function findGutter(rows: readonly Row[], known: readonly number[] = []): Gutter | null {
  const em = usualSize(rows)
  if (em === 0) return null
  let best: { gutter: Gutter; support: number } | null = null
  for (const edge of sharedEdges(rows, em)) {
    const isKnown = known.some((k) => Math.abs(k - edge) <= sameEdge * em)
    const found = gutterAt(rows, edge, em, isKnown)
    if (found !== null && (best === null || found.support > best.support)) best = found
  }
  return best?.gutter ?? null
}

function usualSize(rows: readonly Row[]): number {
  const sizes = rows.flatMap((row) => row.map((f) => f.size))
  return median(sizes)
}

/** Places at which several rows begin, or go on after a gap; the commonest first. */
function sharedEdges(rows: readonly Row[], em: number): readonly number[] {
  const starts: number[] = []
  for (const row of rows) {
    let right = Number.NEGATIVE_INFINITY
    for (const f of row) {
      if (f.left - right >= narrowest * em) starts.push(f.left)
      right = Math.max(right, f.right)
    }
  }
  starts.sort((p, q) => p - q)
  const groups: { edge: number; count: number }[] = []
  let from = Number.NEGATIVE_INFINITY
  for (const start of starts) {
    const group = groups.at(-1)
    if (group !== undefined && start - from <= sameEdge * em) group.count++
    else {
      groups.push({ edge: start, count: 1 })
      from = start
    }
  }
  return groups
    .filter((g) => g.count >= fewestIfKnown)
    .sort((p, q) => q.count - p.count || p.edge - q.edge)
    .slice(0, mostTried)
    .map((g) => g.edge)
}

function gutterAt(
  rows: readonly Row[],
  edge: number,
  em: number,
  isKnown: boolean,
): { gutter: Gutter; support: number } | null {
  const inLongest = isKnown ? fewestIfKnown : fewestInLongest
  const inAll = isKnown ? fewestIfKnown : fewestInAll
  const slack = sameEdge * em
  const supports = (row: Row) => row.some((f) => Math.abs(f.left - edge) <= slack)
  const count = (band: Band) => bandRows(rows, band).filter(supports).length
  const clearOf = (width: number) => (row: Row) =>
    !row.some((f) => f.left < edge - slack && f.right > edge - width + 0.01)
  const longest = runs(rows, clearOf(narrowest * em)).sort((p, q) => count(q) - count(p))[0]
  if (longest === undefined || count(longest) < inLongest) return null
  // As wide as the strip is in its longest run: a shorter band must leave just as much empty.
  const width =
    edge - Math.max(...bandRows(rows, longest).flatMap((r) => splitAt(r, edge).left.map((f) => f.right)))
  if (!Number.isFinite(width)) return null
  const clear = runs(rows, clearOf(Math.max(narrowest * em, 0.8 * width))).map((band) =>
    withoutWideEnd(rows, band, edge),
  )
  const known = clear.filter((band) => count(band) >= fewestInBand)
  const grid = gridOf(
    known.flatMap((band) => bandRows(rows, band)),
    edge,
    em,
  )
  if (grid === null) return null
  const bands = known
    .flatMap((band) => withoutTables(rows, band, grid, em))
    .flatMap((band) => withoutHeadlines(rows, band, edge, em))
    .filter((band) => {
      const lefts = bandRows(rows, band).filter((r) => splitAt(r, edge).left.length > 0).length
      return Math.min(count(band), lefts) >= fewestInBand
    })
  const inBands = bands.flatMap((band) => bandRows(rows, band))
  const support = inBands.filter(supports).length
  if (support < inAll || Math.max(...bands.map(count)) < inLongest) return null
  return isProse(inBands, grid, em) ? { gutter: { edge, bands }, support } : null
}

function bandRows(rows: readonly Row[], band: Band): readonly Row[] {
  return rows.slice(band.first, band.last + 1)
}

/** Longest runs of rows that fulfil a condition. */
function runs(rows: readonly Row[], fulfils: (row: Row, index: number) => boolean): Band[] {
  const found: { first: number; last: number }[] = []
  for (const [i, row] of rows.entries()) {
    if (!fulfils(row, i)) continue
    const open = found.at(-1)
    if (open !== undefined && open.last === i - 1) open.last = i
    else found.push({ first: i, last: i })
  }
  return found
}

/** Leaves out the short last line of what crosses the columns above: it goes on below it and nothing stands beside it. */
function withoutWideEnd(rows: readonly Row[], band: Band, edge: number): Band {
  const above = rows[band.first - 1]?.[0]
  const row = rows[band.first]
  const first = row?.[0]
  if (row === undefined || above === undefined || first === undefined) return band
  if (splitAt(row, edge).right.length > 0 || Math.abs(above.left - first.left) > first.size) return band
  const goesOn =
    Math.abs(above.size - first.size) <= 0.08 * first.size && first.y - above.y <= 1.9 * first.size
  return goesOn ? { first: band.first + 1, last: band.last } : band
}

/** Cuts out two or more successive rows of a table across the columns. */
function withoutTables(rows: readonly Row[], band: Band, grid: Grid, em: number): readonly Band[] {
  const own = bandRows(rows, band)
  const inTable = own.map((row) => isThin(row, grid, em))
  const keep = (i: number) => inTable[i] !== true || !(inTable[i - 1] === true || inTable[i + 1] === true)
  return runs(own, (_, i) => keep(i)).map((b) => ({
    first: b.first + band.first,
    last: b.last + band.first,
  }))
}

/** A row with little ink on both sides, or little in all and a gap in it that is neither a gutter nor between words. */
function isThin(row: Row, grid: Grid, em: number): boolean {
  const { left, right } = splitAt(row, grid.edge)
  if (left.length === 0 || right.length === 0) return false
  const thin = (part: Row) => inkShare(part, grid) < leastInk
  if (thin(left) && thin(right)) return true
  return thin(row) && [left, right].some((side) => hasStrayGap(side, grid, em))
}

/**
 * Cuts out a short headline over both columns, in larger type on the left, with the beginning of the next article's
 * columns below it: it does not cross the strip, but nothing stands beside it.
 */
function withoutHeadlines(rows: readonly Row[], band: Band, edge: number, em: number): readonly Band[] {
  const own = bandRows(rows, band)
  const rights = own.flatMap((row) => splitAt(row, edge).right.map((f) => f.y))
  const isHeadline = (row: Row) => {
    const first = row[0]
    if (first === undefined || first.size < largerType * em || splitAt(row, edge).right.length > 0)
      return false
    const isClear = !rights.some((y) => Math.abs(y - first.y) < clearOfHeadline * first.size)
    return isClear && rights.some((y) => y < first.y) && rights.some((y) => y > first.y)
  }
  return runs(own, (row) => !isHeadline(row)).map((b) => ({
    first: b.first + band.first,
    last: b.last + band.first,
  }))
}

/** True if both sides are columns of running text rather than cells of a table or parts of a list. */
function isProse(rows: readonly Row[], grid: Grid, em: number): boolean {
  const split = rows.map((row) => splitAt(row, grid.edge))
  const lefts = split.map((s) => s.left).filter((side) => side.length > 0)
  const rights = split.map((s) => s.right).filter((side) => side.length > 0)
  for (const sides of [lefts, rights]) {
    if (median(sides.map((side) => inkShare(side, grid))) < leastInk) return false
    if (median(sides.map((side) => reach(side, grid, em))) < leastReach) return false
    const aligned = sides.filter((side) => {
      const columns = ((side[0]?.left ?? 0) - grid.edge) / grid.pitch
      return Math.abs(columns - Math.round(columns)) * grid.pitch <= sameEdge * em
    })
    if (aligned.length * 3 < sides.length) return false
  }
  const nextLeft = median(lefts.map((side) => lastChunk(side, em)))
  const atEdge = rights.filter((side) => Math.abs((side[0]?.left ?? 0) - grid.edge) <= sameEdge * em)
  const nextRight = median(atEdge.map((side) => lastChunk(mirrored(side), em)))
  return Math.min(nextLeft, nextRight) >= narrowestNeighbour * em
}

/** Width of the last words of a row that no wide gap parts. */
function lastChunk(row: Row, em: number): number {
  let start = 0
  let right = Number.NEGATIVE_INFINITY
  for (const f of row) {
    if (f.left - right >= narrowest * em) start = f.left
    right = Math.max(right, f.right)
  }
  return right - start
}

function mirrored(row: Row): Row {
  return row.map((f) => ({ ...f, left: -f.right, right: -f.left })).reverse()
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((p, q) => p - q)
  return sorted[sorted.length >> 1] ?? 0
}
