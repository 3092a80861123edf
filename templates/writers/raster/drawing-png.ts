import * as fontkit from 'fontkit'
import { assertNever } from '../../../corpus/index.ts'
import type { Drawing, Shape } from '../../document/drawing.ts'
import type { Deflate } from '../zip.ts'
import { type Canvas, canvas, fill, type Outline } from './canvas.ts'
import { png } from './png.ts'

/** The faces that a drawing's words are set in. */
export interface DrawingFaces {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
}

/** A drawing as a PNG file, for programs that show no SVG. 192 dots an inch: sharp on paper, small in the file. */
export function drawingPng(drawing: Drawing, faces: DrawingFaces, deflate: Deflate): Uint8Array {
  const dpi = 192
  const scale = dpi / 72
  const target = canvas(Math.ceil(drawing.width * scale), Math.ceil(drawing.height * scale))
  const fonts = { regular: open(faces.regular), bold: open(faces.bold) }
  for (const shape of drawing.shapes) draw(target, shape, scale, fonts)
  return png(target, dpi, deflate)
}

function open(bytes: Uint8Array): fontkit.Font {
  const font = fontkit.create(bytes as Buffer)
  if (!('layout' in font)) throw new Error('a font collection where one face was expected')
  return font
}

function draw(
  target: Canvas,
  shape: Shape,
  scale: number,
  fonts: { readonly regular: fontkit.Font; readonly bold: fontkit.Font },
): void {
  for (const { outlines, color } of paints(shape, fonts))
    fill(
      target,
      outlines.map((outline) => outline.map(([x, y]) => [x * scale, y * scale] as const)),
      color,
    )
}

interface Paint {
  readonly outlines: readonly Outline[]
  readonly color: string
}

/** A shape as filled outlines, in points, the lower ones first. A stroke without a width is one point wide. */
function paints(
  shape: Shape,
  fonts: { readonly regular: fontkit.Font; readonly bold: fontkit.Font },
): readonly Paint[] {
  const paint = (outlines: readonly Outline[], color: string | null | undefined): readonly Paint[] =>
    color === null || color === undefined ? [] : [{ outlines, color }]
  switch (shape.shape) {
    case 'line':
      return paint(strokes(shape), shape.stroke)
    case 'rect': {
      const { x, y, width, height } = shape
      const outer = rectangle(x - 0.5, y - 0.5, width + 1, height + 1)
      const inner = rectangle(x + 0.5, y + 0.5, width - 1, height - 1).toReversed()
      return [...paint([rectangle(x, y, width, height)], shape.fill), ...paint([outer, inner], shape.stroke)]
    }
    case 'circle': {
      const ring = (r: number) => circle(shape.x, shape.y, r)
      return [
        ...paint([ring(shape.r)], shape.fill),
        ...paint([ring(shape.r + 0.5), ring(shape.r - 0.5).toReversed()], shape.stroke),
      ]
    }
    case 'polygon':
      return paint([shape.points], shape.fill)
    case 'text':
      return paint(letters(shape.bold ? fonts.bold : fonts.regular, shape), shape.fill)
    default:
      return assertNever(shape)
  }
}

function rectangle(x: number, y: number, width: number, height: number): Outline {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]
}

function circle(x: number, y: number, r: number): Outline {
  const steps = 48
  return Array.from({ length: steps }, (_, i) => {
    const angle = (2 * Math.PI * i) / steps
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)] as const
  })
}

/** A line as one rectangle, or as one for each dash. */
function strokes(line: Extract<Shape, { shape: 'line' }>): readonly Outline[] {
  const length = Math.hypot(line.x2 - line.x1, line.y2 - line.y1)
  if (length === 0) return []
  const dx = (line.x2 - line.x1) / length
  const dy = (line.y2 - line.y1) / length
  const half = line.width / 2
  const piece = (from: number, to: number): Outline => {
    const [ax, ay] = [line.x1 + dx * from, line.y1 + dy * from]
    const [bx, by] = [line.x1 + dx * to, line.y1 + dy * to]
    return [
      [ax - dy * half, ay + dx * half],
      [ax + dy * half, ay - dx * half],
      [bx + dy * half, by - dx * half],
      [bx - dy * half, by + dx * half],
    ]
  }
  const dash = line.dash ?? []
  if (dash.length === 0 || dash.some((d) => d <= 0)) return [piece(0, length)]
  const pieces: Outline[] = []
  for (let at = 0, i = 0; at < length; i += 1) {
    const step = dash[i % dash.length] ?? length
    if (i % 2 === 0) pieces.push(piece(at, Math.min(length, at + step)))
    at += step
  }
  return pieces
}

/** The outlines of a line of text, curves flattened to chords. */
function letters(font: fontkit.Font, text: Extract<Shape, { shape: 'text' }>): readonly Outline[] {
  const run = font.layout(text.text)
  const scale = text.size / font.unitsPerEm
  const width = run.advanceWidth * scale
  const left = text.x - (text.anchor === 'middle' ? width / 2 : text.anchor === 'end' ? width : 0)
  const outlines: [number, number][][] = []
  let pen = 0
  run.glyphs.forEach((glyph, i) => {
    const position = run.positions[i]
    const place = (x: number, y: number): [number, number] => [
      left + (pen + (position?.xOffset ?? 0) + x) * scale,
      text.y - ((position?.yOffset ?? 0) + y) * scale,
    ]
    let current: [number, number][] = []
    let last: readonly [number, number] = [0, 0]
    for (const { command, args } of glyph.path.commands) {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args
      const chords = (at: (t: number) => readonly [number, number], end: readonly [number, number]) => {
        for (let k = 1; k <= 8; k += 1) current.push(place(...at(k / 8)))
        last = end
      }
      if (command === 'moveTo') {
        current = [place(a, b)]
        outlines.push(current)
        last = [a, b]
      } else if (command === 'lineTo') {
        current.push(place(a, b))
        last = [a, b]
      } else if (command === 'quadraticCurveTo') {
        const [x, y] = last
        chords((t) => [mix(x, a, c, t), mix(y, b, d, t)], [c, d])
      } else if (command === 'bezierCurveTo') {
        const [x, y] = last
        chords(
          (t) => [mix(mix(x, a, c, t), mix(a, c, e, t), t), mix(mix(y, b, d, t), mix(b, d, f, t), t)],
          [e, f],
        )
      }
    }
    pen += position?.xAdvance ?? 0
  })
  return outlines
}

/** A point of the quadratic curve through three values; with two values, of the line between them. */
function mix(a: number, b: number, c: number, t?: number): number {
  if (t === undefined) return a + (b - a) * c
  return (1 - t) * (1 - t) * a + 2 * (1 - t) * t * b + t * t * c
}
