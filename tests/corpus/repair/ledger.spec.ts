import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../../corpus/read.ts'
import { compose, type Edit } from '../../../corpus/repair/compose.ts'
import { positionMap } from '../../../corpus/repair/position-map.ts'
import { replay } from '../../../corpus/repair/replay.ts'
import { loadResources } from '../../../main/resources.ts'
import { received } from '../received.ts'

const resources = loadResources()

/** Edits of a text of this length: in order, not overlapping, none that changes nothing. */
function edits(length: number): fc.Arbitrary<readonly Edit[]> {
  return fc
    .array(fc.tuple(fc.nat(length), fc.nat(3), fc.constantFrom('', ' ', 'x', 'yz', ' w ')), { maxLength: 6 })
    .map((raw) => {
      const list: Edit[] = []
      let free = 0
      for (const [at, size, after] of raw.sort(([a], [b]) => a - b)) {
        const start = Math.max(at, free)
        const end = Math.min(length, start + size)
        if (start > length || (start === end && after === '')) continue
        list.push({ start, end, after, rule: 'joined-words', confidence: 0.9 })
        free = end + 1
      }
      return list
    })
}

describe('the ledger', () => {
  it('composes edits of edits: replaying the result is replaying both, one after the other', () => {
    const cases = fc
      .string({ maxLength: 30 })
      .chain((text) =>
        edits(text.length).chain((first) =>
          edits(replay(text, first).length).map((second) => ({ text, first, second })),
        ),
      )
    fc.assert(
      fc.property(cases, ({ text, first, second }) => {
        const between = replay(text, first)
        const both = compose(between, first, second)
        expect(replay(text, both)).toBe(replay(between, second))
        let end = 0
        for (const edit of both) {
          expect(edit.start).toBeGreaterThanOrEqual(end)
          expect(edit.end).toBeGreaterThanOrEqual(edit.start)
          end = edit.end
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('maps positions in order, and unchanged characters onto themselves', () => {
    const cases = fc
      .string({ maxLength: 30 })
      .chain((text) => edits(text.length).map((all) => ({ text, all })))
    fc.assert(
      fc.property(cases, ({ text, all }) => {
        const changed = replay(text, all)
        const map = positionMap(text, all)
        let last = 0
        for (let at = 0; at <= changed.length; at++) {
          const start = map.startToOriginal(at)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(map.endToOriginal(at)).toBeLessThanOrEqual(text.length)
          last = start
        }
        for (let at = 0; at < text.length; at++) {
          if (all.some((edit) => at >= edit.start && at < edit.end)) continue
          expect(changed.charAt(map.toText(at))).toBe(text.charAt(at))
          expect(map.startToOriginal(map.toText(at))).toBe(at)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('undoes any subset of the repairs, and only that', async () => {
    const text =
      'A title here\n\nThe airport,Bamako and thesale of airﬁelds for$5 million in2019.He saidthat “Kalana”and TourÃ© were near theUSSR, soft\u00adly, but wrap-\nped lines are the\nrule here when the lines are long enough to be so.\n'
    const all = (await readCorpus([received('a.txt', text)], resources)).value.sources[0]
    const repairs = all?.repairs ?? []
    expect(repairs.length).toBeGreaterThan(8)
    await fc.assert(
      fc.asyncProperty(fc.subarray([...repairs]), async (taken) => {
        const undone = taken.map((r) => r.id)
        const { value } = await readCorpus([received('a.txt', text)], resources, { undone })
        const source = value.sources[0]
        const kept = repairs.filter((r) => !undone.includes(r.id))
        expect(source?.repairs).toEqual(kept)
        expect(source?.undone).toEqual(taken)
        expect(source?.text).toBe(replay(text, kept))
      }),
      { numRuns: 40 },
    )
  })

  it('gives the same ids in every reading', async () => {
    const file = received('a.txt', 'A title here\n\nThe airport,Bamako and thesale of arms.\n')
    const ids = async () =>
      (await readCorpus([file], resources)).value.sources[0]?.repairs.map((r) => r.id) ?? []
    expect(await ids()).toEqual(await ids())
    expect(new Set(await ids()).size).toBe(2)
  })
})
