import { lowerCode, lowerLetter, seedA, seedB, stepA, stepB } from './word-hash.ts'

/** What a word list knows of a word. */
export type WordKind =
  /** A word of the dictionary. */
  | 'word'
  /** A name: written with a capital in the dictionary, or of a list of names. */
  | 'name'
  /** Known only from running text: a foreign word or a name. */
  | 'seen'
  /** Rare; listed only because it would else be taken for two joined words. */
  | 'whole'

export interface WordEntry {
  readonly kind: WordKind
  /** −2 log₂ of its probability: 2 for a word that is every second one, 50 for one without a known frequency. */
  readonly cost: number
}

/** A word list that answers quickly. */
export interface Lexicon {
  /** Entry of `text.slice(start, end)`, whatever its case; null where the list does not have it. */
  readonly find: (text: string, start: number, end: number) => WordEntry | null
  /** Calls back for every word that begins at `start` and ends at or before `end`, shortest first. */
  readonly prefixes: (
    text: string,
    start: number,
    end: number,
    found: (end: number, entry: WordEntry) => void,
  ) => void
  /** Calls back for every run of Latin letters, with its entry as `find` gives it. */
  readonly runs: (text: string, found: (start: number, end: number, entry: WordEntry | null) => void) => void
}

const kinds: readonly WordKind[] = ['word', 'name', 'seen', 'whole']
// All entries that a table can hold: kind in bits 5 and 6, half of the cost in bits 0 to 4.
const entries: readonly WordEntry[] = Array.from({ length: 128 }, (_, value) => ({
  kind: kinds[value >> 5] ?? 'word',
  cost: 2 * (value & 31),
}))

/**
 * Reads a word list in its stored form: a hash table with open addressing, usable as it lies on the disk, so that
 * opening one costs nothing. A slot is 32 bits: the upper 24 of the word's second hash, then 8 for its entry (0:
 * empty). The first hash gives the slot to begin at. A word that is not listed is taken for one that is about
 * once in five million times.
 */
export function lexiconOf(table: Uint32Array): Lexicon {
  const size = table.length
  const entryOf = (ha: number, hb: number): WordEntry | null => {
    if (size === 0) return null
    const mark = hb & 0xffffff00
    for (let slot = slotOf(ha, size); ; slot = slot + 1 === size ? 0 : slot + 1) {
      const value = table[slot] ?? 0
      if (value === 0) return null
      if ((value & 0xffffff00) === mark) return entries[value & 0x7f] ?? null
    }
  }
  return {
    find: (text, start, end) => {
      let ha = seedA
      let hb = seedB
      for (let i = start; i < end; i++) {
        const code = lowerCode(text.charCodeAt(i))
        ha = stepA(ha, code)
        hb = stepB(hb, code)
      }
      return entryOf(ha, hb)
    },
    prefixes: (text, start, end, found) => {
      let ha = seedA
      let hb = seedB
      for (let i = start; i < end; i++) {
        const code = lowerCode(text.charCodeAt(i))
        ha = stepA(ha, code)
        hb = stepB(hb, code)
        const entry = entryOf(ha, hb)
        if (entry !== null) found(i + 1, entry)
      }
    },
    runs: (text, found) => {
      const { length } = text
      for (let i = 0; i < length; i++) {
        let letter = lowerLetter(text.charCodeAt(i))
        if (letter === 0) continue
        const start = i
        let ha = seedA
        let hb = seedB
        while (letter !== 0) {
          ha = stepA(ha, letter)
          hb = stepB(hb, letter)
          i++
          letter = i < length ? lowerLetter(text.charCodeAt(i)) : 0
        }
        found(start, i, entryOf(ha, hb))
      }
    },
  }
}

/** Stored form of a word list; words in lower case, composed (NFC). What `lexiconOf` reads. */
export function lexiconTable(words: ReadonlyMap<string, WordEntry>): Uint32Array {
  const size = Math.ceil(words.size * 1.3) + 1
  const table = new Uint32Array(size)
  for (const [word, { kind, cost }] of words) {
    let ha = seedA
    let hb = seedB
    for (let i = 0; i < word.length; i++) {
      ha = stepA(ha, word.charCodeAt(i))
      hb = stepB(hb, word.charCodeAt(i))
    }
    let slot = slotOf(ha, size)
    while (table[slot] !== 0) slot = (slot + 1) % size
    table[slot] = (hb & 0xffffff00) | (kinds.indexOf(kind) << 5) | Math.max(1, Math.min(31, cost >> 1))
  }
  return table
}

function slotOf(hash: number, size: number): number {
  return Math.floor(((hash >>> 0) / 0x1_0000_0000) * size)
}
