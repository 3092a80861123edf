import type { BlockOf, Inline } from '../../document/nodes.ts'
import { fullWidth } from '../../document/page.ts'
import { greys, hangs, type TextStyle } from '../style.ts'
import { besideRule } from './beside-rule.ts'
import { element, type StructureElement, slotIn } from './engine/structure.ts'
import type { FlowNode } from './flow-node.ts'
import { inlineRuns, type Press, runs } from './runs.ts'
import { boxPadding } from './table-layouts.ts'

/** The key judgements: a tinted box with a list, or the bottom line that opens a paper. */
export function judgementNodes(
  press: Press,
  block: BlockOf<'judgements'>,
  parent: StructureElement,
): readonly FlowNode[] {
  if (block.form === 'bottom-line') return bottomLine(press, block, parent)
  const { page } = press.document
  const title = press.styles['judgement-title']
  const style = press.styles.judgement
  const rating = press.styles.rating
  const holder = element('Sect', parent)
  const heading = {
    keepWithNext: true,
    text: inlineRuns(press, block.title, title, element('P', holder)),
    margin: [0, 0, 0, title.after],
  }
  const tree = element('L', holder, { listNumbering: 'Disc' })
  const items = block.items.map((item) => {
    const li = element('LI', tree)
    const bullet = slotIn(element('Lbl', li))
    const body = element('LBody', li)
    return {
      columnGap: 0,
      textColumn: 1,
      columns: [
        { width: hangs.judgement, text: runs(press, '•', { ...style, colour: page.ink }, { slot: bullet }) },
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
  const [first, ...others] = items
  const cell = (stack: readonly FlowNode[]) => [{ fillColor: greys.tint, stack }]
  return [
    {
      before: 0,
      after: page.body.leading,
      layout: 'box',
      // A row for each judgement, so that a long box parts between them, over columns as over pages.
      table: {
        // In points: the page rules count lines before pdfmake shares out what is left.
        widths: [(press.columnWidth ?? fullWidth(page)) - 2 * boxPadding],
        dontBreakRows: true,
        body: [
          cell(first === undefined ? [heading] : [heading, first]),
          ...others.map((item) => cell([item])),
        ],
      },
    },
  ]
}

/** The judgement first, in bold, beside the rule that marks the analyst's words; its ratings under it. */
function bottomLine(
  press: Press,
  block: BlockOf<'judgements'>,
  parent: StructureElement,
): readonly FlowNode[] {
  const { page } = press.document
  const holder = element('Sect', parent)
  const style = { ...press.styles.assessment, bold: true }
  const text = (inlines: readonly Inline[], look: TextStyle) =>
    inlineRuns(press, inlines, look, element('P', holder))
  return besideRule(
    press,
    [
      { text: text(block.title, press.styles['assessment-label']), gap: 0, keepWithNext: true },
      ...block.items.flatMap((item, i) => [
        { text: text(item.children, style), gap: i === 0 ? 1 : 4, keepWithNext: item.ratings.length > 0 },
        ...item.ratings.map((line, k) => ({
          text: text(line, press.styles.rating),
          gap: 0,
          keepWithNext: k < item.ratings.length - 1,
        })),
      ]),
    ],
    { before: page.body.leading * 0.6, after: page.body.leading },
  )
}
