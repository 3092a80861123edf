import type { Inline } from '../../document/nodes.ts'
import type { StyleName, TextStyle } from '../style.ts'
import { element, type StructureElement } from './engine/structure.ts'
import { inlineRuns, type Press, type Run } from './runs.ts'

/** A node of the flow: pdfmake's fields plus the engine's (`before`, `after`, `keepWithNext`, `place` …). */
export type FlowNode = Readonly<Record<string, unknown>>

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

/** Inlines as a paragraph of a named style, tagged P. */
export function styled(
  press: Press,
  name: StyleName,
  inlines: readonly Inline[],
  parent: StructureElement,
  more: FlowNode = {},
): FlowNode {
  const style = press.styles[name]
  return leaf(press, style, inlineRuns(press, inlines, style, element('P', parent)), more)
}

/** The slot of the first run, so that words put before it join it. */
export function firstSlot(text: readonly Run[]): { readonly slot?: NonNullable<Run['slot']> } {
  const slot = text[0]?.slot
  return slot === undefined ? {} : { slot }
}
