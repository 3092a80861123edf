import { type DiffPiece, wordDiff } from '../text/word-diff.ts'

/** A stretch of an edited sentence; joined, the stretches are the analyst's wording. */
export interface EditedPiece {
  readonly text: string
  /** Words of the analyst's, or the word beside which some of the source's are gone. */
  readonly edited: boolean
}

/**
 * Cuts an edited sentence where it differs from the source, the same words as tracked changes show. Words that are
 * only left out leave nothing to mark, so the word before them is marked (at the start of the sentence, the word after
 * them): no edit is unseen. White space at the edges of a stretch is not marked.
 */
export function editedPieces(before: string, after: string): readonly EditedPiece[] {
  const diff = wordDiff(before, after)
  const pieces: EditedPiece[] = []
  const put = (text: string, edited: boolean) => {
    const last = pieces.at(-1)
    if (text === '') return
    if (last?.edited === edited) pieces[pieces.length - 1] = { text: last.text + text, edited }
    else pieces.push({ text, edited })
  }
  diff.forEach((piece, i) => {
    if (piece.kind === 'deleted') return
    if (piece.kind === 'inserted') {
      const [, head = '', words = '', tail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(piece.text) ?? []
      put(head, false)
      put(words, true)
      put(tail, false)
      return
    }
    const first = i === 1 && isOmission(diff, 0) ? /^\s*\S+/.exec(piece.text)?.[0] : undefined
    const rest = piece.text.slice(first?.length ?? 0)
    const last = isOmission(diff, i + 1) ? /\S+\s*$/.exec(rest)?.[0] : undefined
    if (first !== undefined) put(first, true)
    put(rest.slice(0, rest.length - (last?.length ?? 0)), false)
    if (last !== undefined) {
      put(last.trimEnd(), true)
      put(last.slice(last.trimEnd().length), false)
    }
  })
  return pieces.some((p) => p.edited) ? pieces : [{ text: after, edited: true }]
}

/** True if words, or a space, are gone here and no words came in their place. */
function isOmission(diff: readonly DiffPiece[], at: number): boolean {
  const next = diff[at + 1]
  return diff[at]?.kind === 'deleted' && (next?.kind !== 'inserted' || next.text.trim() === '')
}
