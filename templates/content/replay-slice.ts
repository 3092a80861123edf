import type { Repair, Source, Span } from '../../corpus/index.ts'

/** A piece of readable text: as it stood, or what a repair put in its place. */
export interface Piece {
  readonly text: string
  readonly repair: Repair | null
}

/**
 * The readable text of a span of the original in pieces, with these repairs applied; white space is normalised to
 * single spaces over the whole, and trimmed at both ends, as in `Sentence.text`.
 */
export function replaySlice(
  source: Pick<Source, 'original'>,
  span: Span,
  repairs: readonly Repair[],
): readonly Piece[] {
  const pieces: Piece[] = []
  let at = span.start
  for (const repair of repairs) {
    if (repair.start < at || repair.end > span.end) continue
    pieces.push({ text: source.original.slice(at, repair.start), repair: null })
    pieces.push({ text: repair.after, repair })
    at = repair.end
  }
  pieces.push({ text: source.original.slice(at, span.end), repair: null })
  return squeezed(pieces)
}

/** Repairs of a source that lie in a span, in order of their start. */
export function repairsIn(source: Source, span: Span): readonly Repair[] {
  return source.repairs
    .filter((r) => r.start >= span.start && r.end <= span.end)
    .toSorted((a, b) => a.start - b.start)
}

function squeezed(pieces: readonly Piece[]): readonly Piece[] {
  let openEnd = true
  const inner = pieces.map((piece) => {
    const single = piece.text.replace(/\s+/g, ' ')
    const text = openEnd && single.startsWith(' ') ? single.slice(1) : single
    openEnd = text === '' ? openEnd : text.endsWith(' ')
    return { ...piece, text }
  })
  const last = inner.findLastIndex((p) => p.text !== '')
  return inner
    .map((p, i) => (i === last ? { ...p, text: p.text.trimEnd() } : p))
    .filter((p) => p.text !== '' || p.repair !== null)
}
