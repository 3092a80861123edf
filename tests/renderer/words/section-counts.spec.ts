import { expect, it } from 'vitest'
import { en } from '../../../renderer/words/en.ts'
import { fr } from '../../../renderer/words/fr.ts'

it('never says that more sentences are used than there are', () => {
  expect(en.sections.count(3, 4)).toBe('3 of 4 sentences used')
  expect(en.sections.count(8, 0)).toBe('8 sentences used')
  expect(fr.sections.count(8, 5)).toBe('8 phrases retenues')
  for (const { sections } of [en, fr])
    expect([sections.shortCount(3, 4, true), sections.shortCount(8, 5, true)]).toEqual(['3/4', '8'])
})
