import type { BlockOf, Document, Inline } from '../../document/nodes.ts'
import { type Numbering, numberCitations } from '../../document/numbering.ts'
import { stylesOf } from '../style.ts'
import { inlineText } from '../text.ts'

/** Heights of a table's rows in points, as Word sets them. */
export interface RowHeights {
  readonly head: number
  readonly rows: readonly number[]
}

/** Points above and below the text of a cell, as the table style has them, and the hairline between rows. */
const cellDepth = 7.5

/** Mean width of a letter of Source Sans in ems, regular and semibold: measured over English and French running text. */
const em = { regular: 0.47, bold: 0.5 } as const

/**
 * Row heights from the words of the cells and the widths of the columns, without the fonts: lines are broken by the
 * mean width of letters. `widths` are the columns' text widths in points.
 */
export function rowHeights(
  document: Document,
  table: BlockOf<'table'>,
  widths: readonly number[],
): RowHeights {
  const styles = stylesOf(document.page)
  const numbering = numberCitations(document)
  const lines = (cell: readonly (readonly Inline[])[], i: number, letter: number) =>
    cell.reduce((sum, line) => sum + linesOf(words(line, document, numbering), (widths[i] ?? 0) / letter), 0)
  const height = (counts: readonly number[], leading: number) => Math.max(1, ...counts) * leading + cellDepth
  const { 'table-head': head, 'table-cell': cell } = styles
  return {
    head: height(
      table.columns.map((column, i) => lines([column.label], i, head.size * em.bold)),
      head.leading,
    ),
    rows: table.rows.map((row) =>
      height(
        row.cells.map((c, i) => lines(c.lines, i, cell.size * em.regular)),
        cell.leading,
      ),
    ),
  }
}

function words(line: readonly Inline[], document: Document, numbering: Numbering): readonly string[] {
  return inlineText(line, document, numbering).split(/\s+/)
}

/** Lines that words take in a column of this many letters. */
function linesOf(words: readonly string[], letters: number): number {
  let lines = 1
  let used = 0
  for (const word of words) {
    const needed = used === 0 ? word.length : used + 1 + word.length
    if (needed <= letters || used === 0) used = needed
    else {
      lines += 1
      used = word.length
    }
  }
  return lines
}
