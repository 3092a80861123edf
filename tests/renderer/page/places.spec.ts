import { expect, it } from 'vitest'
import { extentOf, placeAt } from '../../../renderer/page/places.ts'

const places = [
  { section: 'a', passage: null, page: 1, y: 100 },
  { section: 'a', passage: 'p1', page: 1, y: 130 },
  { section: 'a', passage: 'p2', page: 1, y: 400 },
  { section: 'b', passage: 'p1', page: 2, y: 60 },
]

it('finds the part of the briefing that a point of the page lies in', () => {
  expect(placeAt(places, 1, 200)).toBe(places[1])
  expect(placeAt(places, 1, 50)).toBeNull()
  expect(placeAt(places, 2, 10)).toBe(places[2])
  expect(placeAt(places, 3, 10)).toBe(places[3])
})

it('gives a part the room to the next one, or to the foot of its page', () => {
  expect(extentOf(places, { section: 'a', passage: 'p1' })).toEqual({ page: 1, start: 130, end: 400 })
  expect(extentOf(places, { section: 'a', passage: 'p2' })).toEqual({ page: 1, start: 400, end: null })
  expect(extentOf(places, { section: 'b', passage: 'absent' })).toBeNull()
})
