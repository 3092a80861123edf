/** How much two texts have in common: the share of one's distinct shingles that the other has too. */
export interface Similarity {
  /** Of the shorter text, 0 to 1. A shortened reprint has about 1. */
  readonly ofShorter: number
  /** Of the longer text. */
  readonly ofLonger: number
  /** Distinct shingles of the shorter text. */
  readonly fewest: number
}

/** Fewer distinct shingles than this say nothing: two one-line notices may well read alike. */
export const fewestShingles = 25

/**
 * From this share of the shorter text on, two sources count as one story. Measured on labelled pairs (see
 * `tests/corpus/near-duplicates`): edited reprints stay above, articles on the same event by other hands far below.
 */
export const nearDuplicateFrom = 0.4

/** The shingles of a text; as a set, they are compared with many others at less cost. */
export type Shingles = readonly number[] | ReadonlySet<number>

/** Compares the shingles of two texts. */
export function similarity(one: Shingles, other: Shingles): Similarity {
  const a = one instanceof Set ? (one as ReadonlySet<number>) : new Set(one)
  const b = other instanceof Set ? (other as ReadonlySet<number>) : new Set(other)
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const hash of small) if (large.has(hash)) shared++
  return {
    ofShorter: small.size === 0 ? 0 : shared / small.size,
    ofLonger: large.size === 0 ? 0 : shared / large.size,
    fewest: small.size,
  }
}

/** True if two texts are one story: a reprint, with or without cuts, another headline or light edits. */
export function isNearDuplicate({ ofShorter, fewest }: Similarity): boolean {
  return fewest >= fewestShingles && ofShorter >= nearDuplicateFrom
}
