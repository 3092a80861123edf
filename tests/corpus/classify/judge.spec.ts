import { describe, expect, it } from 'vitest'
import { classify } from '../../../corpus/classify/classify.ts'
import { builtInSections } from '../../../corpus/sections/index.ts'
import type { SectionDefinition } from '../../../corpus/sections/section-definition.ts'
import { sourceOf } from '../source-of.ts'

/** For each sentence, whether it is in a section. */
function inside(id: string, title: string, ...passages: string[][]): boolean[] {
  const source = sourceOf(
    's',
    title,
    passages.map((sentences) => ({ sentences })),
  )
  const [read] = classify([source], builtInSections)
  const sentences = read?.passages.slice(1).flatMap((p) => p.sentences) ?? []
  return sentences.map((s) => s.sections.some((m) => m.id === id))
}

describe('who an article is about', () => {
  it('is carried to sentences that name nobody, from the sentence or the title that named them', () => {
    const read = inside('french-drawdown', 'French army leaves the Aïr', [
      'The French contingent has begun its withdrawal from the Aïr mountains.',
      'The last convoy is to leave the base on Friday.',
      'The mayor has planted mango trees.',
    ])
    expect(read).toEqual([true, true, false])
  })

  it('changes where others are named', () => {
    const read = inside('french-drawdown', 'Germans leave the Aïr', [
      'The German contingent has begun its withdrawal from the Aïr mountains.',
      'The last convoy is to leave the base on Friday.',
    ])
    expect(read).toEqual([false, false])
  })

  it('is the Russian company where nothing else is meant', () => {
    const wagner = inside('wagner', 'Who guards the mine', [
      'Men of the Wagner group guard the mine of Ndoro.',
      'The group has never published its contract.',
      'The Rwandan contingent sits in the capital.',
    ])
    expect(wagner).toEqual([true, true, false])
  })

  it('knows a bare surname, the ministry that hires and Russians by the dozen where mercenaries are named, and not elsewhere', () => {
    const told = [
      'Zakharov has moved to a villa beside the dam.',
      'By then the Russian defence ministry held their contracts.',
      'Sixty Russians landed at Ndoro last night.',
    ]
    const mercenaries = inside(
      'wagner',
      'The villa',
      ['Wagner has a villa in Ndoro.'],
      ...told.map((t) => [t]),
    )
    expect(mercenaries).toEqual([true, true, true, true])
    const bridge = inside(
      'wagner',
      'The villa',
      ['An architect has a villa in Ndoro.'],
      ...told.map((t) => [t]),
    )
    expect(bridge).toEqual([false, false, false, false])
  })

  it('leaves guards for hire and Russians at home alone, where nobody speaks of mercenaries', () => {
    const mall = inside('wagner', 'Guards at a mall strike', [
      'Guards of a private security company struck over their wages on Friday.',
      'The firm denies owing them anything.',
      'They accused the group of hiring men without contracts.',
      'A Russian tourist found nobody at the door.',
    ])
    expect(mall).toEqual([false, false, false, false])
    const square = inside('wagner', 'Court jails protesters', [
      'A court in Moscow jailed forty Russians on Tuesday.',
      'Russian security forces had dragged them from the metro.',
      'They were taken to a camp outside the city.',
    ])
    expect(square).toEqual([false, false, false])
  })

  it('tells the ships of a firm’s results from those of a navy', () => {
    const sentence = 'It has ordered four vessels from a South Korean yard, to be delivered in 2027.'
    const firm = inside(
      'arms-transfers',
      'Line lifts forecast',
      ['Profit and freight rates rose.'],
      [sentence],
    )
    expect(firm).toEqual([false, false])
    const navy = inside('arms-transfers', 'Navy renews fleet', [
      'The navy bought two frigates from a South Korean yard in 2019.',
      sentence,
    ])
    expect(navy).toEqual([true, true])
  })

  it('names the sentence that another leans on', () => {
    const title = 'French army leaves the Aïr'
    const sentences = ['French soldiers are leaving the Aïr.', 'The keys were handed over on Monday.']
    const [read] = classify([sourceOf('s', title, [{ sentences }])], builtInSections)
    const match = read?.passages[1]?.sentences[1]?.sections.find((m) => m.id === 'french-drawdown')
    expect(match?.evidence.length).toBeGreaterThan(0)
    expect(match?.via).toBeDefined()
  })

  it('may be told by the paragraph around a sentence, not by another paragraph', () => {
    const section: SectionDefinition = {
      id: 'harvest',
      label: { en: 'Harvest', fr: 'Récolte' },
      about: { en: '', fr: '' },
      terms: { crop: { en: ['maize'] }, work: { en: ['carried', 'sang'] } },
      rules: [
        { all: ['crop'], weight: 1 },
        { all: ['work'], leans: { on: 'around', within: 2 }, weight: 1 },
      ],
    }
    const passages = [
      { sentences: ['They carried baskets.', 'The maize was ripe.', 'They sang.', 'More maize came in.'] },
      { sentences: ['The maize was sold.', 'They carried the money home.'] },
    ]
    const [read] = classify([sourceOf('s', 'A day', passages)], [section])
    const matches = read?.passages.slice(1).map((p) => p.sentences.map((s) => s.sections[0]?.via ?? null))
    const inside = read?.passages.slice(1).map((p) => p.sentences.map((s) => s.sections.length))
    expect(inside).toEqual([
      [1, 1, 1, 1],
      [1, 0],
    ])
    expect(matches?.[0]?.[0]).toBe(read?.passages[1]?.sentences[1]?.id)
  })
})
