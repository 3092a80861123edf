import { EmbeddedFace } from './embedded-face.ts'
import { StyleContextStack, TextInlines } from './pdfmake.ts'
import type { InlineItem, PdfFont, PdfKitDocument, StyleStack } from './pdfmake-types.ts'

const styleProperties = [
  'font',
  'bold',
  'italics',
  'alignment',
  'fontSize',
  'fontFeatures',
  'characterSpacing',
  'color',
  'decoration',
  'decorationColor',
  'decorationStyle',
  'decorationThickness',
  'background',
  'link',
  'linkToPage',
  'linkToDestination',
  'noWrap',
  'opacity',
  'sup',
  'sub',
  'lineHeight',
  'leadingIndent',
  'preserveLeadingSpaces',
  'preserveTrailingSpaces',
  'style',
] as const

/** Characters that are measured as one piece. */
const longestPiece = 80

/**
 * A word too long for any line, in pieces that lines may part. pdfmake would find the place of each break by measuring
 * ever shorter rests of the word, which for a word of 10,000 characters takes minutes.
 */
function inPieces(item: InlineItem): InlineItem[] {
  if (item.text.length <= longestPiece) return [item]
  const characters = [...item.text]
  const half = longestPiece / 2
  const pieces = Array.from({ length: Math.ceil(characters.length / half) }, (_, i) => ({
    ...item,
    text: characters.slice(i * half, (i + 1) * half).join(''),
  }))
  return pieces.map((piece, i) => {
    if (i === pieces.length - 1) return piece
    const { lineEnd: _, noNewLine: __, ...rest } = piece
    return rest as InlineItem
  })
}

/** Widths in thousandths of the font size, by font and word; they hold for every size and document. */
const widths = new WeakMap<object, Map<string, number>>()

/**
 * pdfmake resolves some 24 style properties for each word through the style stack, although they are the same for
 * all words of a run. This measures the first word of a run with pdfmake's own code and gives the others its result;
 * only their widths are their own, and those are kept per font.
 */
export class FastInlines extends TextInlines {
  readonly #checkpoint: () => void

  constructor(pdf: PdfKitDocument | null, checkpoint: () => void = () => undefined) {
    super(pdf)
    this.#checkpoint = checkpoint
  }

  override measure(broken: InlineItem[], stack: StyleStack): InlineItem[] {
    this.#checkpoint()
    const items = broken.some((i) => i.text.length > longestPiece) ? broken.flatMap(inPieces) : broken
    const [head] = items
    if (head === undefined || StyleContextStack.getStyleProperty(head, stack, 'leadingIndent', 0))
      return super.measure(items, stack)
    let own: InlineItem | null = null
    let measured: InlineItem | null = null
    let keepLeading = false
    let keepTrailing = false
    for (const item of items) {
      if (own !== null && measured !== null && sameStyle(own, item)) {
        copyStyle(measured, item)
      } else {
        own = { ...item }
        keepLeading = StyleContextStack.getStyleProperty(item, stack, 'preserveLeadingSpaces', false) === true
        keepTrailing =
          StyleContextStack.getStyleProperty(item, stack, 'preserveTrailingSpaces', false) === true
        super.measure([item], stack)
        measured = item
        continue
      }
      item.width = this.widthOfText(item.text, item)
      item.leadingCut ||= 0
      item.trailingCut = 0
      const leading = keepLeading ? null : /^\s+/.exec(item.text)
      if (leading !== null) item.leadingCut += this.widthOfText(leading[0], item)
      const trailing = keepTrailing ? null : /\s+$/.exec(item.text)
      if (trailing !== null) item.trailingCut = this.widthOfText(trailing[0], item)
    }
    return items
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

function cachedWidth(font: PdfFont, text: string): number {
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

function sameStyle(a: InlineItem, b: InlineItem): boolean {
  return styleProperties.every((p) => a[p] === b[p])
}

const copied = [
  'font',
  'alignment',
  'fontSize',
  'fontFeatures',
  'characterSpacing',
  'color',
  'decoration',
  'decorationColor',
  'decorationStyle',
  'decorationThickness',
  'background',
  'link',
  'linkToPage',
  'linkToDestination',
  'noWrap',
  'opacity',
  'sup',
  'sub',
  'height',
] as const

function copyStyle(from: InlineItem, to: InlineItem): void {
  const target: Record<string, unknown> = to
  for (const property of copied) target[property] = from[property]
}
