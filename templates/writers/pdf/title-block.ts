import { assertNever } from '../../../corpus/index.ts'
import type { BlockOf, Inline } from '../../document/nodes.ts'
import { fullWidth } from '../../document/page.ts'
import type { StyleName } from '../style.ts'
import { element, type StructureElement } from './engine/structure.ts'
import { type FlowNode, styled } from './flow-node.ts'
import { inlineRuns, type Press } from './runs.ts'

const separator: Inline = { type: 'text', text: ' · ', origin: { kind: 'generated' } }

/** The head of the first page, across the whole width, in the form that the template asks for. */
export function titleBlockNodes(
  press: Press,
  block: BlockOf<'title-block'>,
  parent: StructureElement,
): readonly FlowNode[] {
  const wide = { margin: [0, 0, 0, 0] }
  const facts = block.facts.flatMap((line, i) => (i === 0 ? line : [separator, ...line]))
  const line = (
    name: StyleName,
    inlines: readonly Inline[] | null,
    more: FlowNode = wide,
  ): readonly FlowNode[] =>
    inlines === null || inlines.length === 0 ? [] : [styled(press, name, inlines, parent, more)]
  switch (block.form) {
    case 'report':
      return [
        ...line('title-label', block.label),
        ...line('title', block.title),
        ...line('subtitle', block.subtitle),
        ...line('title-fact', facts),
        titleRule(press, 1.5),
      ]
    case 'series':
      return [
        ...(block.label === null ? [] : [seriesBand(press, block.label, parent)]),
        ...line('title-fact', facts, { ...wide, before: 8, after: 3 }),
        ...line('title', block.title),
        ...line('subtitle', block.subtitle),
        titleRule(press, 0.75),
      ]
    case 'memo':
      return [
        ...line('title-fact', facts, { ...wide, alignment: 'right', after: 10 }),
        ...line('title-label', block.label),
        ...line('title', block.title, { ...wide, after: press.document.page.body.leading }),
        ...line('subtitle', block.subtitle),
      ]
    default:
      return assertNever(block.form)
  }
}

/** The rule that ends the title block. */
function titleRule(press: Press, weight: number): FlowNode {
  const { page } = press.document
  return {
    before: 8,
    after: page.body.leading,
    canvas: [
      { type: 'line', x1: 0, y1: 0, x2: fullWidth(page), y2: 0, lineWidth: weight, lineColor: page.ink },
    ],
  }
}

/** The name of the series, white on a band of ink across the page. */
function seriesBand(press: Press, inlines: readonly Inline[], parent: StructureElement): FlowNode {
  const style = { ...press.styles['title-label'], colour: '#ffffff', size: 12, leading: 16 }
  return {
    before: 0,
    after: 0,
    layout: 'band',
    table: {
      widths: ['*'],
      body: [
        [
          {
            fillColor: press.document.page.ink,
            text: inlineRuns(press, inlines, style, element('P', parent)),
          },
        ],
      ],
    },
  }
}
