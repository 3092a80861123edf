import { ImageRun } from 'docx'
import type { BlockOf } from '../../document/nodes.ts'
import { fullWidth } from '../../document/page.ts'
import { drawingSvg } from '../drawing-svg.ts'
import { captionParagraph, columnWidth } from './caption.ts'
import { type Element, paragraph } from './element.ts'
import { inlineRuns, plainText } from './inlines.ts'
import type { Session } from './session.ts'
import { fontNames } from './styles.ts'

/** Word counts pictures in pixels of 1/96 inch. */
const pixels = (points: number) => Math.round((points * 96) / 72)

/** A figure: caption, the drawing as SVG with a PNG for programs that show none, the line that names its source. */
export function figureBlock(session: Session, block: BlockOf<'figure'>): readonly Element[] {
  const { drawing } = block
  const room = block.wide ? fullWidth(session.document.page) : columnWidth(session)
  const scale = Math.min(1, room / drawing.width)
  const svg = drawingSvg(drawing, { regular: fontNames.sans, bold: fontNames.sansSemibold })
  const picture = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    transformation: { width: pixels(drawing.width * scale), height: pixels(drawing.height * scale) },
    fallback: { type: 'png', data: session.pictureOf(drawing) },
    altText: {
      name: block.id,
      title: plainText(session, block.label),
      description: block.alt,
    },
  })
  const source = inlineRuns(session, block.source, 'sans')
  return [
    captionParagraph(
      session,
      'Figure',
      block.label,
      block.caption,
      session.bookmarks.get(block.id) ?? block.id,
    ),
    paragraph('FigurePicture', [picture]),
    ...(source.length === 0 ? [] : [paragraph('SourceLine', source)]),
  ]
}
