import { expect, it } from 'vitest'
import { tiedSpaces } from '../../../templates/text/tied-spaces.ts'

it.each([
  ['un départ « en bon ordre » ; et après ?', 'un départ «~en bon ordre~»~; et après~?'],
  ['de 5 100 hommes, 12 345 678 jours', 'de 5~100 hommes, 12~345~678 jours'],
  ['moins de 70 % en 2019 300 fois', 'moins de 70~% en 2019 300 fois'],
  ['the town: 5 men :-) and 10 1000', 'the town: 5 men~:-) and 10 1000'],
])('ties the spaces that no line may end with: %s', (text, wanted) => {
  const made = tiedSpaces(text)
  expect(made.replaceAll('\u00a0', '~')).toBe(wanted)
  expect(made).toHaveLength(text.length)
})
