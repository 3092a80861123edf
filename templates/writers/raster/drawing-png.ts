import { assertNever } from '../../../corpus/index.ts'
import type { Drawing, Shape } from '../../document/drawing.ts'
import type { Face } from '../pdf/engine/embedded-face.ts'
import { faceOf } from '../pdf/engine/shared-fonts.ts'
import { piecesOf } from '../pdf/engine/word-shapes.ts'
import type { Deflate } from '../zip.ts'
import { Canvas, type Outline } from './canvas.ts'
import { png } from './png.ts'

/** The faces that a drawing's words are set in. */
export interface DrawingFaces {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
}

/** Dots an inch of the picture: one and a half to a pixel of a plain screen. Word itself shows the SVG. */
const dpi = 144

/** A drawing as a PNG file, for programs that show no SVG. */
export function drawingPng(drawing: Drawing, faces: DrawingFaces, deflate: Deflate): Uint8Array {
  const scale = dpi / 72
  const target = new Canvas(Math.ceil(drawing.width * scale), Math.ceil(drawing.height * scale))
  const fonts = { regular: faceOf(faces.regular), bold: faceOf(faces.bold) }
  for (const shape of drawing.shapes)
    for (const { outlines, color } of paints(shape, fonts)) {
      for (const outline of outlines)
        for (let i = 0; i < outline.length; i += 1) outline[i] = (outline[i] ?? 0) * scale
      target.fill(outlines, color)
    }
  return png(target, dpi, deflate)
}

interface Fonts {
  readonly regular: Face
  readonly bold: Face
}

interface Paint {
  /** Made for this shape alone: whoever draws them may scale them in place. */
  readonly outlines: readonly number[][]
  readonly color: string
}

/** A shape as filled outlines, in points, the lower ones first. A stroke without a width is one point wide. */
function paints(shape: Shape, fonts: Fonts): readonly Paint[] {
  const paint = (outlines: readonly number[][], color: string | null | undefined): readonly Paint[] =>
    color === null || color === undefined ? [] : [{ outlines, color }]
  switch (shape.shape) {
    case 'line':
      return paint(strokes(shape), shape.stroke)
    case 'rect': {
      const { x, y, width, height } = shape
      const outer = rectangle(x - 0.5, y - 0.5, width + 1, height + 1)
      const inner = reversed(rectangle(x + 0.5, y + 0.5, width - 1, height - 1))
      return [...paint([rectangle(x, y, width, height)], shape.fill), ...paint([outer, inner], shape.stroke)]
    }
    case 'circle': {
      const ring = (r: number) => circle(shape.x, shape.y, r)
      return [
        ...paint([ring(shape.r)], shape.fill),
        ...paint([ring(shape.r + 0.5), reversed(ring(shape.r - 0.5))], shape.stroke),
      ]
    }
    case 'polygon':
      return paint([shape.points.flat()], shape.fill)
    case 'text':
      return paint(letters(shape.bold ? fonts.bold : fonts.regular, shape), shape.fill)
    default:
      return assertNever(shape)
  }
}

function rectangle(x: number, y: number, width: number, height: number): number[] {
  return [x, y, x + width, y, x + width, y + height, x, y + height]
}

/** The same outline the other way round: as a hole. */
function reversed(outline: Outline): number[] {
  return Array.from(
    { length: outline.length },
    (_, i) => outline[outline.length - 2 - (i & ~1) + (i & 1)] ?? 0,
  )
}

function circle(x: number, y: number, r: number): number[] {
  const steps = 48
  return Array.from({ length: steps }, (_, i) => {
    const angle = (2 * Math.PI * i) / steps
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)]
  }).flat()
}

/** A line as one rectangle, or as one for each dash. */
function strokes(line: Extract<Shape, { shape: 'line' }>): readonly number[][] {
  const length = Math.hypot(line.x2 - line.x1, line.y2 - line.y1)
  if (length === 0) return []
  const dx = (line.x2 - line.x1) / length
  const dy = (line.y2 - line.y1) / length
  const half = line.width / 2
  const piece = (from: number, to: number): number[] => {
    const [ax, ay] = [line.x1 + dx * from, line.y1 + dy * from]
    const [bx, by] = [line.x1 + dx * to, line.y1 + dy * to]
    return [
      ...[ax - dy * half, ay + dx * half, ax + dy * half, ay - dx * half],
      ...[bx + dy * half, by - dx * half, bx - dy * half, by + dx * half],
    ]
  }
  const dash = line.dash ?? []
  if (dash.length === 0 || dash.some((d) => d <= 0)) return [piece(0, length)]
  const pieces: number[][] = []
  for (let at = 0, i = 0; at < length; i += 1) {
    const step = dash[i % dash.length] ?? length
    if (i % 2 === 0) pieces.push(piece(at, Math.min(length, at + step)))
    at += step
  }
  return pieces
}

/** The outlines of a line of text, curves flattened to chords. */
function letters(face: Face, text: Extract<Shape, { shape: 'text' }>): readonly number[][] {
  const scale = text.size / face.metrics.unitsPerEm
  const placed = glyphsOf(face, text.text)
  const width = placed.reduce((sum, g) => sum + g.advance, 0) * scale
  const left = text.x - (text.anchor === 'middle' ? width / 2 : text.anchor === 'end' ? width : 0)
  const outlines: number[][] = []
  let pen = 0
  for (const { glyph, x, y, advance } of placed) {
    for (const contour of face.outlines().of(glyph)) {
      const outline: number[] = []
      for (let i = 0; i < contour.length; i += 2)
        outline.push(
          left + (pen + x + (contour[i] ?? 0)) * scale,
          text.y - (y + (contour[i + 1] ?? 0)) * scale,
        )
      outlines.push(outline)
    }
    pen += advance
  }
  return outlines
}

interface PlacedGlyph {
  readonly glyph: number
  /** Where it stands off its place, and how far the next one is: font units. */
  readonly x: number
  readonly y: number
  readonly advance: number
}

function glyphsOf(face: Face, text: string): readonly PlacedGlyph[] {
  const words = piecesOf(text).map((piece) => face.shapes.word(piece))
  const plain = words.every((word) => word !== null)
  if (plain)
    return words.flatMap((word) =>
      Array.from({ length: word.length }, (_, i) => {
        const glyph = word.glyph(i)
        return { glyph, x: 0, y: 0, advance: face.shapes.ownAdvance(glyph) + word.kern(i) }
      }),
    )
  const run = face.fontkit().layout(text)
  return run.glyphs.map((glyph, i) => {
    const position = run.positions[i]
    return {
      glyph: glyph.id,
      x: position?.xOffset ?? 0,
      y: position?.yOffset ?? 0,
      advance: position?.xAdvance ?? 0,
    }
  })
}
