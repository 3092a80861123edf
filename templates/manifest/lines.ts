import { assertNever, type SentenceId } from '../../corpus/index.ts'
import { markingText } from '../content/marking.ts'
import type { Block, Document, Inline, NodeId, Origin, Text } from '../document/nodes.ts'
import { type Numbering, numberCitations } from '../document/numbering.ts'

/** Where the words of a piece come from: a text's origin, or what a citation, reference or omission stands for. */
export type PieceOrigin =
  | Origin
  | { readonly kind: 'citation'; readonly note: NodeId }
  | { readonly kind: 'reference'; readonly source: string }
  | { readonly kind: 'omission'; readonly sentences: readonly SentenceId[] }

export interface ManifestPiece {
  readonly text: string
  readonly origin: PieceOrigin
}

/** What a line is in its block. */
export type LinePart =
  | 'label'
  | 'title'
  | 'subtitle'
  | 'fact'
  | 'heading'
  | 'text'
  | 'attribution'
  | 'rating'
  | 'entry'
  | 'item'
  | 'caption'
  | 'head'
  | 'cell'
  | 'note'
  | 'drawing'
  | 'source'
  | 'marking'
  | 'running-title'
  | 'footer'
  | 'page-label'

/** A line or paragraph of the output. Joined, the lines are every word that a reader sees, each with its origin. */
export interface ManifestLine {
  readonly block: Block['type'] | 'furniture'
  readonly part: LinePart
  /** Id of the node that the line belongs to: excerpt, note, judgement, heading, table row, source; null where it has none. */
  readonly node: NodeId | null
  /** Id of a table's column. */
  readonly column?: string
  /** For a row of a register: the sentences that it was computed from. */
  readonly sentences?: readonly SentenceId[]
  readonly pieces: readonly ManifestPiece[]
}

/** The lines of a document in reading order, what repeats on each page last. */
export function linesOf(document: Document): readonly ManifestLine[] {
  const numbering = numberCitations(document)
  const say = (inlines: readonly Inline[]) => piecesOf(inlines, document, numbering)
  const lines = (block: Block): readonly ManifestLine[] => {
    const line = (
      part: LinePart,
      inlines: readonly Inline[] | null,
      more: Partial<Pick<ManifestLine, 'node' | 'column' | 'sentences'>> = {},
    ): readonly ManifestLine[] =>
      inlines === null || inlines.length === 0
        ? []
        : [{ block: block.type, part, node: 'id' in block ? block.id : null, ...more, pieces: say(inlines) }]
    switch (block.type) {
      case 'title-block':
        return [
          ...line('label', block.label),
          ...line('title', block.title),
          ...line('subtitle', block.subtitle),
          ...block.facts.flatMap((fact) => line('fact', fact)),
        ]
      case 'heading':
        return line('heading', [...numberOf(block.number), ...block.children])
      case 'paragraph':
        return line('text', [...numberOf(block.number), ...block.children])
      case 'excerpt':
        return [
          ...line('text', [...numberOf(block.number), ...block.children]),
          ...block.attribution.flatMap((a) => line('attribution', a)),
        ]
      case 'note':
        return [...line('label', block.label), ...block.paragraphs.flatMap((p) => line('text', p))]
      case 'judgements':
        return [
          ...line('title', block.title),
          ...block.items.flatMap((item) => [
            ...line('text', item.children, { node: item.id }),
            ...item.ratings.flatMap((r) => line('rating', r, { node: item.id })),
          ]),
        ]
      case 'contents':
        return line('title', block.title)
      case 'list':
        return block.items.flatMap((item) => line('item', item))
      case 'table':
        return [
          ...line('caption', [...block.label, generated(' '), ...block.caption]),
          ...block.columns.flatMap((c) => line('head', c.label, { column: c.id })),
          ...block.rows.flatMap((row) => {
            const of = row.sentences === undefined ? {} : { sentences: row.sentences }
            return row.cells.flatMap((cell, i) =>
              cell.lines.flatMap((l) =>
                line('cell', l, { node: row.id, column: block.columns[i]?.id ?? '', ...of }),
              ),
            )
          }),
          ...block.notes.flatMap((note) => line('note', note)),
        ]
      case 'figure':
        return [
          ...line('caption', [...block.label, generated(' '), ...block.caption]),
          ...block.drawing.shapes.flatMap((s) =>
            s.shape === 'text' ? line('drawing', [generated(s.text)]) : [],
          ),
          ...line('source', block.source),
        ]
      case 'columns':
        return block.children.flatMap(lines)
      case 'source-list':
        return numbering.sources.flatMap((source, i) =>
          source.children.flatMap((entry, k) =>
            line('entry', k === 0 ? [generated(`[${i + 1}]`), generated(' '), ...entry] : entry, {
              node: source.id,
            }),
          ),
        )
      case 'rule':
        return []
      default:
        return assertNever(block)
    }
  }
  return [...document.blocks.flatMap(lines), ...furnitureLines(document)]
}

function furnitureLines(document: Document): readonly ManifestLine[] {
  const { marking, runningTitle, footer, pageLabel } = document.furniture
  const line = (part: LinePart, text: string, origin: Origin): ManifestLine => ({
    block: 'furniture',
    part,
    node: null,
    pieces: [{ text, origin }],
  })
  return [
    ...(marking === null
      ? []
      : [line('marking', markingText(marking), { kind: 'analyst', part: 'marking' })]),
    line('running-title', runningTitle, { kind: 'analyst', part: 'title' }),
    line('footer', footer, { kind: 'generated' }),
    line('page-label', pageLabel, { kind: 'generated' }),
  ]
}

/** The pieces that print inlines. */
export function piecesOf(
  inlines: readonly Inline[],
  document: Document,
  numbering: Numbering,
): readonly ManifestPiece[] {
  return inlines.flatMap((i) => pieceOf(i, document, numbering))
}

function pieceOf(inline: Inline, document: Document, numbering: Numbering): readonly ManifestPiece[] {
  const number = (source: string | undefined) => `[${numbering.sourceNumber[source ?? ''] ?? 0}]`
  switch (inline.type) {
    case 'text':
      return [{ text: inline.text, origin: inline.origin }]
    case 'omission':
      return [{ text: '[…]', origin: { kind: 'omission', sentences: inline.sentences } }]
    case 'citation': {
      const text = number(document.notes[inline.note]?.source)
      return [{ text, origin: { kind: 'citation', note: inline.note } }]
    }
    case 'source-ref':
      return [{ text: number(inline.source), origin: { kind: 'reference', source: inline.source } }]
    case 'link':
      return inline.children.map(({ text, origin }) => ({ text, origin }))
    case 'line-break':
      return [{ text: '\n', origin: { kind: 'generated' } }]
    default:
      return assertNever(inline)
  }
}

function numberOf(number: string | null): readonly Text[] {
  return number === null ? [] : [generated(number), generated(' ')]
}

function generated(text: string): Text {
  return { type: 'text', text, origin: { kind: 'generated' } }
}

/** The words of a line or note. */
export function lineText(line: { readonly pieces: readonly ManifestPiece[] }): string {
  return line.pieces.map((p) => p.text).join('')
}
