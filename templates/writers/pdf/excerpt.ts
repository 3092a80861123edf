import type { BlockOf } from '../../document/nodes.ts'
import { textWidth } from '../../document/page.ts'
import { hangs } from '../style.ts'
import { element, type StructureElement, slotIn } from './engine/structure.ts'
import { type FlowNode, firstSlot } from './flow-node.ts'
import { foreignLanguage } from './language.ts'
import { inlineRuns, type Press, runs } from './runs.ts'

/** An excerpt, its source tag beside it in the margin where the page has one. */
export function excerptNodes(
  press: Press,
  block: BlockOf<'excerpt'>,
  parent: StructureElement,
): readonly FlowNode[] {
  const { page } = press.document
  const quote = block.kind === 'quote'
  const body = press.styles[quote ? 'quote' : 'body']
  const holder = quote ? element('BlockQuote', parent) : parent
  const lang = foreignLanguage(press, block.children)
  const text = inlineRuns(press, block.children, body, element('P', holder, lang))
  const lines: readonly FlowNode[] = [
    block.number === null
      ? { text, margin: [body.indent, 0, 0, 0] }
      : {
          columnGap: 0,
          columns: [
            { width: hangs.paragraph, text: runs(press, block.number, body, firstSlot(text)) },
            { width: '*', text },
          ],
        },
    ...block.attribution.map((line) => ({
      text: inlineRuns(press, line, press.styles.attribution, element('P', holder, lang)),
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
