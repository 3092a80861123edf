import { type FoldedLines, foldedLines, type Source } from '../../corpus/index.ts'

/** Where a sentence stands: passage and sentence number (as in its id), paragraph, page (0: none), start, end. */
export type SentencePlace = readonly [
  passage: number,
  sentence: number,
  paragraph: number,
  page: number,
  start: number,
  end: number,
]

/** What searching needs of a source, laid out so that a hit is found without parsing or folding the whole text. */
export interface SentenceIndex {
  /** A line a sentence: folded words, each with a blank before it and one after the last; and their hashes. */
  readonly folded: FoldedLines
  /** A line a sentence: the readable text, white space normalised (so it holds no line end). */
  readonly readable: string
  readonly places: readonly SentencePlace[]
}

/** Lays out the sentences of all passages, headings included, in the order of the source. */
export function sentenceIndex(source: Source): SentenceIndex {
  const readable: string[] = []
  const places: SentencePlace[] = []
  for (const passage of source.passages) {
    const number = lastNumber(passage.id, '.p')
    for (const sentence of passage.sentences) {
      readable.push(sentence.text)
      const { paragraph, page } = passage.locator
      places.push([number, lastNumber(sentence.id, '.'), paragraph, page ?? 0, sentence.start, sentence.end])
    }
  }
  const text = readable.join('\n')
  return { folded: foldedLines(text), readable: text, places }
}

/** Number behind the last sign of an id: `s-6e4a7d383dbd.p3.2` → 2, with `.p` for a passage `s-6e4a7d383dbd.p3` → 3. */
function lastNumber(id: string, sign: string): number {
  return Number(id.slice(id.lastIndexOf(sign) + sign.length))
}
