import { beforeAll, describe, expect, it } from 'vitest'
import {
  compose,
  type Document,
  flatBlocks,
  inFocus,
  layout,
  pdfWriter,
  report,
  type Template,
  templates,
} from '../../../templates/index.ts'
import { testAssets } from '../assets.ts'
import { largeBriefing, largeCorpus } from '../large-sample.ts'
import { sampleSections } from '../sample.ts'
import { type Piece, type ReadPdf, readPdf, squeezed, tagsOf, wordsOf } from './read-pdf.ts'

const assets = testAssets()

async function written(template: Template, seed: number): Promise<{ document: Document; pdf: ReadPdf }> {
  const corpus = largeCorpus(seed)
  const briefing = largeBriefing(corpus, { template: template.id })
  const { value: document } = compose(corpus, briefing, sampleSections, template)
  const laid = await layout(document, assets)
  const { value } = await pdfWriter.write(document, laid, assets)
  return { document, pdf: await readPdf(value) }
}

/** The lines of a page's body, top down: pieces between head and foot that share a baseline and a column. */
function bodyLines(document: Document, pieces: readonly Piece[], height: number): readonly Piece[] {
  const { top, bottom } = document.page.margins
  return pieces
    .filter((p) => p.text.trim() !== '' && p.y < height - top + 2 && p.y > bottom - 2)
    .toSorted((a, b) => b.y - a.y)
}

describe.each(templates.map((t) => [t.id, t] as const))('pages of %s', (_, template) => {
  const made: { document: Document; pdf: ReadPdf }[] = []
  beforeAll(async () => {
    for (const seed of [1, 2]) made.push(await written(template, seed))
  })

  it('never end with a heading', () => {
    for (const { document, pdf } of made) {
      const headings = new Set(
        flatBlocks(document).flatMap((b) =>
          b.type === 'heading'
            ? [squeezed(b.children.map((c) => (c.type === 'text' ? c.text : '')).join(''))]
            : [],
        ),
      )
      expect(pdf.pages.length).toBeGreaterThan(2)
      for (const page of pdf.pages) {
        const columns = template.id === 'in-focus' ? [0, page.width / 2] : [0]
        for (const [i, left] of columns.entries()) {
          const right = columns[i + 1] ?? page.width
          const lines = bodyLines(document, page.pieces, page.height).filter(
            (p) => p.x >= left && p.x < right,
          )
          const last = lines.at(-1)
          if (last === undefined) continue
          const text = squeezed(
            lines
              .filter((p) => Math.abs(p.y - last.y) < 1)
              .map((p) => p.text)
              .join(' '),
          )
          expect(headings).not.toContain(text.replace(/^\d+\.?\s*/, ''))
        }
      }
    }
  })

  it('carry the marking at head and foot, and count themselves', () => {
    for (const { pdf } of made) {
      pdf.pages.forEach((page, i) => {
        const marks = page.pieces.filter((p) => p.text === 'TLP:AMBER+STRICT')
        expect(marks.filter((m) => m.y > page.height - 50)).toHaveLength(1)
        expect(marks.filter((m) => m.y < 50)).toHaveLength(1)
        expect(marks.every((m) => m.size >= 12)).toBe(true)
        const foot = squeezed(
          page.pieces
            .filter((p) => p.y < 70)
            .map((p) => p.text)
            .join(' '),
        )
        expect(foot).toContain(`Page ${i + 1} of ${pdf.pages.length}`)
      })
    }
  })

  it('keep everything inside the margins', () => {
    for (const { document, pdf } of made)
      for (const page of pdf.pages)
        for (const piece of page.pieces) {
          expect(piece.x).toBeGreaterThan(document.page.margins.left - 1)
          expect(piece.x + piece.width).toBeLessThan(page.width - document.page.margins.right + 3)
          expect(piece.y).toBeGreaterThan(10)
        }
  })

  it('do not split rows, and repeat the head of a table', () => {
    for (const { document, pdf } of made) {
      const tables = flatBlocks(document).filter((b) => b.type === 'table')
      // pdf.js gives each page all rows of a table it holds a part of; those of other pages are without words.
      const rows = pdf.pages.flatMap((p) =>
        p.tree === null ? [] : tagsOf(p.tree, 'TR').filter((row) => wordsOf(row).trim() !== ''),
      )
      // A row that was split would be met twice, each time with some of its cells empty.
      for (const row of rows) for (const cell of tagsOf(row, 'TD')) expect(wordsOf(cell).trim()).not.toBe('')
      expect(rows).toHaveLength(tables.reduce((sum, t) => sum + t.rows.length + 1, 0))
      const heads = tables.flatMap((t) =>
        t.columns.slice(0, 1).map((c) => c.label.map((l) => (l.type === 'text' ? l.text : '')).join('')),
      )
      if (tables.some((t) => t.rows.length > 25))
        expect(pdf.pages.filter((p) => p.pieces.some((x) => heads.includes(x.text))).length).toBeGreaterThan(
          1,
        )
    }
  })

  it('hold every word of the text in the structure tree, in order', () => {
    for (const { document, pdf } of made) {
      const words = squeezed(
        pdf.pages.map((p) => (p.tree === null ? '' : wordsOf(p.tree, ['Note', 'Figure']))).join(' '),
      )
      let at = 0
      for (const block of flatBlocks(document)) {
        if (block.type !== 'excerpt') continue
        for (const inline of block.children) {
          if (inline.type !== 'text' || inline.text.trim() === '') continue
          // Where a paragraph runs over a page the tree of each page holds its part, so words are found one by one.
          for (const word of inline.text.split(/\s+/)) {
            const found = words.indexOf(word, at)
            expect(found, `${word} after ${words.slice(at - 40, at)}`).toBeGreaterThanOrEqual(at)
            expect(found - at).toBeLessThan(400)
            at = found + word.length
          }
        }
      }
    }
  })
})

