import { describe, expect, it } from 'vitest'
import { builtInSections } from '../../corpus/index.ts'
import { compose, layout, pageLimit, templates } from '../../templates/index.ts'
import { testAssets } from '../templates/assets.ts'
import { bundledCorpus } from './bundled-corpus.ts'
import { galleryBriefing } from './gallery-briefing.ts'

const assets = testAssets()
const promised: Readonly<Record<string, number>> = { 'in-focus': 2, 'information-paper': 1 }

describe('the sample selections', () => {
  it.each(templates.map((t) => [t.id, t] as const))('show %s at its length', async (id, template) => {
    const corpus = await bundledCorpus()
    const { value: document, diagnostics } = compose(
      corpus,
      galleryBriefing(corpus, id),
      builtInSections,
      template,
    )
    expect(diagnostics).toEqual([])
    const laid = await layout(document, assets)
    if (promised[id] !== undefined) expect(laid.pages).toBe(promised[id])
    expect(pageLimit(document, laid)).toEqual([])
  })

  it('are reported when they run over, with the longest excerpts', async () => {
    const corpus = await bundledCorpus()
    const paper = templates.find((t) => t.id === 'information-paper')
    if (paper === undefined) throw new Error('no information paper')
    const briefing = { ...galleryBriefing(corpus, 'report'), template: paper.id }
    const { value: document } = compose(corpus, briefing, builtInSections, paper)
    const [over, ...more] = pageLimit(document, await layout(document, assets))
    expect(more).toEqual([])
    expect(over?.rule).toBe('page-limit')
    expect(over?.message).toMatch(/runs over by \d page/)
    expect(over?.message).toMatch(/¶\d+ \(\d+ lines\)/)
  })
})
