import type { FontBytes } from './font-bytes.ts'

/** Features that are on without being asked for, in text that runs from left to right. */
const alwaysOn: ReadonlySet<string> = new Set([
  ...['rvrn', 'ltra', 'ltrm', 'ccmp', 'locl', 'rlig', 'mark', 'mkmk'],
  ...['calt', 'clig', 'liga', 'rclt', 'curs', 'kern'],
])

/** One lookup: its type, and the offsets of its subtables, extensions already followed. */
export interface Lookup {
  readonly type: number
  readonly subtables: readonly number[]
}

/** Lookups of the always-on features, in the font's order; `plain` is false where a rule skips letters. */
export interface LayoutRules {
  readonly lookups: readonly Lookup[]
  readonly plain: boolean
}

/** Lookup flags under which a rule would skip base letters or ligatures (OpenType, "Lookup table"). */
const skipsLetters = 0x0002 | 0x0004

/**
 * The rules of GSUB or GPOS for a script in its default language. Where the script is not listed, those of `DFLT`,
 * then of `latn`, as fontkit chooses them.
 *
 * @param extension type of the lookups that only point elsewhere: 7 in GSUB, 9 in GPOS
 */
export function layoutRules(
  font: FontBytes,
  table: 'GSUB' | 'GPOS',
  script: string,
  extension: number,
): LayoutRules {
  const at = font.table(table)
  if (at === undefined) return { lookups: [], plain: true }
  const indices = new Set<number>()
  const system = languageSystem(font, at, [script, 'DFLT', 'latn'])
  const features = at + font.u16(at + 6)
  const byTag = new Map<string, number>()
  for (let i = 0; system !== 0 && i < font.u16(system + 4); i += 1) {
    const record = features + 2 + font.u16(system + 6 + i * 2) * 6
    byTag.set(font.tag(record), features + font.u16(record + 4))
  }
  for (const [tag, feature] of byTag)
    if (alwaysOn.has(tag))
      for (let k = 0; k < font.u16(feature + 2); k += 1) indices.add(font.u16(feature + 4 + k * 2))
  const list = at + font.u16(at + 8)
  let plain = true
  const lookups = [...indices]
    .sort((a, b) => a - b)
    .map((index): Lookup => {
      const lookup = list + font.u16(list + 2 + index * 2)
      if ((font.u16(lookup + 2) & skipsLetters) !== 0) plain = false
      const own = font.u16(lookup)
      const starts = Array.from(
        { length: font.u16(lookup + 4) },
        (_, i) => lookup + font.u16(lookup + 6 + i * 2),
      )
      if (own !== extension) return { type: own, subtables: starts }
      const [first] = starts
      return {
        type: first === undefined ? 0 : font.u16(first + 2),
        subtables: starts.map((start) => start + font.u32(start + 4)),
      }
    })
  return { lookups, plain }
}

function languageSystem(font: FontBytes, at: number, scripts: readonly string[]): number {
  const list = at + font.u16(at + 4)
  const count = font.u16(list)
  for (const wanted of scripts)
    for (let i = 0; i < count; i += 1) {
      const record = list + 2 + i * 6
      if (font.tag(record) !== wanted) continue
      const script = list + font.u16(record + 4)
      return font.u16(script) === 0 ? 0 : script + font.u16(script)
    }
  return 0
}