describe('in-focus', () => {
  it('sets two columns of equal width on each page, the last one too', async () => {
    const { pdf } = await written(inFocus, 4)
    for (const [i, page] of pdf.pages.entries()) {
      const head = i === 0 ? 160 : 60
      const lefts = page.pieces.filter((p) => p.y < page.height - head && p.y > 70).map((p) => p.x)
      expect(lefts.some((x) => Math.abs(x - 54) < 1)).toBe(true)
      expect(lefts.some((x) => Math.abs(x - (page.width / 2 + 9)) < 1)).toBe(true)
    }
  })
})

describe('a box of key judgements that is longer than a column', () => {
  it.each([report, inFocus])(
    'begins on the first page and parts between judgements in $id',
    async (template) => {
      const corpus = largeCorpus(1)
      const count = 24
      const judgements = Array.from({ length: count }, (_, i) => ({
        id: `j-${i}`,
        text: `Nr${i + 1}. ${'Deliveries will go on whatever the sanctions cost. '.repeat(6)}End${i + 1}.`,
        likelihood: 'likely' as const,
        confidence: 'moderate' as const,
      }))
      const briefing = { ...largeBriefing(corpus, { template: template.id }), judgements }
      const { value: document } = compose(corpus, briefing, sampleSections, template)
      const laid = await layout(document, assets)
      const pdf = await readPdf((await pdfWriter.write(document, laid, assets)).value)
      const placeOf = (word: string) => {
        const page = pdf.pages.findIndex((p) => p.pieces.some((piece) => piece.text.includes(word)))
        const piece = pdf.pages[page]?.pieces.find((p) => p.text.includes(word))
        return { page, column: template.id === 'in-focus' && (piece?.x ?? 0) > 290 ? 1 : 0 }
      }
      const starts = Array.from({ length: count }, (_, i) => placeOf(`Nr${i + 1}.`))
      expect(starts[0]).toEqual({ page: 0, column: 0 })
      expect(starts).toEqual(Array.from({ length: count }, (_, i) => placeOf(`End${i + 1}.`)))
      // Every column up to the box's last is used.
      const used = new Set(
        starts.map(({ page, column }) => (template.id === 'in-focus' ? 2 * page : page) + column),
      )
      expect([...used]).toEqual(Array.from({ length: used.size }, (_, i) => i))
      expect(used.size).toBeGreaterThan(1)
    },
  )
})

describe('a judgement that is longer than a column', () => {
  it('begins under the title, goes on in the next column, and no figure leaves a column empty', async () => {
    const corpus = largeCorpus(3)
    const text = `Begun. ${'Deliveries will go on whatever the sanctions cost. '.repeat(62)}Ended.`
    const briefing = {
      ...largeBriefing(corpus, { template: 'in-focus' }),
      judgements: [{ id: 'j', text, likelihood: 'likely', confidence: 'moderate' as const }],
    }
    const { value: document } = compose(corpus, briefing, sampleSections, inFocus)
    const laid = await layout(document, assets)
    const pdf = await readPdf((await pdfWriter.write(document, laid, assets)).value)
    const [page] = pdf.pages
    const at = (word: string) => page?.pieces.find((p) => p.text.includes(word))
    expect(at('Begun.')?.x).toBeLessThan(290)
    expect(at('Ended.')?.x).toBeGreaterThan(290)
    const words = squeezed(page?.pieces.map((p) => p.text).join(' ') ?? '')
    expect(words.match(/sanctions/g)).toHaveLength(62)
    // Every column but those of the last page is full to within the height of a paragraph.
    for (const { pieces, width } of pdf.pages.slice(0, -1))
      for (const left of [0, width / 2]) {
        const ys = pieces.filter((p) => p.x >= left && p.x < left + width / 2 && p.y > 70).map((p) => p.y)
        expect(Math.min(...ys)).toBeLessThan(150)
      }
  })
})
