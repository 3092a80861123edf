import type { Block, BlockOf, Inline } from '../../document/nodes.ts'
import { fullWidth, textWidth } from '../../document/page.ts'
import { greys, hangs, type StyleName, type TextStyle } from '../style.ts'
import { besideRule } from './beside-rule.ts'
import { contentsNodes } from './contents.ts'
import { element, type StructureElement, slotIn } from './engine/structure.ts'
import { excerptNodes } from './excerpt.ts'
import { besideNotes, type FlowNode, firstSlot, leaf } from './flow-node.ts'
import { judgementNodes } from './judgements.ts'
import { inlineRuns, type Press, type Run, runs } from './runs.ts'
import { sourceListNodes } from './source-list.ts'
import { tableNodes } from './tables.ts'
import { titleBlockNodes } from './title-block.ts'

/** One handler for each node type; a node type without one does not compile. */
type Handlers = {
  readonly [T in Block['type']]: (
    press: Press,
    block: BlockOf<T>,
    parent: StructureElement,
  ) => readonly FlowNode[]
}

const handlers: Handlers = {
  'title-block': titleBlockNodes,
  heading,
  paragraph,
  excerpt: excerptNodes,
  note,
  judgements: judgementNodes,
  contents: contentsNodes,
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

function heading(press: Press, block: BlockOf<'heading'>, parent: StructureElement): readonly FlowNode[] {
  const style = press.styles[`heading-${block.level}`]
  const tag = element(`H${block.level}`, parent)
  const text = inlineRuns(press, block.children, style, tag)
  const engine = {
    place: block.id,
    ...(block.startsPage ? { startsPage: true } : {}),
    // Figures stand with the text, not among the sources after it.
    ...(block.section === null ? { holdsFloats: true } : {}),
  }
  if (block.number === null) return [leaf(press, style, text, engine)]
  const number = runs(press, `${block.number}\u00a0\u00a0`, style, firstSlot(text))
  return [leaf(press, style, [...number, ...text], engine)]
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
    ...runs(press, `${number}\u00a0\u00a0`, { ...style, bold: true }, firstSlot(text)),
    ...text,
  ])
}

function note(press: Press, block: BlockOf<'note'>, parent: StructureElement): readonly FlowNode[] {
  const { page } = press.document
  const label = press.styles['assessment-label']
  const style = press.styles.assessment
  const holder = element('Sect', parent)
  const text = (inlines: readonly Inline[], look: TextStyle) =>
    inlineRuns(press, inlines, look, element('P', holder))
  return besideRule(
    press,
    [
      { text: text(block.label, label), gap: 0, keepWithNext: true },
      ...block.paragraphs.map((p, i) => ({
        text: text(p, style),
        gap: i === 0 ? 1 : page.body.after / 2,
      })),
    ],
    { before: 2, after: page.body.after + 2 },
  )
}

function list(press: Press, block: BlockOf<'list'>, parent: StructureElement): readonly FlowNode[] {
  const style = press.styles[block.small === true ? 'list-item-small' : 'list-item']
  const last = block.items.length - 1
  const tree = element('L', parent, { listNumbering: block.ordered ? 'Decimal' : 'Disc' })
  return block.items.map((item, i) => {
    const li = element('LI', tree)
    const label = slotIn(element('Lbl', li))
    return {
      before: 0,
      after: i === last ? press.styles.body.after : style.after,
      margin: [0, 0, besideNotes(press), 0],
      columnGap: 0,
      columns: [
        { width: hangs.item, text: runs(press, block.ordered ? `${i + 1}.` : '•', style, { slot: label }) },
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
    [...block.label, { type: 'text', text: '\u00a0\u00a0', origin: { kind: 'generated' } }, ...block.caption],
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
      // In columns a figure is often higher than what is left of one.
      ...(press.columnWidth === undefined ? {} : { floats: true }),
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
