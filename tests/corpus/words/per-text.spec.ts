import { expect, test } from 'vitest'
import { perText } from '../../../corpus/words/per-text.ts'

test('reads a text once while it is remembered, and forgets all when there are too many', () => {
  const read: string[] = []
  const length = perText(2, (text) => {
    read.push(text)
    return { length: text.length }
  })
  expect(length('one')).toBe(length('one'))
  length('three')
  length('one')
  expect(read).toEqual(['one', 'three'])
  length('seven')
  expect(length('one')).toEqual({ length: 3 })
  expect(read).toEqual(['one', 'three', 'seven', 'one'])
})
