import { type ContextRule, contextRules } from './context-rules.ts'
import { FontBytes } from './font-bytes.ts'
import { glyphMap } from './glyph-map.ts'
import { layoutRules } from './layout-rules.ts'
import { ligatureAt } from './ligatures.ts'
import { type Kerning, pairKerning } from './pair-kerning.ts'

/** A word as glyphs. Widths in font units. */
export interface ShapedWord {
  readonly glyphs: readonly number[]
  /** The characters that each glyph stands for; a ligature has several. */
  readonly characters: readonly string[]
  /** Advance of each glyph, kerned. */
  readonly advances: readonly number[]
  readonly width: number
}

/**
 * Letters of European languages written in Latin script, digits and the punctuation between them: no marks, no
 * characters that are not drawn, nothing that joins. Other text is left to fontkit.
 */
const plain =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02af\u2009\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u202f\u2030\u2032\u2033\u2039\u203a\u20ac\u2190-\u2193\u2212\u2248\u2260\u2264\u2265\u25a1]+$/
const latin = /[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af]/

/** What the rules of a script can do to a glyph. */
const ligates = 1
const depends = 2
const special = 4

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
  readonly #glyphOf: (character: number) => number
  readonly #glyphs: number[] = []
  readonly #rules = new Map<string, Rules | null>()
  readonly #hmtx: number
  readonly #longMetrics: number

  /** @throws Error when the bytes are no OpenType font */
  constructor(bytes: Uint8Array) {
    const font = new FontBytes(bytes)
    this.#font = font
    this.#glyphOf = glyphMap(font)
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
    if (!plain.test(word)) return null
    const rules = this.#rulesOf(latin.test(word) ? 'latn' : 'zzzz')
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
    if ((traits & depends) !== 0 && applies(rules.substitutions, glyphs)) return null
    const characters = word.split('')
    if ((traits & ligates) !== 0 && !this.#ligate(rules, glyphs, characters)) return null
    if (rules.positions.length > 0 && applies(rules.positions, glyphs)) return null
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
    const glyph = this.#glyphOf(character)
    this.#glyphs[character] = glyph
    return glyph
  }

  #rulesOf(script: string): Rules | null {
    const known = this.#rules.get(script)
    if (known !== undefined) return known
    const rules = readRules(this.#font, script)
    this.#rules.set(script, rules)
    return rules
  }
}

function applies(rules: readonly ContextRule[], glyphs: readonly number[]): boolean {
  return rules.some((rule) => glyphs.some((_, i) => rule(glyphs, i)))
}

/** The rules of both tables for a script; null where one of them skips letters, which is not done here. */
function readRules(font: FontBytes, script: string): Rules | null {
  const gsub = layoutRules(font, 'GSUB', script, 7)
  const gpos = layoutRules(font, 'GPOS', script, 9)
  if (!gsub.plain || !gpos.plain) return null
  const ligatures = gsub.lookups.filter((l) => l.type === 4)
  const substitutions = gsub.lookups.flatMap((l) =>
    l.type === 5 || l.type === 6 ? contextRules(font, l, 6) : [],
  )
  const positions = gpos.lookups.flatMap((l) =>
    l.type === 7 || l.type === 8 ? contextRules(font, l, 8) : [],
  )
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
        (substitutions.length > 0 ? depends : 0) |
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
