import type { Marking, TlpLabel } from '../document/nodes.ts'

/**
 * Traffic Light Protocol 2.0 (FIRST, August 2022): the labels, written without spaces, in capitals, and their
 * colours on black (section "TLP color-coding").
 */
export const tlpColours: Readonly<Record<TlpLabel, string>> = {
  'TLP:RED': '#FF2B2B',
  'TLP:AMBER+STRICT': '#FFC000',
  'TLP:AMBER': '#FFC000',
  'TLP:GREEN': '#33FF00',
  'TLP:CLEAR': '#FFFFFF',
}

const labels = Object.keys(tlpColours) as readonly TlpLabel[]

/**
 * Reads what the user gave as a marking. Anything that is meant as a TLP label becomes one (the standard wants it
 * without spaces and in capitals, and never translated; version 1's TLP:WHITE is now TLP:CLEAR); all else is a free
 * classification line, kept as it is. Blank: none.
 */
export function markingOf(value: string | null): Marking | null {
  const line = (value ?? '').replace(/\s+/g, ' ').trim()
  if (line === '') return null
  const squeezed = line.toUpperCase().replace(/\s+/g, '')
  const label = labels.find((l) => l === squeezed || (squeezed === 'TLP:WHITE' && l === 'TLP:CLEAR'))
  return label === undefined ? { kind: 'line', text: line } : { kind: 'tlp', label }
}

/** The marking as it is printed and stored in metadata. */
export function markingText(marking: Marking): string {
  return marking.kind === 'tlp' ? marking.label : marking.text
}
