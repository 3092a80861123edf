import { type Row, splitAt } from './column-grid.ts'
import { findGutter } from './gutter.ts'
import { baselineRows } from './lines.ts'
import type { Fragment } from './page-fragments.ts'

/** Cuts within cuts: columns on a page, columns in a column's band. */
const deepest = 4

/** A page cut at its gutters. */
export interface Regions {
  /** In reading order, each as the fragments that belong to it. */
  readonly parts: readonly (readonly Fragment[])[]
  /** Where the columns right of a gutter begin. Points from the left of the page. */
  readonly edges: readonly number[]
}

/**
 * Cuts a page at its gutters, in reading order: what stands across the columns, then the left column, the right one,
 * and what stands across below them. A page without columns is one part.
 * @param visible the fragments that show ink
 * @param known edges that earlier pages of the document have
 */
export function regions(visible: readonly Fragment[], known: readonly number[]): Regions {
  const edges: number[] = []
  const cut = (rows: readonly Row[], depth: number): readonly (readonly Row[])[] => {
    if (rows.length === 0) return []
    const gutter = depth < deepest ? findGutter(rows, [...known, ...edges]) : null
    if (gutter === null) return [rows]
    edges.push(gutter.edge)
    const result: (readonly Row[])[] = []
    let next = 0
    for (const { first, last } of gutter.bands) {
      result.push(...cut(rows.slice(next, first), depth + 1))
      const sides = rows.slice(first, last + 1).map((row) => splitAt(row, gutter.edge))
      for (const side of ['left', 'right'] as const) {
        const own = sides.map((s) => s[side]).filter((row) => row.length > 0)
        result.push(...cut(own, depth + 1))
      }
      next = last + 1
    }
    result.push(...cut(rows.slice(next), depth + 1))
    return result
  }
  return { parts: cut(baselineRows(visible), 0).map((rows) => rows.flat()), edges }
}
