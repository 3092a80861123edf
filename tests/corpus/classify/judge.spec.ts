import { describe, expect, it } from 'vitest'
import { classify } from '../../../corpus/classify/classify.ts'
import { builtInSections } from '../../../corpus/sections/index.ts'
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

  it('names the sentence that another leans on', () => {
    const title = 'French army leaves the Aïr'
    const sentences = ['French soldiers are leaving the Aïr.', 'The keys were handed over on Monday.']
    const [read] = classify([sourceOf('s', title, [{ sentences }])], builtInSections)
    const match = read?.passages[1]?.sentences[1]?.sections.find((m) => m.id === 'french-drawdown')
    expect(match?.evidence.length).toBeGreaterThan(0)
    expect(match?.via).toBeDefined()
  })
})
