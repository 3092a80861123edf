import type { FontBytes } from './font-bytes.ts'
import type { Lookup } from './layout-rules.ts'

/** A rule that looks at neighbours. */
export interface ContextRule {
  /** Coverage tables of which each must hold a glyph of the word for the rule to apply: a quick test beforehand. */
  readonly keys: readonly number[]
  /** True if the rule begins to apply at this glyph. */
  readonly applies: (glyphs: readonly number[], at: number) => boolean
}

/**
 * The subtables of a contextual lookup as tests. Of format 3 (coverage for each place) the whole context is tested;
 * of the others the first glyph only, so that they say yes too often, never too seldom.
 *
 * @param chained the type of chained contexts: 6 in GSUB, 8 in GPOS
 */
export function contextRules(font: FontBytes, lookup: Lookup, chained: number): readonly ContextRule[] {
  return lookup.subtables.map((at): ContextRule => {
    const format = font.u16(at)
    if (format !== 3) return beginsWith(font, at + font.u16(at + 2))
    if (lookup.type !== chained) return beginsWith(font, at + font.u16(at + 6))
    const backtrack = coverages(font, at, at + 2)
    const input = coverages(font, at, at + 4 + backtrack.length * 2)
    const ahead = coverages(font, at, at + 6 + (backtrack.length + input.length) * 2)
    const inside = [...input, ...ahead]
    return {
      keys: [...inside, ...backtrack],
      applies: (glyphs, i) => {
        if (i < backtrack.length || i + inside.length > glyphs.length) return false
        for (let k = 0; k < inside.length; k += 1)
          if (font.coverage(inside[k] ?? 0, glyphs[i + k] ?? 0) < 0) return false
        // The list runs backwards from the glyph. fontkit reads it forwards; either reading counts as a match here.
        return (
          backtrack.every((c, k) => font.coverage(c, glyphs[i - 1 - k] ?? 0) >= 0) ||
          backtrack.every((c, k) => font.coverage(c, glyphs[i - backtrack.length + k] ?? 0) >= 0)
        )
      },
    }
  })
}

function beginsWith(font: FontBytes, coverage: number): ContextRule {
  return { keys: [coverage], applies: (glyphs, i) => font.coverage(coverage, glyphs[i] ?? 0) >= 0 }
}

function coverages(font: FontBytes, table: number, at: number): readonly number[] {
  return Array.from({ length: font.u16(at) }, (_, i) => table + font.u16(at + 2 + i * 2))
}
