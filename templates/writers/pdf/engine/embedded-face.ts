import { type FaceMetrics, faceMetrics } from '../../fonts/face-metrics.ts'
import { FontBytes } from '../../fonts/font-bytes.ts'
import { GlyphOutlines } from '../../fonts/glyph-outline.ts'
import { TrueTypeSubset } from '../../fonts/true-type-subset.ts'
import type { Dictionary, FontkitFont, GlyphPosition, PdfFont, PdfKitDocument } from './pdfmake-types.ts'
import { toUnicodeMap } from './to-unicode.ts'
import { WordShapes } from './word-shapes.ts'

/** A font file as the engine knows it, kept between documents: nothing is parsed but what a word needs. */
export interface Face {
  readonly bytes: FontBytes
  readonly metrics: FaceMetrics
  readonly shapes: WordShapes
  /** The shapes of its glyphs. */
  readonly outlines: () => GlyphOutlines
  /** fontkit's font, opened when a word takes more than ligatures and kerning. */
  readonly fontkit: () => FontkitFont
}

/** @throws Error when the bytes are no TrueType font */
export function openFace(bytes: Uint8Array, fontkit: () => FontkitFont): Face {
  const read = new FontBytes(bytes)
  let outlines: GlyphOutlines | null = null
  return {
    bytes: read,
    metrics: faceMetrics(read),
    shapes: new WordShapes(bytes),
    outlines: () => {
      outlines ??= new GlyphOutlines(read)
      return outlines
    },
    fontkit,
  }
}

/** The font file that each face was last embedded as: its glyphs and the packed stream. */
const packedFiles = new WeakMap<Face, { readonly key: string; readonly bytes: Uint8Array }>()

/** A document that tells what it wrote last. */
type FontDocument = PdfKitDocument & { readonly lastBytes: Uint8Array }

/** Bits of a font descriptor's flags (ISO 32000-1, table 123). */
const flagBits = { fixedPitch: 1, serif: 2, symbolic: 4, script: 8, italic: 64 }

/**
 * A face of one document: what pdfkit's EmbeddedFont is to pdfmake, without the cost of parsing the whole font first.
 * Lengths are in thousandths of the font size.
 */
export class EmbeddedFace implements PdfFont {
  readonly ascender: number
  readonly descender: number
  readonly lineGap: number
  readonly subset: TrueTypeSubset
  readonly widths: number[]
  readonly unicode: (readonly number[])[] = [[0]]
  readonly #scale: number
  #dictionary: Dictionary | null = null
  #embedded = false

  readonly id: string
  readonly face: Face
  readonly #document: FontDocument

  constructor(document: FontDocument, face: Face, id: string) {
    this.#document = document
    this.face = face
    this.id = id
    const { metrics } = face
    this.#scale = 1000 / metrics.unitsPerEm
    this.ascender = metrics.ascent * this.#scale
    this.descender = metrics.descent * this.#scale
    this.lineGap = metrics.lineGap * this.#scale
    this.subset = new TrueTypeSubset(face.bytes)
    this.widths = [face.shapes.advance(0)]
  }

  /** The dictionary that pages refer to; a face that no page asked for is not embedded. */
  ref(): Dictionary {
    this.#dictionary ??= this.#document.ref()
    return this.#dictionary
  }

  lineHeight(size: number, includeGap = false): number {
    return ((this.ascender + (includeGap ? this.lineGap : 0) - this.descender) / 1000) * size
  }

  /** Width in points. */
  widthOfString(text: string, size: number, features?: unknown): number {
    const plain = features ? null : this.face.shapes.width(text)
    const perMille = plain ?? this.face.fontkit().layout(text, features).advanceWidth * this.#scale
    return (perMille * size) / 1000
  }

  /** Glyphs as fontkit sets them, for text that the shaper leaves to it: numbers in the subset, and positions. */
  encode(text: string, features?: unknown): [readonly string[], readonly GlyphPosition[]] {
    const run = this.face.fontkit().layout(text, features)
    const codes = run.glyphs.map((glyph) => {
      const code = this.subset.includeGlyph(glyph.id)
      this.widths[code] ??= glyph.advanceWidth * this.#scale
      this.unicode[code] ??= glyph.codePoints
      return code.toString(16).padStart(4, '0')
    })
    const positions = run.positions.map((position, i) => ({
      xAdvance: position.xAdvance * this.#scale,
      xOffset: position.xOffset * this.#scale,
      yOffset: position.yOffset * this.#scale,
      advanceWidth: (run.glyphs[i]?.advanceWidth ?? 0) * this.#scale,
    }))
    return [codes, positions]
  }

  /** The font file's stream. From one preview to the next a subset rarely changes, and is packed once. */
  #fontFile(): Dictionary {
    // Glyphs are numbered in the order of their use, and parts of composed ones are added by `encode`.
    const { key } = this.subset
    const known = packedFiles.get(this.face)
    if (known?.key === key) {
      const file = this.#document.ref({ Length: null, Filter: 'FlateDecode' })
      file.end(known.bytes)
      return file
    }
    const file = this.#document.ref()
    file.end(this.subset.encode())
    packedFiles.set(this.face, { key, bytes: this.#document.lastBytes })
    return file
  }

  /** Writes the font; pdfkit calls it when the document ends. */
  finalize(): void {
    if (this.#embedded || this.#dictionary === null) return
    this.#embedded = true
    const { metrics } = this.face
    const file = this.#fontFile()
    const name = `${tagOf(this.id)}+${metrics.postscriptName.replaceAll(' ', '_')}`
    const descriptor = this.#document.ref({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: flagsOf(metrics),
      FontBBox: metrics.box.map((v) => v * this.#scale),
      ItalicAngle: metrics.italicAngle,
      Ascent: this.ascender,
      Descent: this.descender,
      CapHeight: metrics.capHeight * this.#scale,
      XHeight: metrics.xHeight * this.#scale,
      StemV: 0,
      FontFile2: file,
    })
    descriptor.end()
    const descendant = this.#document.ref({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: {
        Registry: new String('Adobe'),
        Ordering: new String('Identity'),
        Supplement: 0,
      },
      FontDescriptor: descriptor,
      W: [0, this.widths],
      CIDToGIDMap: 'Identity',
    })
    descendant.end()
    const map = this.#document.ref()
    map.end(toUnicodeMap(this.unicode))
    this.#dictionary.data = {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: map,
    }
    this.#dictionary.end()
  }
}

/** Six capital letters before the name say that the font is a subset (ISO 32000-1, 9.6.4). */
function tagOf(id: string): string {
  const number = Number(id.slice(1))
  return Array.from({ length: 6 }, (_, i) =>
    String.fromCharCode(65 + (Math.floor(number / 26 ** (5 - i)) % 26)),
  ).join('')
}

function flagsOf(metrics: FaceMetrics): number {
  const serif = metrics.familyClass >= 1 && metrics.familyClass <= 7
  return (
    flagBits.symbolic |
    (metrics.fixedPitch ? flagBits.fixedPitch : 0) |
    (serif ? flagBits.serif : 0) |
    (metrics.familyClass === 10 ? flagBits.script : 0) |
    (metrics.italic ? flagBits.italic : 0)
  )
}
