import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import {
  compose,
  flatBlocks,
  layout,
  noteLines,
  numberCitations,
  pdfWriter,
  templates,
} from '../../../templates/index.ts'
import { testAssets } from '../assets.ts'
import { sampleBriefing, sampleCorpus, sampleSections } from '../sample.ts'
import { readPdf, squeezed, tagsOf, wordsOf } from './read-pdf.ts'

const assets = testAssets()

const cases = templates.flatMap((template) =>
  (['en', 'fr'] as const).flatMap((lang) =>
    (['a4', 'letter'] as const).map((paper) => ({ template, lang, paper, id: template.id })),
  ),
)

describe.each(cases)('$id in $lang on $paper', ({ template, lang, paper }) => {
  it('is on the paper, in the language, tagged whole and in order', async () => {
    const briefing = sampleBriefing({
      template: template.id,
      lang,
      paper,
      marking: 'TLP:GREEN',
      judgements: [
        { id: '1', text: 'A judgement of ours.', likelihood: 'likely (55–80 %)', confidence: 'high' },
      ],
    })
    const { value: document } = compose(sampleCorpus(), briefing, sampleSections, template)
    const laid = await layout(document, assets)
    const { value: bytes, diagnostics } = await pdfWriter.write(document, laid, assets)
    const pdf = await readPdf(bytes)
    expect(diagnostics).toEqual([])
    expect(pdf.lang).toBe(lang)
    expect(pdf.pages[0]?.width).toBeCloseTo(paper === 'a4' ? 595.28 : 612, 1)
    const foot = squeezed(
      pdf.pages[0]?.pieces
        .filter((p) => p.y < 70)
        .map((p) => p.text)
        .join(' ') ?? '',
    )
    expect(foot).toContain(lang === 'fr' ? `Page 1 sur ${pdf.pages.length}` : `Page 1 of ${pdf.pages.length}`)

    const words = squeezed(pdf.pages.map((p) => (p.tree === null ? '' : wordsOf(p.tree))).join(' '))
    // In the order of the tree: each excerpt's sentences, each analyst's word.
    let at = 0
    for (const block of flatBlocks(document)) {
      if (block.type !== 'excerpt') continue
      for (const inline of block.children) {
        if (inline.type !== 'text' || inline.origin.kind !== 'source') continue
        const found = words.indexOf(squeezed(inline.text), at)
        expect(found, inline.text).toBeGreaterThanOrEqual(at)
        at = found
      }
    }
    if (template.id !== 'annotated-sources') expect(words).toContain('A judgement of ours.')
    // Notes in order of first use, as a list of their own.
    if (document.page.notes === 'margin') {
      const notes = pdf.pages.flatMap((p) =>
        p.tree === null ? [] : tagsOf(p.tree, 'Note').map((n) => squeezed(wordsOf(n))),
      )
      expect(notes.filter((n) => n !== '')).toEqual(
        noteLines(document, numberCitations(document)).map(squeezed),
      )
    }
    const figures = pdf.pages.flatMap((p) => (p.tree === null ? [] : tagsOf(p.tree, 'Figure')))
    expect(figures.length).toBe(flatBlocks(document).filter((b) => b.type === 'figure').length)
    for (const figure of figures) expect(figure.alt).toMatch(/\w/)
  })
})

describe('the bytes of a PDF', () => {
  it('do not depend on the time zone, the locale or the moment', () => {
    const script = `
      const { createHash } = await import('node:crypto')
      const t = await import('./templates/index.ts')
      const { testAssets } = await import('./tests/templates/assets.ts')
      const s = await import('./tests/templates/sample.ts')
      const assets = testAssets()
      const { value: document } = t.compose(s.sampleCorpus(), s.sampleBriefing({ marking: 'TLP:RED' }), s.sampleSections, t.report)
      const laid = await t.layout(document, assets)
      const { value } = await t.pdfWriter.write(document, laid, assets)
      console.log(createHash('sha256').update(value).digest('hex'))`
    const hash = (env: Record<string, string>) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, ...env },
        encoding: 'utf8',
      }).trim()
    const here = hash({ TZ: 'UTC', LANG: 'C', LC_ALL: 'C' })
    expect(here).toMatch(/^[0-9a-f]{64}$/)
    expect(hash({ TZ: 'Pacific/Kiritimati', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' })).toBe(here)
    expect(hash({ TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(here)
  })
})
