import type { PagePlace } from '../../main/contract.ts'
import type { Selection } from '../state/workspace.ts'

/** From where to where a part of the briefing stands, in points; `end` null: to the page's foot. */
export interface Extent {
  readonly page: number
  readonly start: number
  readonly end: number | null
}

const before = (a: { page: number; y: number }, b: { page: number; y: number }) =>
  a.page - b.page || a.y - b.y

/** The part of the briefing at a point of the page: the last that begins above it. */
export function placeAt(places: readonly PagePlace[], page: number, y: number): PagePlace | null {
  const sorted = [...places].sort(before)
  return sorted.findLast((p) => before(p, { page, y }) <= 0) ?? null
}

/** Where the selected part stands: from its own place to the next one's, on the page where it begins. */
export function extentOf(places: readonly PagePlace[], selection: Selection): Extent | null {
  const sorted = [...places].sort(before)
  const at = sorted.findIndex((p) => p.section === selection.section && p.passage === selection.passage)
  const place = sorted[at]
  if (place === undefined) return null
  const next = sorted[at + 1]
  return {
    page: place.page,
    start: place.y,
    end: next !== undefined && next.page === place.page ? next.y : null,
  }
}
