import { EmbeddedFace } from './embedded-face.ts'
import { TextBreaker, TextInlines } from './pdfmake.ts'
import type { InlineItem, MeasuredText, PdfFont, PdfKitDocument, StyleStack } from './pdfmake-types.ts'
import { Word, type WordLook } from './word.ts'
import { arePlain, looksOf } from './word-look.ts'

/** Characters that are measured as one piece. */
const longestPiece = 80

/**
 * A word too long for any line, in pieces that lines may part. pdfmake would find the place of each break by measuring
 * ever shorter rests of the word, which for a word of 10,000 characters takes minutes.
 */
function inPieces(text: string): readonly string[] {
  if (text.length <= longestPiece) return [text]
  const characters = [...text]
  const half = longestPiece / 2
  return Array.from({ length: Math.ceil(characters.length / half) }, (_, i) =>
    characters.slice(i * half, (i + 1) * half).join(''),
  )
}

/**
 * pdfmake resolves some 24 style properties for each word through the style stack, although they are the same for
 * all words of a run, and copies them onto each. Here a run's words share their look and have only their widths
 * themselves.
 */
export class FastInlines extends TextInlines {
  readonly #checkpoint: () => void
  readonly #breaker = new TextBreaker()

  constructor(pdf: PdfKitDocument | null, checkpoint: () => void = () => undefined) {
    super(pdf)
    this.#checkpoint = checkpoint
  }

  override buildInlines(texts: unknown, stack: StyleStack): MeasuredText {
    this.#checkpoint()
    if (!arePlain(texts, stack)) return super.buildInlines(texts, stack)
    const looks = looksOf(this.pdfDocument, texts, stack)
    const items: Word[] = []
    for (const piece of this.#breaker.getBreaks(
      texts.map(({ text }, run) => ({ text, run })),
      null,
    )) {
      const look = looks[piece.run]
      if (look === undefined) continue
      const parts = inPieces(piece.text)
      parts.forEach((part, i) => {
        const last = i === parts.length - 1
        items.push(this.#word(part, look, last && piece.lineEnd === true, last && piece.noNewLine === true))
      })
    }
    tieSpacedMarks(items)
    const tallest = Math.max(0, ...looks.map((look) => look.height))
    return { items: Object.assign(items, { tallest }), ...extent(items) }
  }

  #word(text: string, look: WordLook, lineEnd: boolean, noNewLine: boolean): Word {
    const word = new Word(text, look, this.widthOfText(text, look), lineEnd, noNewLine)
    // Words end in one space as a rule, and begin with none.
    if (text.charCodeAt(0) <= 0x20 || text.charCodeAt(0) >= 0xa0) {
      const leading = /^\s+/.exec(text)
      if (leading !== null) word.leadingCut = this.widthOfText(leading[0], look)
    }
    const end = text.charCodeAt(text.length - 1)
    if (end <= 0x20 || end >= 0xa0) {
      const trailing = /\s+$/.exec(text)
      if (trailing !== null) word.trailingCut = this.widthOfText(trailing[0], look)
    }
    return word
  }

  override widthOfText(
    text: string,
    inline: Pick<InlineItem, 'font' | 'fontSize' | 'characterSpacing' | 'fontFeatures'>,
  ): number {
    if (inline.fontFeatures) return super.widthOfText(text, inline)
    const perMille = cachedWidth(inline.font, text)
    return (perMille * inline.fontSize) / 1000 + (inline.characterSpacing || 0) * (text.length - 1)
  }
}

/** One to three digits with a space after them, and the three that go on with the number. */
const group = /^\d{1,3}\s$/
const nextGroup = /^\d{3}(?!\d)/

/**
 * Ties what a plain space parts and a line must not: French marks of quotation from what they hold, the groups of a
 * number from each other ("5 100"), a number from its sign ("70 %"). Sources are often typed with plain spaces there;
 * their text stays as it is. (Before `;`, `:`, `!` and `?` no line is broken anyhow: UAX 14, rule LB13.)
 */
function tieSpacedMarks(items: readonly Word[]): void {
  for (let i = 1; i < items.length; i += 1) {
    const word = items[i]
    const before = items[i - 1]
    if (word === undefined || before === undefined || before.trailingCut === 0 || before.lineEnd) continue
    const first = word.text.charCodeAt(0)
    const opens = before.text.charCodeAt(before.text.length - 2) === 0xab
    // », %, ‰, €
    const closes = first === 0xbb || first === 0x25 || first === 0x2030 || first === 0x20ac
    const counts = first >= 0x30 && first <= 0x39 && nextGroup.test(word.text) && group.test(before.text)
    if (opens || closes || counts) before.noNewLine = true
  }
}

/** The widest word, and the widest line that no word wraps. */
function extent(items: readonly Word[]): { readonly minWidth: number; readonly maxWidth: number } {
  let minWidth = 0
  let maxWidth = 0
  let width = 0
  let leadingCut = 0
  let open = false
  for (const item of items) {
    minWidth = Math.max(minWidth, item.width - item.leadingCut - item.trailingCut)
    if (!open) {
      width = 0
      leadingCut = item.leadingCut
      open = true
    }
    width += item.width
    maxWidth = Math.max(maxWidth, width - leadingCut - item.trailingCut)
    if (item.lineEnd) open = false
  }
  return { minWidth, maxWidth }
}

/** Widths in thousandths of the font size of texts that fontkit had to shape: it takes its time each time. */
const widths = new WeakMap<object, Map<string, number>>()

function cachedWidth(font: PdfFont, text: string): number {
  const plain = font instanceof EmbeddedFace ? font.face.shapes.width(text) : null
  if (plain !== null) return plain
  // The face outlives the document's font that stands for it.
  const key = font instanceof EmbeddedFace ? font.face : font
  let known = widths.get(key)
  if (known === undefined) {
    known = new Map()
    widths.set(key, known)
  }
  let width = known.get(text)
  if (width === undefined) {
    width = font.widthOfString(text, 1000)
    known.set(text, width)
  }
  return width
}
