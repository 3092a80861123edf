import type { Fragment } from './page-fragments.ts'

/** One line of one column. Units as in `Fragment`. */
export interface Line {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  /** Size of most of its glyphs. */
  readonly size: number
  /** True for a row of a table: its cells stand in one line, a tab between them. */
  readonly row?: true
}

/** A gap wider than this many times the font size parts two columns rather than two words. */
export const widestWordGap = 1.6
/** A gap wider than this is a blank, if the text layer has none there. */
const narrowestWordGap = 0.17

/** Rows of fragments that stand on one baseline: from top to bottom, and each from left to right. */
export function baselineRows(visible: readonly Fragment[]): readonly (readonly Fragment[])[] {
  const rows: Fragment[][] = []
  for (const fragment of [...visible].sort((p, q) => p.y - q.y || p.left - q.left)) {
    const row = rows.at(-1)
    const base = row?.[0]
    // Raised and lowered figures stand less than half a line from the baseline.
    if (
      base !== undefined &&
      fragment.y - base.y < 0.4 * Math.min(Math.max(base.size, fragment.size), 3 * base.size)
    ) {
      row?.push(fragment)
    } else rows.push([fragment])
  }
  for (const row of rows) row.sort((p, q) => p.left - q.left)
  return rows
}

/**
 * Joins fragments that stand on one baseline and near each other, with a blank where there is a gap.
 * @param visible the fragments of one region of the page that show ink
 * @param blanks the fragments of the page that do not
 */
export function linesOf(
  visible: readonly Fragment[],
  blanks: readonly Fragment[],
  page: number,
): readonly Line[] {
  return baselineRows(visible).flatMap((row) => splitRow(row, blanks, page))
}

function splitRow(row: readonly Fragment[], blanks: readonly Fragment[], page: number): readonly Line[] {
  const lines: Line[] = []
  let run: Fragment[] = []
  for (const fragment of row) {
    const last = run.at(-1)
    if (last !== undefined) {
      const gap = fragment.left - last.right
      const size = Math.max(last.size, fragment.size)
      // Justified lines have wide gaps that the text layer fills with blanks; a gutter it leaves empty.
      const filled = gap > widestWordGap * size && gap < 4 * size && isFilled(blanks, last, fragment)
      if (gap > widestWordGap * size && !filled) {
        lines.push(lineOf(run, page))
        run = []
      }
    }
    run.push(fragment)
  }
  if (run.length > 0) lines.push(lineOf(run, page))
  return lines
}

function isFilled(blanks: readonly Fragment[], before: Fragment, after: Fragment): boolean {
  return blanks.some(
    (b) =>
      Math.abs(b.y - before.y) < 1 &&
      b.left >= before.right - 1 &&
      b.right <= after.left + 1 &&
      b.right - b.left > 0.8 * (after.left - before.right),
  )
}

function lineOf(run: readonly Fragment[], page: number): Line {
  let text = ''
  let right = Number.NEGATIVE_INFINITY
  const weight = new Map<number, number>()
  for (const fragment of run) {
    const gap = fragment.left - right
    if (
      text !== '' &&
      !/\s$/.test(text) &&
      !/^\s/.test(fragment.text) &&
      gap > narrowestWordGap * fragment.size
    )
      text += ' '
    text += fragment.text
    right = Math.max(right, fragment.right)
    weight.set(fragment.size, (weight.get(fragment.size) ?? 0) + fragment.text.length)
  }
  const main = [...weight].sort((p, q) => q[1] - p[1])[0]?.[0] ?? 0
  const base = run.find((f) => f.size === main) ?? run[0]
  return { page, text: text.trim(), left: run[0]?.left ?? 0, right, y: base?.y ?? 0, size: main }
}
