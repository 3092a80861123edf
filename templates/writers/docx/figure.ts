import type { BlockOf } from '../../document/nodes.ts'
import { fullWidth } from '../../document/page.ts'
import { drawingSvg } from '../drawing-svg.ts'
import { captionParagraph, columnWidth } from './caption.ts'
import { element, type Markup, paragraph, run } from './element.ts'
import { inlineRuns, plainText } from './inlines.ts'
import type { Session } from './session.ts'
import { fontNames } from './styles.ts'

/** A figure: caption, the drawing as SVG with a PNG for programs that show none, the line that names its source. */
export function figureBlock(session: Session, block: BlockOf<'figure'>): readonly Markup[] {
  const { drawing } = block
  const room = block.wide ? fullWidth(session.document.page) : columnWidth(session)
  const scale = Math.min(1, room / drawing.width)
  const svg = drawingSvg(drawing, { regular: fontNames.sans, bold: fontNames.sansSemibold })
  const picture = inlinePicture({
    id: session.nextId(),
    name: block.id,
    title: plainText(session, block.label),
    description: block.alt,
    width: emu(drawing.width * scale),
    height: emu(drawing.height * scale),
    svg: session.media.add('svg', svg),
    png: session.media.add('png', session.pictureOf(drawing)),
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
    paragraph('FigurePicture', [run(null, picture)]),
    ...(source.length === 0 ? [] : [paragraph('SourceLine', source)]),
  ]
}

/** English Metric Units, of which a point has 12 700 (ECMA-376 Part 1, 20.1.10.16). */
const emu = (points: number) => Math.round(points * 12_700)

interface Picture {
  /** A number that no other picture of the file has. */
  readonly id: number
  readonly name: string
  readonly title: string
  readonly description: string
  /** English Metric Units. */
  readonly width: number
  readonly height: number
  /** Relationships to both forms of the picture. */
  readonly svg: string
  readonly png: string
}

const main = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const pictures = 'http://schemas.openxmlformats.org/drawingml/2006/picture'
/** The extension of a picture that names its SVG ([MS-ODRAWXML] 2.3.1.3, svgBlip). */
const svgExtension = {
  uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}',
  namespace: 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
}

/** A picture in the line of text (ECMA-376 Part 1, 20.4.2.8): its PNG, and the SVG for programs that know it. */
function inlinePicture(picture: Picture): Markup {
  const size = { cx: picture.width, cy: picture.height }
  const svg = element('asvg:svgBlip', { 'xmlns:asvg': svgExtension.namespace, 'r:embed': picture.svg })
  const blip = element('a:blip', { 'r:embed': picture.png }, [
    element('a:extLst', {}, [element('a:ext', { uri: svgExtension.uri }, [svg])]),
  ])
  const shown = element('pic:pic', { 'xmlns:pic': pictures }, [
    element('pic:nvPicPr', {}, [
      element('pic:cNvPr', { id: picture.id, name: picture.name }),
      element('pic:cNvPicPr', {}, [element('a:picLocks', { noChangeAspect: 1 })]),
    ]),
    element('pic:blipFill', {}, [blip, element('a:stretch', {}, [element('a:fillRect')])]),
    element('pic:spPr', {}, [
      element('a:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', size)]),
      element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
    ]),
  ])
  const { id, name, title, description } = picture
  return element('w:drawing', {}, [
    element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [
      element('wp:extent', size),
      element('wp:docPr', { id, name, descr: description, title }),
      element('wp:cNvGraphicFramePr', {}, [
        element('a:graphicFrameLocks', { 'xmlns:a': main, noChangeAspect: 1 }),
      ]),
      element('a:graphic', { 'xmlns:a': main }, [element('a:graphicData', { uri: pictures }, [shown])]),
    ]),
  ])
}
