/** What a character is to the shaper: not plain, plain of any script, plain and Latin. */
export type Plainness = 0 | 1 | 2

const common = 1
const latin = 2

/**
 * Letters of languages written in Latin script, digits, and the punctuation and signs between them: no marks, no
 * characters that are not drawn, nothing that joins. First, last, plainness; later ranges count.
 */
const ranges: readonly (readonly [number, number, Plainness])[] = [
  [0x20, 0x7e, common],
  [0x41, 0x5a, latin],
  [0x61, 0x7a, latin],
  [0xa0, 0xac, common],
  [0xaa, 0xaa, latin],
  [0xae, 0xbf, common],
  [0xba, 0xba, latin],
  [0xc0, 0x2af, latin],
  [0xd7, 0xd7, common],
  [0xf7, 0xf7, common],
  [0x2009, 0x2009, common],
  [0x2010, 0x2015, common],
  [0x2018, 0x201e, common],
  [0x2020, 0x2022, common],
  [0x2026, 0x2026, common],
  [0x202f, 0x2030, common],
  [0x2032, 0x2033, common],
  [0x2039, 0x203a, common],
  [0x20ac, 0x20ac, common],
  [0x2190, 0x2193, common],
  [0x2212, 0x2212, common],
  [0x2248, 0x2248, common],
  [0x2260, 0x2260, common],
  [0x2264, 0x2265, common],
  [0x25a1, 0x25a1, common],
]

const table = new Uint8Array(0x25a2)
for (const [first, last, plainness] of ranges) table.fill(plainness, first, last + 1)

/** 0 where fontkit must shape the word; else 2 if it has a Latin letter, 1 if none. */
export function plainnessOf(word: string): Plainness {
  let most: Plainness = 0
  for (let i = 0; i < word.length; i += 1) {
    const own = table[word.charCodeAt(i)]
    if (own === undefined || own === 0) return 0
    if (own > most) most = own === latin ? latin : common
  }
  return most
}

/** Every plain character, by ranges. */
export function plainCharacters(): readonly number[] {
  return ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
}
