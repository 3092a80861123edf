import type { FontBytes } from './font-bytes.ts'
import type { Lookup } from './layout-rules.ts'

/** A ligature found at a glyph: what stands for the glyphs, and how many they are. */
export interface Ligature {
  readonly glyph: number
  readonly length: number
}

/** The ligature (GSUB type 4) that begins at a glyph; null where none does. */
export function ligatureAt(
  font: FontBytes,
  lookup: Lookup,
  glyphs: readonly number[],
  i: number,
): Ligature | null {
  for (const at of lookup.subtables) {
    const index = font.coverage(at + font.u16(at + 2), glyphs[i] ?? 0)
    if (index < 0) continue
    const set = at + font.u16(at + 6 + index * 2)
    for (let k = 0; k < font.u16(set); k += 1) {
      const ligature = set + font.u16(set + 2 + k * 2)
      const length = font.u16(ligature + 2)
      if (i + length > glyphs.length) continue
      let same = true
      for (let c = 1; c < length && same; c += 1) same = font.u16(ligature + 2 + c * 2) === glyphs[i + c]
      if (same) return { glyph: font.u16(ligature), length }
    }
  }
  return null
}
