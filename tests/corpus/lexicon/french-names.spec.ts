import { expect, test } from 'vitest'
import { transferComments } from '../../../corpus/extract/transfer-comment.ts'
import { actors } from '../../../corpus/lexicon/actors.ts'
import { commentIn, descriptionIn, stateIn } from '../../../corpus/lexicon/french-names.ts'
import { states } from '../../../corpus/lexicon/states.ts'
import { weaponTypes } from '../../../corpus/lexicon/weapons.ts'

/** Names that French writes as English does. */
const alike =
  'Angola Botswana Burundi Canada Congo Cuba Djibouti France Gabon Ghana Iran Kazakhstan Kenya Liberia Madagascar Malawi Mali Mozambique Niger Nigeria Pakistan Portugal Qatar Rwanda Togo Ukraine Afghanistan Bangladesh Eswatini Lesotho Oman Philippines Seychelles Venezuela Zimbabwe'
    .split(' ')
    .concat('Burkina Faso', 'Sierra Leone', 'Sri Lanka')

test('has a French name for each state and force that a register can name', () => {
  const names = [...new Set([...states, ...actors.map((a) => a.state)].map((s) => s.name))]
  expect(names.filter((name) => stateIn(name, 'fr') === name).sort()).toEqual([...alike].sort())
  expect(names.map((name) => stateIn(name, 'en'))).toEqual(names)
  expect(stateIn('Ivory Coast', 'fr')).toBe('Côte d’Ivoire')
})

test('has a French term for each description of the lexicon, and leaves the words of a source alone', () => {
  const described = [...new Set(weaponTypes.map((t) => t.description))]
  expect(described.filter((d) => descriptionIn(d, 'fr') === d).sort()).toEqual(['missile', 'radar'])
  expect(descriptionIn('combat helicopter', 'fr')).toBe('hélicoptère de combat')
  expect(descriptionIn('vedettes rapides', 'fr')).toBe('vedettes rapides')
})

test('has French words for each comment on a transfer', () => {
  const all = [...transferComments('A gift of refurbished tanks with spare parts'), 'Seen before delivery']
  expect(commentIn(all.join('; '), 'fr')).toBe(
    'Don ; Occasion ou remis en état ; Avec entretien ; Vu avant livraison',
  )
})
