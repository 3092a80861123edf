import { assertNever } from '../../corpus/index.ts'
import type { Drawing, Shape } from '../document/drawing.ts'
import { xmlText } from './xml-text.ts'

/** The families that the words of a figure are set in. */
export interface FigureFonts {
  readonly regular: string
  readonly bold: string
}

/** A drawing as a standalone SVG 1.1 file; one unit is one point. */
export function drawingSvg(drawing: Drawing, fonts: FigureFonts): string {
  const { width, height } = drawing
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}pt" height="${n(height)}pt" ` +
    `viewBox="0 0 ${n(width)} ${n(height)}">${drawing.shapes.map((s) => shapeSvg(s, fonts)).join('')}</svg>`
  )
}

function shapeSvg(shape: Shape, fonts: FigureFonts): string {
  switch (shape.shape) {
    case 'line': {
      const dash = shape.dash === undefined ? '' : ` stroke-dasharray="${shape.dash.map(n).join(' ')}"`
      return `<line x1="${n(shape.x1)}" y1="${n(shape.y1)}" x2="${n(shape.x2)}" y2="${n(shape.y2)}" stroke="${shape.stroke}" stroke-width="${n(shape.width)}"${dash}/>`
    }
    case 'rect':
      return `<rect x="${n(shape.x)}" y="${n(shape.y)}" width="${n(shape.width)}" height="${n(shape.height)}"${paint(shape)}/>`
    case 'circle':
      return `<circle cx="${n(shape.x)}" cy="${n(shape.y)}" r="${n(shape.r)}"${paint(shape)}/>`
    case 'polygon':
      return `<polygon points="${shape.points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="${shape.fill}"/>`
    case 'text':
      return (
        `<text x="${n(shape.x)}" y="${n(shape.y)}" font-family="${shape.bold ? fonts.bold : fonts.regular}" ` +
        `font-size="${n(shape.size)}" text-anchor="${shape.anchor}" fill="${shape.fill}">${xmlText(shape.text)}</text>`
      )
    default:
      return assertNever(shape)
  }
}

function paint(shape: { readonly fill: string | null; readonly stroke?: string }): string {
  return ` fill="${shape.fill ?? 'none'}"${shape.stroke === undefined ? '' : ` stroke="${shape.stroke}"`}`
}

/** At most three decimals: a thousandth of a point is below every printer. */
function n(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
