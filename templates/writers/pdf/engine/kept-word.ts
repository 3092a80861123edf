import type { ShapedWord } from '../../fonts/word-shaper.ts'

/** Kerning stands in the code unit this far above nought. */
const nought = 0x8000

/**
 * A shaped word in as little room as can be: the words of a long document are kept by the ten thousand, and lists of
 * numbers take five times what strings of code units do.
 */
export class KeptWord {
  /** In font units. */
  readonly width: number
  /** A glyph's number in each code unit. */
  readonly #glyphs: string
  /** What kerning adds to each advance, above `nought`; null where there is none. */
  readonly #kerns: string | null
  /** What each glyph stands for, where that is not one character each. */
  readonly #characters: readonly string[] | null

  /** @param advance a glyph's own advance, in font units */
  constructor(shaped: ShapedWord, advance: (glyph: number) => number) {
    const { glyphs, advances, characters } = shaped
    this.width = shaped.width
    this.#glyphs = String.fromCharCode(...glyphs)
    const kerns = glyphs.map((glyph, i) => (advances[i] ?? 0) - advance(glyph))
    this.#kerns = kerns.some((k) => k !== 0) ? String.fromCharCode(...kerns.map((k) => k + nought)) : null
    this.#characters = characters.some((c) => c.length !== 1) ? characters : null
  }

  /** How many glyphs it has. */
  get length(): number {
    return this.#glyphs.length
  }

  glyph(i: number): number {
    return this.#glyphs.charCodeAt(i)
  }

  /** What kerning adds to the glyph's own advance, in font units. */
  kern(i: number): number {
    return this.#kerns === null ? 0 : this.#kerns.charCodeAt(i) - nought
  }

  /** The characters of `piece`, the text that was shaped, that a glyph stands for. */
  characters(i: number, piece: string): string {
    return this.#characters === null ? piece.charAt(i) : (this.#characters[i] ?? '')
  }
}
