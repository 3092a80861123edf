import { camelNames } from './camel-names.ts'
import type { Lexicon } from './lexicon.ts'
import { isUpper, type Names, piecesOf, splitCost, unknownWordCost } from './segment.ts'

/** Words that no list has and that a source itself uses, with what that says of them. */
export interface OwnNames {
  /** Names to split off and never to split, lower case, with their cost as a piece in half bits. */
  readonly names: Names
  /** How often each unlisted run of letters stands in the source, lower case. */
  readonly count: ReadonlyMap<string, number>
}

/** What a listed camel-case name costs as a piece: about one word in 33 000. */
const camelCost = 30
/** What a name costs that stands once in the source, and at least: one word in 4 000 is usual for a story's own. */
const onceCost = 36
const leastCost = 24

/** A run of letters that a list does not have. */
export interface UnknownRun {
  readonly start: number
  readonly end: number
}

/** Learns the names of a source from its runs of letters that the list of its language does not have. */
export function ownNames(text: string, lexicon: Lexicon, unknown: readonly UnknownRun[]): OwnNames {
  const count = new Map<string, number>()
  const names = new Map<string, number>()
  for (const name of camelNames) names.set(name, camelCost)
  const candidates = new Map<string, UnknownRun>()
  for (const run of unknown) {
    const word = text.slice(run.start, run.end).toLowerCase()
    count.set(word, (count.get(word) ?? 0) + 1)
    if (run.end - run.start >= 3 && isUpper(text.charCodeAt(run.start))) candidates.set(word, run)
  }
  for (const [word, { start, end }] of candidates) {
    const times = count.get(word) ?? 1
    if (camelNames.has(word)) continue
    // A run that stands once and reads well as two words may be damage itself: nothing is learnt from it.
    if (times < 3 && !wholeName(text, start, end, lexicon)) continue
    names.set(word, Math.max(leastCost, onceCost - 2 * times))
  }
  return { names, count }
}

function wholeName(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  for (let i = start + 1; i < end; i++) {
    if (isUpper(text.charCodeAt(i)) && !isUpper(text.charCodeAt(i - 1))) return false
  }
  const pieces = piecesOf(text, start, end, lexicon, new Map())
  return pieces === null || pieces.length < 2 || splitCost(pieces) > unknownWordCost(text, start, end, false)
}
