import { describe, expect, it } from 'vitest'
import { yearSpan } from '../../../templates/figures/edtf-years.ts'
import { eventLabel } from '../../../templates/figures/event-label.ts'
import { fitted, ticks } from '../../../templates/figures/scale.ts'
import { estimatedWidth } from '../../../templates/figures/text-width.ts'
import { timeline } from '../../../templates/figures/timeline.ts'
import { transfersChart } from '../../../templates/figures/transfers-chart.ts'
import type { Shape } from '../../../templates/index.ts'

const look = { ink: '#000000', accent: '#000000' }
const event = (date: string, inferred = false) => ({
  date,
  inferred,
  when: date,
  what: 'Something happened.',
})
const marks = (shapes: readonly Shape[]) =>
  shapes.filter((s) => (s.shape === 'circle' || s.shape === 'rect') && s.stroke !== undefined)

describe('a timeline', () => {
  it('stands on a true scale: equal years, equal distances', () => {
    const drawing = timeline([event('2000-07-01'), event('2010-07-01'), event('2020-07-01')], 500, look)
    const x = marks(drawing?.shapes ?? []).map((m) => (m.shape === 'circle' ? m.x : 0))
    expect(x).toHaveLength(3)
    expect((x[2] ?? 0) - (x[1] ?? 0)).toBeCloseTo((x[1] ?? 0) - (x[0] ?? 0), 5)
  })

  it('draws what is known only to the decade as a bar ten times as long as a year', () => {
    const drawing = timeline([event('199X'), event('2005'), event('2019-06-03')], 800, look)
    const bars = marks(drawing?.shapes ?? []).flatMap((m) => (m.shape === 'rect' ? [m.width] : []))
    expect((bars[0] ?? 0) / (bars[1] ?? 1)).toBeCloseTo(10, 5)
  })

  it('draws inferred dates hollow, and nothing for fewer than two events', () => {
    const drawing = timeline([event('2000'), event('2020', true)], 500, look)
    expect(marks(drawing?.shapes ?? []).map((m) => 'fill' in m && m.fill)).toEqual(['#000000', '#ffffff'])
    expect(timeline([event('2000')], 500, look)).toBeNull()
    expect(timeline([event('unknown'), event('2000')], 500, look)).toBeNull()
  })

  it('keeps every shape inside its frame', () => {
    for (const width of [238, 375, 490]) {
      const drawing = timeline(
        ['1961', '199X', '2009', '2019-06-03', '2021-11'].map((d) => event(d)),
        width,
        look,
      )
      for (const s of drawing?.shapes ?? []) {
        const xs =
          s.shape === 'line' ? [s.x1, s.x2] : s.shape === 'polygon' ? s.points.map((p) => p[0]) : [s.x]
        for (const x of xs) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(width)
        }
      }
    }
  })
})

describe('a chart of transfers', () => {
  const bar = (ordered: number | null, delivered: number | null) => ({
    designation: 'Mi-35M',
    parties: 'Russia → Mali',
    ordered,
    delivered,
    label: 'x',
  })

  it('draws bars from a common zero, as long as their numbers', () => {
    const drawing = transfersChart([bar(4, 2), bar(2, null)], 500, look)
    const widths = (drawing?.shapes ?? []).flatMap((s) => (s.shape === 'rect' ? [s.width] : []))
    expect(widths).toHaveLength(3)
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(2, 5)
    expect(widths[2]).toBeCloseTo(widths[1] ?? 0, 5)
  })

  it('is not drawn where no number is stated', () => {
    expect(transfersChart([bar(null, null)], 500, look)).toBeNull()
  })
})

describe('scales', () => {
  it('know the stretch of each kind of date', () => {
    expect(yearSpan('2019')).toEqual({ from: 2019, to: 2020 })
    expect(yearSpan('199X')).toEqual({ from: 1990, to: 2000 })
    expect(yearSpan('2019-01/2019-12')).toEqual({ from: 2019, to: 2020 })
    expect(yearSpan('2019-07-01')?.from).toBeCloseTo(2019.5, 2)
    expect(yearSpan('no date')).toBeNull()
  })

  it('have round ticks, no more than asked for', () => {
    expect(ticks(1961, 2022, 8)).toEqual([1970, 1980, 1990, 2000, 2010, 2020])
    expect(ticks(0, 4, 5)).toEqual([0, 1, 2, 3, 4])
    expect(ticks(0, 1_000_000, 10).length).toBeLessThanOrEqual(11)
  })

  it('shorten a label at a clause or a word, and say so', () => {
    expect(fitted('Short.', 8, 200)).toBe('Short.')
    expect(fitted('A new helicopter, in desert camouflage, was seen', 8, 100)).toBe('A new helicopter…')
    expect(fitted('A new helicopter, in desert camouflage, was seen', 8, 140)).toBe(
      'A new helicopter, in desert…',
    )
    expect(fitted('Relations between both states slackened', 8, 100)).toBe('Relations between both…')
  })
})

