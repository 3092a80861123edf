import type { SentenceId } from '../../corpus/index.ts'
import type { ManifestLine } from '../manifest/lines.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { type PrintedLine, printedLines } from '../trace/printed-words.ts'

/** A sentence's place in the words of a paragraph. */
export interface Segment {
  readonly start: number
  readonly end: number
  /** Null for words that are no sentence of a source: labels, signs of omission, numbers. */
  readonly sentence: SentenceId | null
}

/** A paragraph of a Word file as Dossier wrote it, by the manifest. Cells of tables are not here. */
export interface BaseParagraph {
  readonly node: string | null
  readonly line: ManifestLine
  /** White space as single spaces, no footnote signs, no number or label before it. */
  readonly text: string
  readonly segments: readonly Segment[]
  /** The number that may stand before the text in the same paragraph; empty for none. */
  readonly prefix: string
}

/** The paragraphs outside tables, in reading order. */
export function baseParagraphs(manifest: Manifest): readonly BaseParagraph[] {
  const paragraphs: BaseParagraph[] = []
  for (const printed of printedLines(manifest, 'sign')) {
    const { line } = printed
    if (line.part === 'cell' || line.part === 'head') continue
    const last = paragraphs.at(-1)
    if (line.block === 'source-list' && last?.node === line.node && last.line.block === 'source-list') {
      paragraphs[paragraphs.length - 1] = { ...last, text: `${last.text} ${paragraphOf(printed).text}` }
      continue
    }
    paragraphs.push(paragraphOf(printed))
  }
  return paragraphs
}

/** The words of a paragraph as they are compared: single spaces, no footnote signs. */
export function squeezed(text: string): string {
  return text.replaceAll('\uFFFC', '').replace(/\s+/g, ' ').trim()
}

/** Pieces that number a line: a generated number and the space after it, before anything else. */
function numberLength({ line, pieces }: PrintedLine): number {
  const [first, second] = pieces
  const numbered = ['heading', 'paragraph', 'excerpt', 'source-list'].includes(line.block)
  const isNumber =
    first?.piece.origin.kind === 'generated' &&
    second?.piece.origin.kind === 'generated' &&
    second.text === ' ' &&
    /^\[?[\dA-Z]+([.)\]]|\.\d+)*$/.test(first.text)
  return numbered && isNumber ? 2 : 0
}

function paragraphOf(printed: PrintedLine): BaseParagraph {
  const numbers = numberLength(printed)
  const number = squeezed(
    printed.pieces
      .slice(0, numbers)
      .map((p) => p.text)
      .join(''),
  )
  let text = ''
  const segments: Segment[] = []
  for (const { piece, text: words } of printed.pieces.slice(numbers)) {
    const single = words.replaceAll('\uFFFC', '').replace(/\s+/g, ' ')
    const added = text === '' || text.endsWith(' ') ? single.trimStart() : single
    const start = text.length
    text += added
    const sentence = piece.origin.kind === 'source' ? piece.origin.trace : null
    const last = segments.at(-1)
    if (last !== undefined && sentence !== null && last.sentence === sentence)
      segments[segments.length - 1] = { ...last, end: text.length }
    else if (added !== '') segments.push({ start, end: text.length, sentence })
  }
  const trimmed = text.trimEnd()
  return {
    node: printed.line.node,
    line: printed.line,
    text: trimmed,
    segments: segments
      .map((s) => ({ ...s, end: Math.min(s.end, trimmed.length) }))
      .filter((s) => s.start < s.end),
    prefix: number,
  }
}
