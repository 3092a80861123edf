import type { Lexicon, WordEntry } from './lexicon.ts'

/** The runs of Latin letters of a text and what a word list knows of each: one place in each list is one run. */
export interface WordRuns {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly entries: readonly (WordEntry | null)[]
}

/** All runs of a text, in order. Combining marks count as letters; digits, apostrophes and hyphens end a run. */
export function wordRuns(text: string, lexicon: Lexicon): WordRuns {
  const starts: number[] = []
  const ends: number[] = []
  const entries: (WordEntry | null)[] = []
  lexicon.runs(text, (start, end, entry) => {
    starts.push(start)
    ends.push(end)
    entries.push(entry)
  })
  return { starts, ends, entries }
}

/**
 * `wordRuns` with a word list, keeping the last answer: the steps of a repair ask for the same text until one of them
 * changes it.
 */
export function rememberedRuns(lexicon: Lexicon): (text: string) => WordRuns {
  let last: { readonly text: string; readonly runs: WordRuns } | null = null
  return (text) => {
    if (last?.text !== text) last = { text, runs: wordRuns(text, lexicon) }
    return last.runs
  }
}
