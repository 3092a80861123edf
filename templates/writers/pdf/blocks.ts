import type { Block, BlockOf, Inline } from '../../document/nodes.ts'
import { fullWidth, textWidth } from '../../document/page.ts'
import { greys, type StyleName, type TextStyle } from '../style.ts'
import { element, type StructureElement, slotIn } from './engine/structure.ts'
import { inlineRuns, type Press, type Run, runs } from './runs.ts'
import { sourceListNodes } from './source-list.ts'
import { tableNodes } from './tables.ts'

/** A node of the flow: pdfmake's fields plus the engine's (`before`, `after`, `keepWithNext`, `place` …). */
export type FlowNode = Readonly<Record<string, unknown>>

/** One handler for each node type; a node type without one does not compile. */
type Handlers = {
  readonly [T in Block['type']]: (
    press: Press,
    block: BlockOf<T>,
    parent: StructureElement,
  ) => readonly FlowNode[]
}

const handlers: Handlers = {
  'title-block': titleBlock,
  heading,
  paragraph,
  excerpt,
  note,
  judgements,
  contents,
  list,
  table: tableNodes,
  figure,
  columns,
  'source-list': sourceListNodes,
  rule: (press) => [rule(press)],
}

/** Blocks as nodes of the flow, their structure under `parent` in the same order. */
export function flowNodes(
  press: Press,
  blocks: readonly Block[],
  parent: StructureElement,
): readonly FlowNode[] {
  return blocks.flatMap((block) => {
    const handler = handlers[block.type] as (p: Press, b: Block, e: StructureElement) => readonly FlowNode[]
    return handler(press, block, parent)
  })
}

/** Right margin that keeps a node to the text column. */
export function besideNotes(press: Press): number {
  const { page } = press.document
  return page.noteColumn.width + page.noteColumn.gap
}

/** A paragraph in a style: its runs, spacing and side margins. */
export function leaf(press: Press, style: TextStyle, text: readonly Run[], more: FlowNode = {}): FlowNode {
  return {
    text,
    alignment: style.align,
    before: style.before,
    after: style.after,
    margin: [style.indent, 0, besideNotes(press), 0],
    ...(style.keepWithNext ? { keepWithNext: true } : {}),
    ...more,
  }
}

function styled(
  press: Press,
  name: StyleName,
  inlines: readonly Inline[],
  parent: StructureElement,
  more: FlowNode = {},
): FlowNode {
  const style = press.styles[name]
  return leaf(press, style, inlineRuns(press, inlines, style, element('P', parent)), more)
}

function titleBlock(
  press: Press,
  block: BlockOf<'title-block'>,
  parent: StructureElement,
): readonly FlowNode[] {
  const { page } = press.document
  const wide = { margin: [0, 0, 0, 0] }
  const facts = block.facts.flatMap((line, i) => (i === 0 ? line : [separator, ...line]))
  return [
    ...(block.label === null ? [] : [styled(press, 'title-label', block.label, parent, wide)]),
    styled(press, 'title', block.title, parent, wide),
    ...(block.subtitle === null ? [] : [styled(press, 'subtitle', block.subtitle, parent, wide)]),
    ...(facts.length === 0 ? [] : [styled(press, 'title-fact', facts, parent, wide)]),
    {
      before: 8,
      after: page.body.leading,
      canvas: [
        { type: 'line', x1: 0, y1: 0, x2: fullWidth(page), y2: 0, lineWidth: 1.5, lineColor: page.ink },
      ],
    },
  ]
}

const separator: Inline = { type: 'text', text: ' · ', origin: { kind: 'generated' } }

function heading(press: Press, block: BlockOf<'heading'>, parent: StructureElement): readonly FlowNode[] {
  const style = press.styles[`heading-${block.level}`]
  const tag = element(`H${block.level}`, parent)
  const text = inlineRuns(press, block.children, style, tag)
  const engine = { place: block.id, ...(block.startsPage ? { startsPage: true } : {}) }
  if (block.number === null) return [leaf(press, style, text, engine)]
  const number = runs(press, `${block.number}\u2002`, style, firstSlot(text))
  return [leaf(press, style, [...number, ...text], engine)]
}

/** The slot of the first run, so that words put before it join it. */
function firstSlot(text: readonly Run[]): { readonly slot?: NonNullable<Run['slot']> } {
  const slot = text[0]?.slot
  return slot === undefined ? {} : { slot }
}

function paragraph(press: Press, block: BlockOf<'paragraph'>, parent: StructureElement): readonly FlowNode[] {
  const name: StyleName = block.role === 'fact' ? 'body' : block.role
  const style = press.styles[name]
  const text = inlineRuns(press, block.children, style, element('P', parent))
  return [numbered(press, style, block.number, text)]
}

