import { beforeAll, describe, expect, it } from 'vitest'
import { openOutput, report, verifyOutput } from '../../../templates/index.ts'
import { sealState } from '../../../templates/writers/pdf/seal.ts'
import { sha256 } from '../assets.ts'
import { type Glyph, glyphsOf, withGlyph, withStream } from './changed-pdf.ts'
import { madeDocument, madeFile, sampleOriginals } from './made-files.ts'

let pdf = new Uint8Array()
let glyphs: readonly Glyph[] = []
beforeAll(async () => {
  pdf = new Uint8Array(await madeFile(madeDocument(report), 'pdf'))
  glyphs = glyphsOf(pdf)
})

async function found(bytes: Uint8Array): Promise<readonly string[]> {
  const { value, diagnostics } = await openOutput('a.pdf', bytes)
  return (value === null ? diagnostics : await verifyOutput(value, sampleOriginals(), sha256)).map(
    (d) => d.rule,
  )
}

/** The glyphs that draw a word: found by drawing each as nothing would cost minutes, so by the page's own text. */
async function glyphsOfWord(word: string): Promise<readonly Glyph[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const opened = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise
  const drawn: string[] = []
  for (let n = 1; n <= opened.numPages; n += 1) {
    const page = await opened.getPage(n)
    const { fnArray, argsArray } = await page.getOperatorList()
    const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
    fnArray.forEach((fn, i) => {
      if (fn !== OPS.showText) return
      for (const glyph of argsArray[i]?.[0] ?? []) if (typeof glyph === 'object') drawn.push(glyph.unicode)
    })
  }
  await opened.loadingTask.destroy()
  expect(drawn.length).toBe(glyphs.length)
  const at = drawn.join('\u0000').indexOf([...word].join('\u0000'))
  const first = drawn.join('\u0000').slice(0, at).split('\u0000').length - 1
  return glyphs.slice(first, first + word.length)
}

describe('a PDF in which a glyph is drawn otherwise', () => {
  it.each([
    ['a year in a sentence', '1961'],
    ['a cell of a table', 'helicopters'],
    ['the analyst’s own note', 'thin'],
    ['a citation’s note', 'Courier'],
  ])('does not verify, and the words say where: %s', async (_, word) => {
    const [first, ...rest] = await glyphsOfWord(word)
    const instead = rest.find((g) => g.code !== first?.code)?.code
    if (first === undefined || instead === undefined) throw new Error(`no ${word}`)
    expect(await found(withGlyph(pdf, first, instead))).toContain('altered-text')
    expect(await found(withGlyph(pdf, first, ''))).toContain('altered-text')
  })
})

describe('a PDF with a change that no comparison of words can see', () => {
  it('does not verify where a space was drawn twice', async () => {
    const spaces = (await glyphsOfWord('date from 1961,')).filter((_, i) => i === 4)
    const [space] = spaces
    if (space === undefined) throw new Error('no space')
    expect(await found(withGlyph(pdf, space, space.code + space.code))).toContain('altered-file')
  })

  it('does not verify where the shape of a letter was redrawn behind the same words', async () => {
    const font = (text: string) => text.startsWith('\u0000\u0001\u0000\u0000')
    const redrawn = withStream(pdf, font, (text) => {
      const middle = Math.floor(text.length / 2)
      return text.slice(0, middle) + String.fromCharCode(text.charCodeAt(middle) ^ 1) + text.slice(middle + 1)
    })
    expect(await found(redrawn)).toEqual(['altered-file'])
  })

  it('does not verify once something was appended, or the seal taken away', async () => {
    expect(await found(Uint8Array.from([...pdf, 10]))).toEqual(['altered-file'])
    const text = Buffer.from(pdf).toString('latin1').replace('Dossier seal', 'Another seal')
    expect(await found(new Uint8Array(Buffer.from(text, 'latin1')))).toEqual(['altered-file'])
  })

  it('does not verify with any one byte changed, wherever it lies', async () => {
    for (let at = 7; at < pdf.length; at += Math.ceil(pdf.length / 40)) {
      const changed = pdf.slice()
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(sealState(changed, sha256), `byte ${at}`).not.toBe('intact')
    }
    expect(sealState(pdf, sha256)).toBe('intact')
  })
})
