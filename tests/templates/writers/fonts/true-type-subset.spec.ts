import * as fontkit from 'fontkit'
import { describe, expect, it } from 'vitest'
import { FontBytes } from '../../../../templates/writers/fonts/font-bytes.ts'
import { GlyphOutlines } from '../../../../templates/writers/fonts/glyph-outline.ts'
import { TrueTypeSubset } from '../../../../templates/writers/fonts/true-type-subset.ts'
import { testAssets } from '../../assets.ts'

const assets = testAssets()

function parse(bytes: Uint8Array): fontkit.Font {
  const font = fontkit.create(Buffer.from(bytes))
  if (!('layout' in font)) throw new Error('a collection')
  return font
}

/** é and ” are made of parts. */
const text = 'Ouagadougou é”ŋ 2016'

describe('a subset of a font', () => {
  it.each(['serif-regular', 'sans-semibold', 'symbols'] as const)(
    'keeps the glyphs of %s as they are',
    async (id) => {
      const bytes = await assets.font(id)
      const whole = parse(bytes)
      const subset = new TrueTypeSubset(new FontBytes(bytes))
      const wanted = [...new Set([...text].map((c) => whole.glyphForCodePoint(c.codePointAt(0) ?? 0).id))]
      const numbers = wanted.map((glyph) => subset.includeGlyph(glyph))
      const small = parse(subset.encode())
      expect(small.numGlyphs).toBeGreaterThanOrEqual(wanted.length)
      wanted.forEach((glyph, i) => {
        const mine = small.getGlyph(numbers[i] ?? 0)
        const theirs = whole.getGlyph(glyph)
        expect(mine.advanceWidth).toBe(theirs.advanceWidth)
        expect(mine.path.toSVG()).toBe(theirs.path.toSVG())
      })
    },
  )

  it('is the same file every time, with the checksum that the format asks for', async () => {
    const make = async () => {
      const subset = new TrueTypeSubset(new FontBytes(await assets.font('serif-regular')))
      subset.includeGlyph(40)
      return subset.encode()
    }
    const file = await make()
    expect(await make()).toEqual(file)
    const view = new DataView(file.buffer)
    let sum = 0
    for (let i = 0; i < file.length; i += 4) sum = (sum + view.getUint32(i)) >>> 0
    expect(sum).toBe(0xb1b0afba)
  })

  it('refuses what is no TrueType font', () => {
    expect(() => new TrueTypeSubset(new FontBytes(new Uint8Array(40)))).toThrow('loca')
  })
})

describe('the outlines of a glyph', () => {
  it.each(['serif-regular', 'sans-regular'] as const)(
    'lie in the box that fontkit finds, in %s',
    async (id) => {
      const bytes = await assets.font(id)
      const whole = parse(bytes)
      const outlines = new GlyphOutlines(new FontBytes(bytes))
      for (const character of 'AgB8é”ŋß') {
        const glyph = whole.glyphForCodePoint(character.codePointAt(0) ?? 0)
        const contours = outlines.of(glyph.id)
        const xs = contours.flatMap((c) => c.filter((_, i) => i % 2 === 0))
        const ys = contours.flatMap((c) => c.filter((_, i) => i % 2 === 1))
        const { minX, minY, maxX, maxY } = glyph.path.bbox
        const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(8)
        near(Math.min(...xs), minX)
        near(Math.max(...xs), maxX)
        near(Math.min(...ys), minY)
        near(Math.max(...ys), maxY)
      }
    },
  )

  it('are none for a space', async () => {
    const bytes = await assets.font('serif-regular')
    const glyph = parse(bytes).glyphForCodePoint(32)
    expect(new GlyphOutlines(new FontBytes(bytes)).of(glyph.id)).toEqual([])
  })
})
