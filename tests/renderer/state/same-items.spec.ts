import { expect, it } from 'vitest'
import { sameItems } from '../../../renderer/state/same-items.ts'

const before = [
  { id: 'a', used: 1 },
  { id: 'b', used: 2 },
]

it('gives the list back that it was given where nothing differs', () => {
  expect(sameItems(before, structuredClone(before))).toBe(before)
})

it('keeps the objects that are the same, and no others', () => {
  const after = sameItems(before, [
    { id: 'a', used: 1 },
    { id: 'b', used: 3 },
  ])
  expect(after[0]).toBe(before[0])
  expect(after[1]).toEqual({ id: 'b', used: 3 })
})

it('tells another order and another length from the same list', () => {
  expect(sameItems(before, [...before].reverse())).toEqual([...before].reverse())
  expect(sameItems(before, before.slice(0, 1))).toHaveLength(1)
})
