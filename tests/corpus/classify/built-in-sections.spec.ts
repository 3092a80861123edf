import { describe, expect, it } from 'vitest'
import { parsePhrase } from '../../../corpus/classify/phrase.ts'
import { states } from '../../../corpus/lexicon/states.ts'
import { builtInSections } from '../../../corpus/sections/index.ts'

describe('the built-in sections', () => {
  it.each(builtInSections)('$id holds only phrases that can be read', (section) => {
    const phrases = Object.values(section.terms).flatMap(({ en = [], fr = [] }) => [...en, ...fr])
    const bad = phrases.filter((p) => 'message' in parsePhrase(p))
    expect(bad).toEqual([])
  })

  it.each(builtInSections)('$id names in its rules only groups that it has', (section) => {
    const named = [
      ...section.rules.flatMap((r) => [
        ...r.all,
        ...(r.unless ?? []),
        ...(r.article ?? []),
        ...(r.notArticle ?? []),
        ...(r.leans?.rivals ?? []),
      ]),
      ...(section.actors?.ours ?? []),
      ...(section.actors?.others ?? []),
    ]
    expect(named.filter((name) => !(name in section.terms))).toEqual([])
  })

  it.each(builtInSections)('$id weighs each rule as a section file may', (section) => {
    const weights = section.rules.map((r) => r.weight ?? 1)
    expect(weights.filter((w) => w === 0 || w < -2 || w > 2)).toEqual([])
  })

  it('recognises states by phrases that can be read', () => {
    const bad = states.flatMap((s) => s.words).filter((w) => 'message' in parsePhrase(w))
    expect(bad).toEqual([])
  })
})
