import { WordShaper } from '../../fonts/word-shaper.ts'
import { KeptWord } from './kept-word.ts'

/** What one font's text is made of: its words with the space that follows each, as pdfkit parts them. */
const pieceOf = /[^ \t]*[ \t]|[^ \t]+/g

/** Words kept of one font; a book of more distinct ones begins anew, so that memory has a bound. */
const most = 60_000

/** The shaped words of a font, kept between documents of one process. They hold for every size. */
export class WordShapes {
  readonly #shaper: WordShaper
  readonly #words = new Map<string, KeptWord | null>()

  /** @throws Error when the bytes are no OpenType font */
  constructor(bytes: Uint8Array) {
    this.#shaper = new WordShaper(bytes)
  }

  /** Width in thousandths of the font size; null where only fontkit can shape the text. */
  width(text: string): number | null {
    let sum = 0
    for (const piece of piecesOf(text)) {
      const shaped = this.word(piece)
      if (shaped === null) return null
      sum += shaped.width
    }
    return (sum * 1000) / this.#shaper.unitsPerEm
  }

  /** One piece of text (see `piecesOf`) as glyphs; null where only fontkit can shape it. */
  word(piece: string): KeptWord | null {
    const known = this.#words.get(piece)
    if (known !== undefined) return known
    const shaped = this.#shaper.shape(piece)
    const kept = shaped === null ? null : new KeptWord(shaped, (glyph) => this.#shaper.advance(glyph))
    if (this.#words.size >= most) this.#words.clear()
    this.#words.set(piece, kept)
    return kept
  }

  /** True if the font has a glyph for the character. */
  has(codePoint: number): boolean {
    return this.#shaper.glyphOf(codePoint) !== 0
  }

  /** A glyph's own advance, in thousandths of the font size. */
  advance(glyph: number): number {
    return (this.#shaper.advance(glyph) * 1000) / this.#shaper.unitsPerEm
  }

  /** A glyph's own advance, in font units. */
  ownAdvance(glyph: number): number {
    return this.#shaper.advance(glyph)
  }

  /** Font units to thousandths of the font size. */
  get scale(): number {
    return 1000 / this.#shaper.unitsPerEm
  }
}

/** Text in the pieces that are shaped by themselves: kerning does not reach over a space. */
export function piecesOf(text: string): readonly string[] {
  const space = text.indexOf(' ')
  if ((space < 0 || space === text.length - 1) && !text.includes('\t')) return text === '' ? [] : [text]
  return text.match(pieceOf) ?? []
}
