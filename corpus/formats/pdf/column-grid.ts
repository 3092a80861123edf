import { widestWordGap } from './lines.ts'
import type { Fragment } from './page-fragments.ts'

/** Fragments that stand on one baseline, from left to right. */
export type Row = readonly Fragment[]

/** Lines of a column begin at the same place; what differs is rounding, in type sizes. */
export const sameEdge = 0.12
/** Nobody sets running text narrower than this, in type sizes (about 16 letters); a list's numbers and a table's figures are. */
const narrowestColumn = 8
/** Columns of running text are equally wide, or one is as wide as several (a grid); share by which the widths may differ. */
const gridTolerance = 0.15
/** Columns that may stand on either side of a gutter: newspapers have up to six, of which pages of articles show four. */
const columnsOfSide = 3

/** The parts of a row before and after an edge. */
export function splitAt(row: Row, edge: number): { readonly left: Row; readonly right: Row } {
  const right = (f: Fragment) => f.left >= edge - sameEdge * f.size
  return { left: row.filter((f) => !right(f)), right: row.filter(right) }
}

interface Extent {
  readonly from: number
  readonly width: number
}

function extent(rows: readonly Row[]): Extent {
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  for (const f of rows.flat()) {
    from = Math.min(from, f.left)
    to = Math.max(to, f.right)
  }
  return { from, width: Math.max(1, to - from) }
}

/** Equally wide columns, one of which begins at the edge. Points. */
export interface Grid {
  readonly edge: number
  /** From the beginning of a column to that of the next. */
  readonly pitch: number
  /** Width of a column. */
  readonly column: number
}

/** The grid on which one to three columns stand on either side of an edge; null if there is none. */
export function gridOf(rows: readonly Row[], edge: number, em: number): Grid | null {
  const split = rows.map((row) => splitAt(row, edge))
  const left = extent(split.map((s) => s.left))
  const right = extent(split.map((s) => s.right))
  const gap = edge - left.from - left.width
  for (let k = 1; k <= columnsOfSide; k++) {
    const pitch = (edge - left.from) / k
    const column = pitch - gap
    if (column < narrowestColumn * em) return null
    for (let m = 1; m <= columnsOfSide; m++)
      if (Math.abs(right.width - (m * pitch - gap)) <= gridTolerance * column) return { edge, pitch, column }
  }
  return null
}

/** Share of the width of its columns that a side's words fill with the gaps between them, but for gaps no line has. */
export function reach(side: Row, { edge, pitch, column }: Grid, em: number): number {
  const rights = new Map<number, number>()
  let filled = 0
  for (const f of side) {
    const index = Math.floor(((f.left + f.right) / 2 - edge) / pitch)
    const right = rights.get(index)
    const gap = right === undefined ? 0 : f.left - right
    filled += f.right - f.left + (gap > widestWordGap * em ? 0 : gap)
    rights.set(index, Math.max(right ?? f.right, f.right))
  }
  return filled / (rights.size * column)
}

/** Share of the width of its columns that a side's ink covers; columns that are empty in this row do not count. */
export function inkShare(side: Row, { edge, pitch, column }: Grid): number {
  const columns = new Set(side.map((f) => Math.floor(((f.left + f.right) / 2 - edge) / pitch)))
  return side.reduce((sum, f) => sum + f.right - f.left, 0) / (columns.size * column)
}

/** True if a gap wider than any between words is not the gutter before a column of the grid. */
export function hasStrayGap(row: Row, { edge, pitch }: Grid, em: number): boolean {
  let right = Number.POSITIVE_INFINITY
  for (const f of row) {
    const columns = (f.left - edge) / pitch
    const begins = Math.abs(columns - Math.round(columns)) * pitch <= sameEdge * em
    if (f.left - right > widestWordGap * em && !begins) return true
    right = Math.max(Number.isFinite(right) ? right : f.right, f.right)
  }
  return false
}
