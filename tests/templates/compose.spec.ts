import { describe, expect, it } from 'vitest'
import { compose, flatBlocks, numberCitations, plainText, problemsOf, report } from '../../templates/index.ts'
import { sampleBriefing, sampleCorpus, sampleSections } from './sample.ts'

const composed = (changes: Parameters<typeof sampleBriefing>[0] = {}) =>
  compose(sampleCorpus(), sampleBriefing(changes), sampleSections, report)

describe('compose', () => {
  it('makes a sound document without complaints from a sound briefing', () => {
    const { value, diagnostics } = composed()
    expect(problemsOf(value)).toEqual([])
    expect(diagnostics).toEqual([])
  })

  it('is JSON-safe', () => {
    const { value } = composed()
    expect(JSON.parse(JSON.stringify(value))).toEqual(value)
  })

  it('shows an omission where sentences of a passage are left out', () => {
    const excerpt = flatBlocks(composed().value).find(
      (b) => b.type === 'excerpt' && b.section === 'arms-transfers',
    )
    expect(excerpt?.type === 'excerpt' && excerpt.children.map((c) => c.type)).toEqual([
      'text',
      'text',
      'omission',
      'text',
      'text',
      'text',
      'citation',
    ])
  })

  it('numbers sources by first use, and the citation follows the attribution of a quotation', () => {
    const { value } = composed()
    const numbering = numberCitations(value)
    expect(numbering.sources.map((s) => s.title)).toEqual([
      'Northland and Eastmark strengthen ties',
      'Northland relies on help',
    ])
    expect(plainText(value)).toContain('Press conference, 11 November 2021\u00a0[2]')
  })

  it('names states, types and remarks of the register in the document’s language, the designation as the source has it', () => {
    const corpus = sampleCorpus()
    const transfer = {
      supplier: 'Russia',
      recipient: 'Ivory Coast',
      designation: 'Mi-35M',
      description: 'combat helicopter',
      ordered: 4,
      orderYear: 2016,
      delivered: 2,
      deliveryYears: [2017],
      comment: 'Aid',
      sentences: ['s-111111111111.p2.1'],
      cites: {},
    }
    const register = (lang: 'en' | 'fr') =>
      plainText(
        compose(
          { ...corpus, facts: { ...corpus.facts, transfers: [transfer] } },
          sampleBriefing({ lang }),
          sampleSections,
          report,
        ).value,
      )
    for (const words of ['Russie → Côte d’Ivoire', 'hélicoptère de combat', 'Mi-35M', 'Don'])
      expect(register('fr')).toContain(words)
    expect(register('fr')).not.toMatch(/Ivory Coast|combat helicopter/)
    expect(register('en')).toContain('Russia → Ivory Coast')
  })

  it('keeps a trace of each shown sentence, with its repairs and the original', () => {
    const { value } = composed()
    const trace = value.traces['s-111111111111.p2.1']
    expect(trace?.status).toBe('repaired')
    expect(trace?.original).toContain('cooperationagreement')
    expect(trace?.text).toContain('cooperation agreement')
    expect(value.traces['s-111111111111.p2.2']).toBeUndefined()
  })

  it('shows the original words where the analyst took a repair back', () => {
    const { value } = composed({ undone: ['s-111111111111.r1'] })
    expect(value.traces['s-111111111111.p2.1']?.status).toBe('verbatim')
    expect(plainText(value)).toContain('military cooperationagreement.')
  })

  it('shows the analyst’s wording of an edited sentence and reports an edit made on other words', () => {
    const edit = {
      sentence: 's-111111111111.p3.2',
      after: 'Talks began again in 2009.',
      author: 'A',
      date: null,
    }
    const fresh = composed({ edits: [{ ...edit, before: 'Talks resumed in 2009.' }] })
    expect(plainText(fresh.value)).toContain('Talks began again in 2009.')
    expect(fresh.value.traces[edit.sentence]?.status).toBe('edited')
    expect(fresh.diagnostics).toEqual([])
    expect(composed({ edits: [{ ...edit, before: 'Other.' }] }).diagnostics.map((d) => d.rule)).toEqual([
      'stale-edit',
    ])
  })

  it('says so when a section is empty, and when nothing is chosen', () => {
    const empty = { id: 'wagner', noteBefore: null, excerpts: [], noteAfter: null }
    const briefing = sampleBriefing()
    expect(
      composed({ sections: [...briefing.sections.slice(0, 1), empty] }).diagnostics.map((d) => d.rule),
    ).toEqual(['empty-section'])
    const lost = { passage: 's-0.p1', sentences: ['s-0.p1.1'], noteBefore: null, noteAfter: null }
    const sections = [...briefing.sections.slice(0, 1), { ...empty, excerpts: [lost] }]
    expect(composed({ sections }).diagnostics[0]?.message).toMatch(/are not in the sources at hand/)
    expect(composed({ sections: [empty] }).diagnostics.map((d) => d.rule)).toEqual(['nothing-chosen'])
  })

  it('leaves out a passage that no source has, and says so', () => {
    const [section] = sampleBriefing().sections
    const excerpts = [{ passage: 'gone', sentences: ['gone.1'], noteBefore: null, noteAfter: null }]
    const sections =
      section === undefined ? [] : [{ ...section, excerpts: [...section.excerpts, ...excerpts] }]
    expect(composed({ sections }).diagnostics.map((d) => d.rule)).toEqual(['unknown-passage'])
  })

  it('replaces characters that no document may hold, and names them', () => {
    const { value, diagnostics } = composed({ title: 'A\u0000b\uD800c\u202Ed' })
    expect(value.metadata.title).toBe('A\uFFFDb\uFFFDc\uFFFDd')
    expect(plainText(value)).not.toContain('\u0000')
    expect(diagnostics[0]?.message).toContain('U+0000, U+D800, U+202E')
  })
})
