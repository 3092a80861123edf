import { describe, expect, it } from 'vitest'
import { classify } from '../../../corpus/classify/classify.ts'
import { diplomacy } from '../../../corpus/sections/diplomacy.ts'
import { sourceOf } from '../source-of.ts'

function isDiplomacy(sentence: string): boolean {
  const [read] = classify([sourceOf('s', 'A title', [{ sentences: [sentence] }])], [diplomacy])
  return (read?.passages[1]?.sentences[0]?.sections.length ?? 0) > 0
}

describe('the section diplomacy', () => {
  it.each([
    'The Malian foreign minister met his Russian counterpart in Moscow on Thursday.',
    'Algiers recalled its ambassador to Paris for consultations.',
    'Le chef de la diplomatie tchadienne s’est entretenu avec son homologue français.',
    'Bamako a rompu ses relations diplomatiques avec Kiev.',
  ])('holds %j', (sentence) => expect(isDiplomacy(sentence)).toBe(true))

  it.each([
    'The ambassador of the cotton growers wore a blue hat.',
    'Russia sold two helicopters to Mali.',
    'Les soldats français ont quitté Gao.',
    'The French coach met the press after the World Cup match.',
  ])('leaves out %j', (sentence) => expect(isDiplomacy(sentence)).toBe(false))
})
