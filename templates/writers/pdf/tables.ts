import type { BlockOf, Column, Inline, Row } from '../../document/nodes.ts'
import { fullWidth, textWidth } from '../../document/page.ts'
import { inlineText } from '../text.ts'
import { element, type StructureElement } from './engine/structure.ts'
import type { FlowNode } from './flow-node.ts'
import { foreignLanguage } from './language.ts'
import { inlineRuns, type Press } from './runs.ts'
import { cellGap } from './table-layouts.ts'

/**
 * A table with its caption above and its notes below; the head is repeated, rows are not split. Figures need no
 * feature to stand under each other: the digits of Source Sans are tabular by default.
 */
export function tableNodes(
  press: Press,
  block: BlockOf<'table'>,
  parent: StructureElement,
): readonly FlowNode[] {
  const { page } = press.document
  const caption = press.styles.caption
  const tag = element('Table', parent)
  const captionTag = element('Caption', tag)
  const space = { type: 'text', text: '\u00a0\u00a0', origin: { kind: 'generated' } } as const
  const width = press.columnWidth ?? (block.wide ? fullWidth(page) : textWidth(page))
  const side = width < fullWidth(page) && press.columnWidth === undefined ? fullWidth(page) - width : 0
  const head = element('TR', element('THead', tag))
  const body = element('TBody', tag)
  const notes = press.styles['table-note']
  const widths = columnWidths(press, block, width)
  press.columns.set(block.id, [...widths]) // a copy: the engine writes on what it is given
  return [
    {
      place: block.id,
      keepWithNext: true,
      before: caption.before,
      after: caption.after,
      text: inlineRuns(press, [...block.label, space, ...block.caption], caption, captionTag),
    },
    {
      before: 0,
      after: 0,
      margin: [0, 0, side, 0],
      layout: 'ruled',
      tail: block.notes.length === 0 ? 0 : notes.before + block.notes.length * notes.leading,
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths,
        body: [
          block.columns.map((column) => ({
            text: inlineRuns(
              press,
              column.label,
              press.styles['table-head'],
              element('TH', head, { scope: 'Column' }),
              {
                once: true,
              },
            ),
            alignment: column.align === 'left' ? 'left' : 'right',
          })),
          ...block.rows.map((row) => rowCells(press, row, block.columns, body)),
        ],
      },
    },
    ...block.notes.map((line, i) => ({
      before: i === 0 ? notes.before : 0,
      after: i === block.notes.length - 1 ? page.body.leading : 0,
      text: inlineRuns(press, line, notes, element('P', parent)),
    })),
    ...(block.notes.length === 0 ? [{ text: '', fontSize: 1, before: 0, after: page.body.leading }] : []),
  ]
}

function rowCells(
  press: Press,
  row: Row,
  columns: readonly Column[],
  body: StructureElement,
): readonly Record<string, unknown>[] {
  const tr = element('TR', body)
  return row.cells.map((cell, i) => {
    const column = columns[i]
    const td = element('TD', tr, foreignLanguage(press, cell.lines.flat()))
    const style = press.styles['table-cell']
    const lines = cell.lines.map((line) => ({ text: inlineRuns(press, line, style, td) }))
    const [only] = lines
    return {
      ...(lines.length === 1 && only !== undefined ? only : { stack: lines }),
      alignment: column?.align === 'left' ? 'left' : 'right',
    }
  })
}

/**
 * Points of text width for each column: its share of what the gaps leave, but never less than its longest word. What
 * the widened columns take is given up by the others in proportion to what they can spare.
 */
function columnWidths(press: Press, block: BlockOf<'table'>, width: number): readonly number[] {
  const free = width - (block.columns.length - 1) * 2 * cellGap
  const shares = block.columns.reduce((sum, c) => sum + c.width, 0)
  const wanted = block.columns.map((c) => (free * c.width) / shares)
  const least = block.columns.map((column, i) =>
    Math.max(
      longestWord(press, [column.label], 'bold', press.styles['table-head'].size),
      ...block.rows.map((row) =>
        longestWord(press, row.cells[i]?.lines ?? [], 'normal', press.styles['table-cell'].size),
      ),
    ),
  )
  const lacking = wanted.reduce((sum, w, i) => sum + Math.max(0, (least[i] ?? 0) - w), 0)
  const spare = wanted.reduce((sum, w, i) => sum + Math.max(0, w - (least[i] ?? 0)), 0)
  if (lacking === 0) return wanted
  if (spare < lacking) return capped(least, free)
  return wanted.map((w, i) => {
    const floor = least[i] ?? 0
    return w < floor ? floor : w - (lacking * (w - floor)) / spare
  })
}

/**
 * Widths for a table that cannot hold all its words: the widest columns are cut to one width, so that only their words
 * break, and every other column keeps its own whole.
 */
function capped(least: readonly number[], free: number): readonly number[] {
  const rising = [...least].sort((a, b) => a - b)
  let rest = free
  let cap = 0
  for (const [i, width] of rising.entries()) {
    cap = rest / (rising.length - i)
    if (width > cap) break
    rest -= width
  }
  return least.map((width) => Math.min(width, cap))
}

/** Characters of a word that a column is widened for; longer ones (addresses) are broken. */
const longestKept = 24

/** Width in points of the longest word of these lines, with a hair of room. */
function longestWord(
  press: Press,
  lines: readonly (readonly Inline[])[],
  cut: 'normal' | 'bold',
  size: number,
): number {
  const words = lines.flatMap((line) =>
    inlineText(line, press.document, press.numbering).split(/[\s\u00ad-]+/),
  )
  return (
    Math.max(0, ...words.map((word) => press.faces.width(word.slice(0, longestKept), 'sans', cut, size))) +
    0.5
  )
}
