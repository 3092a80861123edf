import { greys } from '../style.ts'

/** Points between a cell's text and the edge of its column. */
export const cellGap = 5

/** Points between the text of a tinted box and its sides. */
export const boxPadding = 12

/** pdfmake table layouts: horizontal rules only; `ink` draws the rules above and below the head and at the end. */
export function tableLayouts(ink: string): Record<string, unknown> {
  const none = () => 0
  return {
    ruled: {
      hLineWidth: (i: number, node: { table: { body: unknown[]; headerRows: number } }) =>
        i === 0 || i === node.table.headerRows || i === node.table.body.length ? 0.9 : 0.4,
      hLineColor: (i: number, node: { table: { body: unknown[]; headerRows: number } }) =>
        i === 0 || i === node.table.headerRows || i === node.table.body.length ? ink : greys.rule,
      vLineWidth: none,
      paddingLeft: (i: number) => (i === 0 ? 0 : cellGap),
      paddingRight: (i: number, node: { table: { widths: unknown[] } }) =>
        i === node.table.widths.length - 1 ? 0 : cellGap,
      // The one callback that pdfmake makes between rows, where a page may still be turned.
      paddingTop: (i: number, node: { beforeRow?: (row: number) => void }) => {
        node.beforeRow?.(i)
        return 3.5
      },
      paddingBottom: () => 3.5,
    },
    box: {
      hLineWidth: none,
      vLineWidth: none,
      paddingLeft: () => boxPadding,
      paddingRight: () => boxPadding,
      paddingTop: (i: number, node: { beforeRow?: (row: number) => void }) => {
        node.beforeRow?.(i)
        return i === 0 ? 9 : 3
      },
      paddingBottom: (i: number, node: { table: { body: unknown[] } }) =>
        i === node.table.body.length - 1 ? 10 : 2,
    },
    band: {
      hLineWidth: none,
      vLineWidth: none,
      paddingLeft: () => 8,
      paddingRight: () => 8,
      paddingTop: () => 3,
      paddingBottom: () => 4,
    },
    marking: {
      hLineWidth: none,
      vLineWidth: none,
      paddingLeft: () => 4,
      paddingRight: () => 4,
      paddingTop: none,
      paddingBottom: none,
    },
  }
}
