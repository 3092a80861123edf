import { commentIn, descriptionIn, stateIn, type TransferFact } from '../../corpus/index.ts'
import { colon } from '../content/typography.ts'
import { cell, label } from '../document/build.ts'
import type { BlockOf, Cell, Row } from '../document/nodes.ts'
import type { Content } from '../template.ts'

/**
 * The register of arms transfers in the columns of the printed SIPRI register (number ordered, designation,
 * description, year of order, years of delivery, number delivered, comments), with supplier before and source after.
 * Unknown is `. .`, SIPRI's sign. States, descriptions and comments are in the document's language; the designation is the
 * source's own.
 */
export function transfersTable(content: Content, number: number): BlockOf<'table'> {
  const { labels } = content
  const { columns } = labels
  // A column that says little leaves its room to the others.
  const comments = content.transfers.some((t) => t.comment !== '') ? 16 : 8
  return {
    type: 'table',
    id: 't-transfers',
    kind: 'register',
    label: [label(`${labels.table} ${number}`)],
    caption: [label(labels.registerCaption)],
    columns: [
      { id: 'supplier', label: [label(columns.supplier)], align: 'left', width: 9 },
      { id: 'recipient', label: [label(columns.recipient)], align: 'left', width: 9 },
      { id: 'ordered', label: [label(columns.ordered)], align: 'figure', width: 8 },
      { id: 'designation', label: [label(columns.designation)], align: 'left', width: 17 },
      { id: 'description', label: [label(columns.description)], align: 'left', width: 14 },
      { id: 'order-year', label: [label(columns.orderYear)], align: 'figure', width: 8 },
      { id: 'delivery-years', label: [label(columns.deliveryYears)], align: 'figure', width: 9 },
      { id: 'delivered', label: [label(columns.delivered)], align: 'figure', width: 9 },
      { id: 'comments', label: [label(columns.comments)], align: 'left', width: comments },
      { id: 'source', label: [label(columns.source)], align: 'left', width: 11 },
    ],
    rows: content.transfers.map((t, i) => transferRow(t, i, content)),
    notes: [[label(`${labels.note}${colon(labels.lang)}${labels.unknownSign}.`)]],
    wide: true,
  }
}

function transferRow(transfer: TransferFact, index: number, content: Content): Row {
  const { sentences, supplier, recipient, description } = transfer
  const { lang } = content.labels
  const field = (name: string, value: string | number | null, column: string = name): Cell => {
    const known = value === null || value === '' ? null : String(value)
    return cell([
      content.cells.text('transfers', sentences, column, known, transfer.cites[name] ?? sentences),
    ])
  }
  const cited = [...transfer.sentences, ...Object.values(transfer.cites).flat()]
  return {
    id: `r-transfers-${index + 1}`,
    sentences,
    conflict: false,
    cells: [
      field('supplier', supplier === null ? null : stateIn(supplier, lang)),
      field('recipient', recipient === null ? null : stateIn(recipient, lang)),
      field('ordered', transfer.ordered),
      field('designation', transfer.designation),
      field('description', description === null ? null : descriptionIn(description, lang)),
      field('orderYear', transfer.orderYear, 'order-year'),
      field('deliveryYears', transfer.deliveryYears.join('; '), 'delivery-years'),
      field('delivered', transfer.delivered),
      transfer.comment === ''
        ? cell([label('')])
        : field('comment', commentIn(transfer.comment, lang), 'comments'),
      cell(content.references(cited)),
    ],
  }
}
