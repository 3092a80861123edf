import type { Block } from '../../decoded.ts'
import { isTableRow } from '../table-row.ts'
import { attribute, childrenOf, isElement, type PageElement, type PageNode } from './page-node.ts'

/** One text node that is shown: its number, and what is around it. */
export interface Leaf {
  readonly id: number
  readonly node: PageNode
}

/** A run of text that a browser would set as one block. */
export interface TextBlock {
  readonly text: string
  readonly role: Exclude<Block['role'], 'title' | 'unknown' | 'furniture'>
  /** In navigation, a header, a form or another element that never holds an article, or not shown at all. */
  readonly outside: boolean
  /** In an element that names an author or a date. */
  readonly byline: boolean
  /** Share of the characters that are links, 0 to 1. */
  readonly linked: number
  readonly h1: boolean
  /** The text nodes, with the number of characters that each gave. */
  readonly leaves: ReadonlyMap<number, number>
}

interface Context {
  readonly role: TextBlock['role']
  readonly outside: boolean
  readonly byline: boolean
  readonly link: boolean
  readonly pre: boolean
  readonly h1: boolean
  /** The innermost row of a table that it stands in, null outside tables. */
  readonly row: TableRow | null
}

interface TableRow {
  cells: number
}

// Elements that start and end a block (HTML, 15.3 "Flow content" of the rendering section), table parts included.
const blockElements = new Set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section select summary table tbody td textarea tfoot th thead tr ul'.split(
    ' ',
  ),
)
// Their text is code or a replacement that is not shown.
const notText = new Set(
  'script style template head title iframe object noembed noframes math svg canvas audio video'.split(' '),
)
const neverArticle = new Set(
  'nav aside footer form button select textarea dialog menu noscript search'.split(' '),
)
const neverArticleRoles = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar form'.split(
    ' ',
  ),
)
const hiddenStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
const bylineName = /(?:^|[\s_-])(?:by-?line|author|dateline|pub-?date|published|posted|date)(?:$|[\s_-])/i

/** Cuts a page into blocks of text in document order; every text node that is no code is in exactly one. */
export function textBlocks(root: PageNode): {
  blocks: readonly TextBlock[]
  leafOf: ReadonlyMap<PageNode, number>
} {
  const blocks: (TextBlock & Pick<Context, 'row'>)[] = []
  const leafOf = new Map<PageNode, number>()
  let open = newOpen(start)

  const flush = (context: Context) => {
    const text = open.text.trim()
    if (text !== '') {
      blocks.push({
        text,
        role: open.context.role,
        outside: open.context.outside,
        byline: open.byline === open.length && open.length > 0,
        linked: open.length === 0 ? 0 : open.linked / open.length,
        h1: open.context.h1,
        leaves: open.leaves,
        row: open.context.row,
      })
    }
    open = newOpen(context)
  }

  type Step = { node: PageNode; context: Context } | { close: Context }
  const stack: Step[] = [{ node: root, context: start }]
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if ('close' in step) {
      flush(step.close)
      continue
    }
    const { node, context } = step
    if (node.nodeName === '#text' && 'value' in node) {
      const leaf = leafOf.size
      leafOf.set(node, leaf)
      append(open, node.value, leaf, context)
      continue
    }
    let inner = context
    if (isElement(node)) {
      if (notText.has(node.tagName)) continue
      if (node.tagName === 'br') {
        if (open.text.endsWith('\n')) flush(context)
        else open.text = `${open.text.trimEnd()}\n`
        continue
      }
      inner = within(context, node)
      if (blockElements.has(node.tagName) || inner.outside !== context.outside) {
        flush(inner)
        stack.push({ close: context })
      }
    }
    const children = childrenOf(node)
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i]
      if (child !== undefined) stack.push({ node: child, context: inner })
    }
  }
  flush(start)
  return { blocks: joinedRows(blocks), leafOf }
}

/** The blocks with the cells of each row of data as one, a tab between them. */
function joinedRows(blocks: readonly (TextBlock & Pick<Context, 'row'>)[]): readonly TextBlock[] {
  const result: TextBlock[] = []
  for (let i = 0; i < blocks.length; ) {
    const row = blocks[i]?.row ?? null
    let to = i + 1
    while (row !== null && blocks[to]?.row === row) to++
    const cells = blocks.slice(i, to)
    i = to
    const [first] = cells
    if (row === null || first === undefined || !isTableRow(cells, row.cells)) result.push(...cells)
    else {
      result.push({
        ...first,
        text: cells.map((cell) => cell.text).join('\t'),
        byline: cells.every((cell) => cell.byline),
        linked: cells.reduce((sum, cell) => sum + cell.linked, 0) / cells.length,
        leaves: new Map(cells.flatMap((cell) => [...cell.leaves])),
      })
    }
  }
  return result
}

const start: Context = {
  role: 'paragraph',
  outside: false,
  byline: false,
  link: false,
  pre: false,
  h1: false,
  row: null,
}

interface Open {
  context: Context
  text: string
  length: number
  linked: number
  byline: number
  leaves: Map<number, number>
}

function newOpen(context: Context): Open {
  return { context, text: '', length: 0, linked: 0, byline: 0, leaves: new Map() }
}

/** White space collapses as in a browser (CSS Text, 4.1.1), except in `pre`. */
function append(open: Open, value: string, leaf: number, context: Context): void {
  let text = context.pre ? value : value.replace(/[ \t\n\r\f]+/g, ' ')
  if (!context.pre && text.startsWith(' ') && (open.text === '' || /[ \n]$/.test(open.text)))
    text = text.slice(1)
  if (text === '') return
  open.text += text
  const solid = text.trim().length
  open.length += solid
  if (context.link) open.linked += solid
  if (context.byline) open.byline += solid
  open.leaves.set(leaf, solid)
}

function within(outer: Context, element: PageElement): Context {
  const tag = element.tagName
  const row = tag === 'tr' ? { cells: 0 } : outer.row
  if (row !== null && (tag === 'td' || tag === 'th')) row.cells++
  return {
    row,
    role: roleOf(tag) ?? outer.role,
    outside: outer.outside || isOutside(element),
    byline: outer.byline || isByline(element),
    link: outer.link || tag === 'a',
    pre: outer.pre || tag === 'pre' || tag === 'textarea',
    h1: tag === 'h1' || (outer.h1 && !blockElements.has(tag)),
  }
}

function roleOf(tag: string): TextBlock['role'] | null {
  if (/^h[1-6]$/.test(tag)) return 'heading'
  if (tag === 'li' || tag === 'dt' || tag === 'dd') return 'list-item'
  if (tag === 'blockquote') return 'quote'
  if (tag === 'figcaption' || tag === 'caption') return 'caption'
  return tag === 'td' || tag === 'th' || tag === 'article' || tag === 'section' ? 'paragraph' : null
}

function isOutside(element: PageElement): boolean {
  if (neverArticle.has(element.tagName)) return true
  const role = attribute(element, 'role')
  return (
    (role !== null && neverArticleRoles.has(role)) ||
    attribute(element, 'hidden') !== null ||
    attribute(element, 'aria-hidden') === 'true' ||
    attribute(element, 'aria-modal') === 'true' ||
    hiddenStyle.test(attribute(element, 'style') ?? '')
  )
}

function isByline(element: PageElement): boolean {
  if (element.tagName === 'time' || element.tagName === 'address') return true
  if (/\bauthor\b/.test(attribute(element, 'rel') ?? '')) return true
  if (/\b(?:author|datePublished)\b/.test(attribute(element, 'itemprop') ?? '')) return true
  return bylineName.test(
    `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, 400),
  )
}
