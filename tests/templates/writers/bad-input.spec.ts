import { describe, expect, it } from 'vitest'
import type { Corpus } from '../../../corpus/index.ts'
import { draftBriefing } from '../../../corpus/index.ts'
import { compose, layout, pdfWriter, report, templateOf } from '../../../templates/index.ts'
import { testAssets } from '../assets.ts'
import { sampleBriefing, sampleCorpus, sampleSections, sampleSource } from '../sample.ts'
import { readPdf, squeezed, tagsOf, wordsOf } from './read-pdf.ts'

const assets = testAssets()

/** One source of these passages, all in the section `history`, with one event a sentence. */
function corpusOf(texts: readonly string[]): Corpus {
  const source = sampleSource(
    { title: 'Odd', passages: texts.map((text) => ({ sentences: [{ text, sections: ['history'] }] })) },
    0,
  )
  return {
    sources: [source],
    facts: {
      events: source.passages.slice(1).flatMap((p) =>
        p.sentences.map((s, i) => ({
          date: `200${i}`,
          precision: 'year' as const,
          basis: 'stated' as const,
          text: s.text,
          sentences: [s.id],
          cites: {},
        })),
      ),
      transfers: [],
      quotes: [],
    },
  }
}

async function pdfOf(corpus: Corpus, template = report) {
  const briefing = draftBriefing(corpus, { sections: ['history'], title: 'Odd', template: template.id })
  const { value: document, diagnostics } = compose(corpus, briefing, sampleSections, template)
  const laid = await layout(document, assets)
  const written = await pdfWriter.write(document, laid, assets)
  const pdf = await readPdf(written.value)
  const text = pdf.pages.map((p) => (p.tree === null ? '' : wordsOf(p.tree))).join(' ')
  return { pdf, text, diagnostics: [...diagnostics, ...written.diagnostics] }
}

describe('a document of odd content', () => {
  it('breaks a word of 10,000 characters over lines and pages, and loses none of it', async () => {
    const word = 'abcdefghij'.repeat(1000)
    for (const id of ['report', 'in-focus', 'chronology']) {
      const template = templateOf(id) ?? report
      const { pdf } = await pdfOf(corpusOf([word]), template)
      const drawn = pdf.pages.flatMap((p) => p.pieces.map((x) => x.text)).join('')
      const letters = drawn.replace(/[^a-j]/g, '')
      expect(letters.length, id).toBeGreaterThanOrEqual(10_000)
    }
  })

  it('lets a row break that is higher than a page, rather than lose it', async () => {
    const long = `${Array.from({ length: 1500 }, (_, i) => `w${i}`).join(' ')}.`
    const { pdf } = await pdfOf(corpusOf([long, 'Short one.']), templateOf('chronology') ?? report)
    const cells = pdf.pages
      .flatMap((p) => (p.tree === null ? [] : tagsOf(p.tree, 'TD').map((c) => wordsOf(c))))
      .join(' ')
    for (const i of [0, 700, 1499]) expect(squeezed(cells)).toContain(`w${i}`)
  })

  it('runs a note that is longer than a column on through the columns, with its rule, past none of them', async () => {
    const corpus = corpusOf(['A short fact about it.'])
    const note = `${Array.from({ length: 900 }, (_, i) => `word${i}`).join(' ')}.`
    const drafted = draftBriefing(corpus, { sections: ['history'], title: 'Odd', template: 'in-focus' })
    const briefing = { ...drafted, sections: drafted.sections.map((s) => ({ ...s, noteBefore: note })) }
    const { value: document } = compose(corpus, briefing, sampleSections, templateOf('in-focus') ?? report)
    const laid = await layout(document, assets)
    const pdf = await readPdf((await pdfWriter.write(document, laid, assets)).value)
    expect(squeezed(pdf.pages.map((p) => p.tagged).join(' '))).toContain(squeezed(note))
    // Every column that is not the last holds words of the note or what stands before it.
    for (const page of pdf.pages) {
      const body = page.pieces.filter((p) => p.y < page.height - 70 && p.y > 70)
      const right = body.filter((p) => p.x > page.width / 2).length
      expect(right, 'words in the right column').toBeGreaterThan(10)
    }
  })

  it('cuts a running head to one line, and keeps the title whole on the first page', async () => {
    const title = 'A title that goes on '.repeat(20).trim()
    const briefing = sampleBriefing({ title })
    const { value: document } = compose(sampleCorpus(), briefing, sampleSections, report)
    expect(document.furniture.runningTitle).toMatch(/^A title that goes on .*…$/)
    const { value } = await pdfWriter.write(document, await layout(document, assets), assets)
    const pdf = await readPdf(value)
    expect(squeezed(pdf.pages[0]?.tagged ?? '')).toContain(squeezed(title))
    for (const page of pdf.pages.slice(1)) {
      const head = page.pieces.filter((p) => Math.abs(p.size - 8) < 0.1 && p.y > page.height - 74)
      expect(new Set(head.map((p) => Math.round(p.y))).size).toBe(1)
    }
  })

  it('holds 500 sources', async () => {
    const sources = Array.from({ length: 500 }, (_, i) => {
      const made = sampleSource(
        { title: `Article ${i}`, passages: [{ sentences: [{ text: `Fact ${i}.`, sections: ['history'] }] }] },
        0,
      )
      const id = `s-${String(i).padStart(12, '0')}`
      return JSON.parse(JSON.stringify(made).replaceAll('s-111111111111', id)) as typeof made
    })
    const { pdf, text } = await pdfOf({ sources, facts: { events: [], transfers: [], quotes: [] } })
    expect(squeezed(text)).toContain('[500] Article 499')
    expect(pdf.pages.flatMap((p) => p.links).filter((l) => l.dest === 's-000000000499')).toHaveLength(1)
  })

  it('names right-to-left and shaped scripts with their passage, and shows boxes for them', async () => {
    const { text, diagnostics } = await pdfOf(corpusOf(['The name is مالي in Arabic.']))
    expect(diagnostics.map((d) => d.rule)).toEqual(['missing-glyph'])
    expect(diagnostics[0]?.message).toContain('U+0645')
    expect(diagnostics[0]?.message).toContain('s-111111111111.p2')
    expect(text).toContain('The name is □□□□ in Arabic.')
  })

  it('says in the document that a section is empty', async () => {
    const empty = { id: 'wagner', noteBefore: null, excerpts: [], noteAfter: null }
    const briefing = sampleBriefing()
    const sections = [...briefing.sections.slice(0, 1), empty]
    const { value: document } = compose(sampleCorpus(), { ...briefing, sections }, sampleSections, report)
    const { value } = await pdfWriter.write(document, await layout(document, assets), assets)
    const pdf = await readPdf(value)
    expect(pdf.pages.map((p) => p.tagged).join(' ')).toContain(
      'No passage of the sources is shown in this section.',
    )
  })

  it('escapes what would break the metadata', async () => {
    const briefing = sampleBriefing({ title: 'A & B <c> "d"', author: 'O’Neil (x) \\ y' })
    const { value: document } = compose(sampleCorpus(), briefing, sampleSections, report)
    const { value } = await pdfWriter.write(document, await layout(document, assets), assets)
    expect((await readPdf(value)).info.Title).toBe('A & B <c> "d"')
    expect(new TextDecoder('latin1').decode(value)).toContain('A &amp; B &lt;c&gt;')
  })
})
