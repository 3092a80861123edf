import type { PDFPageProxy } from 'pdfjs-dist'
import { pdfLimits } from './open-pdf.ts'

/** A run of glyphs on one baseline. Units: points, origin at the top left of the page as it is shown. */
export interface Fragment {
  readonly text: string
  readonly left: number
  readonly right: number
  /** The baseline, downwards. */
  readonly y: number
  /** Font size. */
  readonly size: number
}

/** The text of a page, before anything is known of its order. */
export interface PageFragments {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly upright: readonly Fragment[]
  /** Text that is turned (a stamp in the margin, a watermark), in the order of the file. */
  readonly turned: readonly Fragment[]
}

/** Reads the text layer of a page as it is in the file: ligatures and soft hyphens are left to the repair step. */
export async function pageFragments(page: PDFPageProxy, number: number): Promise<PageFragments> {
  const viewport = page.getViewport({ scale: 1 })
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = viewport.transform as readonly number[]
  const content = await page.getTextContent({ disableNormalization: true })
  const upright: Fragment[] = []
  const turned: Fragment[] = []
  for (const item of content.items.slice(0, pdfLimits.itemsOfPage)) {
    if (!('str' in item) || item.str === '') continue
    const [ia = 1, ib = 0, ic = 0, id = 1, ie = 0, iff = 0] = item.transform as readonly number[]
    const x = a * ie + c * iff + e
    const y = b * ie + d * iff + f
    const along = [a * ia + c * ib, b * ia + d * ib] as const
    const up = [a * ic + c * id, b * ic + d * id] as const
    const size = Math.hypot(up[0], up[1])
    if (!Number.isFinite(x + y + size + item.width)) continue
    const fragment = { text: item.str, left: x, right: x + item.width, y, size }
    const level = Math.abs(along[1]) < 0.05 * Math.abs(along[0])
    ;(level && along[0] > 0 ? upright : turned).push(fragment)
  }
  return { number, width: viewport.width, height: viewport.height, upright, turned }
}
