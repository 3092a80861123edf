/**
 * Articles for measurements: seeded, so that two runs and two programs get the same text. The sentences are made
 * from patterns that the four built-in sections recognise, filled with names, figures and a plain vocabulary; they
 * mean nothing.
 */

/** Mulberry32, a small seeded generator: returns numbers in [0, 1). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const words = {
  town: 'Gao Kidal Ménaka Ségou Sikasso Mopti Tessalit Agadez Niamey Abéché Bangui Bria Benghazi Sirte Tobruk Nyala'.split(
    ' ',
  ),
  state: 'Mali;Niger;Chad;Libya;Sudan;Burkina Faso;the Central African Republic;Senegal'.split(';'),
  person:
    'Awa Traoré;Ibrahim Keïta;Moussa Diallo;Pierre Lambert;Anna Petrova;Samuel Okoro;Fatou Sow;John Miller'.split(
      ';',
    ),
  role: 'defence minister;army spokesman;foreign minister;senior officer;opposition leader;local official'.split(
    ';',
  ),
  weapon:
    'Mi-171 helicopters;L-39 training aircraft;armoured personnel carriers;Bayraktar TB2 drones;mortars;T-72 tanks'.split(
      ';',
    ),
  adjective: 'quiet sudden gradual limited costly visible delicate steady renewed partial early public'.split(
    ' ',
  ),
  noun: 'border road market convoy river village school harvest budget assembly court harbour airport hospital'.split(
    ' ',
  ),
  verb: 'reached crossed reopened surveyed supplied followed watched closed repaired visited left guarded'.split(
    ' ',
  ),
  month: 'January February March April May June July August September October November December'.split(' '),
}

type Slot = keyof typeof words

const patterns: readonly string[] = [
  'In {month} {year} {state} received {number} {weapon} from Russia, according to the {role} {person}.',
  'Fighters of the Wagner group were seen near {town}, where the {noun} had been {adjective} for weeks.',
  'France withdrew its troops from the base at {town} in {month} {year} and handed the {noun} over to the army.',
  'Since independence in 1960 relations between Moscow and {state} have passed through a {adjective} break and a resumption.',
  '“We have {verb} the {noun} and we shall keep our word,” {person}, the {role}, said in {town}.',
  'The {adjective} {noun} {verb} the {noun} on the road from {town} to {town}, and the {role} {verb} the {noun}.',
  'Traders in {town} said that the {noun} near the {noun} was {adjective}, and that prices rose by {number} per cent.',
  'A {adjective} {noun}, a {adjective} {noun} and the {noun} of {town} {verb} the talks that {person} had asked for.',
]

function fill(pattern: string, random: () => number): string {
  return pattern.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === 'year') return String(1991 + Math.floor(random() * 33))
    if (slot === 'number') return String(2 + Math.floor(random() * 60))
    const list = words[slot as Slot]
    return list[Math.floor(random() * list.length)] ?? ''
  })
}

/** One article of about `characters` characters: a title, a byline, then paragraphs of three to six sentences. */
export function article(seed: number, characters = 4000): string {
  const random = seededRandom(seed)
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const title = `${pick(words.state)} and the ${pick(words.adjective)} ${pick(words.noun)} of ${pick(words.town)}`
  const parts = [title.charAt(0).toUpperCase() + title.slice(1), `By ${pick(words.person)}`]
  let length = 0
  while (length < characters) {
    const count = 3 + Math.floor(random() * 4)
    const paragraph = Array.from({ length: count }, () => fill(pick(patterns) ?? '', random)).join(' ')
    parts.push(paragraph)
    length += paragraph.length + 2
  }
  return `${parts.join('\n\n')}\n`
}
