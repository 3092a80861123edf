/** What repair did about the spaces that were removed from a text. */
export interface LostSpaces {
  readonly removed: number
  /** Spaces that repair put in. */
  readonly put: number
  /** Those of them that had been removed. */
  readonly right: number
  /** What was missed or wrong, for a person to read. */
  readonly lines: readonly string[]
}

/** Compares three forms of a text that differ in spaces alone, walking them together. */
export function compareSpaces(clean: string, damaged: string, repaired: string): LostSpaces {
  const lines: string[] = []
  const around = (text: string, at: number) => text.slice(Math.max(0, at - 18), at + 18).replace(/\s/g, ' ')
  let removed = 0
  let put = 0
  let right = 0
  let d = 0
  let r = 0
  for (let c = 0; c < clean.length || r < repaired.length; ) {
    const same = clean[c] === damaged[d] && damaged[d] === repaired[r]
    if (same) {
      c++
      d++
      r++
      continue
    }
    const lost = clean[c] === ' ' && damaged[d] !== ' '
    const found = repaired[r] === ' ' && damaged[d] !== ' '
    if (!lost && !found)
      throw new Error(`The texts differ in more than spaces: ${around(clean, c)} / ${around(repaired, r)}`)
    if (lost) removed++
    if (found) put++
    if (lost && found) right++
    else lines.push(`${lost ? 'missed' : 'wrong '} ${lost ? around(damaged, d) : around(repaired, r)}`)
    if (lost) c++
    if (found) r++
  }
  return { removed, put, right, lines }
}
