import { type Phrase, parsePhrase, type WordTest } from './phrase.ts'
import { type ClassMarks, capitalFits, isBranching, matchPhrase, type Runs } from './phrase-match.ts'
import type { Tokens } from './tokens.ts'

/** Where a phrase of a group stands: word numbers, half open, and the words that matched (gaps left out). */
export interface Hit {
  readonly start: number
  readonly end: number
  /** Runs of matched words, half open, for quoting the evidence. */
  readonly runs: Runs
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
  readonly branching: boolean
  /**
   * For each later word that the phrase must have, the keys of which a sentence holds at least one: nearly all
   * phrases are ruled out by them before they are tried.
   */
  readonly needs: readonly (readonly number[])[]
}

/** A phrase that a word may begin, with the test of that word. */
interface Start {
  readonly entry: Entry
  readonly test: WordTest
}

/** What a word leads to: the phrases that it may begin, and the keys that it answers. */
interface KnownWord {
  readonly starts: readonly Start[]
  readonly keys: readonly number[]
}

/** All phrases of all groups, indexed by their words, so that a sentence is read once. */
export interface Matcher {
  /** By the folded word or, for words with `*`, by their beginning. */
  readonly exactStarts: ReadonlyMap<string, readonly Start[]>
  readonly prefixStarts: ReadonlyMap<string, readonly Start[]>
  readonly byClass: ReadonlyMap<string, readonly Entry[]>
  readonly exactKeys: ReadonlyMap<string, number>
  readonly prefixKeys: ReadonlyMap<string, number>
  readonly longestPrefix: number
  /** Words as they were met: the same few thousand make up nearly every article. Emptied when it grows large. */
  readonly words: Map<string, KnownWord>
  /** For each key, the number of the last sentence that held it. */
  readonly seen: Uint32Array
  readonly turn: { sentence: number }
}

const mostWords = 20_000
const shortestPrefix = 3
const nothing: KnownWord = { starts: [], keys: [] }

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
  const exactKeys = new Map<string, number>()
  const prefixKeys = new Map<string, number>()
  const keyOf = ({ folded, prefix }: WordTest): number => {
    const keys = prefix ? prefixKeys : exactKeys
    const key = keys.get(folded) ?? exactKeys.size + prefixKeys.size
    keys.set(folded, key)
    return key
  }
  groups.forEach(([, phrases], group) => {
    for (const source of phrases) {
      const phrase = parsePhrase(source)
      if ('message' in phrase) continue
      const [first, ...rest] = phrase.items
      const needs = rest.flatMap((item) =>
        item.kind === 'words' && !item.optional ? [item.options.map(keyOf)] : [],
      )
      const single = phrase.items.length === 1
      const entry = { group, phrase, single, branching: isBranching(phrase), needs }
      if (first?.kind === 'class') push(byClass, first.name, entry)
      if (first?.kind !== 'words') continue
      for (const test of first.options)
        push(test.prefix ? prefixStarts : exactStarts, test.folded, { entry, test })
    }
  })
  const prefixes = [...prefixKeys.keys(), ...prefixStarts.keys()]
  return {
    exactStarts,
    prefixStarts,
    byClass,
    exactKeys,
    prefixKeys,
    longestPrefix: Math.max(0, ...prefixes.map((p) => p.length)),
    words: new Map(),
    seen: new Uint32Array(exactKeys.size + prefixKeys.size),
    turn: { sentence: 0 },
  }
}

function lookUp(matcher: Matcher, word: string): KnownWord {
  const starts = [...(matcher.exactStarts.get(word) ?? [])]
  const exact = matcher.exactKeys.get(word)
  const keys = exact === undefined ? [] : [exact]
  const most = Math.min(word.length, matcher.longestPrefix)
  for (let length = shortestPrefix; length <= most; length += 1) {
    const begin = word.slice(0, length)
    starts.push(...(matcher.prefixStarts.get(begin) ?? []))
    const key = matcher.prefixKeys.get(begin)
    if (key !== undefined) keys.push(key)
  }
  return starts.length === 0 && keys.length === 0 ? nothing : { starts, keys }
}

function knownWord(matcher: Matcher, word: string): KnownWord {
  const known = matcher.words.get(word)
  if (known !== undefined) return known
  if (matcher.words.size >= mostWords) matcher.words.clear()
  const found = lookUp(matcher, word)
  matcher.words.set(word, found)
  return found
}

const covers = (outer: Hit, inner: Hit) => outer.start <= inner.start && outer.end >= inner.end

function canHold(needs: Entry['needs'], seen: Uint32Array, sentence: number): boolean {
  for (const need of needs) {
    let some = false
    for (const key of need) {
      if (seen[key] === sentence) {
        some = true
        break
      }
    }
    if (!some) return false
  }
  return true
}

/** Finds every group in a sentence. Linear in its words: each word tries only the phrases that begin with it. */
export function findHits(matcher: Matcher, tokens: Tokens, marks: ClassMarks): Hits {
  const { seen, turn } = matcher
  turn.sentence = turn.sentence >= 0xffffffff ? 1 : turn.sentence + 1
  const sentence = turn.sentence
  const known: KnownWord[] = []
  for (const word of tokens.words) {
    const found = knownWord(matcher, word)
    known.push(found)
    for (const key of found.keys) seen[key] = sentence
  }
  const found = new Map<number, Hit[]>()
  let taken: Map<number, Hit[]> | null = null
  // `end`: where the first item ends, for a class may be of several words ("Saudi Arabia").
  const attempt = (entry: Entry, at: number, end: number) => {
    const { group, phrase } = entry
    let hit: Hit
    if (phrase.anchored && at > 0) return
    if (entry.single) hit = { start: at, end, runs: [[at, end]] }
    else {
      if (!canHold(entry.needs, seen, sentence)) return
      const match = matchPhrase(phrase, entry.branching, tokens, marks, at)
      if (match === null) return
      hit = { start: at, end: match.end, runs: match.runs }
    }
    if (phrase.negative) taken ??= new Map()
    const target = phrase.negative ? (taken ?? found) : found
    const list = target.get(group)
    if (list === undefined) target.set(group, [hit])
    else list.push(hit)
  }
  known.forEach(({ starts }, at) => {
    for (const { entry, test } of starts) if (capitalFits(tokens, at, test)) attempt(entry, at, at + 1)
  })
  for (const [name, entries] of matcher.byClass) {
    marks.get(name)?.forEach((end, at) => {
      if (end !== -1) for (const entry of entries) attempt(entry, at, end)
    })
  }
  return taken === null ? found : withoutTaken(found, taken)
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
