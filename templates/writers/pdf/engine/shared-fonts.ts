import type { Place } from '../../../layout.ts'
import { xmlText } from '../../xml-text.ts'
import { EmbeddedFace, type Face, openFace } from './embedded-face.ts'
import { crossReferences, PackedObjects } from './packed-objects.ts'
import { PdfDocument } from './pdfmake.ts'
import type { FontkitFont } from './pdfmake-types.ts'

export type Places = Readonly<Record<string, Place>>

/** What becomes text of a page's content when the places of everything are known. */
export type LatePart = (places: Places) => string

/** Operators of a page's content, without the line end after them. */
export type PagePart = string | LatePart

/** By the identity of the font's bytes: the same array means the same font, and it is freed with them. */
const faces = new WeakMap<Uint8Array, Face>()
const parsed = new WeakMap<Uint8Array, FontkitFont>()

/** The face of these bytes, opened once; throws what the reader throws if they are no font. */
export function faceOf(bytes: Uint8Array): Face {
  const known = faces.get(bytes)
  if (known !== undefined) return known
  const made = openFace(bytes, () => fontOf(bytes))
  faces.set(bytes, made)
  return made
}

/**
 * pdfmake opens its fonts again and shapes every word anew for each document. This document reuses what was read of
 * fonts and words; what belongs to one file (the subset, the ids) is still made anew. It also escapes what pdfkit
 * 0.19.1 writes into XMP as it is, and sorts names in code-unit order (pdfkit asks the locale).
 */
export class SharedFontDocument extends PdfDocument {
  /** Tags and links. */
  readonly packed = new PackedObjects(this)
  /** What was drawn on the open page. pdfkit would write each line of it into a buffer of its own. */
  drawn: PagePart[] = []

  override addContent(content: string): this {
    this.drawn.push(content)
    return this
  }

  override provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFace {
    const type = this.getFontType(bold, italics)
    const have = this.fontCache[family]?.[type]
    if (have instanceof EmbeddedFace) return have
    const bytes = this.fonts[family]?.[type]
    if (!(bytes instanceof Uint8Array)) throw new Error(`no font ${family} ${type}`)
    this._fontCount += 1
    const font = new EmbeddedFace(this, faceOf(bytes), `F${this._fontCount}`)
    this._fontFamilies[`${family} ${type}`] = font
    const cache = this.fontCache[family] ?? {}
    this.fontCache[family] = cache
    cache[type] = font
    return font
  }

  /** The last bytes that went into the file as they are: those of a stream, after it is ended. */
  lastBytes: Uint8Array = new Uint8Array()

  override _write(data: string | Uint8Array): void {
    if (typeof data !== 'string') this.lastBytes = data
    super._write(data)
  }

  override end(): void {
    this.packed.flush()
    super.end()
  }

  /** pdfkit's end of a file, with a cross-reference stream instead of a table: packed objects stand in no table. */
  _finalize(): void {
    // The stream is an object too; pdfkit would end the file again when it has been written.
    this._ended = false
    const start = this._offset
    const references = this.ref({
      Type: 'XRef',
      Size: this._offsets.length + 2,
      W: [1, 4, 2],
      Root: this._root,
      Info: this._info,
      ID: [this._id, this._id],
    })
    this._offsets[references.id - 1] = start
    references.end(crossReferences(this._offsets, this.packed.places))
    this._write(`startxref\n${start}\n%%EOF`)
    this.push(null)
  }

  override appendXML(xml: string, newline?: boolean): void {
    super.appendXML(xml, newline)
  }

  /** pdfkit's XMP, with the values of the info dictionary escaped. */
  _addInfo(): void {
    const info = this.info
    const escaped = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? xmlText(value) : value]),
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

/** fontkit's font of these bytes, parsed once; throws what fontkit throws if they are no font. */
export function fontOf(bytes: Uint8Array): FontkitFont {
  const known = parsed.get(bytes)
  if (known !== undefined) return known
  // pdfkit has the only way in to the fontkit that pdfmake brings: a document opens the font, and is thrown away.
  const options = { autoFirstPage: false, font: null }
  const scratch = new PdfDocument({ scratch: { normal: bytes } }, {}, {}, {}, options, null, () => false)
  const opened: unknown = scratch.provideFont('scratch', false, false)
  const { font } = opened as { readonly font: FontkitFont }
  rememberCharacters(font)
  parsed.set(bytes, font)
  return font
}
