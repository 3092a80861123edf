import { expect, it } from 'vitest'
import type { PublicationDate } from '../../../corpus/index.ts'
import { sourceDate } from '../../../templates/content/locators.ts'
import { labelsOf } from '../../../templates/labels.ts'
import { sourceOf } from '../../corpus/source-of.ts'

const inferred: PublicationDate = {
  date: '2022-08-09',
  precision: 'day',
  basis: 'inferred',
  evidence: { from: 'address', text: 'https://example.org/2022/08/09/a' },
}

it.each([
  ['en', 'short', inferred, 'c.\u00a09\u00a0August 2022 (inferred)'],
  ['en', 'full', inferred, 'c.\u00a09\u00a0August 2022 (inferred from its web address)'],
  ['fr', 'full', inferred, 'vers le\u00a09\u00a0août 2022 (date déduite de l’adresse web)'],
  ['fr', 'short', { ...inferred, date: '2022-08', precision: 'month' }, 'vers\u00a0août 2022 (date déduite)'],
  ['en', 'full', { date: '2022-08-09', precision: 'day', basis: 'stated' }, '9\u00a0August 2022'],
  ['fr', 'full', null, 'non daté'],
] as const)('a source’s date in %s, %s', (lang, form, published, words) => {
  const source = sourceOf('s', 'A title', [], { published })
  expect(sourceDate(source, labelsOf[lang], form)).toBe(words)
})
