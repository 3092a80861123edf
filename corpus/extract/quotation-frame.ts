import type { Passage } from '../types.ts'
import type { QuotationSpan } from './quotation-span.ts'

/** How many words a text has. */
export const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/**
 * Characters of a sentence in which speakers are looked for: several times the longest of the labelled articles. What
 * runs on without an end is a table or a broken file, and each quotation in it would search all of it.
 */
export const longestSentence = 5_000

/** The passage's sentences with the words of its quotations blanked out by □, so that only the frame is read. */
export function framesOf(passage: Passage, spans: readonly QuotationSpan[]): string[] {
  return passage.sentences.map(({ text }, n) => {
    if (text.length > longestSentence) return text
    let frame = text
    for (const span of spans) {
      if (n < span.first || n > span.last) continue
      const from = n === span.first ? span.open : 0
      const to = n === span.last ? span.close : text.length
      frame = frame.slice(0, from) + '□'.repeat(Math.max(0, to - from)) + frame.slice(to)
    }
    return frame
  })
}
