import type { Block, BlockOf } from '../../document/nodes.ts'
import { element, type StructureElement, slotIn } from './engine/structure.ts'
import { besideNotes, type FlowNode, leaf } from './flow-node.ts'
import { inlineRuns, type Press, runs } from './runs.ts'

/** The contents list; page numbers are filled in when the pages are drawn. */
export function contentsNodes(
  press: Press,
  block: BlockOf<'contents'>,
  parent: StructureElement,
): readonly FlowNode[] {
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
    const number = h.number === null ? '' : `${h.number}\u00a0\u00a0`
    return {
      before: 0,
      after: 0,
      margin: [style.indent, 0, besideNotes(press), 0],
      columnGap: 0,
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
