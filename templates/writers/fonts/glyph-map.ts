import type { FontBytes } from './font-bytes.ts'

/** Glyphs of characters in the Basic Multilingual Plane, from the font's Unicode subtable of format 4 or 12. */
export function glyphMap(font: FontBytes): (character: number) => number {
  const cmap = font.table('cmap')
  if (cmap === undefined) return () => 0
  let four = 0
  let twelve = 0
  for (let i = 0; i < font.u16(cmap + 2); i += 1) {
    const record = cmap + 4 + i * 8
    const platform = font.u16(record)
    if (platform !== 0 && platform !== 3) continue
    const at = cmap + font.u32(record + 4)
    const format = font.u16(at)
    if (format === 4) four = at
    if (format === 12) twelve = at
  }
  if (twelve !== 0) return (character) => segmentGlyph(font, twelve, character)
  return four === 0 ? () => 0 : (character) => rangeGlyph(font, four, character)
}

/** Format 12: groups of start, end, first glyph. */
function segmentGlyph(font: FontBytes, at: number, character: number): number {
  let low = 0
  let high = font.u32(at + 12) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const group = at + 16 + middle * 12
    if (character < font.u32(group)) high = middle - 1
    else if (character > font.u32(group + 4)) low = middle + 1
    else return font.u32(group + 8) + character - font.u32(group)
  }
  return 0
}

/** Format 4: parallel lists of ends, starts, deltas and offsets. */
function rangeGlyph(font: FontBytes, at: number, character: number): number {
  const count = font.u16(at + 6) / 2
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (font.u16(at + 14 + middle * 2) < character) low = middle + 1
    else high = middle
  }
  const start = font.u16(at + 16 + (count + low) * 2)
  if (character < start || character > font.u16(at + 14 + low * 2)) return 0
  const delta = font.u16(at + 16 + (2 * count + low) * 2)
  const offsetAt = at + 16 + (3 * count + low) * 2
  const offset = font.u16(offsetAt)
  if (offset === 0) return (character + delta) & 0xffff
  const glyph = font.u16(offsetAt + offset + (character - start) * 2)
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff
}
