import type { BlockOf } from '../../document/nodes.ts'
import { hangs, sourceStays } from '../style.ts'
import { element, type StructureElement, slotIn } from './engine/structure.ts'
import { besideNotes, type FlowNode } from './flow-node.ts'
import { foreignLanguage } from './language.ts'
import { inlineRuns, type Press, runs } from './runs.ts'

/** The numbered sources; each entry is the target of its citations. */
export function sourceListNodes(
  press: Press,
  block: BlockOf<'source-list'>,
  parent: StructureElement,
): readonly FlowNode[] {
  const entry = press.styles['source-entry']
  const detail = press.styles['source-detail']
  const tree = element('L', parent, { listNumbering: 'Decimal' })
  const short = block.form === 'short'
  const { sources } = press.numbering
  return sources.map((source, i) => {
    const li = element('LI', tree)
    const label = slotIn(element('Lbl', li))
    const body = element('LBody', li)
    const style = short ? detail : entry
    return {
      place: source.id,
      before: short ? 2 : entry.before,
      after: 0,
      ...(sourceStays(i, sources.length) ? { keepWithNext: true } : {}),
      margin: [0, 0, press.columnWidth === undefined && !short ? besideNotes(press) : 0, 0],
      columnGap: 0,
      columns: [
        {
          width: hangs.source,
          text: runs(press, `[${i + 1}]`, { ...style, colour: press.document.page.ink }, { slot: label }),
        },
        {
          width: '*',
          stack: source.children.map((line, k) => ({
            text: inlineRuns(
              press,
              line,
              k === 0 ? style : detail,
              element('P', body, k === 0 ? foreignLanguage(press, line) : {}),
            ),
          })),
        },
      ],
    }
  })
}
