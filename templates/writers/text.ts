import { assertNever, parsed } from '../../corpus/index.ts'
import { markingText } from '../content/marking.ts'
import type { Block, BlockOf, Document, Inline, Table } from '../document/nodes.ts'
import { type Numbering, numberCitations } from '../document/numbering.ts'
import { labelsOf } from '../labels.ts'
import type { Writer } from './writer.ts'

/** Plain text, UTF-8, one paragraph a line: what goes into a mail, and what the other formats are compared with. */
export const textWriter: Writer = {
  id: 'text',
  label: 'Plain text',
  extension: 'txt',
  mediaType: 'text/plain',
  write: (document) => Promise.resolve(parsed(new TextEncoder().encode(plainText(document)))),
}

/** The document as plain text: marking, body, notes in order of first use, marking again. */
export function plainText(document: Document): string {
  const numbering = numberCitations(document)
  const { marking } = document.furniture
  const mark = marking === null ? [] : [markingText(marking), '']
  const body = document.blocks.flatMap((b) => linesOf(b, document, numbering))
  return `${[...mark, ...body, ...(mark.length === 0 ? [] : ['', ...mark.slice(0, 1)])].join('\n').trim()}\n`
}

/** The notes of a document as lines: `[2] ¶3 · France Televisions, undated`, in order of first use. */
export function noteLines(document: Document, numbering: Numbering): readonly string[] {
  return numbering.notes.flatMap((id) => {
    const note = document.notes[id]
    if (note === undefined) return []
    return [`[${numbering.sourceNumber[note.source]}] ${inlineText(note.children, document, numbering)}`]
  })
}

/** Inlines as text. A citation prints its source's number, and its place where notes are inline. */
export function inlineText(inlines: readonly Inline[], document: Document, numbering: Numbering): string {
  return inlines
    .map((inline): string => {
      switch (inline.type) {
        case 'text':
          return inline.text
        case 'omission':
          return '[…]'
        case 'citation': {
          const note = document.notes[inline.note]
          return note === undefined ? '' : `[${numbering.sourceNumber[note.source]}]`
        }
        case 'source-ref':
          return `[${numbering.sourceNumber[inline.source]}]`
        case 'link':
          return inline.children.map((c) => c.text).join('')
        case 'line-break':
          return '\n'
        default:
          return assertNever(inline)
      }
    })
    .join('')
}

/** One handler a node type; a node without one does not compile. */
type Handlers = {
  readonly [T in Block['type']]: (
    block: BlockOf<T>,
    document: Document,
    numbering: Numbering,
  ) => readonly string[]
}

const handlers: Handlers = {
  'title-block': (b, d, n) => [
    ...titleLines(b).flatMap((line) => (line === null ? [] : [inlineText(line, d, n)])),
    '',
  ],
  heading: (b, d, n) => ['', numbered(b.number, inlineText(b.children, d, n)), ''],
  paragraph: (b, d, n) => [numbered(b.number, inlineText(b.children, d, n)), ''],
  excerpt: (b, d, n) => [
    numbered(b.number, inlineText(b.children, d, n)),
    ...b.attribution.map((line) => `    ${inlineText(line, d, n)}`),
    '',
  ],
  note: (b, d, n) => [
    ...b.paragraphs.map((p, i) =>
      i === 0 ? `${inlineText(b.label, d, n)} ${inlineText(p, d, n)}` : inlineText(p, d, n),
    ),
    '',
  ],
  judgements: (b, d, n) => [
    inlineText(b.title, d, n),
    ...b.items.flatMap((item) => [
      `• ${inlineText(item.children, d, n)}`,
      ...item.ratings.map((r) => `  ${inlineText(r, d, n)}`),
    ]),
    '',
  ],
  contents: () => [],
  list: (b, d, n) => [
    ...b.items.map((item, i) => `${b.ordered ? `${i + 1}.` : '•'} ${inlineText(item, d, n)}`),
    '',
  ],
  table: tableLines,
  figure: (b, d, n) => [
    `${inlineText(b.label, d, n)} ${inlineText(b.caption, d, n)}`,
    b.alt,
    inlineText(b.source, d, n),
    '',
  ],
  columns: (b, d, n) => b.children.flatMap((c) => linesOf(c, d, n)),
  'source-list': (_, d, n) => [
    ...n.sources.flatMap((source, i) =>
      source.children.map((line, k) => `${k === 0 ? `[${i + 1}]` : '   '} ${inlineText(line, d, n)}`),
    ),
    '',
    ...notesBlock(d, n),
  ],
  rule: () => ['―――', ''],
}

/** The lines of a title block in the order of its form. */
function titleLines(block: BlockOf<'title-block'>): readonly (readonly Inline[] | null)[] {
  switch (block.form) {
    case 'report':
      return [block.label, block.title, block.subtitle, ...block.facts]
    case 'series':
      return [block.label, ...block.facts, block.title, block.subtitle]
    case 'memo':
      return [...block.facts, block.label, block.title, block.subtitle]
    default:
      return assertNever(block.form)
  }
}

function linesOf(block: Block, document: Document, numbering: Numbering): readonly string[] {
  const handler = handlers[block.type] as (b: Block, d: Document, n: Numbering) => readonly string[]
  return handler(block, document, numbering)
}

function numbered(number: string | null, value: string): string {
  return number === null ? value : `${number} ${value}`
}

/** One line a row, cells parted by tabs: columns that no width can spoil. */
function tableLines(table: Table, document: Document, numbering: Numbering): readonly string[] {
  const text = (inlines: readonly Inline[]) => inlineText(inlines, document, numbering)
  return [
    `${text(table.label)} ${text(table.caption)}`,
    table.columns.map((c) => text(c.label)).join('\t'),
    ...table.rows.map((row) => row.cells.map((c) => c.lines.map(text).join(' / ')).join('\t')),
    ...table.notes.map(text),
    '',
  ]
}

/** The notes, under the word that says so. */
function notesBlock(document: Document, numbering: Numbering): readonly string[] {
  const lines = noteLines(document, numbering)
  return lines.length === 0 ? [] : [labelsOf[document.metadata.lang].notes, ...lines, '']
}
