import { describe, expect, it } from 'vitest'
import type { Briefing, Corpus } from '../../../corpus/index.ts'
import { compose, draftPages, layout, pdfWriter, report } from '../../../templates/index.ts'
import { testAssets } from '../assets.ts'
import { largeBriefing, largeCorpus } from '../large-sample.ts'
import { sampleSections } from '../sample.ts'
import { readPdf } from './read-pdf.ts'

const assets = testAssets()

const composed = (corpus: Corpus, briefing: Briefing) =>
  compose(corpus, briefing, sampleSections, report).value

/** The briefing with one word of a sentence replaced by one of the same length. */
function edited(corpus: Corpus, briefing: Briefing, passage: string): Briefing {
  const sentence = corpus.sources[0]?.passages.find((p) => p.id === passage)?.sentences[0]
  if (sentence === undefined) throw new Error(`no passage ${passage}`)
  const after = sentence.text.replace(/\w+/, (word) => 'Edited words'.slice(0, word.length))
  const edit = { sentence: sentence.id, before: sentence.text, after, author: null, date: null }
  return { ...briefing, edits: [edit as Briefing['edits'][number]] }
}

describe('a page that is made without the others', () => {
  const corpus = largeCorpus(7, 160)
  const briefing = largeBriefing(corpus)
  const before = composed(corpus, briefing)
  const excerpts = before.blocks.filter((b) => b.type === 'excerpt')

  it('has the words of the whole document’s page, each at its place', async () => {
    const base = await layout(before, assets)
    expect(base.pages).toBeGreaterThan(12)
    let made = 0
    for (const excerpt of excerpts.filter((_, i) => i % 24 === 4)) {
      const after = composed(corpus, edited(corpus, briefing, excerpt.passage))
      const drafted = await draftPages(after, base, excerpt.id, assets)
      if (drafted === null) continue
      made += 1
      const laid = await layout(after, assets)
      const whole = await readPdf((await pdfWriter.write(after, laid, assets)).value)
      const pages = (await readPdf(drafted.pdf)).pages
      expect(drafted.pages[0]).toBe(laid.places[excerpt.id]?.page)
      expect(drafted.places[excerpt.id]).toEqual(laid.places[excerpt.id])
      expect(pages.map((p) => p.pieces)).toEqual(drafted.pages.map((n) => whole.pages[n - 1]?.pieces))
      expect(pages[0]?.text).toContain('Edi')
    }
    expect(made).toBeGreaterThan(2)
  })

  it('is not made for what is not in the document, nor for a short one', async () => {
    const base = await layout(before, assets)
    expect(await draftPages(before, base, 'x-nowhere', assets)).toBeNull()
    const few = { ...largeCorpus(7, 6), facts: { events: [], transfers: [], quotes: [] } }
    const small = composed(few, largeBriefing(few))
    const first = small.blocks.find((b) => b.type === 'excerpt')
    expect(await draftPages(small, await layout(small, assets), first?.id ?? '', assets)).toBeNull()
  })
})

describe('long work', () => {
  it('ends where the host says so, in laying out as in drawing', async () => {
    const corpus = largeCorpus(3, 60)
    const document = composed(corpus, largeBriefing(corpus))
    let steps = 0
    let most = Number.POSITIVE_INFINITY
    const ended = new Error('enough')
    const impatient = {
      ...testAssets(),
      checkpoint: () => {
        steps += 1
        if (steps > most) throw ended
      },
    }
    const laid = await layout(document, impatient)
    const toLayOut = steps
    expect(toLayOut).toBeGreaterThan(200)
    most = steps + 2
    await expect(pdfWriter.write(document, laid, impatient)).rejects.toBe(ended)
    steps = 0
    most = toLayOut / 2
    await expect(layout(document, impatient)).rejects.toBe(ended)
    expect(steps).toBeLessThan(toLayOut)
    // The fonts and words that both share are as good as before.
    most = Number.POSITIVE_INFINITY
    const again = await layout(document, impatient)
    expect(again).toEqual(laid)
  })
})
