import { type Box, type Coverage, coverageOf, type Outline, whole } from './coverage.ts'

/** Colours that a picture may have. */
const most = 256

/**
 * An opaque picture whose pixels are numbers of colours: the flat colours of a drawing and the shades between two of
 * them. One byte a pixel is a third of the work of drawing, packing and storing it.
 */
export class Canvas {
  readonly width: number
  readonly height: number
  /** Lines of the picture, each with one byte before it: the filter of a PNG's line, none. */
  readonly lines: Uint8Array
  readonly #box: Box
  readonly #colours: number[] = [0xffffff]
  readonly #numbers = new Map<number, number>([[0xffffff, 0]])
  /** For a colour: by what is below and by how much is covered, the number of the shade, or -1 where it was not asked for yet. */
  readonly #shades = new Map<number, Int16Array>()

  /** White. Width and height in pixels. */
  constructor(width: number, height: number) {
    this.width = width
    this.height = height
    this.#box = { left: 0, top: 0, right: width - 1, bottom: height - 1 }
    this.lines = new Uint8Array((width + 1) * height)
  }

  /** Red, green and blue of each colour. */
  palette(): Uint8Array {
    return Uint8Array.from(this.#colours.flatMap((c) => [(c >> 16) & 255, (c >> 8) & 255, c & 255]))
  }

  /** Fills outlines with a colour, its edges smoothed. */
  fill(outlines: readonly Outline[], color: string): void {
    const coverage = coverageOf(outlines, this.#box)
    if (coverage !== null) this.paint(coverage, 0, 0, color)
  }

  /** Lays a colour over what is covered, moved by whole pixels. */
  paint({ box, parts }: Coverage, dx: number, dy: number, color: string): void {
    const value = Number.parseInt(color.slice(1), 16)
    const { lines, width } = this
    const shades = this.#shadesOf(value)
    const stride = box.right - box.left + 1
    const first = Math.max(0, -(box.left + dx))
    const last = Math.min(stride, width - (box.left + dx))
    const bottom = Math.min(box.bottom, this.height - 1 - dy)
    for (let y = Math.max(box.top, -dy); y <= bottom; y += 1) {
      const from = (y - box.top) * stride
      const to = (y + dy) * (width + 1) + 1 + box.left + dx
      for (let x = first; x < last; x += 1) {
        const part = parts[from + x] ?? 0
        if (part === 0) continue
        const under = lines[to + x] ?? 0
        const known = shades[under * (whole + 1) + part] ?? -1
        lines[to + x] = known < 0 ? this.#shade(shades, value, under, part) : known
      }
    }
  }

  #shadesOf(value: number): Int16Array {
    const known = this.#shades.get(value)
    if (known !== undefined) return known
    const made = new Int16Array(most * (whole + 1)).fill(-1)
    this.#shades.set(value, made)
    return made
  }

  #shade(shades: Int16Array, value: number, under: number, part: number): number {
    const below = this.#colours[under] ?? 0xffffff
    const mixed = (shift: number) =>
      Math.round(
        ((below >> shift) & 255) + ((((value >> shift) & 255) - ((below >> shift) & 255)) * part) / whole,
      )
    const number = this.#number((mixed(16) << 16) | (mixed(8) << 8) | mixed(0))
    shades[under * (whole + 1) + part] = number
    return number
  }

  /** The number of a colour; of the nearest where the picture has as many as it may. */
  #number(colour: number): number {
    const known = this.#numbers.get(colour)
    if (known !== undefined) return known
    if (this.#colours.length < most) {
      this.#numbers.set(colour, this.#colours.length)
      return this.#colours.push(colour) - 1
    }
    const far = (other: number) =>
      [16, 8, 0].reduce((sum, s) => sum + (((colour >> s) & 255) - ((other >> s) & 255)) ** 2, 0)
    const nearest = this.#colours.reduce(
      (best, other, i) => (far(other) < far(this.#colours[best] ?? 0) ? i : best),
      0,
    )
    this.#numbers.set(colour, nearest)
    return nearest
  }
}
