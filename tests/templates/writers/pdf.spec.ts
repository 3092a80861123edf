import { describe, expect, it } from 'vitest'
import { compose, layout, pdfWriter, report } from '../../../templates/index.ts'
import { testAssets } from '../assets.ts'
import { sampleBriefing, sampleCorpus, sampleSections } from '../sample.ts'
import { objectsOf } from './objects-of.ts'
import { readPdf, squeezed, tagsOf, wordsOf } from './read-pdf.ts'

const assets = testAssets()

async function written(changes: Parameters<typeof sampleBriefing>[0] = {}) {
  const { value: document } = compose(sampleCorpus(), sampleBriefing(changes), sampleSections, report)
  const laid = await layout(document, assets)
  const { value: bytes, diagnostics } = await pdfWriter.write(document, laid, assets)
  return { document, laid, bytes, diagnostics, pdf: await readPdf(bytes) }
}

describe('the PDF writer', () => {
  it('prints headings, excerpts with [n] after each, omissions and sources', async () => {
    const { pdf } = await written()
    const text = squeezed(pdf.pages.map((p) => p.tagged).join(' '))
    expect(text).toContain('1 History of relations')
    expect(text).toContain('signed a military cooperation agreement. […]')
    expect(text).toContain('Press conference, 11 November 2021 [2]')
    expect(text).toContain('[1] Northland and Eastmark strengthen ties')
  })

  it('links each citation to its source, and the contents to their headings', async () => {
    const { pdf } = await written()
    const links = pdf.pages.flatMap((p) => p.links.map((l) => l.dest))
    for (const id of ['s-111111111111', 's-222222222222', 'h-history', 'h-sources']) {
      expect(links).toContain(id)
      expect(pdf.destinations).toContain(id)
    }
  })

  it('tags headings, tables with header cells, lists, links and notes', async () => {
    const { pdf } = await written()
    const trees = pdf.pages.flatMap((p) => (p.tree === null ? [] : [p.tree]))
    const roles = (role: string) => trees.flatMap((t) => tagsOf(t, role))
    expect(roles('H1').map((n) => squeezed(wordsOf(n)))).toEqual([
      '1 History of relations',
      '2 Arms transfers',
      '3 Wagner',
      '4 Chronology',
      '5 Register of arms transfers',
      'Sources',
    ])
    expect(roles('TH')).toHaveLength(3 + 10)
    expect(roles('TR')).toHaveLength(3 + 2)
    expect(roles('Note').length).toBeGreaterThan(3)
    expect(roles('LI').length).toBeGreaterThan(1)
  })

  it('leaves head, foot and rules out of the structure', async () => {
    const { pdf } = await written({ marking: 'TLP:AMBER' })
    for (const page of pdf.pages) {
      expect(page.pieces.filter((p) => p.text.includes('TLP:AMBER'))).toHaveLength(2)
      expect(page.tagged).not.toContain('TLP:AMBER')
      expect(page.tagged).not.toContain(`of ${pdf.pages.length}`)
    }
  })

  it('carries title, author, date, marking, language, bookmarks and the manifest', async () => {
    const { pdf } = await written({ marking: 'tlp: red', lang: 'fr' })
    expect(pdf.info.Title).toBe('Northland: a briefing')
    expect(pdf.info.Author).toBe('A. Analyst')
    expect(pdf.info.CreationDate).toBe('D:20211201000000Z')
    expect(pdf.info.Keywords).toBe('TLP:RED')
    expect(pdf.lang).toBe('fr')
    expect(pdf.outline.map((o) => o.title)).toContain('1 Histoire des relations')
    const manifest = JSON.parse(new TextDecoder().decode(pdf.attachments['dossier-manifest.json'])) as {
      sources: unknown[]
    }
    expect(manifest.sources).toHaveLength(2)
  })

  it('is the same from run to run, whatever was written before, under any clock', async () => {
    const first = await written()
    await written({ title: 'Another' })
    const second = await written()
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true)
  })

  it('marks the language of source text where the document is in another', async () => {
    const french = await written({ lang: 'fr' })
    const english = await written({ lang: 'en' })
    const marked = (bytes: Uint8Array) => objectsOf(bytes).match(/\/Lang ?\(en\)/g)?.length ?? 0
    expect(marked(french.bytes)).toBeGreaterThan(5)
    expect(marked(english.bytes)).toBe(1)
  })

  it('gives the page of each heading and excerpt', async () => {
    const { laid, pdf, document } = await written()
    expect(laid.pages).toBe(pdf.pages.length)
    for (const block of document.blocks)
      if (block.type === 'heading' || block.type === 'excerpt')
        expect(laid.places[block.id]?.page).toBeGreaterThan(0)
  })

  it('names what no font can show, with its passage, and shows a box in its place', async () => {
    const { diagnostics, pdf } = await written({ title: 'A \u4e2d title' })
    expect(diagnostics.map((d) => d.rule)).toEqual(['missing-glyph'])
    expect(diagnostics[0]?.message).toContain('U+4E2D')
    expect(pdf.pages[0]?.tagged).toContain('A □ title')
  })

  it('shows hooked letters, arrows and symbols through other fonts', async () => {
    const { diagnostics, pdf } = await written({ title: 'ɓ ɗ ɲ ŋ Ɲ → ≠ ● Привет αβγ' })
    expect(diagnostics).toEqual([])
    expect(squeezed(pdf.pages[0]?.tagged ?? '')).toContain('ɓ ɗ ɲ ŋ Ɲ → ≠ ● Привет αβγ')
  })
})
