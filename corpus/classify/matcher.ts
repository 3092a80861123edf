import { type Phrase, parsePhrase, type WordTest } from './phrase.ts'
import { type Runs, type Shape, shapeOf } from './phrase-match.ts'

/** Where a phrase of a group stands: word numbers, half open, and the words that matched (gaps left out). */
export interface Hit {
  readonly start: number
  readonly end: number
  /** Runs of matched words, half open, for quoting the evidence; null where that is the whole of it. */
  readonly runs: Runs | null
}

/**
 * The groups found in a sentence: hits by group number, in the order of the text for one phrase. Groups that are not
 * found have no entry.
 */
export type Hits = ReadonlyMap<number, readonly Hit[]>

export interface Entry {
  readonly group: number
  readonly phrase: Phrase
  /** Nothing but its first word. */
  readonly single: boolean
  readonly shape: Shape
  /**
   * The numbers of the words that the phrase must have ("camp|camps" is one), without those that may be a frequent
   * word: nearly all phrases are ruled out because a sentence holds nothing of one of them.
   */
  readonly needs: readonly number[]
}

/** A phrase that a word may give away, with the test of that word and its place in the phrase. */
export interface Start {
  readonly entry: Entry
  readonly test: WordTest
  /** Words before it. */
  readonly offset: number
  /** The number of another word that the phrase must have, -1 where there is none: most phrases fail by it. */
  readonly other: number
}

/**
 * Words so frequent that a phrase is not looked for by them where it has a rarer one: "the base" is tried at each
 * "base", not at each "the".
 */
const frequent = new Set(
  (
    'the a an this that these those of to in on at by for from with and or its his her their our it they he she we who ' +
    'is are was were be been has have had will would can may no not such all more most last first two other new as ' +
    'le la les l un une des de du d a au aux ce cet cette ces son sa ses leur leurs en et ou qui que qu ne pas plus par ' +
    'pour sur dans avec sans est sont ete etait etaient ont avait il elle ils elles se s y n autres deux dernier derniere'
  ).split(' '),
)

/**
 * The place of the first item, among those at the beginning of which each is one word, that has no frequent word; -1
 * where there is none.
 */
function triggerOf(phrase: Phrase): number {
  for (const [at, item] of phrase.items.entries()) {
    if (item.kind !== 'words' || item.optional) return -1
    if (!item.options.some((o) => frequent.has(o.folded))) return at
  }
  return -1
}

/**
 * What a word leads to: the phrases that are nothing but this word, those that it may give away, and the numbers of those
 * words of phrases that it fits.
 */
export interface KnownWord {
  readonly whole: readonly Start[]
  readonly starts: readonly Start[]
  readonly fits: readonly number[]
}

/** All phrases of all groups, indexed by their words, so that a sentence is read once. */
export interface Matcher {
  /** By the folded word or, for words with `*`, by their beginning. */
  readonly exactStarts: ReadonlyMap<string, readonly Start[]>
  readonly prefixStarts: ReadonlyMap<string, readonly Start[]>
  readonly byClass: ReadonlyMap<string, readonly Entry[]>
  /**
   * By the number of a rarer word that they must have, the phrases that only frequent words begin ("the ..1 deal"): they
   * are looked for in sentences that hold that word.
   */
  readonly byNeed: ReadonlyMap<number, readonly Entry[]>
  readonly exactFits: ReadonlyMap<string, readonly number[]>
  readonly prefixFits: ReadonlyMap<string, readonly number[]>
  readonly longestPrefix: number
  /** Words as they were met, by their number: the same few thousand make up nearly every article. */
  readonly words: { epoch: number; known: (KnownWord | undefined)[] }
  /** For each word of a phrase, the number of the last sentence that held one that fits. */
  readonly seen: Uint32Array
  /** For each group, the number of the last sentence that held it. */
  readonly held: Uint32Array
  readonly turn: { sentence: number }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** One name for the same words in whatever order of phrases, "camp|camp*". */
function nameOf(options: readonly WordTest[]): string {
  let name = ''
  for (const { folded, prefix } of options) name += prefix ? `|${folded}*` : `|${folded}`
  return name
}

/**
 * Compiles named groups of phrases. Phrases that cannot be read are left out: files are validated before, and
 * built-in ones by a test.
 */
export function compileMatcher(groups: readonly (readonly [string, readonly string[]])[]): Matcher {
  const exactStarts = new Map<string, Start[]>()
  const prefixStarts = new Map<string, Start[]>()
  const byClass = new Map<string, Entry[]>()
  const byNeed = new Map<number, Entry[]>()
  const exactFits = new Map<string, number[]>()
  const prefixFits = new Map<string, number[]>()
  const numbers = new Map<string, number>()
  const numberOf = (options: readonly WordTest[]): number => {
    const name = nameOf(options)
    const known = numbers.get(name)
    if (known !== undefined) return known
    const number = numbers.size
    numbers.set(name, number)
    for (const { folded, prefix } of options) push(prefix ? prefixFits : exactFits, folded, number)
    return number
  }
  groups.forEach(([, phrases], group) => {
    for (const source of phrases) {
      const phrase = parsePhrase(source)
      if ('message' in phrase) continue
      const [first] = phrase.items
      const single = phrase.items.length === 1
      const needs = phrase.items.flatMap((item) =>
        item.kind === 'words' &&
        !item.optional &&
        !single &&
        !item.options.some((o) => frequent.has(o.folded))
          ? [numberOf(item.options)]
          : [],
      )
      const entry = { group, phrase, single, shape: shapeOf(phrase), needs }
      if (first?.kind === 'class') push(byClass, first.name, entry)
      if (first?.kind !== 'words') continue
      const found = triggerOf(phrase)
      const rare = needs.at(-1)
      if (found === -1 && rare !== undefined) {
        push(byNeed, rare, entry)
        continue
      }
      const offset = Math.max(0, found)
      const trigger = phrase.items[offset]
      const own = trigger?.kind === 'words' && !single ? numberOf(trigger.options) : -1
      const other = needs.findLast((need) => need !== own) ?? -1
      for (const test of trigger?.kind === 'words' ? trigger.options : [])
        push(test.prefix ? prefixStarts : exactStarts, test.folded, { entry, test, offset, other })
    }
  })
  const prefixes = [...prefixFits.keys(), ...prefixStarts.keys()]
  return {
    exactStarts,
    prefixStarts,
    byClass,
    byNeed,
    exactFits,
    prefixFits,
    longestPrefix: Math.max(0, ...prefixes.map((p) => p.length)),
    words: { epoch: -1, known: [] },
    seen: new Uint32Array(numbers.size),
    held: new Uint32Array(groups.length),
    turn: { sentence: 0 },
  }
}
