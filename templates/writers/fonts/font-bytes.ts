/** A font file's bytes, read as OpenType writes them: big-endian numbers at offsets. */
export class FontBytes {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #tables = new Map<string, number>()
  readonly #lengths = new Map<string, number>()

  /** @throws Error when the bytes do not begin with a table directory (OpenType 1.9, "Table Directory") */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (bytes.length < 12) throw new Error('not an OpenType font')
    const count = this.u16(4)
    for (let i = 0; i < count; i += 1) {
      const at = 12 + i * 16
      const tag = String.fromCharCode(
        bytes[at] ?? 0,
        bytes[at + 1] ?? 0,
        bytes[at + 2] ?? 0,
        bytes[at + 3] ?? 0,
      )
      this.#tables.set(tag, this.u32(at + 8))
      this.#lengths.set(tag, this.u32(at + 12))
    }
  }

  u8(at: number): number {
    return this.#view.getUint8(at)
  }

  u16(at: number): number {
    return this.#view.getUint16(at)
  }

  i16(at: number): number {
    return this.#view.getInt16(at)
  }

  u32(at: number): number {
    return this.#view.getUint32(at)
  }

  /** Offset of a table; undefined where the font has none. */
  table(tag: string): number | undefined {
    return this.#tables.get(tag)
  }

  /** A copy of a table; undefined where the font has none. */
  copyOf(tag: string): Uint8Array | undefined {
    const at = this.#tables.get(tag)
    return at === undefined ? undefined : this.copy(at, this.#lengths.get(tag) ?? 0)
  }

  /** A copy of some bytes. */
  copy(at: number, length: number): Uint8Array {
    return this.#bytes.slice(at, at + length)
  }

  /** Offset of a table that every TrueType font has. @throws Error where it is missing */
  need(tag: string): number {
    const at = this.#tables.get(tag)
    if (at === undefined) throw new Error(`a font without ${tag}`)
    return at
  }

  /** Four characters. */
  tag(at: number): string {
    return String.fromCharCode(
      this.u16(at) >> 8,
      this.u16(at) & 255,
      this.u16(at + 2) >> 8,
      this.u16(at + 2) & 255,
    )
  }

  /** Index of a glyph in a coverage table; -1 where it is not covered. */
  coverage(at: number, glyph: number): number {
    const count = this.u16(at + 2)
    if (this.u16(at) === 1) {
      const i = this.#search(at + 4, count, 2, glyph)
      return i >= 0 && this.u16(at + 4 + i * 2) === glyph ? i : -1
    }
    const i = this.#search(at + 4, count, 6, glyph)
    if (i < 0) return -1
    const range = at + 4 + i * 6
    return glyph <= this.u16(range + 2) ? this.u16(range + 4) + glyph - this.u16(range) : -1
  }

  /** True if a coverage table holds one of the flagged glyphs. */
  coversAny(at: number, flags: Uint8Array): boolean {
    const ranges = this.u16(at) !== 1
    const count = this.u16(at + 2)
    for (let i = 0; i < count; i += 1) {
      const record = at + 4 + i * (ranges ? 6 : 2)
      const last = this.u16(ranges ? record + 2 : record)
      for (let glyph = this.u16(record); glyph <= last; glyph += 1) if (flags[glyph] === 1) return true
    }
    return false
  }

  /** Class of a glyph in a class definition table; 0 where it is in none. */
  classOf(at: number, glyph: number): number {
    if (this.u16(at) === 1) {
      const i = glyph - this.u16(at + 2)
      return i >= 0 && i < this.u16(at + 4) ? this.u16(at + 6 + i * 2) : 0
    }
    const i = this.#search(at + 4, this.u16(at + 2), 6, glyph)
    if (i < 0) return 0
    const range = at + 4 + i * 6
    return glyph <= this.u16(range + 2) ? this.u16(range + 4) : 0
  }

  /** The last of `count` sorted records that begins with a number not above `wanted`; -1 if all are above. */
  #search(at: number, count: number, size: number, wanted: number): number {
    let low = 0
    let high = count - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      if (this.u16(at + middle * size) <= wanted) low = middle + 1
      else high = middle - 1
    }
    return high
  }

  /** Like `#search`, for other tables of sorted 16-bit keys: the index of `wanted`, or -1. */
  find(at: number, count: number, size: number, wanted: number): number {
    const i = this.#search(at, count, size, wanted)
    return i >= 0 && this.u16(at + i * size) === wanted ? i : -1
  }
}
