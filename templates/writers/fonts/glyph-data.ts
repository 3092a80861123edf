import type { FontBytes } from './font-bytes.ts'

/** Flags of a part of a composite glyph (OpenType, "glyf"). */
const partFlags = { words: 0x0001, xy: 0x0002, scale: 0x0008, more: 0x0020, xyScale: 0x0040, matrix: 0x0080 }

/** A part of a composite glyph: which glyph, where its number stands, and how it is placed. */
export interface GlyphPart {
  readonly glyph: number
  /** Offset of the glyph's number from the start of the composite glyph's data. */
  readonly at: number
  /** `x' = a·x + c·y + dx`, `y' = b·x + d·y + dy`, in font units. */
  readonly place: {
    readonly a: number
    readonly b: number
    readonly c: number
    readonly d: number
    readonly dx: number
    readonly dy: number
  }
}

/** The outlines of a TrueType font as it stores them. */
export class GlyphData {
  readonly #font: FontBytes
  readonly #loca: number
  readonly #glyf: number
  readonly #long: boolean

  /** @throws Error for a font without TrueType outlines */
  constructor(font: FontBytes) {
    this.#font = font
    this.#loca = font.need('loca')
    this.#glyf = font.need('glyf')
    this.#long = font.u16(font.need('head') + 50) === 1
  }

  /** Where a glyph's data begin in the font, and how long they are; 0 for a glyph without outline. */
  place(glyph: number): { readonly at: number; readonly length: number } {
    const offset = (i: number) =>
      this.#long ? this.#font.u32(this.#loca + i * 4) : this.#font.u16(this.#loca + i * 2) * 2
    const start = offset(glyph)
    return { at: this.#glyf + start, length: offset(glyph + 1) - start }
  }

  /** The parts of a composite glyph; none for a simple one. */
  parts(glyph: number): readonly GlyphPart[] {
    const { at, length } = this.place(glyph)
    if (length === 0 || this.#font.i16(at) >= 0) return []
    const parts: GlyphPart[] = []
    let flags = 0
    let next = at + 10
    do {
      flags = this.#font.u16(next)
      const number = next + 2
      next += 4
      const words = (flags & partFlags.words) !== 0
      const signed = (flags & partFlags.xy) !== 0
      const dx = signed ? (words ? this.#font.i16(next) : this.#i8(next)) : 0
      const dy = signed ? (words ? this.#font.i16(next + 2) : this.#i8(next + 1)) : 0
      next += words ? 4 : 2
      let [a, b, c, d] = [1, 0, 0, 1]
      if ((flags & partFlags.scale) !== 0) {
        a = this.#f2dot14(next)
        d = a
        next += 2
      } else if ((flags & partFlags.xyScale) !== 0) {
        a = this.#f2dot14(next)
        d = this.#f2dot14(next + 2)
        next += 4
      } else if ((flags & partFlags.matrix) !== 0) {
        a = this.#f2dot14(next)
        b = this.#f2dot14(next + 2)
        c = this.#f2dot14(next + 4)
        d = this.#f2dot14(next + 6)
        next += 8
      }
      parts.push({ glyph: this.#font.u16(number), at: number - at, place: { a, b, c, d, dx, dy } })
    } while ((flags & partFlags.more) !== 0)
    return parts
  }

  #i8(at: number): number {
    return ((this.#font.u8(at) ^ 0x80) - 0x80) | 0
  }

  #f2dot14(at: number): number {
    return this.#font.i16(at) / 16384
  }
}
