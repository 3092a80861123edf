import { describe, expect, it } from 'vitest'
import { dateInWords, dateKey } from '../../../templates/content/dates.ts'

describe('dates in words', () => {
  it.each([
    ['2019-06-03', '3 June 2019', '3 juin 2019'],
    ['2019-06-01', '1 June 2019', '1er juin 2019'],
    ['2019-06', 'June 2019', 'juin 2019'],
    ['2014', '2014', '2014'],
    ['199X', '1990s', 'années 1990'],
    ['2019-10/2019-12', 'October 2019 – December 2019', 'octobre 2019 – décembre 2019'],
    ['2019-13', '2019-13', '2019-13'],
    ['unknown', 'unknown', 'unknown'],
  ])('writes %s as %s, in French as %s', (edtf, en, fr) => {
    expect(dateInWords(edtf, 'en')).toBe(en)
    expect(dateInWords(edtf, 'fr')).toBe(fr)
  })

  it('sort by their earliest day, the less precise first', () => {
    const sorted = ['2019-06-03', '199X', '2019', '2019-06', '1961', '2016/2017'].toSorted((a, b) =>
      dateKey(a) < dateKey(b) ? -1 : 1,
    )
    expect(sorted).toEqual(['1961', '199X', '2016/2017', '2019', '2019-06', '2019-06-03'])
  })
})
