/** Shingles in a window. Two texts that share a run of `window + shingleLength - 1` words share a fingerprint. */
const window = 16

/**
 * Winnowing (Schleimer, Wilkerson and Aiken, "Local algorithms for document fingerprinting", SIGMOD 2003): of each
 * window of consecutive shingles the smallest hash. Keeps about 2 / (window + 1) of them, and never misses a shared
 * run of 20 words, which plain sampling can.
 */
export function textFingerprint(hashes: readonly number[]): readonly number[] {
  const chosen = new Set<number>()
  let best = -1
  for (let end = 0; end < Math.max(hashes.length, 1); end++) {
    const start = Math.max(0, end - window + 1)
    if (best < start) {
      best = start
      for (let i = start + 1; i <= end; i++) if (at(hashes, i) <= at(hashes, best)) best = i
    } else if (at(hashes, end) <= at(hashes, best)) best = end
    if (end >= Math.min(window, hashes.length) - 1 && best < hashes.length) chosen.add(at(hashes, best))
  }
  return [...chosen]
}

function at(hashes: readonly number[], index: number): number {
  return hashes[index] ?? Number.POSITIVE_INFINITY
}

/**
 * Fingerprints that two texts must share before it is worth comparing them in full, given how many each has: two,
 * and a quarter of the smaller set. Of two texts that are one story (see `similarity.ts`) far more are shared.
 */
export function fewestSharedPrints(one: number, other: number): number {
  const fewer = Math.min(one, other)
  return fewer < 24 ? 2 : Math.ceil(fewer / 4)
}
