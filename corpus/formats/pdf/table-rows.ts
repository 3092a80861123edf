import type { Line } from './lines.ts'

/** Rows with cells that must follow each other to be a table: one alone may be a byline with a date at its right. */
const fewestRows = 2

/**
 * Joins the cells of a table's rows, which stand on one baseline in one column of the page, so that a row is read as
 * one line. Lines from top to bottom, then from left to right.
 */
export function tableRows(column: readonly Line[]): readonly Line[] {
  const rows: Line[][] = []
  for (const line of column) {
    const base = rows.at(-1)?.[0]
    if (base !== undefined && Math.abs(line.y - base.y) < 0.4 * Math.min(line.size, base.size))
      rows.at(-1)?.push(line)
    else rows.push([line])
  }
  const inTable = (i: number) => {
    const hasCells = (n: number) => (rows[n]?.length ?? 0) > 1
    let count = hasCells(i) ? 1 : 0
    for (let n = i - 1; count > 0 && hasCells(n); n--) count++
    for (let n = i + 1; count > 0 && hasCells(n); n++) count++
    return count >= fewestRows
  }
  return rows.flatMap((row, i) => (inTable(i) ? [joined(row)] : row))
}

function joined(cells: readonly Line[]): Line {
  const ordered = [...cells].sort((p, q) => p.left - q.left)
  const first = ordered[0]
  const longest = ordered.reduce((best, cell) => (cell.text.length > best.text.length ? cell : best))
  return {
    page: longest.page,
    text: ordered.map((cell) => cell.text).join('\t'),
    left: first?.left ?? 0,
    right: Math.max(...ordered.map((cell) => cell.right)),
    y: longest.y,
    size: longest.size,
    row: true,
  }
}
