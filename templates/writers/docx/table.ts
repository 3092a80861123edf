import { Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { BlockOf, Row } from '../../document/nodes.ts'
import { fullWidth, type PageSpec } from '../../document/page.ts'
import { bookmarked } from './bookmarks.ts'
import { captionParagraph, columnWidth } from './caption.ts'
import { type Element, paragraph } from './element.ts'
import { inlineRuns } from './inlines.ts'
import type { Session } from './session.ts'
import { cellGap } from './table-styles.ts'

/** A real table: header row repeated on each page, rows that do not split, widths that no program recomputes. */
export function tableBlock(session: Session, block: BlockOf<'table'>): readonly Element[] {
  const points = block.wide ? fullWidth(session.document.page) : columnWidth(session)
  const shares = session.layout.columns[block.id] ?? block.columns.map((column) => column.width)
  const widths = columnWidths(shares, Math.round(points * 20))
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((column, i) => {
      const style = column.align === 'left' ? 'TableHead' : 'TableHeadRight'
      return cellOf([paragraph(style, inlineRuns(session, column.label, 'sans'))], widths[i] ?? 0)
    }),
  })
  const table = new Table({
    style: 'DossierTable',
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, w) => sum + w, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: true,
      lastColumn: true,
      noHBand: true,
      noVBand: true,
    },
    rows: [header, ...block.rows.map((row) => bodyRow(session, block, row, widths))],
  })
  const notes = block.notes.map((note) => paragraph('SourceLine', inlineRuns(session, note, 'sans')))
  const bookmark = session.bookmarks.get(block.id) ?? block.id
  return [
    captionParagraph(session, 'Table', block.label, block.caption, bookmark),
    table as unknown as Element,
    ...(notes.length === 0 ? [paragraph('TableEnd', [])] : notes),
  ]
}

/** Two cells across the page's whole width: what stands at the left of the foot, and at its right. */
export function footTable(left: Element, right: Element, page: PageSpec): Element {
  const width = Math.round(fullWidth(page) * 20)
  const number = 2400
  const table = new Table({
    style: 'DossierFoot',
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width - number, number],
    rows: [new TableRow({ children: [cellOf([left], width - number), cellOf([right], number)] })],
  })
  return table as unknown as Element
}

/** A single cell across the page's whole width, which does not split. */
export function boxTable(children: readonly Element[], session: Session): Element {
  const width = Math.round(
    (session.columns === null ? fullWidth(session.document.page) : columnWidth(session)) * 20,
  )
  const table = new Table({
    style: 'DossierBox',
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    rows: [new TableRow({ cantSplit: true, children: [cellOf(children, width)] })],
  })
  return table as unknown as Element
}

function bodyRow(session: Session, block: BlockOf<'table'>, row: Row, widths: readonly number[]): TableRow {
  return new TableRow({
    cantSplit: true,
    children: row.cells.map((cell, i) => {
      const align = block.columns[i]?.align ?? 'left'
      const style = align === 'left' ? 'TableText' : align === 'right' ? 'TableRight' : 'TableFigure'
      const lines = cell.lines.length === 0 ? [[]] : cell.lines
      return cellOf(
        lines.map((line, k) => {
          const runs = inlineRuns(session, line, 'sans')
          const first = i === 0 && k === 0
          const name = session.bookmarks.get(row.id) ?? row.id
          return paragraph(style, first ? bookmarked(name, session.nextId(), runs) : runs)
        }),
        widths[i] ?? 0,
      )
    }),
  })
}

function cellOf(children: readonly Element[], width: number): TableCell {
  // The docx library asks for its own paragraph class; it only ever serialises what it is given.
  return new TableCell({ children: children as never, width: { size: width, type: WidthType.DXA } })
}

/**
 * Widths in whole twips that add up to the total exactly. Columns share what the gaps between them leave, as in the
 * PDF; the outer edges have no gap.
 */
function columnWidths(shares: readonly number[], total: number): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const text = total - (shares.length - 1) * 2 * cellGap
  let given = 0
  let share = 0
  return shares.map((width, i) => {
    share += width
    const gaps = i === shares.length - 1 ? 2 * i : 2 * i + 1
    const end = Math.round((text * share) / whole) + gaps * cellGap
    const twips = end - given
    given = end
    return twips
  })
}
