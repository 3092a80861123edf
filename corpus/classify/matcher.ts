import { type Phrase, parsePhrase, type WordTest } from './phrase.ts'
import { type ClassMarks, capitalFits, matchPhrase, type Runs, type Shape, shapeOf } from './phrase-match.ts'
import type { Tokens } from './tokens.ts'

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

interface Entry {
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
interface Start {
  readonly entry: Entry
  readonly test: WordTest
  /** Words before it. */
  readonly offset: number
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

/** The place of the first item, among those at the beginning of which each is one word, that has no frequent word. */
function triggerOf(phrase: Phrase): number {
  for (const [at, item] of phrase.items.entries()) {
    if (item.kind !== 'words' || item.optional) return 0
    if (!item.options.some((o) => frequent.has(o.folded))) return at
  }
  return 0
}

/** What a word leads to: the phrases that it may give away, and the numbers of those words of phrases that it fits. */
interface KnownWord {
  readonly starts: readonly Start[]
  readonly fits: readonly number[]
}

/** All phrases of all groups, indexed by their words, so that a sentence is read once. */
export interface Matcher {
  /** By the folded word or, for words with `*`, by their beginning. */
  readonly exactStarts: ReadonlyMap<string, readonly Start[]>
  readonly prefixStarts: ReadonlyMap<string, readonly Start[]>
  readonly byClass: ReadonlyMap<string, readonly Entry[]>
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

const shortestPrefix = 3
const nothing: KnownWord = { starts: [], fits: [] }

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/**
 * Compiles named groups of phrases. Phrases that cannot be read are left out: files are validated before, and
 * built-in ones by a test.
 */
export function compileMatcher(groups: readonly (readonly [string, readonly string[]])[]): Matcher {
  const exactStarts = new Map<string, Start[]>()
  const prefixStarts = new Map<string, Start[]>()
  const byClass = new Map<string, Entry[]>()
  const exactFits = new Map<string, number[]>()
  const prefixFits = new Map<string, number[]>()
  const numbers = new Map<string, number>()
  const numberOf = (options: readonly WordTest[]): number => {
    const name = options.map((o) => (o.prefix ? `${o.folded}*` : o.folded)).join('|')
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
      const offset = triggerOf(phrase)
      const trigger = phrase.items[offset]
      for (const test of trigger?.kind === 'words' ? trigger.options : [])
        push(test.prefix ? prefixStarts : exactStarts, test.folded, { entry, test, offset })
    }
  })
  const prefixes = [...prefixFits.keys(), ...prefixStarts.keys()]
  return {
    exactStarts,
    prefixStarts,
    byClass,
    exactFits,
    prefixFits,
    longestPrefix: Math.max(0, ...prefixes.map((p) => p.length)),
    words: { epoch: -1, known: [] },
    seen: new Uint32Array(numbers.size),
    held: new Uint32Array(groups.length),
    turn: { sentence: 0 },
  }
}

function lookUp(matcher: Matcher, word: string): KnownWord {
  const starts = [...(matcher.exactStarts.get(word) ?? [])]
  const fits = [...(matcher.exactFits.get(word) ?? [])]
  const most = Math.min(word.length, matcher.longestPrefix)
  for (let length = shortestPrefix; length <= most; length += 1) {
    const begin = word.slice(0, length)
    starts.push(...(matcher.prefixStarts.get(begin) ?? []))
    fits.push(...(matcher.prefixFits.get(begin) ?? []))
  }
  return starts.length === 0 && fits.length === 0 ? nothing : { starts, fits }
}

/** What each word of a sentence leads to. */
function knownWords(matcher: Matcher, { words, ids, epoch }: Tokens): readonly KnownWord[] {
  if (matcher.words.epoch !== epoch) {
    matcher.words.epoch = epoch
    matcher.words.known = []
  }
  const { known } = matcher.words
  return ids.map((id, at) => {
    let found = known[id]
    if (found === undefined) {
      found = lookUp(matcher, words[at] ?? '')
      known[id] = found
    }
    return found
  })
}

const covers = (outer: Hit, inner: Hit) => outer.start <= inner.start && outer.end >= inner.end

function canHold(needs: readonly number[], seen: Uint32Array, sentence: number): boolean {
  for (const need of needs) if (seen[need] !== sentence) return false
  return true
}

/** Finds every group in a sentence. Linear in its words: each word tries only the phrases that begin with it. */
export function findHits(matcher: Matcher, tokens: Tokens, marks: ClassMarks): Hits {
  const { seen, turn } = matcher
  turn.sentence = turn.sentence >= 0xffffffff ? 1 : turn.sentence + 1
  const sentence = turn.sentence
  const known = knownWords(matcher, tokens)
  for (const { fits } of known) for (const number of fits) seen[number] = sentence
  const found = new Map<number, Hit[]>()
  let taken: Map<number, Hit[]> | null = null
  let single: Hit | null = null
  // `end`: where the first item ends, for a class may be of several words ("Saudi Arabia").
  const attempt = (entry: Entry, at: number, end: number) => {
    const { group, phrase } = entry
    if (phrase.anchored && at > 0) return
    let hit: Hit
    if (entry.single) {
      // All groups of a word share one hit.
      if (single === null || single.start !== at || single.end !== end)
        single = { start: at, end, runs: null }
      hit = single
    } else {
      if (!canHold(entry.needs, seen, sentence)) return
      const match = matchPhrase(phrase, entry.shape, tokens, marks, at)
      if (match === null) return
      hit = { start: at, end: match.end, runs: match.runs }
    }
    if (phrase.negative) taken ??= new Map()
    const target = phrase.negative ? (taken ?? found) : found
    const list = target.get(group)
    if (list === undefined) target.set(group, [hit])
    else list.push(hit)
  }
  for (let at = 0; at < known.length; at += 1) {
    const starts = known[at]?.starts
    if (starts === undefined || starts.length === 0) continue
    for (const { entry, test, offset } of starts) {
      if (at >= offset && (test.capital === 0 || capitalFits(tokens, at, test)))
        attempt(entry, at - offset, at - offset + 1)
    }
  }
  for (const [name, entries] of matcher.byClass) {
    const ends = marks.get(name)
    if (ends === undefined) continue
    for (const [at, end] of ends) for (const entry of entries) attempt(entry, at, end)
  }
  const hits = taken === null ? found : withoutTaken(found, taken)
  for (const group of hits.keys()) matcher.held[group] = sentence
  return hits
}

/** Takes away the hits that a negative phrase of the same group covers. */
function withoutTaken(found: Map<number, Hit[]>, taken: ReadonlyMap<number, readonly Hit[]>): Hits {
  for (const [group, masks] of taken) {
    const list = found.get(group)
    if (list === undefined) continue
    const kept = list.filter((hit) => !masks.some((mask) => covers(mask, hit)))
    if (kept.length > 0) found.set(group, kept)
    else found.delete(group)
  }
  return found
}
