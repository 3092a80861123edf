import { PdfDocument } from './pdfmake.ts'
import type { FontkitFont, PdfFont } from './pdfmake-types.ts'
import { WordShapes } from './word-shapes.ts'

/** A parsed font and the shapes of its words, kept between documents of one process. */
interface Kept {
  readonly make: new (document: unknown, font: FontkitFont, id: string) => PdfFont
  readonly font: FontkitFont
  readonly shapes: unknown
}

/** By the identity of the font's bytes: the same array means the same font, and it is freed with them. */
const kept = new WeakMap<Uint8Array, Kept>()
const shapes = new WeakMap<Uint8Array, WordShapes>()
const shapesOfFonts = new WeakMap<FontkitFont, WordShapes>()

/** The shaped words of the font of these bytes; nothing is parsed but what a word needs. */
export function wordShapes(bytes: Uint8Array): WordShapes {
  const known = shapes.get(bytes)
  if (known !== undefined) return known
  const made = new WordShapes(bytes)
  shapes.set(bytes, made)
  return made
}

/** The shaped words of a font that a document has opened. */
export function shapesOf(font: PdfFont): WordShapes | undefined {
  return shapesOfFonts.get(font.font)
}

/**
 * pdfmake opens its fonts again and shapes every word anew for each document. This document reuses parsed fonts and
 * shaped words; what belongs to one file (the subset, the ids) is still made anew. It also escapes what pdfkit
 * 0.19.1 writes into XMP as it is, and sorts names in code-unit order (pdfkit asks the locale).
 */
export class SharedFontDocument extends PdfDocument {
  override provideFont(family: string, bold: boolean, italics: boolean): PdfFont {
    const type = this.getFontType(bold, italics)
    const have = this.fontCache[family]?.[type]
    if (have !== undefined) return have
    const bytes = this.fonts[family]?.[type]
    const known = bytes instanceof Uint8Array ? kept.get(bytes) : undefined
    if (known === undefined || !(bytes instanceof Uint8Array)) {
      const opened = super.provideFont(family, bold, italics)
      if (bytes instanceof Uint8Array && opened.font !== undefined) {
        rememberCharacters(opened.font)
        shapesOfFonts.set(opened.font, wordShapes(bytes))
        kept.set(bytes, {
          make: opened.constructor as Kept['make'],
          font: opened.font,
          shapes: opened.layoutCache,
        })
      }
      return opened
    }
    this._fontCount += 1
    const font = new known.make(this, known.font, `F${this._fontCount}`)
    font.layoutCache = known.shapes
    this._fontFamilies[`${family} ${type}`] = font
    const cache = this.fontCache[family] ?? {}
    this.fontCache[family] = cache
    cache[type] = font
    return font
  }

  override appendXML(xml: string, newline?: boolean): void {
    super.appendXML(xml, newline)
  }

  /** pdfkit's XMP, with the values of the info dictionary escaped. */
  _addInfo(): void {
    const info = this.info
    const escaped = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [
        key,
        typeof value === 'string' ? xmlEscaped(value) : value,
      ]),
    )
    this.info = escaped
    const base = Object.getPrototypeOf(SharedFontDocument.prototype) as { _addInfo(): void }
    base._addInfo.call(this)
    this.info = info
  }
}

/**
 * fontkit keeps each glyph as it was first asked for. Writing one document asks for the parts of composed glyphs (the
 * two marks in ”) by number alone; the next document that uses such a part as a character (’) would find it without
 * one, and its text could not be copied. Here a glyph learns its characters whenever they are given.
 */
function rememberCharacters(font: FontkitFont): void {
  const getGlyph = font.getGlyph.bind(font)
  font.getGlyph = (id, characters = []) => {
    const glyph = getGlyph(id, characters)
    if (characters.length > 0 && glyph.codePoints.length === 0) glyph.codePoints = characters
    return glyph
  }
}

/** The parsed font of these bytes, opened once; throws what fontkit throws if they are no font. */
export function fontOf(bytes: Uint8Array): FontkitFont {
  const known = kept.get(bytes)
  if (known !== undefined) return known.font
  const scratch = new SharedFontDocument(
    { scratch: { normal: bytes } },
    {},
    {},
    {},
    { autoFirstPage: false, font: null },
    null,
    () => false,
  )
  return scratch.provideFont('scratch', false, false).font
}

function xmlEscaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
