import type { FontBytes } from './font-bytes.ts'
import { GlyphData } from './glyph-data.ts'

/**
 * A TrueType font of some glyphs only, as PDF embeds them (ISO 32000-1, 9.9): numbered anew in the order in which they
 * were asked for, outlines and hinting as they are. Glyph 0 is the one for missing characters.
 */
export class TrueTypeSubset {
  readonly #font: FontBytes
  readonly #data: GlyphData
  readonly #glyphs: number[] = [0]
  readonly #numbers = new Map<number, number>([[0, 0]])

  /** @throws Error for a font without TrueType outlines */
  constructor(font: FontBytes) {
    this.#font = font
    this.#data = new GlyphData(font)
  }

  /** The number that a glyph has in the subset. */
  includeGlyph(glyph: number): number {
    const known = this.#numbers.get(glyph)
    if (known !== undefined) return known
    const number = this.#glyphs.length
    this.#glyphs.push(glyph)
    this.#numbers.set(glyph, number)
    return number
  }

  /** Its glyphs, one code unit each: equal for subsets of a font whose files are equal. */
  get key(): string {
    return String.fromCharCode(...this.#glyphs)
  }

  /** The font file. Parts of composite glyphs follow the glyphs that were asked for. */
  encode(): Uint8Array {
    const outlines: Uint8Array[] = []
    for (let i = 0; i < this.#glyphs.length; i += 1) outlines.push(this.#outline(this.#glyphs[i] ?? 0))
    const glyf = new Uint8Array(outlines.reduce((sum, o) => sum + o.length, 0))
    const loca = new Uint8Array((outlines.length + 1) * 4)
    const offsets = new DataView(loca.buffer)
    let at = 0
    outlines.forEach((outline, i) => {
      offsets.setUint32(i * 4, at)
      glyf.set(outline, at)
      at += outline.length
    })
    offsets.setUint32(outlines.length * 4, at)
    const tables: [string, Uint8Array][] = [
      ['glyf', glyf],
      [
        'head',
        this.#patched('head', [
          [8, 0, 4],
          [50, 1, 2],
        ]),
      ],
      ['hhea', this.#patched('hhea', [[34, outlines.length, 2]])],
      ['hmtx', this.#metrics()],
      ['loca', loca],
      ['maxp', this.#patched('maxp', [[4, outlines.length, 2]])],
    ]
    for (const tag of ['cvt ', 'fpgm', 'prep']) {
      const table = this.#font.copyOf(tag)
      if (table !== undefined) tables.push([tag, table])
    }
    return fontFile(tables.sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  /** A glyph's data, its parts renumbered, filled up to a multiple of four bytes. */
  #outline(glyph: number): Uint8Array {
    const { at, length } = this.#data.place(glyph)
    const outline = new Uint8Array((length + 3) & ~3)
    outline.set(this.#font.copy(at, length))
    const view = new DataView(outline.buffer)
    for (const part of this.#data.parts(glyph)) view.setUint16(part.at, this.includeGlyph(part.glyph))
    return outline
  }

  #metrics(): Uint8Array {
    const hmtx = this.#font.need('hmtx')
    const long = this.#font.u16(this.#font.need('hhea') + 34)
    const table = new Uint8Array(this.#glyphs.length * 4)
    const view = new DataView(table.buffer)
    this.#glyphs.forEach((glyph, i) => {
      view.setUint16(i * 4, this.#font.u16(hmtx + Math.min(glyph, long - 1) * 4))
      const bearing = glyph < long ? hmtx + glyph * 4 + 2 : hmtx + long * 4 + (glyph - long) * 2
      view.setUint16(i * 4 + 2, this.#font.u16(bearing))
    })
    return table
  }

  /** A table of the font with other numbers in some places: offset, value, bytes. */
  #patched(tag: string, changes: readonly (readonly [number, number, 2 | 4])[]): Uint8Array {
    const table = this.#font.copyOf(tag) ?? new Uint8Array()
    const view = new DataView(table.buffer)
    for (const [at, value, size] of changes)
      if (size === 2) view.setUint16(at, value)
      else view.setUint32(at, value)
    return table
  }
}

/** What the sum of a whole font must come to (OpenType, "head"). */
const wholeSum = 0xb1b0afba

/** A font file of these tables, in order of their tags, with the checksums that the format asks for. */
function fontFile(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const padded = (length: number) => (length + 3) & ~3
  const directory = 12 + tables.length * 16
  const file = new Uint8Array(tables.reduce((sum, [, table]) => sum + padded(table.length), directory))
  const view = new DataView(file.buffer)
  const power = Math.floor(Math.log2(tables.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tables.length)
  view.setUint16(6, 2 ** power * 16)
  view.setUint16(8, power)
  view.setUint16(10, (tables.length - 2 ** power) * 16)
  let at = directory
  let head = 0
  tables.forEach(([tag, table], i) => {
    const record = 12 + i * 16
    for (let k = 0; k < 4; k += 1) file[record + k] = tag.charCodeAt(k)
    file.set(table, at)
    view.setUint32(record + 4, sumOf(view, at, padded(table.length)))
    view.setUint32(record + 8, at)
    view.setUint32(record + 12, table.length)
    if (tag === 'head') head = at
    at += padded(table.length)
  })
  view.setUint32(head + 8, (wholeSum - sumOf(view, 0, file.length)) >>> 0)
  return file
}

function sumOf(view: DataView, at: number, length: number): number {
  let sum = 0
  for (let i = at; i < at + length; i += 4) sum = (sum + view.getUint32(i)) >>> 0
  return sum
}
