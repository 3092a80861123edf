import { assertNever } from '../assert-never.ts'
import type { Phrase, PhraseItem, WordTest } from './phrase.ts'
import type { Tokens } from './tokens.ts'

/** By class, where its instances stand in a sentence: by the word where one begins, the word after it. */
export type ClassMarks = ReadonlyMap<string, ReadonlyMap<number, number>>

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
  if (item.kind === 'class') return marks.get(item.name)?.get(at) ?? -1
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
  readonly failed: Set<number>
}

/** Matches items from `item` on at word `at`; returns the end and fills `runs`, or -1. Bounded by the language. */
function matchFrom(search: Search, item: number, at: number, adjacent: boolean): number {
  const { tokens, marks, items, runs, failed } = search
  const wanted = items[item]
  if (wanted === undefined) return at
  const state = (at * items.length + item) * 2 + (adjacent ? 1 : 0)
  if (failed.has(state)) return -1
  const kept = runs.length
  if (wanted.kind === 'gap') {
    for (let skip = 0; skip <= wanted.most && at + skip < tokens.words.length; skip += 1) {
      const end = matchFrom(search, item + 1, at + skip, false)
      if (end !== -1) return end
      runs.length = kept
    }
    failed.add(state)
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
  if (without === -1) failed.add(state)
  return without
}

/**
 * How a phrase is matched: word after word, in two such runs with one gap between them (nearly all phrases are one or
 * the other), or by trying each way through.
 */
export type Shape =
  | { readonly kind: 'run' }
  | { readonly kind: 'two-runs'; readonly gapAt: number; readonly most: number }
  | { readonly kind: 'branching' }

/** Finds out once how a phrase is to be matched. */
export function shapeOf({ items }: Phrase): Shape {
  if (items.some((i) => i.kind !== 'gap' && i.optional)) return { kind: 'branching' }
  const gaps = items.flatMap((item, at) => (item.kind === 'gap' ? [{ gapAt: at, most: item.most }] : []))
  const [first, second] = gaps
  if (first === undefined) return { kind: 'run' }
  return second === undefined ? { kind: 'two-runs', ...first } : { kind: 'branching' }
}

/** Where items `from` to `to` end if each is the next word from `at` on with no stop between; -1 if not. */
function runEnd(
  tokens: Tokens,
  marks: ClassMarks,
  items: readonly PhraseItem[],
  from: number,
  to: number,
  at: number,
): number {
  let end = at
  for (let n = from; n < to; n += 1) {
    const item = items[n]
    if (item === undefined || end >= tokens.words.length || (n > from && tokens.breaks[end] === true))
      return -1
    end = itemEnd(tokens, marks, item, end)
    if (end === -1) return -1
  }
  return end
}

/**
 * Matches a phrase that begins with the word at `at`: its end and the runs of its words, gaps left out (null: the
 * whole), or null. Linear in the phrase for each way through; of branching phrases no way is tried twice.
 */
export function matchPhrase(
  { items }: Phrase,
  shape: Shape,
  tokens: Tokens,
  marks: ClassMarks,
  at: number,
): { end: number; runs: Runs | null } | null {
  switch (shape.kind) {
    case 'run': {
      const end = runEnd(tokens, marks, items, 0, items.length, at)
      return end === -1 ? null : { end, runs: null }
    }
    case 'two-runs': {
      const first = runEnd(tokens, marks, items, 0, shape.gapAt, at)
      if (first === -1) return null
      for (let skip = 0; skip <= shape.most; skip += 1) {
        const end = runEnd(tokens, marks, items, shape.gapAt + 1, items.length, first + skip)
        if (end === -1) continue
        return {
          end,
          runs:
            skip === 0
              ? null
              : [
                  [at, first],
                  [first + skip, end],
                ],
        }
      }
      return null
    }
    case 'branching': {
      const runs: [number, number][] = []
      const end = matchFrom({ tokens, marks, items, runs, failed: new Set() }, 0, at, false)
      return end === -1 ? null : { end, runs: joined(runs) }
    }
    default:
      return assertNever(shape)
  }
}

function joined(runs: readonly (readonly [number, number])[]): Runs {
  const out: [number, number][] = []
  for (const [start, end] of runs) {
    const last = out.at(-1)
    if (last !== undefined && last[1] === start) last[1] = end
    else out.push([start, end])
  }
  return out
}
