import { markingText, tlpColours } from '../../content/marking.ts'
import { paperSizes } from '../../document/page.ts'
import { greys } from '../style.ts'
import { type Press, runs } from './runs.ts'

/** Distance of the head from the paper's edge, and from the marking to the running title, in points. */
const edge = 22
const underMarking = 4

/**
 * Head of a page: the marking, and from page 2 the running title. TLP labels stand to the right on black in their
 * colours, 12 points (TLP 2.0, "TLP in documents"); a free line is centred. No structure: head and foot are artifacts.
 */
export function pageHead(press: Press, page: number): unknown {
  const { page: spec, furniture } = press.document
  const title = page === 1 ? '' : furniture.runningTitle
  return {
    margin: [spec.margins.left, edge, spec.margins.right, 0],
    stack: [
      markingLine(press),
      ...(title === ''
        ? []
        : [{ margin: [0, underMarking, 0, 0], text: runs(press, title, press.styles.furniture) }]),
    ],
  }
}

/** Foot of a page: kind and date to the left, page x of y to the right, the marking under both. */
export function pageFoot(press: Press, page: number, pages: number): unknown {
  const { page: spec, furniture } = press.document
  const style = press.styles.furniture
  const number = furniture.pageLabel.replace('{page}', String(page)).replace('{pages}', String(pages))
  const width = paperSizes[spec.paper].width - spec.margins.left - spec.margins.right
  return {
    margin: [spec.margins.left, 14, spec.margins.right, 0],
    stack: [
      {
        canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.5, lineColor: greys.rule }],
      },
      {
        margin: [0, 4, 0, 4],
        columnGap: 0,
        columns: [
          { width: '*', text: runs(press, furniture.footer, style) },
          { width: 120, alignment: 'right', text: runs(press, number, style) },
        ],
      },
      markingLine(press),
    ],
  }
}

function markingLine(press: Press): unknown {
  const { marking } = press.document.furniture
  const style = press.styles.marking
  if (marking === null) return { text: '', fontSize: 1, margin: [0, 0, 0, style.leading - 2] }
  const label = markingText(marking)
  if (marking.kind === 'line') return { alignment: 'center', text: runs(press, label, style) }
  return {
    columnGap: 0,
    columns: [
      { width: '*', text: '' },
      {
        width: 'auto',
        layout: 'marking',
        table: {
          body: [
            [
              {
                text: runs(press, label, { ...style, colour: tlpColours[marking.label] }),
                fillColor: '#000000',
              },
            ],
          ],
        },
      },
    ],
  }
}
