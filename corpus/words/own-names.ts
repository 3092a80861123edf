import { camelNames } from './camel-names.ts'
import type { Lexicon } from './lexicon.ts'
import { isUpper, type Names, noNames, piecesOf, splitCost, unknownWordCost } from './segment.ts'
import { wholeWords } from './whole-words.ts'
import type { WordRuns } from './word-runs.ts'

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

/** Learns the names of a source from its runs of letters that the list of its language does not have. */
export function ownNames(text: string, lexicon: Lexicon, runs: WordRuns): OwnNames {
  const count = new Map<string, number>()
  const learnt = new Map<string, number>()
  const candidates = new Map<string, number>()
  for (let i = 0; i < runs.starts.length; i++) {
    const start = runs.starts[i] ?? 0
    const end = runs.ends[i] ?? 0
    if (end - start < 3 || runs.entries[i] !== null) continue
    const word = text.slice(start, end).toLowerCase()
    count.set(word, (count.get(word) ?? 0) + 1)
    if (isUpper(text.charCodeAt(start))) candidates.set(word, i)
  }
  for (const [word, run] of candidates) {
    const times = count.get(word) ?? 1
    if (camelNames.has(word)) continue
    // A run that stands once and reads well as two words may be damage itself: nothing is learnt from it.
    if (times < 3 && !wholeName(text, runs.starts[run] ?? 0, runs.ends[run] ?? 0, lexicon)) continue
    learnt.set(word, Math.max(leastCost, onceCost - 2 * times))
  }
  const costOf = (word: string) =>
    learnt.get(word) ?? (camelNames.has(word) || wholeWords.has(word) ? camelCost : undefined)
  return { names: costOf, count }
}

function wholeName(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  for (let i = start + 1; i < end; i++) {
    if (isUpper(text.charCodeAt(i)) && !isUpper(text.charCodeAt(i - 1))) return false
  }
  const pieces = piecesOf(text, start, end, lexicon, noNames)
  return pieces === null || pieces.length < 2 || splitCost(pieces) > unknownWordCost(text, start, end, false)
}
