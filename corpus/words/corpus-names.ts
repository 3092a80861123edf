import { camelNames } from './camel-names.ts'
import type { Lexicon } from './lexicon.ts'
import { isUpper, type Names, piecesOf, splitCost, unknownWordCost } from './segment.ts'

/** Words that no list has and that the sources themselves use, with what that says of them. */
export interface CorpusNames {
  /** Names to split off and never to split, lower case, with their cost as a piece in half bits. */
  readonly names: Names
  /** How often each unlisted run of letters stands in the sources, lower case. */
  readonly count: ReadonlyMap<string, number>
}

/** What a listed camel-case name costs as a piece: about one word in 33 000. */
const camelCost = 30
/** What a name costs that stands once in the sources, and at least: one word in 4 000 is usual for a story's own. */
const onceCost = 36
const leastCost = 24

/** A run of letters that a list does not have. */
export interface UnknownRun {
  readonly start: number
  readonly end: number
}

/** Learns the names of the sources from the runs of letters that their languages' lists do not have. */
export function corpusNames(
  sources: readonly {
    readonly text: string
    readonly lexicon: Lexicon
    readonly unknown: readonly UnknownRun[]
  }[],
): CorpusNames {
  const count = new Map<string, number>()
  const names = new Map<string, number>()
  for (const name of camelNames) names.set(name, camelCost)
  const candidates = new Map<string, { text: string; start: number; end: number; lexicon: Lexicon }>()
  for (const { text, lexicon, unknown } of sources) {
    for (const { start, end } of unknown) {
      const word = text.slice(start, end).toLowerCase()
      const times = (count.get(word) ?? 0) + 1
      count.set(word, times)
      if (end - start >= 3 && isUpper(text.charCodeAt(start)))
        candidates.set(word, { text, start, end, lexicon })
    }
  }
  for (const [word, { text, start, end, lexicon }] of candidates) {
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
