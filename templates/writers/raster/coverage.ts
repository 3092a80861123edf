/** A closed outline as points in pixels, x and y in turn; it may cross itself, and holes run the other way round. */
export type Outline = readonly number[]

/** Pixels of a picture, the last ones included. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** How much of each pixel in a box a shape covers: line by line, in parts of `whole`. */
export interface Coverage {
  readonly box: Box
  readonly parts: Uint8Array
}

/** What a pixel has that is covered whole: steps from the colour below to the colour above at the edge of a shape. */
export const whole = 16

/**
 * What outlines cover inside a box, by exact area: each edge adds its signed area to the pixels it passes, and a
 * running sum along each line gives how much of each pixel is inside. Null where they cover nothing.
 */
export function coverageOf(outlines: readonly Outline[], inside: Box | null): Coverage | null {
  const box = bounds(outlines, inside)
  if (box === null) return null
  const [only] = outlines
  if (only !== undefined && outlines.length === 1 && isUpright(only))
    return { box, parts: upright(only, box) }
  const width = box.right - box.left + 1
  const height = box.bottom - box.top + 1
  const stride = width + 1
  const area = new Float32Array(stride * height)
  for (const outline of outlines) addEdges(area, stride, box, outline)
  const parts = new Uint8Array(width * height)
  for (let y = 0, from = 0, at = 0; y < height; y += 1, from += 1) {
    let sum = 0
    for (let x = 0; x < width; x += 1, from += 1, at += 1) {
      sum += area[from] ?? 0
      const part = Math.round(Math.abs(sum) * whole)
      parts[at] = part > whole ? whole : part
    }
  }
  return { box, parts }
}

/** True for a rectangle with level and plumb sides: rules and bars, the most of a figure's area. */
function isUpright(outline: Outline): boolean {
  if (outline.length !== 8) return false
  const [ax, ay, bx, by, cx, cy, dx, dy] = outline
  return (
    (ay === by && bx === cx && cy === dy && dx === ax) || (ax === bx && by === cy && cx === dx && dy === ay)
  )
}

/** What such a rectangle covers: of each pixel the part of its width times the part of its height. */
function upright(outline: Outline, box: Box): Uint8Array {
  const [ax = 0, ay = 0, , , cx = 0, cy = 0] = outline
  const [x0, x1, y0, y1] = [Math.min(ax, cx), Math.max(ax, cx), Math.min(ay, cy), Math.max(ay, cy)]
  const width = box.right - box.left + 1
  const parts = new Uint8Array(width * (box.bottom - box.top + 1))
  const inside = (from: number, to: number, at: number) =>
    Math.max(0, Math.min(to, at + 1) - Math.max(from, at))
  // Pixels that lie whole between its sides.
  const first = Math.max(box.left, Math.ceil(x0))
  const last = Math.min(box.right, Math.floor(x1) - 1)
  const edges = new Set([box.left, Math.floor(x0), Math.floor(x1)])
  for (let y = box.top; y <= box.bottom; y += 1) {
    const height = inside(y0, y1, y)
    if (height === 0) continue
    const line = (y - box.top) * width - box.left
    if (first <= last) parts.fill(Math.round(height * whole), line + first, line + last + 1)
    for (const x of edges)
      if (x >= box.left && x <= box.right && (x < first || x > last))
        parts[line + x] = Math.round(inside(x0, x1, x) * height * whole)
  }
  return parts
}

function bounds(outlines: readonly Outline[], inside: Box | null): Box | null {
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
    left: Math.max(inside?.left ?? Number.NEGATIVE_INFINITY, Math.floor(x0)),
    top: Math.max(inside?.top ?? Number.NEGATIVE_INFINITY, Math.floor(y0)),
    right: Math.min(inside?.right ?? Number.POSITIVE_INFINITY, Math.ceil(x1)),
    bottom: Math.min(inside?.bottom ?? Number.POSITIVE_INFINITY, Math.ceil(y1)),
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
