/** Numbers from 0 to 1, the same for the same seed (xorshift32). */
export function seeded(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4_294_967_296
  }
}

const starts = 'b br c ch d dr f fr g gl h k l m n p pr r s sh st t tr v w'.split(' ')
const middles = 'a e i o u ai ea ou é'.split(' ')
const ends = ['', '', 'n', 'r', 's', 't', 'll', 'nd', 'st', 'ck', 'ng', 'ffi', 'ment', 'tion']
const common =
  'the of to and in a that for on with as by at from is was it an be has its their which not but have after more about over than who will other'.split(
    ' ',
  )

/** Sentences and titles of made-up words, about as many different ones as a long report has. */
export function seededWords(seed: number): {
  readonly random: () => number
  readonly sentence: () => string
  readonly title: (words: number) => string
} {
  const random = seeded(seed)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const syllable = () => pick(starts) + pick(middles) + pick(ends)
  const vocabulary = Array.from({ length: 11_000 }, () => syllable() + (random() < 0.6 ? syllable() : ''))
  // Few words are frequent and many are rare, as in any language.
  const rare = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? 'word'
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
  const word = () => {
    const kind = random()
    if (kind < 0.45) return pick(common)
    if (kind < 0.5) return String(Math.floor(random() * 2100))
    return kind < 0.56 ? capital(rare()) : rare()
  }
  return {
    random,
    sentence: () => {
      const words = Array.from({ length: 9 + Math.floor(random() * 20) }, word)
      const comma = 3 + Math.floor(random() * 6)
      return `${capital(words.map((w, i) => (i === comma ? `${w},` : w)).join(' '))}.`
    },
    title: (count) => capital(Array.from({ length: count }, rare).join(' ')),
  }
}
