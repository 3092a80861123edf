import { describe, expect, it } from 'vitest'
import { compose, numberCitations, report } from '../../../templates/index.ts'
import { sampleBriefing, sampleCorpus, sampleSections } from '../sample.ts'

const { value: document } = compose(sampleCorpus(), sampleBriefing(), sampleSections, report)

describe('numbering', () => {
  it('follows first use: moving a block moves the numbers, and none collide', () => {
    const excerpts = { ...document, blocks: document.blocks.filter((b) => b.type === 'excerpt') }
    const before = numberCitations(excerpts)
    expect(Object.values(before.sourceNumber)).toEqual([1, 2])
    const moved = { ...excerpts, blocks: excerpts.blocks.toReversed() }
    const after = numberCitations(moved)
    expect(after.sources.map((s) => s.id)).toEqual(before.sources.map((s) => s.id).toReversed())
    expect(new Set(Object.values(after.noteNumber)).size).toBe(after.notes.length)
    expect(after.notes.toSorted()).toEqual(before.notes.toSorted())
  })

  it('counts each note once, from 1', () => {
    const { notes, noteNumber } = numberCitations(document)
    expect(notes.map((id) => noteNumber[id])).toEqual(notes.map((_, i) => i + 1))
  })
})