describe('the label of an event', () => {
  const room = { width: 130, lines: 2, size: 7 }
  const label = (sentence: string, date: string, at = room) => eventLabel(sentence, date, at).join(' ')

  it('is the whole sentence where it fits, its full stop left out', () => {
    expect(label('Paris withdrew its troops in 2022.', '2022')).toBe('Paris withdrew its troops in 2022')
  })

  it('drops what ties the sentence to others and the date that stands beside it before it drops words', () => {
    expect(
      label(
        'However, in June 2019 the two countries signed an agreement on military cooperation.',
        '2019-06',
      ),
    ).toBe('The two countries signed an agreement on military cooperation')
    expect(
      label(
        'Toutefois, en juin 2019, les deux pays ont signé un accord de coopération militaire élargi.',
        '2019-06',
      ),
    ).toBe('Les deux pays ont signé un accord de coopération militaire élargi')
  })

  it('ends with the clause that holds the event’s year', () => {
    const sentence =
      'The army received two helicopters in 2017, after ordering four of the same type in the year 2016, which the yearbook counts among the largest orders.'
    expect(label(sentence, '2017')).toBe('The army received two helicopters in 2017…')
    expect(label(sentence, '2016')).toBe('…after ordering four of the same type in the year 2016…')
  })

  it('never ends inside a figure, with a clause that is only a date, or with a word that leads on', () => {
    const oneLine = { width: 200, lines: 1, size: 8 }
    const of = (sentence: string, date: string) => label(sentence, date, oneLine)
    expect(
      of('En 2006, un contrat géant de 7,5 milliards prévoyait la livraison de chasseurs MiG-29.', '2006'),
    ).toMatch(/^Un contrat géant de 7,5 milliards prévoyait.*…$/)
    expect(
      of('Présente depuis 1960, l’armée française était intervenue en 1964 pour rétablir M’ba.', '1960'),
    ).toMatch(/^Présente depuis 1960, l’armée française .*…$/)
    expect(
      of(
        'L’idylle connut des orages : en 1961, Sékou Touré expulsa l’ambassadeur soviétique à Conakry.',
        '1961',
      ),
    ).toMatch(/^…Sékou Touré expulsa l’ambassadeur.*…$/)
    expect(
      of(
        'Dans les années 1960, les pilotes du pays apprenaient leur métier en Union soviétique déjà.',
        '196X',
      ),
    ).toMatch(/^Les pilotes du pays apprenaient leur métier/)
  })

  it('does not end with a word that leads on', () => {
    for (let width = 60; width < 300; width += 3)
      expect(
        label('Les deux camps ont signé la paix en présence du roi et de la reine', '2012', {
          width,
          lines: 1,
          size: 8,
        }),
      ).not.toMatch(/ (?:la|en|du|et|de|de la|et de|et de la)…$/)
  })

  it('keeps who is named as the source of a statement', () => {
    expect(
      label(
        'According to embassy figures, the Union invested around 570 million dollars locally in 1969.',
        '1969',
      ),
    ).toMatch(/^According to embassy figures, the Union invested .*…$/)
  })

  it('does not stop after a clause that only leads up to another', () => {
    expect(
      label(
        'After the end of the Union in 1991, relations between the two states slackened for a decade.',
        '1991',
      ),
    ).toMatch(/^After the end of the Union in 1991, relations .*…$/)
  })

  it('never runs out of its room, whatever the words', () => {
    for (const sentence of [
      'x'.repeat(10_000),
      'Ж'.repeat(200),
      '中'.repeat(300),
      `${'long '.repeat(90)}2020`,
      '2020',
      ' ',
    ]) {
      const lines = eventLabel(sentence, '2020', room)
      expect(lines.length).toBeLessThanOrEqual(2)
      for (const line of lines) expect(estimatedWidth(line, room.size)).toBeLessThanOrEqual(room.width)
    }
  })
})