/** A paragraph with its number hanging before it. */
function numbered(press: Press, style: TextStyle, number: string | null, text: readonly Run[]): FlowNode {
  if (number === null) return leaf(press, style, text)
  return leaf(press, style, [
    ...runs(press, `${number}\u2002`, { ...style, bold: true }, firstSlot(text)),
    ...text,
  ])
}

function excerpt(press: Press, block: BlockOf<'excerpt'>, parent: StructureElement): readonly FlowNode[] {
  const { page } = press.document
  const quote = block.kind === 'quote'
  const body = press.styles[quote ? 'quote' : 'body']
  const holder = quote ? element('BlockQuote', parent) : parent
  const text = inlineRuns(press, block.children, body, element('P', holder))
  const number =
    block.number === null
      ? []
      : runs(press, `${block.number}\u2002`, { ...body, bold: true }, firstSlot(text))
  const lines: readonly FlowNode[] = [
    { text: [...number, ...text], margin: [body.indent, 0, 0, 0] },
    ...block.attribution.map((line) => ({
      text: inlineRuns(press, line, press.styles.attribution, element('P', holder)),
      margin: [press.styles.attribution.indent, 1, 0, 0],
    })),
  ]
  const [only] = lines
  const column = lines.length === 1 && only !== undefined ? only : { stack: lines }
  const engine = { place: block.id, before: 0, after: page.body.after }
  if (page.notes === 'inline') return [{ ...column, ...engine }]
  const tags = sourceTags(press, block, parent)
  return [
    {
      ...engine,
      columns: [
        { width: textWidth(page), ...column },
        { width: page.noteColumn.width, stack: tags },
      ],
      columnGap: page.noteColumn.gap,
    },
  ]
}

/** The tags in the margin: "[2] ¶3 · France Televisions, undated" for each note that the excerpt calls. */
function sourceTags(press: Press, block: BlockOf<'excerpt'>, parent: StructureElement): readonly FlowNode[] {
  const style = press.styles['source-tag']
  const called = [...block.children, ...block.attribution.flat()].flatMap((i) =>
    i.type === 'citation' ? [i.note] : [],
  )
  return called.flatMap((id) => {
    const found = press.document.notes[id]
    if (found === undefined) return []
    const tag = element('Note', parent, { id })
    const number = press.numbering.sourceNumber[found.source] ?? 0
    const inside = slotIn(tag)
    return [
      {
        text: [
          ...runs(press, `[${number}] `, { ...style, bold: true }, { slot: inside }),
          ...inlineRuns(press, found.children, style, tag),
        ],
        margin: [0, 1.5, 0, 0],
      },
    ]
  })
}

function note(press: Press, block: BlockOf<'note'>, parent: StructureElement): readonly FlowNode[] {
  const { page } = press.document
  const label = press.styles['assessment-label']
  const style = press.styles.assessment
  const holder = element('Sect', parent)
  const stack = [
    { text: inlineRuns(press, block.label, label, element('P', holder)) },
    ...block.paragraphs.map((p, i) => ({
      text: inlineRuns(press, p, style, element('P', holder)),
      margin: [0, i === 0 ? 1 : page.body.after / 2, 0, 0],
    })),
  ]
  return [
    {
      before: 2,
      after: page.body.after + 2,
      margin: [0, 0, besideNotes(press), 0],
      layout: 'beside',
      table: { widths: ['*'], body: [[{ stack }]] },
    },
  ]
}

function judgements(
  press: Press,
  block: BlockOf<'judgements'>,
  parent: StructureElement,
): readonly FlowNode[] {
  const { page } = press.document
  const title = press.styles['judgement-title']
  const style = press.styles.judgement
  const rating = press.styles.rating
  const holder = element('Sect', parent)
  const heading = {
    text: inlineRuns(press, block.title, title, element('P', holder)),
    margin: [0, 0, 0, title.after],
  }
  const tree = element('L', holder, { listNumbering: 'Disc' })
  const items = block.items.map((item, i) => {
    const li = element('LI', tree)
    const bullet = slotIn(element('Lbl', li))
    const body = element('LBody', li)
    return {
      margin: [0, i === 0 ? 0 : 5, 0, 0],
      columns: [
        { width: 12, text: runs(press, '•', { ...style, colour: page.ink }, { slot: bullet }) },
        {
          width: '*',
          stack: [
            { text: inlineRuns(press, item.children, style, element('P', body)) },
            ...item.ratings.map((line) => ({
              text: inlineRuns(press, line, rating, element('P', body)),
              margin: [0, 1, 0, 0],
            })),
          ],
        },
      ],
    }
  })
  return [
    {
      before: 0,
      after: page.body.leading,
      layout: 'box',
      table: {
        widths: ['*'],
        body: [[{ fillColor: greys.tint, stack: [heading, ...items] }]],
      },
    },
  ]
}

