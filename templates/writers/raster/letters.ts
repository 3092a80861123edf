import type { Shape } from '../../document/drawing.ts'
import type { Face } from '../pdf/engine/embedded-face.ts'
import { piecesOf } from '../pdf/engine/word-shapes.ts'
import type { Canvas } from './canvas.ts'
import { type Coverage, coverageOf, type Outline } from './coverage.ts'

/** Places between two pixels at which a letter may stand. */
const phases = 2

/** The words of a drawing, in points. */
export type Words = Extract<Shape, { shape: 'text' }>

/**
 * What letters cover, by face, by pixels a font unit, and by glyph and phase: a figure has thousands of letters, and
 * some sixty kinds of them. A memo, so it changes no result.
 */
const known = new WeakMap<Face, Map<number, Map<number, Coverage | null>>>()

function shapesOf(face: Face, perUnit: number): Map<number, Coverage | null> {
  const sizes = known.get(face) ?? new Map<number, Map<number, Coverage | null>>()
  known.set(face, sizes)
  const shapes = sizes.get(perUnit) ?? new Map<number, Coverage | null>()
  sizes.set(perUnit, shapes)
  return shapes
}

/**
 * Sets words into a picture of `scale` pixels a point. They stand on whole pixels, each letter within a quarter of
 * a pixel of its place.
 */
export function setWords(canvas: Canvas, face: Face, words: Words, scale: number): void {
  const perUnit = (words.size / face.metrics.unitsPerEm) * scale
  const placed = glyphsOf(face, words.text)
  const width = placed.reduce((sum, g) => sum + g.advance, 0) * perUnit
  const left = words.x * scale - (words.anchor === 'middle' ? width / 2 : words.anchor === 'end' ? width : 0)
  const line = Math.round(words.y * scale)
  const shapes = shapesOf(face, perUnit)
  let pen = 0
  for (const { glyph, x, y, advance } of placed) {
    const place = Math.round((left + (pen + x) * perUnit) * phases)
    const column = Math.floor(place / phases)
    const phase = place - column * phases
    const key = glyph * phases + phase
    let shape = shapes.get(key)
    if (shape === undefined) {
      shape = coverageOf(outlines(face, glyph, phase / phases, perUnit), null)
      shapes.set(key, shape)
    }
    if (shape !== null) canvas.paint(shape, column, line - Math.round(y * perUnit), words.fill)
    pen += advance
  }
}

/** A letter's outlines in pixels, `right` of its place, curves as chords. */
function outlines(face: Face, glyph: number, right: number, perUnit: number): readonly Outline[] {
  const placed: number[][] = []
  for (const contour of face.outlines().of(glyph)) {
    const outline: number[] = []
    for (let i = 0; i < contour.length; i += 2)
      outline.push(right + (contour[i] ?? 0) * perUnit, -(contour[i + 1] ?? 0) * perUnit)
    placed.push(outline)
  }
  return placed
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
