/** A closed outline as points in pixels, x and y in turn; it may cross itself, and holes run the other way round. */
export type Outline = readonly number[]

/** Steps from the colour below to the colour above at the edge of a shape. */
const steps = 16
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
  readonly #colours: number[] = [0xffffff]
  readonly #numbers = new Map<number, number>([[0xffffff, 0]])
  /** For a colour: by what is below and by step, the number of the shade, or -1 where it was not asked for yet. */
  readonly #shades = new Map<number, Int16Array>()

  /** White. Width and height in pixels. */
  constructor(width: number, height: number) {
    this.width = width
    this.height = height
    this.lines = new Uint8Array((width + 1) * height)
  }

  /** Red, green and blue of each colour. */
  palette(): Uint8Array {
    return Uint8Array.from(this.#colours.flatMap((c) => [(c >> 16) & 255, (c >> 8) & 255, c & 255]))
  }

  /**
   * Fills outlines with a colour, edges smoothed by exact coverage: each edge adds its signed area to the pixels it
   * passes, and a running sum along each line gives how much of each pixel is inside.
   */
  fill(outlines: readonly Outline[], color: string): void {
    const box = bounds(this, outlines)
    if (box === null) return
    const stride = box.right - box.left + 2
    const area = new Float32Array(stride * (box.bottom - box.top + 1))
    for (const outline of outlines) addEdges(area, stride, box, outline)
    const value = Number.parseInt(color.slice(1), 16)
    const { lines } = this
    const shades = this.#shadesOf(value)
    for (let y = box.top; y <= box.bottom; y += 1) {
      let sum = 0
      let from = (y - box.top) * stride
      let at = y * (this.width + 1) + 1 + box.left
      for (let x = box.left; x <= box.right; x += 1, from += 1, at += 1) {
        sum += area[from] ?? 0
        const step = Math.min(steps, Math.round(Math.abs(sum) * steps))
        if (step === 0) continue
        const under = lines[at] ?? 0
        const known = shades[under * (steps + 1) + step] ?? -1
        lines[at] = known < 0 ? this.#shade(shades, value, under, step) : known
      }
    }
  }

  #shadesOf(value: number): Int16Array {
    const known = this.#shades.get(value)
    if (known !== undefined) return known
    const made = new Int16Array(most * (steps + 1)).fill(-1)
    this.#shades.set(value, made)
    return made
  }

  #shade(shades: Int16Array, value: number, under: number, step: number): number {
    const below = this.#colours[under] ?? 0xffffff
    const part = (shift: number) =>
      Math.round(
        ((below >> shift) & 255) + ((((value >> shift) & 255) - ((below >> shift) & 255)) * step) / steps,
      )
    const number = this.#number((part(16) << 16) | (part(8) << 8) | part(0))
    shades[under * (steps + 1) + step] = number
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

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function bounds(target: Canvas, outlines: readonly Outline[]): Box | null {
  let [x0, y0, x1, y1] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]
  for (const outline of outlines)
    for (let i = 0; i < outline.length; i += 2) {
      const x = outline[i] ?? 0
      const y = outline[i + 1] ?? 0
      if (x < x0) x0 = x
      if (x > x1) x1 = x
      if (y < y0) y0 = y
      if (y > y1) y1 = y
    }
  const box = {
    left: Math.max(0, Math.floor(x0)),
    top: Math.max(0, Math.floor(y0)),
    right: Math.min(target.width - 1, Math.ceil(x1)),
    bottom: Math.min(target.height - 1, Math.ceil(y1)),
  }
  return box.left > box.right || box.top > box.bottom ? null : box
}

function addEdges(area: Float32Array, stride: number, box: Box, outline: Outline): void {
  const { length } = outline
  let x = outline[length - 2] ?? 0
  let y = outline[length - 1] ?? 0
  for (let i = 0; i < length; i += 2) {
    const toX = outline[i] ?? 0
    const toY = outline[i + 1] ?? 0
    if (y < toY) addEdge(area, stride, box, x, y, toX, toY, 1)
    else if (y > toY) addEdge(area, stride, box, toX, toY, x, y, -1)
    x = toX
    y = toY
  }
}

/** Adds the signed area that lies to the right of one edge, which runs down, line by line. */
function addEdge(
  area: Float32Array,
  stride: number,
  box: Box,
  upperX: number,
  upperY: number,
  lowerX: number,
  lowerY: number,
  direction: number,
): void {
  const slope = (lowerX - upperX) / (lowerY - upperY)
  const maxX = stride - 1
  const last = Math.min(box.bottom, Math.ceil(lowerY) - 1)
  for (let y = Math.max(box.top, Math.floor(upperY)); y <= last; y += 1) {
    const y0 = y > upperY ? y : upperY
    const y1 = y + 1 < lowerY ? y + 1 : lowerY
    if (y1 <= y0) continue
    const xa = upperX + (y0 - upperY) * slope - box.left
    const xb = upperX + (y1 - upperY) * slope - box.left
    const x0 = Math.max(0, Math.min(maxX, xa < xb ? xa : xb))
    const x1 = Math.max(0, Math.min(maxX, xa < xb ? xb : xa))
    spread(area, (y - box.top) * stride, x0, x1, (y1 - y0) * direction)
  }
}

/** An edge piece between `x0` and `x1` within one line covers what is right of it: `height` in full, less before. */
function spread(area: Float32Array, row: number, x0: number, x1: number, height: number): void {
  const start = Math.floor(x0)
  const end = Math.floor(x1)
  if (start === end) {
    const inside = 1 - ((x0 + x1) / 2 - start)
    area[row + start] = (area[row + start] ?? 0) + height * inside
    area[row + start + 1] = (area[row + start + 1] ?? 0) + height * (1 - inside)
    return
  }
  const perX = height / (x1 - x0)
  let before = 0
  for (let x = start; x <= end; x += 1) {
    const left = x > x0 ? x : x0
    const right = x + 1 < x1 ? x + 1 : x1
    const part = (right - left) * perX
    const inside = part * (1 - ((left + right) / 2 - x))
    area[row + x] = (area[row + x] ?? 0) + inside + before
    before = part - inside
  }
  area[row + end + 1] = (area[row + end + 1] ?? 0) + before
}
