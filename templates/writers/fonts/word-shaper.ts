import { type ContextRule, contextRules } from './context-rules.ts'
import { FontBytes } from './font-bytes.ts'
import { glyphMap } from './glyph-map.ts'
import { type LayoutRules, layoutRules } from './layout-rules.ts'
import { ligatureAt } from './ligatures.ts'
import { type Kerning, pairKerning } from './pair-kerning.ts'
import { plainCharacters, plainnessOf } from './plain-characters.ts'

/** A word as glyphs. Widths in font units. */
export interface ShapedWord {
  readonly glyphs: readonly number[]
  /** The characters that each glyph stands for; a ligature has several. */
  readonly characters: readonly string[]
  /** Advance of each glyph, kerned. */
  readonly advances: readonly number[]
  readonly width: number
}

/** What the rules of a script can do to a glyph. */
const ligates = 1
const special = 2

interface Rules {
  readonly traits: Map<number, number>
  readonly traitsOf: (glyph: number) => number
  readonly ligatures: readonly Parameters<typeof ligatureAt>[1][]
  readonly substitutions: readonly ContextRule[]
  readonly positions: readonly ContextRule[]
  readonly kerning: Kerning
}

/**
 * Shapes plain words as fontkit does, from the font's bytes: ligatures and pair kerning. fontkit parses each table
 * into objects and walks all rules for each word, which is most of a cold run; what takes more than ligatures and
 * kerning is recognised and left to it.
 */
export class WordShaper {
  readonly unitsPerEm: number
  readonly #font: FontBytes
  /** The glyph of a character; 0 where the font has none. */
  readonly glyphOf: (character: number) => number
  readonly #glyphs: number[] = []
  readonly #rules = new Map<string, Rules | null>()
  readonly #hmtx: number
  readonly #longMetrics: number

  /** @throws Error when the bytes are no OpenType font */
  constructor(bytes: Uint8Array) {
    const font = new FontBytes(bytes)
    this.#font = font
    this.glyphOf = glyphMap(font)
    const [head, hhea, hmtx] = ['head', 'hhea', 'hmtx'].map((tag) => font.table(tag))
    if (head === undefined || hhea === undefined || hmtx === undefined)
      throw new Error('an OpenType font without metrics')
    this.unitsPerEm = font.u16(head + 18)
    this.#hmtx = hmtx
    this.#longMetrics = font.u16(hhea + 34)
  }

  /** The advance of a glyph by itself, in font units. */
  advance(glyph: number): number {
    return this.#font.u16(this.#hmtx + Math.min(glyph, this.#longMetrics - 1) * 4)
  }

  /** The word's glyphs; null where it takes rules that only fontkit knows. */
  shape(word: string): ShapedWord | null {
    const plainness = plainnessOf(word)
    if (plainness === 0) return null
    // fontkit takes the script of the first letter; words without one have none.
    const rules = this.#rulesOf(plainness === 2 ? 'latn' : 'zzzz')
    if (rules === null) return null
    const glyphs: number[] = []
    let traits = 0
    for (let i = 0; i < word.length; i += 1) {
      const glyph = this.#glyphAt(word.charCodeAt(i))
      if (glyph === 0) return null
      glyphs.push(glyph)
      traits |= rules.traits.get(glyph) ?? rules.traitsOf(glyph)
    }
    if ((traits & special) !== 0) return null
    if (applies(rules.substitutions, glyphs)) return null
    const characters = word.split('')
    if ((traits & ligates) !== 0 && !this.#ligate(rules, glyphs, characters)) return null
    if (applies(rules.positions, glyphs)) return null
    return this.#placed(rules, glyphs, characters)
  }

  /** Puts ligatures in; false where what comes of it takes further rules. */
  #ligate(rules: Rules, glyphs: number[], characters: string[]): boolean {
    let lookups = 0
    for (const lookup of rules.ligatures) {
      let found = false
      for (let i = 0; i < glyphs.length; i += 1) {
        const ligature = ligatureAt(this.#font, lookup, glyphs, i)
        if (ligature === null) continue
        found = true
        characters.splice(i, ligature.length, characters.slice(i, i + ligature.length).join(''))
        glyphs.splice(i, ligature.length, ligature.glyph)
        if (((rules.traits.get(ligature.glyph) ?? rules.traitsOf(ligature.glyph)) & special) !== 0)
          return false
      }
      if (found) lookups += 1
    }
    return lookups < 2 && (lookups === 0 || !applies(rules.substitutions, glyphs))
  }

  #placed(rules: Rules, glyphs: readonly number[], characters: readonly string[]): ShapedWord | null {
    const advances: number[] = []
    let width = 0
    for (let i = 0; i < glyphs.length; i += 1) {
      const glyph = glyphs[i] ?? 0
      let advance = this.advance(glyph)
      const next = glyphs[i + 1]
      if (next !== undefined) {
        const kern = rules.kerning(glyph, next)
        if (kern === undefined) return null
        advance += kern
      }
      advances.push(advance)
      width += advance
    }
    return { glyphs, characters, advances, width }
  }

