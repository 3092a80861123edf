import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange } from '../../../renderer/state/apply-change.ts'
import type { Change } from '../../../renderer/state/change.ts'
import { make, markSaved, redo, settle, startHistory, undo } from '../../../renderer/state/history.ts'
import { briefing } from '../sample.ts'

const title = (value: string): Change => ({ kind: 'field', field: 'title', value })

/** Any change that the window can make to the sample. */
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.string({ maxLength: 8 }).map(title),
  fc.constantFrom('a4', 'letter').map((value): Change => ({ kind: 'field', field: 'paper', value })),
  fc.nat(4).map((to): Change => ({ kind: 'move-section', section: 'b', to })),
  fc.nat(4).map((to): Change => ({ kind: 'move-excerpt', section: 'a', passage: 's1.p3', to })),
  fc.constantFrom('a', 'b').map((section): Change => ({ kind: 'remove-section', section })),
  fc
    .subarray(['s1.p1.1', 's1.p1.2'])
    .map((sentences): Change => ({ kind: 'sentences', section: 'a', passage: 's1.p1', sentences })),
  fc.option(fc.string({ maxLength: 5 })).map(
    (text): Change => ({
      kind: 'note',
      place: { section: 'a', passage: 's1.p2', where: 'after' },
      text,
    }),
  ),
  fc.option(fc.string({ maxLength: 5 })).map(
    (after): Change => ({
      kind: 'edit',
      sentence: 's1.p1.1',
      before: 'before',
      after,
      author: null,
      date: null,
    }),
  ),
  fc.boolean().map((undone): Change => ({ kind: 'repair', repair: 's1.r1', undone })),
)

describe('history', () => {
  it('goes back over any changes to where it began, and forward to where it was', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 30 }), (list) => {
        const made = list.reduce((history, change) => settle(make(history, change)), startHistory(briefing))
        let back = made
        while (back.past.length > 0) back = undo(back)
        expect(back.briefing).toBe(briefing)
        let forth = back
        while (forth.future.length > 0) forth = redo(forth)
        expect(forth.briefing).toEqual(made.briefing)
      }),
    )
  })

  it('never changes the briefing that it was given', () => {
    const before = structuredClone(briefing)
    fc.assert(
      fc.property(changes, (change) => {
        applyChange(briefing, change)
        expect(briefing).toEqual(before)
      }),
    )
  })

  it('takes the letters of a word as one step, and what follows a pause as another', () => {
    const typed = ['M', 'Ma', 'Mal', 'Mali'].reduce((h, t) => make(h, title(t)), startHistory(briefing))
    expect(typed.past).toHaveLength(1)
    expect(undo(typed).briefing.title).toBe('Briefing')
    const more = make(settle(typed), title('Mali and Russia'))
    expect(more.past).toHaveLength(2)
    expect(undo(more).briefing.title).toBe('Mali')
  })

  it('begins a new step where another field is typed in', () => {
    const history = make(make(startHistory(briefing), title('Mali')), {
      kind: 'field',
      field: 'subtitle',
      value: 'For the minister',
    })
    expect(history.past).toHaveLength(2)
  })

  it('forgets the future once something new is done', () => {
    const history = make(undo(settle(make(startHistory(briefing), title('A')))), title('B'))
    expect(redo(history)).toBe(history)
  })

  it('makes no step of a change that changes nothing', () => {
    expect(make(startHistory(briefing), title('Briefing')).past).toHaveLength(0)
  })

  it('knows what is saved, also after undo has gone back behind it', () => {
    const changed = settle(make(startHistory(briefing), title('A')))
    const saved = markSaved(changed, changed.briefing)
    expect(saved.briefing === saved.saved).toBe(true)
    const back = undo(saved)
    expect(back.briefing === back.saved).toBe(false)
    expect(redo(back).briefing).toEqual(saved.saved)
  })
})
