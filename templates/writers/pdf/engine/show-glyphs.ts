import { EmbeddedFace } from './embedded-face.ts'
import { number } from './pdf-number.ts'
import type { InlineItem } from './pdfmake-types.ts'
import { piecesOf } from './word-shapes.ts'

/** Words of one document as they stand in its `TJ` operators: they hold the numbers of its own subset. */
const encoded = new WeakMap<EmbeddedFace, Map<string, string | null>>()

/** `TJ` operators for words at a point; positions that GPOS lifts off the baseline get their own matrix. */
export function glyphOperators(
  text: string,
  look: Pick<InlineItem, 'font' | 'fontSize' | 'fontFeatures'>,
  x: number,
  y: number,
  out: string[],
): void {
  const { font, fontFeatures } = look
  const hex = !fontFeatures && font instanceof EmbeddedFace ? plainHex(text, font) : null
  if (hex === null) liftedOperators(text, look, x, y, out)
  else out.push(`1 0 0 1 ${number(x)} ${number(y)} Tm`, `[<${hex}>] TJ`)
}

/** The glyphs of the text in the form of `word`, joined; null where one of its words needs fontkit. */
function plainHex(text: string, font: EmbeddedFace): string | null {
  let words = encoded.get(font)
  if (words === undefined) {
    words = new Map()
    encoded.set(font, words)
  }
  let hex = ''
  for (const piece of piecesOf(text)) {
    let known = words.get(piece)
    if (known === undefined) {
      known = wordHex(piece, font)
      words.set(piece, known)
    }
    if (known === null) return null
    hex += known
  }
  return hex
}

/** A word between the angle brackets of a `TJ` array: `00010002>-12<0003`. Takes its glyphs into the subset. */
function wordHex(piece: string, font: EmbeddedFace): string | null {
  const { shapes } = font.face
  const word = shapes.word(piece)
  if (word === null) return null
  const { scale } = shapes
  const parts: string[] = []
  for (let i = 0; i < word.length; i += 1) {
    const glyph = word.glyph(i)
    const code = font.subset.includeGlyph(glyph)
    font.widths[code] ??= shapes.advance(glyph)
    font.unicode[code] ??= [...word.characters(i, piece)].map((c) => c.codePointAt(0) ?? 0)
    parts.push(hexOf(code))
    const kern = -word.kern(i) * scale
    if (kern !== 0) parts.push('>', number(kern), '<')
  }
  return parts.join('')
}

const hexes: string[] = []

/** A glyph's number in four hex digits. */
function hexOf(code: number): string {
  let hex = hexes[code]
  if (hex === undefined) {
    hex = code.toString(16).padStart(4, '0')
    hexes[code] = hex
  }
  return hex
}

function liftedOperators(
  text: string,
  look: Pick<InlineItem, 'font' | 'fontSize' | 'fontFeatures'>,
  x: number,
  y: number,
  out: string[],
): void {
  const [codes, positions] = look.font.encode(text, look.fontFeatures ?? undefined)
  const scale = look.fontSize / 1000
  let at = x
  let parts: string[] = []
  let hex = ''
  out.push(`1 0 0 1 ${number(x)} ${number(y)} Tm`)
  const flushHex = () => {
    if (hex !== '') parts.push(`<${hex}>`)
    hex = ''
  }
  const flush = () => {
    flushHex()
    if (parts.length > 0) out.push(`[${parts.join('')}] TJ`)
    parts = []
  }
  let lifted = false
  positions.forEach((position, i) => {
    if (position.xOffset || position.yOffset) {
      flush()
      out.push(`1 0 0 1 ${number(at + position.xOffset * scale)} ${number(y + position.yOffset * scale)} Tm`)
      out.push(`<${codes[i] ?? ''}> Tj`)
      lifted = true
    } else {
      if (lifted) {
        out.push(`1 0 0 1 ${number(at)} ${number(y)} Tm`)
        lifted = false
      }
      hex += codes[i] ?? ''
      const kern = position.advanceWidth - position.xAdvance
      if (kern !== 0) {
        flushHex()
        parts.push(number(kern))
      }
    }
    at += position.xAdvance * scale
  })
  flush()
}
