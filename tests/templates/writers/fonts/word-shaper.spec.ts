import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fontkit from 'fontkit'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../../../../main/package-root.ts'
import { type FontId, fontFiles } from '../../../../templates/index.ts'
import { WordShaper } from '../../../../templates/writers/fonts/word-shaper.ts'

function bytesOf(id: FontId): Buffer {
  const file = fontFiles.find((f) => f.id === id)
  if (file === undefined) throw new Error(`no font ${id}`)
  return readFileSync(join(packageRoot, 'node_modules', file.package, file.file))
}

function open(id: FontId): fontkit.Font {
  const font = fontkit.create(bytesOf(id))
  if (!('layout' in font)) throw new Error('a collection')
  return font
}

/** The words of texts in both languages, and each letter of the plain ranges beside letters that kern or join. */
function words(): readonly string[] {
  const texts = ['tuning-en.txt', 'tuning-fr.txt', 'spent-4-en.txt', 'spent-4-fr.txt']
    .map((name) => readFileSync(join(packageRoot, 'bench/labelled', name), 'utf8'))
    .join('\n')
  const letters = Array.from({ length: 0x2b0 - 0x21 }, (_, i) => String.fromCharCode(0x21 + i))
  const beside = ['f', 'i', 'T', ' ', '’']
  const pairs = letters.flatMap((a) => beside.flatMap((b) => [a + b, b + a, `f${b}${a}`]))
  return [...new Set([...texts.split(/(?<= )|\n/), ...pairs])].filter((w) => w !== '')
}

/** Kinds of space share a glyph, and fontkit answers with whichever it was asked for first. */
const spaces = (text: string) => text.replaceAll(/[\u00a0\u2009\u202f]/g, ' ')

describe('the word shaper', () => {
  const all = words()

  it.each(fontFiles.map((f) => f.id))('gives the glyphs and advances of fontkit, in %s', (id) => {
    const font = open(id)
    const shaper = new WordShaper(new Uint8Array(bytesOf(id)))
    let shaped = 0
    // Compared as text: of a hundred thousand words only those that differ go through `expect`.
    const differing: unknown[] = []
    for (const word of all) {
      const mine = shaper.shape(word)
      if (mine === null) continue
      shaped += 1
      const run = font.layout(word)
      const theirs = {
        glyphs: run.glyphs.map((g) => g.id),
        characters: spaces(run.glyphs.map((g) => String.fromCodePoint(...g.codePoints)).join('|')),
        advances: run.positions.map((p) => p.xAdvance),
        lifted: run.positions.some((p) => p.xOffset !== 0 || p.yOffset !== 0),
      }
      const { glyphs, advances } = mine
      const ours = { glyphs, characters: spaces(mine.characters.join('|')), advances, lifted: false }
      if (JSON.stringify(ours) !== JSON.stringify(theirs)) differing.push({ word, ours, theirs })
    }
    expect(differing).toEqual([])
    expect(shaped).toBeGreaterThan(all.length * 0.6)
  })

  it('shapes all but a few words of running text by itself', () => {
    const shaper = new WordShaper(new Uint8Array(bytesOf('serif-regular')))
    const running = readFileSync(join(packageRoot, 'bench/labelled/spent-4-fr.txt'), 'utf8').split(/\s+/)
    const left = running.filter((w) => w !== '' && shaper.shape(w) === null)
    expect(left.length).toBeLessThan(running.length * 0.002)
  })

  it('joins ligatures and remembers their characters', () => {
    const shaper = new WordShaper(new Uint8Array(bytesOf('serif-regular')))
    expect(shaper.shape('office ')?.characters).toEqual(['o', 'ffi', 'c', 'e', ' '])
  })

  it('leaves to fontkit what takes more than ligatures and kerning', () => {
    const shaper = new WordShaper(new Uint8Array(bytesOf('serif-regular')))
    for (const word of ['e\u0301', 'мир', 'soft\u00adhyphen', '1\u20442', '\u4e2d'])
      expect(shaper.shape(word)).toBeNull()
  })

  it('says that bytes are no font', () => {
    expect(() => new WordShaper(new Uint8Array(20))).toThrow('metrics')
    expect(() => new WordShaper(new Uint8Array(3))).toThrow()
  })
})
