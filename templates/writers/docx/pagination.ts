import { assertNever } from '../../../corpus/index.ts'
import type { Block, Document, NodeId } from '../../document/nodes.ts'
import { fullWidth, paperSizes } from '../../document/page.ts'
import { flatBlocks, stretchesOf } from '../../document/walk.ts'
import type { Layout } from '../../layout.ts'
import { stylesOf } from '../style.ts'

/** On which page of the Word file each heading stands, and which headings open one. */
export interface WordPages {
  readonly pages: Readonly<Record<NodeId, number>>
  /** Level-1 headings that begin a page; Word is told to, so that the pages before them cannot shift them. */
  readonly opening: ReadonlySet<NodeId>
}

/** Points that the text of a Word page has more than one of the PDF: its foot stands closer. */
export const extraDepth = 8

/** Part of a page that must be left under a level-1 heading; it opens the next page otherwise. */
const leastBelow = 0.12

/** Height of the line above the notes of a page with the space around it, in points: LibreOffice's own measure. */
export const noteRule = 6.5

/**
 * Pages of the Word file, from our own layout. The text of both formats breaks into the same lines, but Word sets
 * notes at the foot where the PDF has them in the margin; so the flow of our layout is poured again into pages that
 * lose the height of their notes. Level-1 headings that come to open a page are pinned there.
 */
export function wordPages(document: Document, layout: Layout): WordPages {
  const blocks = flatBlocks(document)
  const placed = Object.fromEntries(Object.entries(layout.places).map(([id, place]) => [id, place.page]))
  const starts = blocks.flatMap((b) => (b.type === 'heading' && b.startsPage ? [b.id] : []))
  const simple =
    !blocks.some((b) => b.type === 'contents') || document.blocks.some((b) => b.type === 'columns')
  if (simple) return { pages: placed, opening: new Set(starts) }
  return pour(flow(document, layout), depthOf(document) + extraDepth, stylesOf(document.page).body.leading)
}

/** A stretch of the flow, from one placed node to the next. */
interface Item {
  readonly id: NodeId
  readonly kind: 'heading' | 'text' | 'table'
  readonly level: number
  readonly startsPage: boolean
  /** Space before it, where it does not stand at the head of a page. */
  readonly before: number
  readonly height: number
  /** Height of the notes that it calls, at its end. */
  readonly notes: number
}

function depthOf({ page }: Document): number {
  return paperSizes[page.paper].height - page.margins.top - page.margins.bottom
}

/**
 * The placed nodes in order, each with its height. Nodes that our layout does not place by name (notes, lists) count
 * to the one before them; where they run over a page's end, what was left empty there counts too.
 */
function flow(document: Document, layout: Layout): readonly Item[] {
  const { margins } = document.page
  const styles = stylesOf(document.page)
  const depth = depthOf(document)
  const blocks = flatBlocks(document)
  const nodes = blocks.flatMap((block, at) => {
    const place = 'id' in block ? layout.places[block.id] : undefined
    return place === undefined || !('id' in block) ? [] : [{ block, id: block.id, place, at }]
  })
  const gap = (previous: Block | undefined, block: Block) =>
    Math.max(
      previous === undefined ? styles.body.leading : spaceAfter(styles, previous),
      spaceBefore(styles, block),
    )
  const [first] = nodes
  const head: Item = {
    id: '',
    kind: 'text',
    level: 0,
    startsPage: false,
    before: 0,
    height: first === undefined ? 0 : Math.max(0, first.place.y - margins.top - gap(undefined, first.block)),
    notes: 0,
  }
  return [
    head,
    ...nodes.map(({ block, id, place, at }, k): Item => {
      const next = nodes[k + 1]
      const inside = blocks.slice(at, next?.at ?? blocks.length)
      const own = ownHeight(document, block, layout.heights[id] ?? 0)
      const toNext =
        next === undefined
          ? own
          : (next.place.page - place.page) * depth +
            next.place.y -
            place.y -
            (next.place.y <= margins.top + 1 ? 0 : gap(inside.at(-1), next.block))
      return {
        id,
        kind: kindOf(block),
        level: block.type === 'heading' ? block.level : 0,
        startsPage: block.type === 'heading' && block.startsPage,
        before: gap(blocks[at - 1], block),
        height: Math.max(
          0,
          inside.length === 1 && (block.type === 'excerpt' || block.type === 'heading') ? own : toNext,
        ),
        notes: inside.reduce((sum, b) => sum + notesHeight(document, b), 0),
      }
    }),
  ]
}