function contents(press: Press, block: BlockOf<'contents'>, parent: StructureElement): readonly FlowNode[] {
  const listed = listedHeadings(press, block.depth)
  if (listed.length === 0) return []
  const titleStyle = press.styles['contents-title']
  const title = leaf(press, titleStyle, inlineRuns(press, block.title, titleStyle, element('P', parent)))
  const toc = element('TOC', parent)
  const rows = listed.map((h) => {
    const style = press.styles[`contents-${h.level}`]
    const item = element('TOCI', toc)
    const link = element('Link', element('Reference', item))
    const slot = slotIn(link)
    const to = { linkToDestination: h.id }
    const number = h.number === null ? '' : `${h.number}\u2002`
    return {
      before: 0,
      after: 0,
      margin: [style.indent, 0, besideNotes(press), 0],
      columns: [
        {
          width: '*',
          text: runs(press, `${number}${headingText(h)}`, style, { slot, extra: { ...to, leaderTo: 8 } }),
        },
        {
          width: 30,
          alignment: 'right',
          text: runs(press, '000', style, { slot: slotIn(link), extra: { ...to, pageOf: h.id } }),
        },
      ],
    }
  })
  return [title, ...rows, { text: '', fontSize: 1, before: 0, after: press.document.page.body.leading / 2 }]
}

/** Headings that stand in the contents list, in reading order. */
export function listedHeadings(press: Press, depth: number): readonly BlockOf<'heading'>[] {
  const flat = (blocks: readonly Block[]): readonly BlockOf<'heading'>[] =>
    blocks.flatMap((b) => (b.type === 'columns' ? flat(b.children) : b.type === 'heading' ? [b] : []))
  return flat(press.document.blocks).filter((h) => h.listed && h.level <= depth)
}

/** A heading's words. */
export function headingText(block: BlockOf<'heading'>): string {
  return block.children
    .map((c) => (c.type === 'text' ? c.text : c.type === 'omission' ? '[…]' : ''))
    .join('')
    .trim()
}

function list(press: Press, block: BlockOf<'list'>, parent: StructureElement): readonly FlowNode[] {
  const style = press.styles.body
  const tree = element('L', parent, { listNumbering: block.ordered ? 'Decimal' : 'Disc' })
  return block.items.map((item, i) => {
    const li = element('LI', tree)
    const label = slotIn(element('Lbl', li))
    return {
      before: 0,
      after: i === block.items.length - 1 ? style.after : style.after / 3,
      margin: [0, 0, besideNotes(press), 0],
      columns: [
        { width: 16, text: runs(press, block.ordered ? `${i + 1}.` : '•', style, { slot: label }) },
        { width: '*', text: inlineRuns(press, item, style, element('LBody', li)) },
      ],
    }
  })
}

function figure(press: Press, block: BlockOf<'figure'>, parent: StructureElement): readonly FlowNode[] {
  const { page } = press.document
  const caption = press.styles.caption
  const source = press.styles['table-note']
  const holder = element('Sect', parent)
  const label = inlineRuns(
    press,
    [...block.label, { type: 'text', text: '\u2002', origin: { kind: 'generated' } }, ...block.caption],
    caption,
    element('P', holder),
  )
  const tag = element('Figure', holder, { alt: block.alt })
  const slot = slotIn(tag)
  const { width, height } = block.drawing
  const room = press.columnWidth ?? (block.wide ? fullWidth(page) : textWidth(page))
  const drawn = Math.min(width, room)
  return [
    {
      place: block.id,
      unbreakable: false,
      keepWithNext: true,
      before: caption.before,
      after: 0,
      text: label,
      margin: [0, 0, 0, caption.after],
    },
    {
      keepWithNext: true,
      svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`,
      width: drawn,
      drawing: block.drawing,
      slot,
      before: 0,
      after: 0,
    },
    {
      text: inlineRuns(press, block.source, source, element('P', holder)),
      before: 4,
      after: page.body.leading,
    },
  ]
}

function columns(press: Press, block: BlockOf<'columns'>, parent: StructureElement): readonly FlowNode[] {
  const { page } = press.document
  const width = (fullWidth(page) - block.gap) / block.count
  const inside: Press = { ...press, columnWidth: width }
  return [
    {
      snakingColumns: true,
      columnGap: block.gap,
      columns: [
        { width, flow: true, stack: flowNodes(inside, block.children, parent) },
        { width, text: '' },
      ],
    },
  ]
}

function rule(press: Press): FlowNode {
  const { page } = press.document
  return {
    before: page.body.leading / 2,
    after: page.body.leading / 2,
    canvas: [
      {
        type: 'line',
        x1: 0,
        y1: 0,
        x2: press.columnWidth ?? fullWidth(page),
        y2: 0,
        lineWidth: 0.5,
        lineColor: greys.rule,
      },
    ],
  }
}
