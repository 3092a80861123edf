import type { SideRule } from './engine/pdfmake-types.ts'
import { besideNotes, type FlowNode } from './flow-node.ts'
import type { Press, Run } from './runs.ts'

/** Points: the rule's width, and from it to the text. */
const rule = { width: 1.5, distance: 10 } as const

/** A paragraph beside the rule and the points between it and the one before. */
export interface RuledParagraph {
  readonly text: readonly Run[]
  readonly gap: number
  readonly keepWithNext?: boolean
}

/**
 * Paragraphs beside the thin rule that marks the analyst's words. The rule belongs to the lines, not to a box around
 * them, so that long notes run on over columns and pages like any text.
 */
export function besideRule(
  press: Press,
  paragraphs: readonly RuledParagraph[],
  space: { readonly before: number; readonly after: number },
): readonly FlowNode[] {
  return paragraphs.map(({ text, gap, keepWithNext }, i) => {
    const sideRule: SideRule = {
      colour: press.document.page.accent,
      width: rule.width,
      distance: rule.distance,
      above: i === 0 ? 0 : gap,
    }
    return {
      text: text.map((run) => ({ ...run, sideRule })),
      margin: [rule.width + rule.distance, 0, besideNotes(press), 0],
      before: i === 0 ? space.before : gap,
      after: i === paragraphs.length - 1 ? space.after : 0,
      ...(keepWithNext === true ? { keepWithNext } : {}),
    }
  })
}
