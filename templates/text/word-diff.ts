/** A stretch of text that two versions share, or that only one of them has. */
export interface DiffPiece {
  readonly kind: 'same' | 'deleted' | 'inserted'
  readonly text: string
}

/** Texts with more tokens than this are compared as a whole: the table below grows with the product. */
const longest = 3000

/**
 * What became of `before` in `after`, word by word: the longest common subsequence of words, white space and
 * punctuation. Deletions stand before insertions; joined pieces without the inserted ones are `before`, without
 * the deleted ones `after`.
 */
export function wordDiff(before: string, after: string): readonly DiffPiece[] {
  const a = tokens(before)
  const b = tokens(after)
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail += 1
  return merged([
    { kind: 'same', text: a.slice(0, head).join('') },
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    { kind: 'same', text: a.slice(a.length - tail).join('') },
  ])
}

/** Words (letters, digits and what joins them), runs of white space, and single signs. */
function tokens(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*|\s+|./gsu) ?? []
}

function middle(a: readonly string[], b: readonly string[]): readonly DiffPiece[] {
  const whole: readonly DiffPiece[] = [
    { kind: 'deleted', text: a.join('') },
    { kind: 'inserted', text: b.join('') },
  ]
  if (a.length === 0 || b.length === 0 || a.length > longest || b.length > longest) return whole
  const width = b.length + 1
  // lengths[i * width + j]: longest common subsequence of a from i and b from j.
  const lengths = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pieces: DiffPiece[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const x = a[i]
    const y = b[j]
    if (x !== undefined && x === y) {
      pieces.push({ kind: 'same', text: x })
      i += 1
      j += 1
    } else if (x !== undefined && (y === undefined || at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ kind: 'deleted', text: x })
      i += 1
    } else if (y !== undefined) {
      pieces.push({ kind: 'inserted', text: y })
      j += 1
    }
  }
  return bridged(pieces)
}

/**
 * Joins neighbouring changes that share nothing but white space: "two new words for two old ones" reads as one
 * change, not as a patchwork.
 */
function bridged(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  return merged(
    pieces.flatMap((piece, i): readonly DiffPiece[] => {
      const changedBefore = i > 0 && pieces[i - 1]?.kind !== 'same'
      const changedAfter = i + 1 < pieces.length && pieces[i + 1]?.kind !== 'same'
      return piece.kind === 'same' && changedBefore && changedAfter && /^\s+$/.test(piece.text)
        ? [
            { kind: 'deleted', text: piece.text },
            { kind: 'inserted', text: piece.text },
          ]
        : [piece]
    }),
  )
}

/** Neighbours of one kind joined, in every stretch of changes the deleted text before the inserted. */
function merged(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const result: DiffPiece[] = []
  let deleted = ''
  let inserted = ''
  let same = ''
  const flushChange = () => {
    if (deleted !== '') result.push({ kind: 'deleted', text: deleted })
    if (inserted !== '') result.push({ kind: 'inserted', text: inserted })
    deleted = ''
    inserted = ''
  }
  for (const piece of pieces) {
    if (piece.text === '') continue
    if (piece.kind === 'same') {
      flushChange()
      same += piece.text
      continue
    }
    if (same !== '') result.push({ kind: 'same', text: same })
    same = ''
    if (piece.kind === 'deleted') deleted += piece.text
    else inserted += piece.text
  }
  flushChange()
  if (same !== '') result.push({ kind: 'same', text: same })
  return result
}
