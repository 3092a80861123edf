import type { Corpus, EventFact, Facts, QuoteFact, Source, TransferFact } from '../../corpus/index.ts'
import type { Table } from './csv.ts'

export type FactKind = keyof Facts

export const factKinds: readonly FactKind[] = ['events', 'transfers', 'quotes']

/** How the SIPRI trade register prints what is not known. */
const unknown = '. .'

function known(value: string | number | null): string {
  return value === null ? unknown : String(value)
}

/** Where a sentence or omitted piece stands, for people: `name.txt ¶3 (s-….p3.2)`. */
function place(id: string, sources: readonly Source[]): string {
  for (const source of sources) {
    for (const passage of source.passages)
      if (passage.sentences.some((s) => s.id === id))
        return `${source.file} ¶${passage.locator.paragraph} (${id})`
    if (source.omitted.some((o) => o.id === id)) return `${source.file} (${id})`
  }
  return id
}

function places(fact: { readonly sentences: readonly string[] }, corpus: Corpus): string {
  return fact.sentences.map((id) => place(id, corpus.sources)).join('; ')
}

/**
 * Columns of the SIPRI trade register's CSV (SIPRI Arms Transfers Database, form of 2024), plus `Source`. `(?)` marks
 * an uncertain value of the column before it. The three TIV columns stay empty: they are SIPRI's own estimates and
 * stand in no article. `status` (new, second hand) is not read from articles.
 */
const sipriColumns = [
  'Recipient',
  'Supplier',
  'Year of order',
  '(?)',
  'Number ordered',
  '(?)',
  'Weapon designation',
  'Weapon description',
  'Number delivered',
  '(?)',
  'Year(s) of delivery',
  'status',
  'Comments',
  'SIPRI TIV per unit',
  'SIPRI TIV for total order',
  'SIPRI TIV of delivered weapons',
  'Source',
]

function sipriRow(t: TransferFact, corpus: Corpus): readonly string[] {
  return [
    known(t.recipient),
    known(t.supplier),
    known(t.orderYear),
    '',
    known(t.ordered),
    '',
    t.designation,
    known(t.description),
    known(t.delivered),
    '',
    t.deliveryYears.length > 0 ? t.deliveryYears.join('; ') : unknown,
    unknown,
    t.comment,
    '',
    '',
    '',
    places(t, corpus),
  ]
}

function eventRow(e: EventFact, corpus: Corpus): readonly string[] {
  return [e.date, e.precision, e.basis, e.text, places(e, corpus)]
}

function quoteRow(q: QuoteFact, corpus: Corpus): readonly string[] {
  return [
    q.text,
    known(q.speaker),
    known(q.role),
    known(q.via),
    known(q.where),
    known(q.date),
    places(q, corpus),
  ]
}

interface FactTable {
  /** All columns, for CSV. */
  readonly csv: (corpus: Corpus) => Table
  /** The columns that fit a terminal. */
  readonly list: (corpus: Corpus) => Table
}

/** How each kind of fact is shown; total over the kinds. */
export const factTables: Readonly<Record<FactKind, FactTable>> = {
  events: {
    csv: (c) => [
      ['Date', 'Precision', 'Basis', 'Text', 'Source'],
      ...c.facts.events.map((e) => eventRow(e, c)),
    ],
    list: (c) => [['Date', 'Text', 'Source'], ...c.facts.events.map((e) => [e.date, e.text, places(e, c)])],
  },
  transfers: {
    csv: (c) => [sipriColumns, ...c.facts.transfers.map((t) => sipriRow(t, c))],
    list: (c) => [
      ['Supplier', 'Recipient', 'Ordered', 'Designation', 'Order', 'Delivered', 'Delivery', 'Source'],
      ...c.facts.transfers.map((t) => [
        known(t.supplier),
        known(t.recipient),
        known(t.ordered),
        t.designation,
        known(t.orderYear),
        known(t.delivered),
        t.deliveryYears.length > 0 ? t.deliveryYears.join('; ') : unknown,
        places(t, c),
      ]),
    ],
  },
  quotes: {
    csv: (c) => [
      ['Quotation', 'Speaker', 'Role', 'Via', 'Where', 'Date', 'Source'],
      ...c.facts.quotes.map((q) => quoteRow(q, c)),
    ],
    list: (c) => [
      ['Speaker', 'Quotation', 'Source'],
      ...c.facts.quotes.map((q) => [known(q.speaker), q.text, places(q, c)]),
    ],
  },
}
