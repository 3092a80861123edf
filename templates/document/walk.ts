import { assertNever } from '../../corpus/index.ts'
import type { Block, Document, Inline } from './nodes.ts'

/** A stretch of inlines in reading order, with the block that holds it. */
export interface Stretch {
  readonly block: Block
  readonly inlines: readonly Inline[]
}

/**
 * All the inlines of a block in reading order. The list of sources is not here: its entries live in
 * `document.sources`, and its order follows the numbering.
 */
export function stretchesOf(block: Block): readonly Stretch[] {
  const of = (...lists: readonly (readonly Inline[] | null)[]): readonly Stretch[] =>
    lists.flatMap((inlines) => (inlines === null || inlines.length === 0 ? [] : [{ block, inlines }]))
  switch (block.type) {
    case 'title-block':
      return of(block.label, block.title, block.subtitle, ...block.facts)
    case 'heading':
    case 'paragraph':
      return of(block.children)
    case 'excerpt':
      return of(block.children, ...block.attribution)
    case 'note':
      return of(block.label, ...block.paragraphs)
    case 'judgements':
      return of(block.title, ...block.items.flatMap((item) => [item.children, ...item.ratings]))
    case 'contents':
      return of(block.title)
    case 'list':
      return of(...block.items)
    case 'table':
      return of(
        [...block.label, ...block.caption],
        ...block.columns.map((c) => c.label),
        ...block.rows.flatMap((row) => row.cells.flatMap((c) => c.lines)),
        ...block.notes,
      )
    case 'figure':
      return of([...block.label, ...block.caption], block.source)
    case 'columns':
      return block.children.flatMap(stretchesOf)
    case 'source-list':
    case 'rule':
      return []
    default:
      return assertNever(block)
  }
}

/** All blocks in reading order, those inside columns included (the columns node itself is not). */
export function flatBlocks(
  document: Pick<Document, 'blocks'>,
): readonly Exclude<Block, { type: 'columns' }>[] {
  const flat = (block: Block): readonly Exclude<Block, { type: 'columns' }>[] =>
    block.type === 'columns' ? block.children.flatMap(flat) : [block]
  return document.blocks.flatMap(flat)
}
