import type { FontBytes } from './font-bytes.ts'

/** What a PDF's font descriptor says of a face. Lengths in font units. */
export interface FaceMetrics {
  readonly postscriptName: string
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly lineGap: number
  readonly capHeight: number
  readonly xHeight: number
  readonly italicAngle: number
  /** Left, bottom, right, top. */
  readonly box: readonly [number, number, number, number]
  readonly fixedPitch: boolean
  readonly italic: boolean
  /** IBM family class, upper byte of `OS/2.sFamilyClass`. */
  readonly familyClass: number
}

/** Reads them. @throws Error for a font without one of the tables that every TrueType font has */
export function faceMetrics(font: FontBytes): FaceMetrics {
  const head = font.need('head')
  const hhea = font.need('hhea')
  const post = font.need('post')
  const os2 = font.table('OS/2')
  const ascent = font.i16(hhea + 4)
  const heights = os2 !== undefined && font.u16(os2) >= 2
  return {
    postscriptName: postscriptName(font),
    unitsPerEm: font.u16(head + 18),
    ascent,
    descent: font.i16(hhea + 6),
    lineGap: font.i16(hhea + 8),
    capHeight: (heights ? font.i16(os2 + 88) : 0) || ascent,
    xHeight: heights ? font.i16(os2 + 86) : 0,
    italicAngle: font.i16(post + 4) + font.u16(post + 6) / 65536,
    box: [font.i16(head + 36), font.i16(head + 38), font.i16(head + 40), font.i16(head + 42)],
    fixedPitch: font.u32(post + 12) !== 0,
    italic: (font.u16(head + 44) & 2) !== 0,
    familyClass: os2 === undefined ? 0 : font.u8(os2 + 30),
  }
}

/** Name 6 of the name table, which is ASCII by definition. */
function postscriptName(font: FontBytes): string {
  const at = font.need('name')
  for (let i = 0; i < font.u16(at + 2); i += 1) {
    const record = at + 6 + i * 12
    if (font.u16(record + 6) !== 6) continue
    const wide = font.u16(record) !== 1
    const start = at + font.u16(at + 4) + font.u16(record + 10)
    const length = font.u16(record + 8) / (wide ? 2 : 1)
    return Array.from({ length }, (_, k) =>
      String.fromCharCode(wide ? font.u16(start + k * 2) : font.u8(start + k)),
    ).join('')
  }
  return 'Unnamed'
}
