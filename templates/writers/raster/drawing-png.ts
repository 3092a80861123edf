import { assertNever } from '../../../corpus/index.ts'
import type { Drawing, Shape } from '../../document/drawing.ts'
import { faceOf } from '../pdf/engine/shared-fonts.ts'
import { Canvas } from './canvas.ts'
import type { Outline } from './coverage.ts'
import { setWords } from './letters.ts'
import { png, type Zlib } from './png.ts'

/** The faces that a drawing's words are set in. */
export interface DrawingFaces {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
}

/** Dots an inch of the picture: one and a half to a pixel of a plain screen. Word itself shows the SVG. */
const dpi = 144

/** A drawing as a PNG file, for programs that show no SVG. */
export function drawingPng(drawing: Drawing, faces: DrawingFaces, zlib: Zlib): Promise<Uint8Array> {
  const scale = dpi / 72
  const target = new Canvas(Math.ceil(drawing.width * scale), Math.ceil(drawing.height * scale))
  const fonts = { regular: faceOf(faces.regular), bold: faceOf(faces.bold) }
  for (const shape of drawing.shapes) {
    if (shape.shape === 'text') {
      setWords(target, shape.bold ? fonts.bold : fonts.regular, shape, scale)
      continue
    }
    for (const { outlines, color } of paints(shape)) {
      for (const outline of outlines)
        for (let i = 0; i < outline.length; i += 1) outline[i] = (outline[i] ?? 0) * scale
      target.fill(outlines, color)
    }
  }
  return png(target, dpi, zlib)
}

interface Paint {
  /** Made for this shape alone: whoever draws them may scale them in place. */
  readonly outlines: readonly number[][]
  readonly color: string
}

/** A shape as filled outlines, in points, the lower ones first. A stroke without a width is one point wide. */
function paints(shape: Exclude<Shape, { shape: 'text' }>): readonly Paint[] {
  const paint = (color: string | null | undefined, outlines: () => readonly number[][]): readonly Paint[] =>
    color === null || color === undefined ? [] : [{ outlines: outlines(), color }]
  switch (shape.shape) {
    case 'line':
      return paint(shape.stroke, () => strokes(shape))
    case 'rect': {
      const { x, y, width, height } = shape
      const outer = () => rectangle(x - 0.5, y - 0.5, width + 1, height + 1)
      const inner = () => reversed(rectangle(x + 0.5, y + 0.5, width - 1, height - 1))
      return [
        ...paint(shape.fill, () => [rectangle(x, y, width, height)]),
        ...paint(shape.stroke, () => [outer(), inner()]),
      ]
    }
    case 'circle': {
      const ring = (r: number) => circle(shape.x, shape.y, r)
      return [
        ...paint(shape.fill, () => [ring(shape.r)]),
        ...paint(shape.stroke, () => [ring(shape.r + 0.5), reversed(ring(shape.r - 0.5))]),
      ]
    }
    case 'polygon':
      return paint(shape.fill, () => [shape.points.flat()])
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

/** Chords that stand for a circle. */
const chords = 48

function circle(x: number, y: number, r: number): number[] {
  const outline: number[] = []
  for (let i = 0; i < chords; i += 1) {
    const angle = (2 * Math.PI * i) / chords
    outline.push(x + r * Math.cos(angle), y + r * Math.sin(angle))
  }
  return outline
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