  #glyphAt(character: number): number {
    const known = this.#glyphs[character]
    if (known !== undefined) return known
    const glyph = this.glyphOf(character)
    this.#glyphs[character] = glyph
    return glyph
  }

  #rulesOf(script: string): Rules | null {
    const known = this.#rules.get(script)
    if (known !== undefined) return known
    const gsub = layoutRules(this.#font, 'GSUB', script, 7)
    const gpos = layoutRules(this.#font, 'GPOS', script, 9)
    // Most fonts have the same rules for both scripts.
    const key = JSON.stringify([gsub, gpos])
    const same = this.#rules.get(key)
    const rules = same === undefined ? readRules(this.#font, this.glyphOf, gsub, gpos) : same
    this.#rules.set(key, rules)
    this.#rules.set(script, rules)
    return rules
  }
}

function applies(rules: readonly ContextRule[], glyphs: readonly number[]): boolean {
  for (const rule of rules)
    for (let i = 0; i < glyphs.length; i += 1) if (rule.applies(glyphs, i)) return true
  return false
}

/** The rules of both tables for a script; null where one of them skips letters, which is not done here. */
function readRules(
  font: FontBytes,
  glyphOf: (character: number) => number,
  gsub: LayoutRules,
  gpos: LayoutRules,
): Rules | null {
  if (!gsub.plain || !gpos.plain) return null
  const ligatures = gsub.lookups.filter((l) => l.type === 4)
  // Most contexts are of marks, which plain words have none of.
  const flags = new Uint8Array(0x10000)
  for (const character of plainCharacters()) flags[glyphOf(character)] = 1
  const possible = (rule: ContextRule) => rule.keys.every((key) => font.coversAny(key, flags))
  const substitutions = gsub.lookups
    .flatMap((l) => (l.type === 5 || l.type === 6 ? contextRules(font, l, 6) : []))
    .filter(possible)
  const positions = gpos.lookups
    .flatMap((l) => (l.type === 7 || l.type === 8 ? contextRules(font, l, 8) : []))
    .filter(possible)
  const covered = (lookup: { readonly subtables: readonly number[] }, glyph: number) =>
    lookup.subtables.some((at) => font.coverage(at + font.u16(at + 2), glyph) >= 0)
  // Single, multiple, alternate and reverse substitutions; single, cursive and mark positioning.
  const unknown = [
    ...gsub.lookups.filter((l) => ![4, 5, 6].includes(l.type)),
    ...gpos.lookups.filter((l) => ![2, 7, 8].includes(l.type)),
  ]
  const gdef = font.table('GDEF')
  const classes = gdef === undefined || font.u16(gdef + 4) === 0 ? 0 : gdef + font.u16(gdef + 4)
  const traits = new Map<number, number>()
  return {
    traits,
    traitsOf(glyph) {
      const isMark = classes !== 0 && font.classOf(classes, glyph) === 3
      const value =
        (ligatures.some((l) => covered(l, glyph)) ? ligates : 0) |
        (isMark || unknown.some((l) => covered(l, glyph)) ? special : 0)
      traits.set(glyph, value)
      return value
    },
    ligatures,
    substitutions,
    positions,
    kerning: pairKerning(
      font,
      gpos.lookups.filter((l) => l.type === 2),
    ),
  }
}
