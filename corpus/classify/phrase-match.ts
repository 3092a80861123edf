import type { Phrase, PhraseItem, WordTest } from './phrase.ts'
import type { Tokens } from './tokens.ts'

/** For each word where an instance of a class begins, the word after it; -1 elsewhere. */
export type ClassMarks = ReadonlyMap<string, readonly number[]>

/** Runs of words, half open. */
export type Runs = readonly (readonly [number, number])[]

/** Whether the capitals of a word are those that a phrase asks for. */
export function capitalFits(tokens: Tokens, at: number, test: WordTest): boolean {
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

function wordFits(tokens: Tokens, at: number, test: WordTest): boolean {
  const word = tokens.words[at] ?? ''
  return (test.prefix ? word.startsWith(test.folded) : word === test.folded) && capitalFits(tokens, at, test)
}

/** Where an item that stands at a word ends; -1 where it is not the one there. */
function itemEnd(tokens: Tokens, marks: ClassMarks, item: PhraseItem, at: number): number {
  if (item.kind === 'gap') return -1
  if (item.kind === 'class') return marks.get(item.name)?.[at] ?? -1
  for (const option of item.options) if (wordFits(tokens, at, option)) return at + 1
  return -1
}

interface Search {
  readonly tokens: Tokens
  readonly marks: ClassMarks
  readonly items: readonly PhraseItem[]
  /** Words that matched so far. */
  readonly runs: [number, number][]
  /** What failed once from a word fails again: with several gaps, the ways to come there multiply. */
  readonly failed: Set<number> | null
}

/** Matches items from `item` on at word `at`; returns the end and fills `runs`, or -1. Bounded by the language. */
function matchFrom(search: Search, item: number, at: number, adjacent: boolean): number {
  const { tokens, marks, items, runs, failed } = search
  const wanted = items[item]
  if (wanted === undefined) return at
  const state = (at * items.length + item) * 2 + (adjacent ? 1 : 0)
  if (failed?.has(state)) return -1
  const kept = runs.length
  if (wanted.kind === 'gap') {
    for (let skip = 0; skip <= wanted.most && at + skip < tokens.words.length; skip += 1) {
      const end = matchFrom(search, item + 1, at + skip, false)
      if (end !== -1) return end
      runs.length = kept
    }
    failed?.add(state)
    return -1
  }
  if (at < tokens.words.length && !(adjacent && (tokens.breaks[at] ?? false))) {
    const end = itemEnd(tokens, marks, wanted, at)
    if (end !== -1) {
      runs.push([at, end])
      const whole = matchFrom(search, item + 1, end, true)
      if (whole !== -1) return whole
      runs.length = kept
    }
  }
  const without = wanted.optional ? matchFrom(search, item + 1, at, adjacent) : -1
  if (without === -1) failed?.add(state)
  return without
}

/** Phrases in which one way through is not all: two gaps or more, or words that may be missing. */
export function isBranching(phrase: Phrase): boolean {
  const branches = phrase.items.filter((i) => i.kind === 'gap' || i.optional).length
  return branches > 1
}

/**
 * Matches a phrase that begins with the word at `at`: the runs of its words (gaps left out) and its end, or null.
 * Linear in the phrase for each way through; of branching phrases no way is tried twice.
 */
export function matchPhrase(
  phrase: Phrase,
  branching: boolean,
  tokens: Tokens,
  marks: ClassMarks,
  at: number,
): { end: number; runs: Runs } | null {
  const runs: [number, number][] = []
  const search = { tokens, marks, items: phrase.items, runs, failed: branching ? new Set<number>() : null }
  const end = matchFrom(search, 0, at, false)
  return end === -1 ? null : { end, runs: joined(runs) }
}

function joined(runs: [number, number][]): Runs {
  if (runs.length < 2) return runs
  const out: [number, number][] = []
  for (const run of runs) {
    const last = out.at(-1)
    if (last !== undefined && last[1] === run[0]) last[1] = run[1]
    else out.push(run)
  }
  return out
}
