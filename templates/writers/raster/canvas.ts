/** A closed outline as points in pixels; the outline may cross itself, and holes run the other way round. */
export type Outline = readonly (readonly [number, number])[]

/** An opaque picture of 8-bit RGB pixels. */
export interface Canvas {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** A white canvas. */
export function canvas(width: number, height: number): Canvas {
  return { width, height, pixels: new Uint8Array(width * height * 3).fill(255) }
}

/**
 * Fills outlines with a colour, edges smoothed by exact coverage: each edge adds its signed area to the pixels it
 * passes, and a running sum along each line gives how much of each pixel is inside.
 */
export function fill(target: Canvas, outlines: readonly Outline[], color: string): void {
  const box = bounds(target, outlines)
  if (box === null) return
  const width = box.right - box.left + 1
  const area = new Float64Array((width + 1) * (box.bottom - box.top + 1))
  for (const outline of outlines)
    outline.forEach((from, i) => {
      const to = outline[(i + 1) % outline.length] ?? from
      addEdge(area, width + 1, box, from, to)
    })
  const [r, g, b] = rgb(color)
  for (let y = box.top; y <= box.bottom; y += 1) {
    let sum = 0
    for (let x = box.left; x <= box.right; x += 1) {
      sum += area[(y - box.top) * (width + 1) + (x - box.left)] ?? 0
      const cover = Math.min(1, Math.abs(sum))
      if (cover <= 0) continue
      const at = (y * target.width + x) * 3
      blend(target.pixels, at, r, cover)
      blend(target.pixels, at + 1, g, cover)
      blend(target.pixels, at + 2, b, cover)
    }
  }
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function bounds(target: Canvas, outlines: readonly Outline[]): Box | null {
  const points = outlines.flat()
  if (points.length === 0) return null
  const xs = points.map((p) => p[0])
  const ys = points.map((p) => p[1])
  const box = {
    left: Math.max(0, Math.floor(Math.min(...xs))),
    top: Math.max(0, Math.floor(Math.min(...ys))),
    right: Math.min(target.width - 1, Math.ceil(Math.max(...xs))),
    bottom: Math.min(target.height - 1, Math.ceil(Math.max(...ys))),
  }
  return box.left > box.right || box.top > box.bottom ? null : box
}

/** Adds the signed area that lies to the right of one edge, line by line, split at pixel borders. */
function addEdge(
  area: Float64Array,
  stride: number,
  box: Box,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  if (from[1] === to[1]) return
  const direction = from[1] < to[1] ? 1 : -1
  const [upper, lower] = direction === 1 ? [from, to] : [to, from]
  const slope = (lower[0] - upper[0]) / (lower[1] - upper[1])
  const maxX = stride - 1
  const first = Math.max(box.top, Math.floor(upper[1]))
  const last = Math.min(box.bottom, Math.ceil(lower[1]) - 1)
  for (let y = first; y <= last; y += 1) {
    const y0 = Math.max(y, upper[1])
    const y1 = Math.min(y + 1, lower[1])
    if (y1 <= y0) continue
    const xa = upper[0] + (y0 - upper[1]) * slope - box.left
    const xb = upper[0] + (y1 - upper[1]) * slope - box.left
    const x0 = clamp(Math.min(xa, xb), 0, maxX)
    const x1 = clamp(Math.max(xa, xb), 0, maxX)
    spread(area, (y - box.top) * stride, x0, x1, (y1 - y0) * direction)
  }
}

/** An edge piece between `x0` and `x1` within one line covers what is right of it: `height` in full, less before. */
function spread(area: Float64Array, row: number, x0: number, x1: number, height: number): void {
  const add = (x: number, value: number) => {
    area[row + x] = (area[row + x] ?? 0) + value
  }
  const start = Math.floor(x0)
  const end = Math.floor(x1)
  if (start === end) {
    const inside = 1 - ((x0 + x1) / 2 - start)
    add(start, height * inside)
    add(start + 1, height * (1 - inside))
    return
  }
  const perX = height / (x1 - x0)
  let before = 0
  for (let x = start; x <= end; x += 1) {
    const left = Math.max(x, x0)
    const right = Math.min(x + 1, x1)
    const part = (right - left) * perX
    const inside = part * (1 - ((left + right) / 2 - x))
    add(x, inside + before)
    before = part - inside
  }
  add(end + 1, before)
}

function blend(pixels: Uint8Array, at: number, value: number, cover: number): void {
  pixels[at] = Math.round((pixels[at] ?? 255) * (1 - cover) + value * cover)
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value))
}

function rgb(color: string): readonly [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}
