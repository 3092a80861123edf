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

/**
 * Reads the text layer of a page as it is in the file: ligatures and soft hyphens are left to the repair step. A page whose
 * text lies on its side (a wide table, a scan put in the wrong way) is turned until most of its text is upright.
 */
export async function pageFragments(page: PDFPageProxy, number: number): Promise<PageFragments> {
  const content = await page.getTextContent({ disableNormalization: true })
  const items = content.items
    .slice(0, pdfLimits.itemsOfPage)
    .filter((item) => 'str' in item && item.str !== '')
  const texts = items.flatMap((item) => ('str' in item ? [item] : []))
  const quarter = quarterTurns(texts, page.getViewport({ scale: 1 }).transform)
  const viewport = page.getViewport({ scale: 1, rotation: (page.rotate + 360 - 90 * quarter) % 360 })
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = viewport.transform as readonly number[]
  const upright: Fragment[] = []
  const turned: Fragment[] = []
  for (const item of texts) {
    const [, , ic = 0, id = 1, ie = 0, iff = 0] = item.transform as readonly number[]
    const x = a * ie + c * iff + e
    const y = b * ie + d * iff + f
    const size = Math.hypot(a * ic + c * id, b * ic + d * id)
    if (!Number.isFinite(x + y + size + item.width)) continue
    const fragment = { text: item.str, left: x, right: x + item.width, y, size }
    ;(turnOf(item.transform, viewport.transform) === 0 ? upright : turned).push(fragment)
  }
  return { number, width: viewport.width, height: viewport.height, upright, turned }
}

/** How many quarter turns clockwise a text runs from upright on the page as it is shown; null for a slant. */
function turnOf(text: readonly number[], view: readonly number[]): number | null {
  const [a = 1, b = 0, c = 0, d = -1] = view
  const [ia = 1, ib = 0] = text
  const across = a * ia + c * ib
  const down = b * ia + d * ib
  if (Math.abs(down) < 0.05 * Math.abs(across)) return across > 0 ? 0 : 2
  return Math.abs(across) < 0.05 * Math.abs(down) ? (down > 0 ? 1 : 3) : null
}

/** The turn of most of a page's letters; 0 unless more than half of them agree on another. */
function quarterTurns(
  texts: readonly { readonly str: string; readonly transform: readonly number[] }[],
  view: readonly number[],
): number {
  const letters = [0, 0, 0, 0]
  let all = 0
  for (const { str, transform } of texts) {
    all += str.length
    const turn = turnOf(transform, view)
    if (turn !== null) letters[turn] = (letters[turn] ?? 0) + str.length
  }
  const most = letters.findIndex((n) => n * 2 > all)
  return Math.max(0, most)
}
