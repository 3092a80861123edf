import { seededRandom } from '../../../bench/article-generator.ts'

/** Two texts and whether they are one story. */
export interface LabelledPair {
  readonly kind: string
  readonly one: string
  readonly other: string
  readonly same: boolean
}

// Our own wire stories are made of clauses with the words of the trade. Two stories on one event share its names,
// figures and stock phrases, as articles by different hands do, but each has sentences of its own.
const lists = {
  place: ['Gao', 'Kidal', 'Sévaré', 'Tessit', 'Ménaka', 'Ansongo', 'Bourem', 'Léré', 'Diabaly', 'Goundam'],
  actor: [
    'the army',
    'a convoy',
    'the governor',
    'the ministry',
    'a patrol',
    'the garrison',
    'an envoy',
    'the mission',
    'the council',
    'a delegation',
    'the airline',
    'the union',
  ],
  act: [
    'left',
    'reached',
    'secured',
    'inspected',
    'abandoned',
    'reinforced',
    'surveyed',
    'handed over',
    'recaptured',
    'closed',
    'supplied',
    'evacuated',
    'photographed',
    'fortified',
  ],
  object: [
    'the airfield',
    'two villages',
    'the northern road',
    'a fuel depot',
    'the barracks',
    'the river crossing',
    'a radar station',
    'the market',
    'an ammunition store',
    'the hospital',
    'three wells',
    'the customs post',
  ],
  time: [
    'before dawn',
    'on Tuesday',
    'within a week',
    'in the rainy season',
    'after long talks',
    'without a shot',
    'under escort',
    'for the second time',
    'late on Friday',
    'during the truce',
  ],
  manner: [
    'quietly',
    'in haste',
    'by helicopter',
    'with foreign help',
    'against advice',
    'at great cost',
    'under pressure',
    'as planned',
    'despite protests',
    'on orders from the capital',
  ],
  comment: [
    'residents said',
    'officials confirmed',
    'a diplomat noted',
    'according to two witnesses',
    'the spokesman added',
    'a local radio reported',
    'the statement said',
    'elders recalled',
  ],
  reason: [
    'because supplies were short',
    'while negotiations went on',
    'although the truce still held',
    'so that families could return',
    'since the bridge had been damaged',
    'as the dry season began',
    'when the contract expired',
    'until new troops arrived',
  ],
} as const

type List = keyof typeof lists
type Random = () => number

const pick = (random: Random, list: List): string =>
  lists[list][Math.floor(random() * lists[list].length)] ?? ''

const shapes: readonly (readonly (List | string)[])[] = [
  ['actor', 'act', 'object', 'near', 'place', 'time', ',', 'comment', ',', 'reason', '.'],
  [
    'comment',
    'that',
    'actor',
    'had',
    'act',
    'object',
    'manner',
    'and that',
    'actor',
    'would follow',
    'time',
    '.',
  ],
  ['reason', ',', 'actor', 'and', 'actor', 'act', 'object', 'of', 'place', 'manner', '.'],
  ['time', ',', 'object', 'in', 'place', 'was', 'act', 'manner', ',', 'reason', ',', 'comment', '.'],
]

function sentence(random: Random): string {
  const shape = shapes[Math.floor(random() * shapes.length)] ?? []
  const text = shape
    .map((s) => (s in lists ? pick(random, s as List) : s))
    .join(' ')
    .replace(/ ([,.])/g, '$1')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const quote =
  '“We shall not leave a single post without its garrison, and we shall not ask anybody for permission to defend our own land,” the minister told reporters in the capital on Wednesday evening.'
const background =
  'The country has been in turmoil since 2012, when armed groups took control of the north before they were pushed back by an international intervention.'

function story(random: Random, sentences: number): string[] {
  return Array.from({ length: sentences }, () => sentence(random))
}

/** Replaces about one word in `every` by another of its kind: what an editor's hand does. */
function edited(random: Random, text: readonly string[], every: number): string[] {
  return text.map((s) =>
    s
      .split(' ')
      .map((word) =>
        random() < 1 / every && /^\p{Ll}{4,}/u.test(word)
          ? `${word.slice(0, 3)}${pick(random, 'act').slice(0, 4)}`
          : word,
      )
      .join(' '),
  )
}

/** The labelled set: reprints of seven kinds, and look-alikes of six. Seeded, so that every run judges the same. */
export function labelledPairs(seed: number, ofEachKind: number): readonly LabelledPair[] {
  const random = seededRandom(seed)
  const pairs: LabelledPair[] = []
  const text = (s: readonly string[], title = '', end = '') =>
    [title, ...s, end].filter((p) => p !== '').join('\n\n')
  const add = (kind: string, same: boolean, one: string, other: string) =>
    pairs.push({ kind, one, other, same })
  for (let n = 0; n < ofEachKind; n++) {
    const length = 10 + Math.floor(random() * 25)
    const base = story(random, length)
    const title = sentence(random)
    add('reprint with another headline', true, text(base, title), text(base, sentence(random)))
    add(
      'reprint with an agency notice and a footer',
      true,
      text(base, title),
      text(
        base,
        title,
        'This article was first published by a news agency and is reproduced here with permission. All rights reserved.',
      ),
    )
    add(
      'shortened from the end',
      true,
      text(base, title),
      text(base.slice(0, Math.ceil(length * 0.45)), sentence(random)),
    )
    add(
      'shortened in the middle',
      true,
      text(base, title),
      text(
        base.filter((_, i) => i % 4 !== 1),
        title,
      ),
    )
    add('lightly edited', true, text(base, title), text(edited(random, base, 14), sentence(random)))
    add(
      'reordered and cut',
      true,
      text(base, title),
      text([...base.slice(Math.floor(length / 2)), ...base.slice(0, Math.floor(length / 3))], title),
    )
    add(
      'reprint inside a longer article',
      true,
      text(base, title),
      text([...story(random, Math.ceil(length / 2)), ...base, ...story(random, 4)], sentence(random)),
    )
    add('another story', false, text(base, title), text(story(random, length), sentence(random)))
    add(
      'same quotation and background',
      false,
      text([...base, quote, background], title),
      text([...story(random, 8), quote, ...story(random, length - 6), background], sentence(random)),
    )
    add(
      'same event by another hand, one sentence in five shared',
      false,
      text(base, title),
      text(
        base.map((s, i) => (i % 5 === 0 ? s : sentence(random))),
        sentence(random),
      ),
    )
    add(
      'same first paragraph, then another report',
      false,
      text(base, title),
      text([...base.slice(0, 2), ...story(random, length - 2)], sentence(random)),
    )
    add(
      'a series with a standing notice',
      false,
      text([...base, background, quote], `Weekly report ${n}`),
      text([...story(random, length), background, quote], `Weekly report ${n + 1}`),
    )
    add('two one-line notices', false, `${title}\n\n${background}`, `${sentence(random)}\n\n${background}`)
  }
  return pairs
}
