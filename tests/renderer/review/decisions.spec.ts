import { describe, expect, it } from 'vitest'
import type { ReviewedChange } from '../../../main/contract.ts'
import { acceptable, decisions, openCount } from '../../../renderer/review/decisions.ts'
import { make, redo, startHistory, undo } from '../../../renderer/state/history.ts'
import { sampleBriefing } from '../../templates/sample.ts'

const change = (id: string, more: Partial<ReviewedChange> = {}): ReviewedChange => ({
  id,
  kind: 'words',
  section: null,
  passage: null,
  sentence: null,
  words: [],
  author: null,
  date: null,
  conflict: false,
  becomes: 'words',
  ...more,
})
const review = {
  id: 'file-1',
  file: 'a.docx',
  changes: [
    change('a'),
    change('b', { conflict: true }),
    change('c', { becomes: 'nothing' }),
    change('d'),
    change('e'),
  ],
}
const inHand = { review, rejected: new Set(['d']), conflicts: new Set<string>() }
const briefing = sampleBriefing()
const accept = (changes: readonly string[], of = 'file-1') =>
  ({ kind: 'accept', review: of, changes, briefing: { ...briefing, title: changes.join() } }) as const

describe('what was decided on the changes of a Word file', () => {
  const said = (history: ReturnType<typeof startHistory>) =>
    decisions(inHand, history).map((d) => d.decision.charAt(0))

  it('is read from the history, so that undo and redo count', () => {
    const start = startHistory(briefing)
    const accepted = make(make(start, accept(['a'])), accept(['b', 'e']))
    expect(said(start).join('')).toBe('oooro')
    expect(said(accepted).join('')).toBe('aaora')
    expect(said(undo(accepted)).join('')).toBe('aooro')
    expect(said(redo(undo(accepted))).join('')).toBe('aaora')
    expect(undo(undo(accepted)).briefing).toBe(briefing)
  })

  it('is not taken from another file', () => {
    expect(said(make(startHistory(briefing), accept(['a'], 'file-2'))).join('')).toBe('oooro')
  })

  it('leaves conflicts, and what has no place, out of "accept all"', () => {
    const all = decisions(inHand, startHistory(briefing))
    expect(acceptable(all)).toEqual(['a', 'e'])
    expect(openCount(all)).toBe(4)
    const known = { ...inHand, conflicts: new Set(['e']) }
    expect(acceptable(decisions(known, startHistory(briefing)))).toEqual(['a'])
  })
})
