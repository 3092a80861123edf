import type { FontBytes } from './font-bytes.ts'
import type { Lookup } from './layout-rules.ts'

/** Bit of a value format that stands for the horizontal advance; all others are unknown here. */
const xAdvance = 0x0004

/** Change of a glyph's advance before another, in font units; undefined where the font says more than that. */
export type Kerning = (left: number, right: number) => number | undefined

/** Pair adjustment (GPOS type 2) of several lookups: in each the first subtable that covers the pair counts. */
export function pairKerning(font: FontBytes, lookups: readonly Lookup[]): Kerning {
  const known = new Map<number, number | undefined>()
  return (left, right) => {
    const key = left * 65536 + right
    const have = known.get(key)
    if (have !== undefined || known.has(key)) return have
    let sum: number | undefined = 0
    for (const lookup of lookups) {
      const value = fromLookup(font, lookup, left, right)
      sum = value === undefined || sum === undefined ? undefined : sum + value
    }
    known.set(key, sum)
    return sum
  }
}

function fromLookup(font: FontBytes, lookup: Lookup, left: number, right: number): number | undefined {
  for (const at of lookup.subtables) {
    const index = font.coverage(at + font.u16(at + 2), left)
    if (index < 0) continue
    const [first, second] = [font.u16(at + 4), font.u16(at + 6)]
    const sizes = bits(first) + bits(second)
    if ((first !== 0 && first !== xAdvance) || second !== 0) return undefined
    const value = (record: number) => (first === 0 ? 0 : font.i16(record))
    if (font.u16(at) === 1) {
      const set = at + font.u16(at + 10 + index * 2)
      const i = font.find(set + 2, font.u16(set), 2 + sizes * 2, right)
      if (i >= 0) return value(set + 2 + i * (2 + sizes * 2) + 2)
      continue
    }
    const row = font.classOf(at + font.u16(at + 8), left)
    const column = font.classOf(at + font.u16(at + 10), right)
    return value(at + 16 + (row * font.u16(at + 14) + column) * sizes * 2)
  }
  return 0
}

function bits(value: number): number {
  let count = 0
  for (let rest = value; rest !== 0; rest >>= 1) count += rest & 1
  return count
}
