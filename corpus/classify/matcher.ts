import { type Phrase, type PhraseItem, parsePhrase, type WordTest } from './phrase.ts'
import type { Tokens } from './tokens.ts'

/** Where a phrase of a group stands: word numbers, half open, and the words that matched (gaps left out). */
export interface Hit {
  readonly start: number
  readonly end: number
  /** Runs of matched words, half open, for quoting the evidence. */
  readonly runs: readonly (readonly [number, number])[]
}

/** For each word where an instance of a class begins, the word after it; -1 elsewhere. */
export type ClassMarks = ReadonlyMap<string, readonly number[]>

interface Entry {
  readonly group: number
  readonly phrase: Phrase
  /**
   * For each later word that the phrase must have: keys of which a sentence holds at least one (see `keysOf`), so
   * that nearly all phrases are ruled out before they are tried.
   */
  readonly needs: readonly (readonly string[])[]
  /** What its first word may be; empty where it begins with a class. */
  readonly begins: readonly WordTest[]
}

/** A word's keys: itself, and its first three letters (which every `*` word has) marked as such. */
function keysOf(words: readonly string[]): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const word of words) {
    keys.add(word)
    if (word.length >= 3) keys.add(`${word.slice(0, 3)}*`)
  }
  return keys
}

function needsOf(phrase: Phrase): readonly (readonly string[])[] {
  return phrase.items
    .slice(1)
    .flatMap((item) =>
      item.kind === 'words' && !item.optional
        ? [item.options.map((o) => (o.prefix ? `${o.folded.slice(0, 3)}*` : o.folded))]
        : [],
    )
}

function canHold(entry: Entry, keys: ReadonlySet<string>): boolean {
  for (const need of entry.needs) {
    let some = false
    for (const key of need) {
      if (keys.has(key)) {
        some = true
        break
      }
    }
    if (!some) return false
  }
  return true
}

/** All phrases of all groups, indexed by how they begin, so that a sentence is read once. */
export interface Matcher {
  readonly groups: readonly string[]
  readonly exact: ReadonlyMap<string, readonly Entry[]>
  /** By the first three letters of a first word with `*`. */
  readonly prefix: ReadonlyMap<string, readonly Entry[]>
  readonly byClass: ReadonlyMap<string, readonly Entry[]>
  /** What words lead to, filled as they are met and emptied when it grows large: the same words come all the time. */
  readonly starts: Map<string, WordStarts>
}

/** The phrases that may begin with a word. */
interface WordStarts {
  readonly exact: readonly Entry[] | undefined
  readonly prefix: readonly Entry[] | undefined
}

const mostStarts = 20_000

function startsOf(matcher: Matcher, word: string): WordStarts {
  const known = matcher.starts.get(word)
  if (known !== undefined) return known
  if (matcher.starts.size >= mostStarts) matcher.starts.clear()
  const begin = word.length >= 3 ? matcher.prefix.get(word.slice(0, 3)) : undefined
  const prefix = begin?.filter((entry) => entry.begins.some((b) => b.prefix && word.startsWith(b.folded)))
  const starts = { exact: matcher.exact.get(word), prefix: prefix?.length === 0 ? undefined : prefix }
  matcher.starts.set(word, starts)
  return starts
}

/** The groups found in a sentence: hits by group number. Groups that are not found have no entry. */
export type Hits = ReadonlyMap<number, readonly Hit[]>

function push<K>(map: Map<K, Entry[]>, key: K, entry: Entry): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [entry])
  else if (!list.includes(entry)) list.push(entry)
}

/**
 * Compiles named groups of phrases. Phrases that cannot be read are left out: files are validated before, and
 * built-in ones by a test.
 */
export function compileMatcher(groups: readonly (readonly [string, readonly string[]])[]): Matcher {
  const exact = new Map<string, Entry[]>()
  const prefix = new Map<string, Entry[]>()
  const byClass = new Map<string, Entry[]>()
  groups.forEach(([, phrases], group) => {
    for (const source of phrases) {
      const phrase = parsePhrase(source)
      if (typeof phrase === 'string') continue
      const first = phrase.items[0]
      const begins = first?.kind === 'words' ? first.options : []
      const entry = { group, phrase, needs: needsOf(phrase), begins }
      if (first?.kind === 'class') push(byClass, first.name, entry)
      if (first?.kind !== 'words') continue
      for (const option of first.options) {
        if (option.prefix) push(prefix, option.folded.slice(0, 3), entry)
        else push(exact, option.folded, entry)
      }
    }
  })
  return { groups: groups.map(([name]) => name), exact, prefix, byClass, starts: new Map() }
}

