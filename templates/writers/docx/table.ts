import type { BlockOf, Row } from '../../document/nodes.ts'
import { fullWidth, type PageSpec } from '../../document/page.ts'
import { bookmarked } from './bookmarks.ts'
import { captionParagraph, columnWidth } from './caption.ts'
import { element, type Markup, paragraph, valued } from './element.ts'
import { inlineRuns } from './inlines.ts'
import type { Session } from './session.ts'
import { cellGap } from './table-styles.ts'

/** A real table: header row repeated on each page, rows that do not split, widths that no program recomputes. */
export function tableBlock(session: Session, block: BlockOf<'table'>): readonly Markup[] {
  const points = block.wide ? fullWidth(session.document.page) : columnWidth(session)
  const shares = session.layout.columns[block.id] ?? block.columns.map((column) => column.width)
  const widths = columnWidths(shares, Math.round(points * 20))
  const header = rowOf(
    block.columns.map((column, i) => {
      const style = column.align === 'left' ? 'TableHead' : 'TableHeadRight'
      return cellOf([paragraph(style, inlineRuns(session, column.label, 'sans'))], widths[i] ?? 0)
    }),
    ['w:cantSplit', 'w:tblHeader'],
  )
  const look = element('w:tblLook', {
    ...{ 'w:firstRow': 1, 'w:lastRow': 0, 'w:firstColumn': 1, 'w:lastColumn': 1 },
    ...{ 'w:noHBand': 1, 'w:noVBand': 1 },
  })
  const rows = block.rows.map((row) => bodyRow(session, block, row, widths))
  const table = tableOf('DossierTable', widths, [header, ...rows], look)
  const notes = block.notes.map((note) => paragraph('SourceLine', inlineRuns(session, note, 'sans')))
  const bookmark = session.bookmarks.get(block.id) ?? block.id
  return [
    captionParagraph(session, 'Table', block.label, block.caption, bookmark),
    table,
    ...(notes.length === 0 ? [paragraph('TableEnd', [])] : notes),
  ]
}

/** Two cells across the page's whole width: what stands at the left of the foot, and at its right. */
export function footTable(left: Markup, right: Markup, page: PageSpec): Markup {
  const width = Math.round(fullWidth(page) * 20)
  const number = 2400
  const widths = [width - number, number]
  return tableOf('DossierFoot', widths, [rowOf([cellOf([left], width - number), cellOf([right], number)])])
}

/** A single cell across the page's whole width, which does not split. */
export function boxTable(children: readonly Markup[], session: Session): Markup {
  const points = session.columns === null ? fullWidth(session.document.page) : columnWidth(session)
  const width = Math.round(points * 20)
  return tableOf('DossierBox', [width], [rowOf([cellOf(children, width)], ['w:cantSplit'])])
}

/** A table in a named style, its columns as wide as said, in twips (ECMA-376 Part 1, 17.4.37). */
function tableOf(
  style: string,
  widths: readonly number[],
  rows: readonly Markup[],
  ...look: readonly Markup[]
): Markup {
  const properties = [
    valued('w:tblStyle', style),
    element('w:tblW', { 'w:w': widths.reduce((sum, w) => sum + w, 0), 'w:type': 'dxa' }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    ...look,
  ]
  const grid = widths.map((width) => element('w:gridCol', { 'w:w': width }))
  return element('w:tbl', {}, [element('w:tblPr', {}, properties), element('w:tblGrid', {}, grid), ...rows])
}

function rowOf(cells: readonly Markup[], properties: readonly string[] = []): Markup {
  const said = properties.map((name) => element(name))
  return element('w:tr', {}, [...(said.length === 0 ? [] : [element('w:trPr', {}, said)]), ...cells])
}

function bodyRow(session: Session, block: BlockOf<'table'>, row: Row, widths: readonly number[]): Markup {
  const cells = row.cells.map((cell, i) => {
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
  })
  return rowOf(cells, ['w:cantSplit'])
}

function cellOf(children: readonly Markup[], width: number): Markup {
  const properties = element('w:tcPr', {}, [element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })])
  return element('w:tc', {}, [properties, ...children])
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
