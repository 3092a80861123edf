import { describe, expect, it } from 'vitest'
import { extract } from '../../../corpus/extract/extract.ts'
import type { PublicationDate } from '../../../corpus/types.ts'
import { sourceOf } from '../source-of.ts'

const published: PublicationDate = { date: '2022-03-14', precision: 'day', basis: 'stated' }

function factsOf(sentences: readonly string[], date: PublicationDate | null = null) {
  return extract([sourceOf('s', 'A title', [{ sentences }], { published: date })])
}
const datesIn = (sentence: string, date: PublicationDate | null = null) =>
  factsOf([sentence], date).events.map((e) => `${e.date} ${e.precision} ${e.basis}`)

describe('events', () => {
  it.each([
    ['It was signed on 3 June 2019.', ['2019-06-03 day stated']],
    ['Il a été signé le 1er juin 2019.', ['2019-06-01 day stated']],
    ['Relations slackened in the early 1990s.', ['199X decade stated']],
    ['Dans les années 60, tout changea.', ['196X decade stated']],
    ['It lasted from October to December 2019.', ['2019-10/2019-12 interval stated']],
    ['Some 2000 soldiers and 2015 rifles cost $2016.', []],
    ['On 30 February 2020 nothing happened.', ['2020 year stated']],
  ])('%s', (sentence, dates) => expect(datesIn(sentence)).toEqual(dates))

  it('infers a year only from what the text supports', () => {
    expect(datesIn('They left in June.')).toEqual([])
    expect(datesIn('They left in June.', published)).toEqual(['2021-06 month inferred'])
    expect(datesIn('They left on Friday.', published)).toEqual(['2022-03-11 day inferred'])
  })
})

describe('quotations', () => {
  const quotes = (...sentences: string[]) => factsOf(sentences).quotes.map((q) => `${q.speaker}: ${q.text}`)

  it('have their speaker, named or carried on by a pronoun', () => {
    expect(
      quotes(
        'Defence minister Awa Sow told Radio Kledu that “the road is open again”.',
        'She added: “We shall keep it open for everyone.”',
      ),
    ).toEqual(['Awa Sow: the road is open again', 'Awa Sow: We shall keep it open for everyone.'])
  })

  it('are not made of scare quotes and titles', () => {
    expect(
      quotes('The “instructors” of the “Kalana” project left.', 'Le projet « Renaissance » est suspendu.'),
    ).toEqual([])
  })
})

describe('transfers', () => {
  const rows = (...sentences: string[]) =>
    factsOf(sentences).transfers.map((t) => [t.supplier, t.recipient, t.designation, t.ordered, t.delivered])

  it('keep what was ordered apart from what was delivered', () => {
    expect(
      rows('Mali ordered four Mi-35M helicopters from Russia in 2016 and received two in 2017.')[0]?.[3],
    ).toBe(4)
    expect(rows('Russia will deliver three Mi-171 helicopters to Mali.')).toEqual([
      ['Russia', 'Mali', 'Mi-171', 3, null],
    ])
  })

  it('call the supplier of the Soviet time by its name', () => {
    expect(rows('In 1975 Moscow supplied Somalia with MiG-21 fighters.')).toEqual([
      ['USSR', 'Somalia', 'MiG-21', null, null],
    ])
  })

  it('are none where weapons are denied, seized or handed in', () => {
    expect(rows('Russia has never delivered tanks to Mali.')).toEqual([])
    expect(rows('Fighters handed in 300 rifles at the camp in Mali.')).toEqual([])
  })

  it('cite a sentence for every field that is filled', () => {
    const [row] = factsOf(['Mali received two Mi-35Ms from Russia in 2017.']).transfers
    expect(Object.keys(row?.cites ?? {}).sort()).toEqual([
      'delivered',
      'deliveryYears',
      'designation',
      'recipient',
      'supplier',
    ])
  })
})
