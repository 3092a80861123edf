import { fold } from '../classify/tokens.ts'

const mostKnown = 2_000

/**
 * A look-up of designations by how they begin: the entry with the longest beginning that fits, or null. `fits` may refuse
 * an entry by what stands behind its beginning. Buckets by first letter are made on the first question; answers are kept.
 */
export function longestBeginning<T extends { readonly begins: string }>(
  entries: readonly T[],
  fits: (rest: string) => boolean = () => true,
): (designation: string) => T | null {
  let buckets: Map<string, T[]> | null = null
  const known = new Map<string, T | null>()
  return (designation) => {
    const found = known.get(designation)
    if (found !== undefined) return found
    buckets ??= Map.groupBy(entries, (entry) => entry.begins[0] ?? '')
    const folded = fold(designation)
      .replace(/[‑–]/g, '-')
      .replace(/^(mi|su|mig|an) (?=\d)/, '$1-')
    let best: T | null = null
    for (const entry of buckets.get(folded[0] ?? '') ?? [])
      if (
        entry.begins.length > (best?.begins.length ?? 0) &&
        folded.startsWith(entry.begins) &&
        fits(folded.slice(entry.begins.length))
      )
        best = entry
    if (known.size >= mostKnown) known.clear()
    known.set(designation, best)
    return best
  }
}
