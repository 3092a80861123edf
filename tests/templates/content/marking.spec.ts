import { describe, expect, it } from 'vitest'
import { markingOf, markingText, tlpColours } from '../../../templates/index.ts'

describe('markings', () => {
  it.each([
    ['TLP:AMBER', 'TLP:AMBER'],
    ['tlp: amber + strict', 'TLP:AMBER+STRICT'],
    ['Tlp:White', 'TLP:CLEAR'],
    ['TLP:RED', 'TLP:RED'],
  ])('reads %s as the TLP label %s', (given, label) => {
    const marking = markingOf(given)
    expect(marking?.kind).toBe('tlp')
    expect(marking === null ? '' : markingText(marking)).toBe(label)
  })

  it('keeps a free line as it is, and takes blank for none', () => {
    expect(markingOf('  OFFICIAL –  SENSITIVE ')).toEqual({ kind: 'line', text: 'OFFICIAL – SENSITIVE' })
    expect(markingOf('TLP:PURPLE')).toEqual({ kind: 'line', text: 'TLP:PURPLE' })
    expect(markingOf('  ')).toBeNull()
    expect(markingOf(null)).toBeNull()
  })

  it('has the colours of the standard', () => {
    expect(tlpColours).toEqual({
      'TLP:RED': '#FF2B2B',
      'TLP:AMBER+STRICT': '#FFC000',
      'TLP:AMBER': '#FFC000',
      'TLP:GREEN': '#33FF00',
      'TLP:CLEAR': '#FFFFFF',
    })
  })
})
