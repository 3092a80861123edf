// Over 300 lines because one pour decides every page of the Word file: lines, rows, figures and footnotes.
import { assertNever } from '../../../corpus/index.ts'
import type { Block, Document, NodeId } from '../../document/nodes.ts'
import { numberCitations } from '../../document/numbering.ts'
import { fullWidth, paperSizes, textWidth } from '../../document/page.ts'
import { flatBlocks, stretchesOf } from '../../document/walk.ts'
import { estimatedWidth } from '../../figures/text-width.ts'
import type { Layout } from '../../layout.ts'
import { sourceStays, stylesOf } from '../style.ts'
import { rowHeights } from './row-heights.ts'

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
  readonly kind: 'heading' | 'text'
  readonly level: number
  readonly startsPage: boolean
  /** Space before it, where it does not stand at the head of a page. */
  readonly before: number
  readonly height: number
  /** Height of the notes that it calls, at its end. */
  readonly notes: number
  /** Heights of the parts that do not break, in order: a figure whole, a table row by row. Null for running text. */
  readonly parts: readonly number[] | null
  /** For the heading of the source list: height of what must stand with it. Null elsewhere: the beginning of the next. */
  readonly kept: number | null
  /** What is set again on each page that it runs on to: a table's head. */
  readonly repeated: number
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
    parts: null,
    repeated: 0,
    kept: null,
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
      const onePage = next?.place.page === place.page && inside.length === 1 ? toNext : null
      const unbroken = unbrokenParts(document, layout, block, onePage)
      return {
        ...unbroken,
        id,
        kind: block.type === 'heading' ? 'heading' : 'text',
        kept: keptSources(document, layout, inside),
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

/** Height of the sources, and of the line after them, that stay on the page of the heading before them. */
function keptSources(document: Document, layout: Layout, blocks: readonly Block[]): number | null {
  if (!blocks.some((b) => b.type === 'source-list')) return null
  const styles = stylesOf(document.page)
  const { sources } = numberCitations(document)
  const stays = sources.findIndex((_, i) => !sourceStays(i, sources.length))
  // Of a long list the heading keeps the first entry only.
  const kept = sources.slice(0, stays < 0 ? undefined : 1)
  const entries = kept.reduce(
    (sum, s) => sum + (layout.heights[s.id] ?? 0) + styles['source-entry'].before,
    0,
  )
  if (stays >= 0) return entries
  const { closing } = styles
  return blocks.reduce((sum, b) => {
    if (b.type !== 'paragraph' || b.role !== 'closing') return sum
    const text = b.children.map((c) => (c.type === 'text' ? c.text : '')).join('')
    const lines = Math.ceil(estimatedWidth(text, closing.size) / textWidth(document.page))
    return sum + closing.before + lines * closing.leading
  }, entries)
}

/**
 * What of a block does not break. `whole` is its measured height where it stands on one page alone: the rows' heights,
 * which are estimated, are brought to it.
 */
function unbrokenParts(
  document: Document,
  layout: Layout,
  block: Block,
  whole: number | null,
): Pick<Item, 'parts' | 'repeated'> {
  switch (block.type) {
    case 'figure': {
      const styles = stylesOf(document.page)
      const room = block.wide ? fullWidth(document.page) : textWidth(document.page)
      const drawn = block.drawing.height * Math.min(1, room / block.drawing.width)
      const caption = layout.heights[block.id] ?? styles.caption.leading
      const note = styles['table-note']
      return { parts: [caption + drawn + note.before + note.leading], repeated: 0 }
    }
    case 'table': {
      const styles = stylesOf(document.page)
      const note = styles['table-note']
      const caption = (layout.heights[block.id] ?? styles.caption.leading) + styles.caption.after
      const widths = layout.columns[block.id] ?? block.columns.map((c) => c.width)
      const estimated = rowHeights(document, block, widths)
      const foot = block.notes.length === 0 ? 0 : note.before + block.notes.length * note.leading
      const fixed = caption + estimated.head + foot
      const sum = estimated.rows.reduce((total, row) => total + row, 0)
      const scale = whole === null || whole < fixed || sum === 0 ? 1 : (whole - fixed) / sum
      const rows = estimated.rows.map((row) => row * scale)
      const [first = 0, ...more] = rows
      const parts = [caption + estimated.head + first, ...more]
      return {
        parts: parts.map((part, i) => (i === parts.length - 1 ? part + foot : part)),
        repeated: estimated.head,
      }
    }
    case 'title-block':
    case 'heading':
    case 'paragraph':
    case 'excerpt':
    case 'note':
    case 'judgements':
    case 'contents':
    case 'list':
    case 'columns':
    case 'source-list':
    case 'rule':
      return { parts: null, repeated: 0 }
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

/** The least that stands under a heading before the page ends. */
function beginning(item: Item | undefined, leading: number): number {
  if (item === undefined) return 0
  if (item.parts !== null) return item.parts[0] ?? 0
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
      const follows = item.kept ?? (next?.before ?? 0) + beginning(next, leading)
      const needed = before() + item.height + follows
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
    if (item.parts !== null) {
      item.parts.forEach((part, k) => {
        if (k > 0 && part > room(0)) {
          turn()
          used = item.repeated
        }
        used += part
      })
      note(item.notes)
      return
    }
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
