import { describe, expect, it } from 'vitest'
import { applyChange } from '../../../renderer/state/apply-change.ts'
import { briefing } from '../sample.ts'

const passagesOf = (section: string, changed = briefing) =>
  changed.sections.find((s) => s.id === section)?.excerpts.map((e) => e.passage)

describe('a change to the briefing', () => {
  it('moves an excerpt to its new place and no other', () => {
    const changed = applyChange(briefing, { kind: 'move-excerpt', section: 'a', passage: 's1.p1', to: 2 })
    expect(passagesOf('a', changed)).toEqual(['s1.p2', 's1.p3', 's1.p1'])
    expect(changed.sections[1]).toBe(briefing.sections[1])
  })

  it('gives an excerpt that goes on in the paragraph above one of its own', () => {
    const excerpts = (briefing.sections[0]?.excerpts ?? []).map((e, i) =>
      i === 1 ? { ...e, continues: 's1.p1' } : e,
    )
    const joined = applyChange(briefing, { kind: 'set-excerpts', section: 'a', excerpts })
    const parted = applyChange(joined, { kind: 'part-excerpt', section: 'a', passage: 's1.p2' })
    expect(parted.sections[0]?.excerpts[1]).not.toHaveProperty('continues')
    expect(passagesOf('a', parted)).toEqual(passagesOf('a'))
  })

  it('takes an excerpt out with its last sentence', () => {
    const changed = applyChange(briefing, {
      kind: 'sentences',
      section: 'b',
      passage: 's1.p2',
      sentences: [],
    })
    expect(passagesOf('b', changed)).toEqual([])
  })

  it('gives a passage that is there already its new sentences instead of a second excerpt', () => {
    const excerpt = { passage: 's1.p2', sentences: ['s1.p2.2'], noteBefore: null, noteAfter: null }
    const changed = applyChange(briefing, { kind: 'add-excerpt', section: 'b', excerpt, at: null })
    expect(changed.sections[1]?.excerpts).toEqual([{ ...excerpt, sentences: ['s1.p2.1', 's1.p2.2'] }])
  })

  it('drops an edit that says what the source says', () => {
    const edit = { kind: 'edit', sentence: 'x', before: 'same', author: null, date: null } as const
    const edited = applyChange(briefing, { ...edit, after: 'other' })
    expect(edited.edits).toHaveLength(1)
    expect(applyChange(edited, { ...edit, after: 'same' }).edits).toEqual([])
  })

  it('adds sources with what the rules found in them, to the sections that are there only', () => {
    const excerpt = { passage: 's2.p1', sentences: ['s2.p1.1'], noteBefore: null, noteAfter: null }
    const section = (id: string) => ({ id, noteBefore: null, excerpts: [excerpt], noteAfter: null })
    const changed = applyChange(briefing, {
      kind: 'add-sources',
      sources: [{ id: 's2', sha256: '1'.repeat(64), path: null, format: 'text', reader: 'text-1' }],
      draft: [section('a'), section('absent')],
    })
    expect(changed.sources.map((s) => s.id)).toEqual(['s1', 's2'])
    expect(passagesOf('a', changed)).toEqual(['s1.p1', 's1.p2', 's1.p3', 's2.p1'])
    expect(changed.sections.map((s) => s.id)).toEqual(['a', 'b'])
  })

  it('takes a source out with its excerpts, edits and remarks', () => {
    const edited = applyChange(briefing, {
      kind: 'edit',
      sentence: 's1.p1.1',
      before: 'a',
      after: 'b',
      author: null,
      date: null,
    })
    const changed = applyChange(edited, {
      kind: 'remove-sources',
      sources: ['s1'],
      passages: new Set(['s1.p1', 's1.p2', 's1.p3']),
      sentences: new Set(['s1.p1.1']),
    })
    expect(changed.sources).toEqual([])
    expect(changed.sections.flatMap((s) => s.excerpts)).toEqual([])
    expect(changed.edits).toEqual([])
  })
})
