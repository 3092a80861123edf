import type { FontBytes } from './font-bytes.ts'
import { GlyphData } from './glyph-data.ts'

/** A closed line through points, x and y in turn, in font units with y upwards. */
export type GlyphContour = readonly number[]

/** Chords that stand for one curve: enough for letters at the size of a figure's words. */
const chords = 2

/** Flags of a point (OpenType, "glyf"). */
const pointFlags = { onCurve: 0x01, xShort: 0x02, yShort: 0x04, repeat: 0x08, xSame: 0x10, ySame: 0x20 }

interface Point {
  readonly x: number
  readonly y: number
  readonly on: boolean
}

/** The outlines of glyphs with their curves as chords, each read once. */
export class GlyphOutlines {
  readonly #font: FontBytes
  readonly #data: GlyphData
  readonly #known = new Map<number, readonly GlyphContour[]>()

  /** @throws Error for a font without TrueType outlines */
  constructor(font: FontBytes) {
    this.#font = font
    this.#data = new GlyphData(font)
  }

  of(glyph: number): readonly GlyphContour[] {
    const known = this.#known.get(glyph)
    if (known !== undefined) return known
    const made = this.#read(glyph, 0)
    this.#known.set(glyph, made)
    return made
  }

  /** @param depth parts of parts; a font that nests them without end is cut off */
  #read(glyph: number, depth: number): readonly GlyphContour[] {
    const { at, length } = this.#data.place(glyph)
    if (length === 0 || depth > 8) return []
    const contours = this.#font.i16(at)
    if (contours >= 0) return this.#simple(at, contours)
    return this.#data.parts(glyph).flatMap(({ glyph: part, place }) =>
      this.#read(part, depth + 1).map((contour) => {
        const moved: number[] = []
        for (let i = 0; i < contour.length; i += 2) {
          const [x = 0, y = 0] = [contour[i], contour[i + 1]]
          moved.push(place.a * x + place.c * y + place.dx, place.b * x + place.d * y + place.dy)
        }
        return moved
      }),
    )
  }

  #simple(at: number, count: number): readonly GlyphContour[] {
    const font = this.#font
    const ends = Array.from({ length: count }, (_, i) => font.u16(at + 10 + i * 2))
    const points = (ends.at(-1) ?? -1) + 1
    let next = at + 12 + count * 2 + font.u16(at + 10 + count * 2)
    const flags: number[] = []
    while (flags.length < points) {
      const flag = font.u8(next)
      next += 1
      flags.push(flag)
      if ((flag & pointFlags.repeat) === 0) continue
      for (let times = font.u8(next); times > 0; times -= 1) flags.push(flag)
      next += 1
    }
    const axis = (short: number, same: number): readonly number[] => {
      let value = 0
      return flags.slice(0, points).map((flag) => {
        if ((flag & short) !== 0) {
          value += (flag & same) !== 0 ? font.u8(next) : -font.u8(next)
          next += 1
        } else if ((flag & same) === 0) {
          value += font.i16(next)
          next += 2
        }
        return value
      })
    }
    const xs = axis(pointFlags.xShort, pointFlags.xSame)
    const ys = axis(pointFlags.yShort, pointFlags.ySame)
    return ends.map((end, i) => {
      const from = i === 0 ? 0 : (ends[i - 1] ?? -1) + 1
      const contour: Point[] = []
      for (let k = from; k <= end; k += 1)
        contour.push({ x: xs[k] ?? 0, y: ys[k] ?? 0, on: ((flags[k] ?? 0) & pointFlags.onCurve) !== 0 })
      return flattened(contour)
    })
  }
}

/** A contour of lines and quadratic curves as chords. Between two points off the curve lies one on it. */
function flattened(points: readonly Point[]): GlyphContour {
  const full: Point[] = []
  points.forEach((point, i) => {
    const before = points[(i + points.length - 1) % points.length] ?? point
    if (!point.on && !before.on)
      full.push({ x: (before.x + point.x) / 2, y: (before.y + point.y) / 2, on: true })
    full.push(point)
  })
  const start = full.findIndex((p) => p.on)
  if (start < 0) return []
  const line: number[] = []
  for (let i = 0; i < full.length; i += 1) {
    const point = full[(start + i) % full.length]
    const end = full[(start + i + 1) % full.length]
    const before = full[(start + i + full.length - 1) % full.length]
    if (point === undefined || end === undefined || before === undefined) continue
    if (point.on) {
      line.push(point.x, point.y)
      continue
    }
    for (let k = 1; k < chords; k += 1) {
      const t = k / chords
      const [p, q, r] = [(1 - t) * (1 - t), 2 * (1 - t) * t, t * t]
      line.push(p * before.x + q * point.x + r * end.x, p * before.y + q * point.y + r * end.y)
    }
  }
  return line
}