/** In Word the tag beside a short excerpt takes no room: only whole lines of text do. */
function ownHeight(document: Document, block: Block, height: number): number {
  const { leading } = document.page.body
  const tagged =
    block.type === 'excerpt' && document.page.notes === 'margin' && block.attribution.length === 0
  return tagged ? Math.max(1, Math.floor(height / leading + 0.1)) * leading : height
}

type Styles = ReturnType<typeof stylesOf>

function spaceBefore(styles: Styles, block: Block): number {
  if (block.type === 'heading') return styles[`heading-${block.level}`].before
  return block.type === 'table' || block.type === 'figure' ? styles.caption.before : 0
}

function spaceAfter(styles: Styles, block: Block): number {
  if (block.type === 'heading') return styles[`heading-${block.level}`].after
  return block.type === 'table' || block.type === 'figure' || block.type === 'judgements'
    ? styles.body.leading
    : styles.body.after
}

function kindOf(block: Block): Item['kind'] {
  switch (block.type) {
    case 'heading':
      return 'heading'
    case 'table':
    case 'figure':
      return 'table'
    case 'title-block':
    case 'paragraph':
    case 'excerpt':
    case 'note':
    case 'judgements':
    case 'contents':
    case 'list':
    case 'columns':
    case 'source-list':
    case 'rule':
      return 'text'
    default:
      return assertNever(block)
  }
}

/** Height of the footnotes that a block calls: one line each, more where the note is longer than the page is wide. */
function notesHeight(document: Document, block: Block): number {
  const style = stylesOf(document.page)['source-tag']
  const perLine = fullWidth(document.page) / (style.size * 0.47)
  const calls = stretchesOf(block).flatMap((s) =>
    s.inlines.flatMap((i) => (i.type === 'citation' ? [i.note] : [])),
  )
  return calls.reduce((sum, id) => {
    const note = document.notes[id]
    const length = note?.children.reduce((n, c) => n + (c.type === 'text' ? c.text.length : 4), 8) ?? 8
    return sum + Math.ceil(length / perLine) * style.leading
  }, 0)
}

/** Sums of line heights are not exact, in points. */
const rounding = 0.01

/** Lines of text that a caption, a table's head and its first row take together, at least. */
const tableBeginning = 7.5

/** The least that stands under a heading before the page ends. */
function beginning(item: Item | undefined, leading: number): number {
  if (item === undefined) return 0
  if (item.kind === 'table') return Math.min(item.height, tableBeginning * leading)
  return item.height < 4 * leading - rounding ? item.height + item.notes : 2 * leading
}

/** Pours the flow into pages of this depth; text breaks between lines, two of them staying together. */
function pour(items: readonly Item[], depth: number, leading: number): WordPages {
  const pages: Record<NodeId, number> = {}
  const opening = new Set<NodeId>()
  let page = 1
  let used = 0
  let notes = 0
  const room = (more: number) => depth - used - notes - (more > 0 && notes === 0 ? noteRule : 0) - more
  const turn = () => {
    page += 1
    used = 0
    notes = 0
  }
  const note = (height: number) => {
    if (height > 0) notes += height + (notes === 0 ? noteRule : 0)
  }
  items.forEach((item, i) => {
    const before = () => (used === 0 ? 0 : item.before)
    const next = items[i + 1]
    if (item.kind === 'heading') {
      const needed = before() + item.height + (next?.before ?? 0) + beginning(next, leading)
      const low = item.level === 1 && used > depth * (1 - leastBelow) - notes
      if (used > 0 && (item.startsPage || low || needed > room(0))) turn()
      pages[item.id] = page
      if (used === 0 && page > 1 && item.level === 1) opening.add(item.id)
      used += before() + item.height
      note(item.notes)
      return
    }
    if (used > 0 && room(0) < item.before + beginning(item, leading)) turn()
    if (item.id !== '') pages[item.id] = page
    used += before()
    let left = item.height
    // Where only its note does not fit, the last two lines go on to the next page with it.
    while (left > room(item.notes)) {
      const fitting = Math.floor((room(0) + rounding) / leading) * leading
      left -= Math.max(leading, Math.min(fitting, left - 2 * leading))
      turn()
    }
    used += left
    note(item.notes)
  })
  return { pages, opening }
}
