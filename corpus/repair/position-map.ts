import { isSpace } from '../formats/paragraph-blocks.ts'
import type { Change } from './replay.ts'

/** Translates offsets between a text and what its changes made of it. */
export interface PositionMap {
  /** Offset in the changed text of an offset in the original; inside a change, the start of what it became. */
  readonly toText: (original: number) => number
  /** Leftmost original offset for a position of the changed text: for the end of a span. */
  readonly endToOriginal: (text: number) => number
  /** Rightmost original offset for a position of the changed text: for the start of a span. */
  readonly startToOriginal: (text: number) => number
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly textStart: number
  readonly textEnd: number
}

/**
 * A map for changes as `replay` takes them. Where a change only adds or drops white space (joined words, hard
 * wraps), positions inside it are exact; inside any other, they fall on its edges.
 */
export function positionMap(original: string, changes: readonly Change[]): PositionMap {
  const pieces = changedPieces(original, changes)
  if (pieces.length === 0) {
    const same = (position: number) => position
    return { toText: same, endToOriginal: same, startToOriginal: same }
  }
  // Last piece that begins at or before the position, by either coordinate.
  const lastBy = (key: 'start' | 'textStart', position: number): Piece | undefined => {
    let low = 0
    let high = pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      const piece = pieces[middle]
      if (piece !== undefined && piece[key] <= position) low = middle + 1
      else high = middle
    }
    return pieces[low - 1]
  }
  const firstTouching = (position: number): Piece | undefined => {
    // First piece whose text end is at or after the position.
    let low = 0
    let high = pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      const piece = pieces[middle]
      if (piece !== undefined && piece.textEnd < position) low = middle + 1
      else high = middle
    }
    const piece = pieces[low]
    return piece !== undefined && piece.textStart <= position ? piece : undefined
  }
  const shifted = (position: number): number => {
    const piece = lastBy('textStart', position)
    return piece === undefined ? position : position - piece.textEnd + piece.end
  }
  return {
    toText: (position) => {
      const piece = lastBy('start', position)
      if (piece === undefined) return position
      return position < piece.end ? piece.textStart : position - piece.end + piece.textEnd
    },
    endToOriginal: (position) => {
      const piece = firstTouching(position)
      if (piece === undefined) return shifted(position)
      return position === piece.textStart ? piece.start : piece.end
    },
    startToOriginal: (position) => {
      const piece = lastBy('textStart', position)
      if (piece === undefined) return position
      return position < piece.textEnd ? piece.start : position - piece.textEnd + piece.end
    },
  }
}

/** The changes cut into the smallest pieces that differ. */
function changedPieces(original: string, changes: readonly Change[]): readonly Piece[] {
  const pieces: Piece[] = []
  let shift = 0
  for (const { start, end, after } of changes) {
    let from = start
    let to = 0
    while (from < end || to < after.length) {
      const before = original.charCodeAt(from)
      const now = after.charCodeAt(to)
      if (from < end && to < after.length && before === now) {
        from++
        to++
      } else if (to < after.length && isSpace(now)) {
        pieces.push({ start: from, end: from, textStart: from + shift, textEnd: from + shift + 1 })
        shift++
        to++
      } else if (from < end && isSpace(before)) {
        pieces.push({ start: from, end: from + 1, textStart: from + shift, textEnd: from + shift })
        shift--
        from++
      } else {
        const rest = after.length - to
        pieces.push({ start: from, end, textStart: from + shift, textEnd: from + shift + rest })
        shift += rest - (end - from)
        from = end
        to = after.length
      }
    }
  }
  return pieces
}