function wordFits(tokens: Tokens, at: number, test: WordTest): boolean {
  const word = tokens.words[at] ?? ''
  if (test.prefix ? !word.startsWith(test.folded) : word !== test.folded) return false
  const capitals = tokens.capitals[at] ?? 0
  if (test.capital === 0) return true
  if (test.capital === 1) return capitals > 0
  if (capitals === 2) return true
  // A plural of an acronym, "PMCs".
  return (
    test.prefix &&
    tokens.text.slice(tokens.starts[at], (tokens.starts[at] ?? 0) + test.folded.length) ===
      test.folded.toUpperCase()
  )
}

/** Whether a phrase's first word is the one here; phrases that begin with a class are tried where the class is. */
function startsHere(tokens: Tokens, at: number, begins: readonly WordTest[]): boolean {
  if (begins.length === 0) return true
  for (const option of begins) if (wordFits(tokens, at, option)) return true
  return false
}

/** Matches items from `item` on at word `at`; returns the end and fills `runs`, or -1. Bounded by the language. */
function matchFrom(
  tokens: Tokens,
  marks: ClassMarks,
  items: readonly PhraseItem[],
  item: number,
  at: number,
  adjacent: boolean,
  runs: [number, number][],
  failed: Set<number>,
): number {
  const wanted = items[item]
  if (wanted === undefined) return at
  // What failed once from here fails again: with gaps, the ways to come here multiply.
  const state = (at * items.length + item) * 2 + (adjacent ? 1 : 0)
  if (failed.has(state)) return -1
  const fail = () => {
    failed.add(state)
    return -1
  }
  if (wanted.kind === 'gap') {
    for (let skip = 0; skip <= wanted.most && at + skip < tokens.words.length; skip += 1) {
      const kept = runs.length
      const end = matchFrom(tokens, marks, items, item + 1, at + skip, false, runs, failed)
      if (end !== -1) return end
      runs.length = kept
    }
    return fail()
  }
  if (at < tokens.words.length && !(adjacent && (tokens.breaks[at] ?? false))) {
    let end = -1
    if (wanted.kind === 'class') end = marks.get(wanted.name)?.[at] ?? -1
    else {
      for (const option of wanted.options) {
        if (!wordFits(tokens, at, option)) continue
        end = at + 1
        break
      }
    }
    if (end !== -1) {
      const kept = runs.length
      runs.push([at, end])
      const whole = matchFrom(tokens, marks, items, item + 1, end, true, runs, failed)
      if (whole !== -1) return whole
      runs.length = kept
    }
  }
  if (!wanted.optional) return fail()
  const without = matchFrom(tokens, marks, items, item + 1, at, adjacent, runs, failed)
  return without === -1 ? fail() : without
}

function joined(runs: readonly (readonly [number, number])[]): [number, number][] {
  const out: [number, number][] = []
  for (const [start, end] of runs) {
    const last = out.at(-1)
    if (last !== undefined && last[1] === start) last[1] = end
    else out.push([start, end])
  }
  return out
}

const covers = (outer: Hit, inner: Hit) => outer.start <= inner.start && outer.end >= inner.end

/** Finds every group in a sentence. Linear in its words: each word tries only the phrases that begin with it. */
export function findHits(matcher: Matcher, tokens: Tokens, marks: ClassMarks): Hits {
  const found = new Map<number, Hit[]>()
  const taken = new Map<number, Hit[]>()
  let keys: ReadonlySet<string> | null = null
  const attempt = (entries: readonly Entry[] | undefined, at: number) => {
    if (entries === undefined) return
    for (const entry of entries) {
      const { group, phrase } = entry
      if ((phrase.anchored && at > 0) || !startsHere(tokens, at, entry.begins)) continue
      if (entry.needs.length > 0) {
        keys ??= keysOf(tokens.words)
        if (!canHold(entry, keys)) continue
      }
      const runs: [number, number][] = []
      const end = matchFrom(tokens, marks, phrase.items, 0, at, false, runs, new Set())
      if (end === -1) continue
      const target = phrase.negative ? taken : found
      const hit: Hit = { start: at, end, runs: joined(runs) }
      const list = target.get(group)
      if (list === undefined) target.set(group, [hit])
      else list.push(hit)
    }
  }
  const classes = [...matcher.byClass].map(([name, entries]) => ({ entries, ends: marks.get(name) ?? [] }))
  for (let at = 0; at < tokens.words.length; at += 1) {
    const { exact, prefix } = startsOf(matcher, tokens.words[at] ?? '')
    attempt(exact, at)
    attempt(prefix, at)
    for (const { entries, ends } of classes) if ((ends[at] ?? -1) !== -1) attempt(entries, at)
  }
  for (const [group, masks] of taken) {
    const kept = (found.get(group) ?? []).filter((hit) => !masks.some((mask) => covers(mask, hit)))
    if (kept.length > 0) found.set(group, kept)
    else found.delete(group)
  }
  return found
}
