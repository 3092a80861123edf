import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { northernObserver } from '../../articles/article-content.ts'
import { articlePdf } from '../../articles/write-article-pdf.ts'
import { blockTexts, decodedFile, outsideBlocks, readFile, rules } from './read-file.ts'

const fixture = readFileSync(
  join(import.meta.dirname, '../../fixtures/articles/trainers-leave-birnin-zana.pdf'),
)

/** Text without line-end hyphens and line ends, to compare words and their order. */
const joined = (text: string) => text.replace(/-\n/g, '').replace(/\s+/g, ' ')

describe('reading a PDF', () => {
  it('reads two columns one after the other, across columns and pages', async () => {
    const decoded = await decodedFile('a.pdf', fixture)
    const paragraphs = northernObserver.body.filter((b) => b.kind === 'paragraph').map((b) => b.text)
    const blocks = blockTexts(decoded, 'paragraph').map(joined)
    for (const paragraph of paragraphs) expect(blocks).toContain(paragraph)
    expect(outsideBlocks(decoded)).toBe('')
  })

  it('takes running heads and page numbers as furniture, and larger text as title and headings', async () => {
    const decoded = await decodedFile('a.pdf', fixture)
    expect(blockTexts(decoded, 'furniture').sort()).toEqual([
      '1',
      '2',
      'The Northern Observer · 4 March 2022',
      'The Northern Observer · 4 March 2022',
    ])
    expect(blockTexts(decoded, 'title').map(joined)).toEqual([northernObserver.title])
    expect(blockTexts(decoded, 'heading')).toEqual(['A long acquaintance', 'Who guards the mines'])
  })

  it('keeps the page on which each paragraph starts', async () => {
    const decoded = await decodedFile('a.pdf', fixture)
    const page = (start: string) =>
      decoded.blocks.find((b) => decoded.original.slice(b.start, b.end).startsWith(start))?.page
    expect(page('The last of the foreign')).toBe(1)
    expect(page('France, which still')).toBe(2)
  })

  it.each([90, 180, 270])(
    'reads pages that lie %i degrees on their side as it reads upright ones',
    async (turn) => {
      const pages = fixture.toString('latin1').replaceAll('/Type /Page\n', `/Type /Page\n/Rotate ${turn}\n`)
      expect(pages).toContain('/Rotate')
      const turned = await decodedFile('a.pdf', Buffer.from(pages, 'latin1'))
      const { original, blocks } = await decodedFile('a.pdf', fixture)
      expect(turned).toMatchObject({ original, blocks })
    },
  )

  it('reads the same file the same way each time', async () => {
    expect(await decodedFile('a.pdf', fixture)).toEqual(await decodedFile('a.pdf', fixture))
    expect(Buffer.from(await articlePdf(northernObserver)).equals(fixture)).toBe(true)
  })

  it('says what is wrong with a PDF that is cut off, empty, or no PDF', async () => {
    for (const bytes of [fixture.subarray(0, 40), new TextEncoder().encode('%PDF-1.7\nnothing')]) {
      const { value, diagnostics } = await readFile('a.pdf', bytes)
      expect(value).toBeNull()
      expect(rules(diagnostics)).toEqual(['error damaged-file'])
    }
  })

  it('reads what is left of a PDF that lost its end, or says that it is damaged', async () => {
    const { value, diagnostics } = await readFile('a.pdf', fixture.subarray(0, fixture.length - 600))
    expect(value !== null || rules(diagnostics).includes('error damaged-file')).toBe(true)
  })
})
