import { setTimeout as wait } from 'node:timers/promises'
import type { Library } from '../library/index.ts'

/** Sorting that goes on behind the window. */
export interface BackgroundSorting {
  /** Begins, once; later calls do nothing. */
  readonly start: () => void
  readonly stop: () => void
}

/** The window draws itself first, in milliseconds. */
const quiet = 1_000
/** The page hears of the first counts after so many sources, and again each time there are twice as many. */
const firstTold = 64

/**
 * Sorts what an import on the command line left unsorted, or what was sorted into other sections than today's, without
 * the user's doing: one source after the other, so that a processor is left for the window. Ended at any moment nothing
 * is lost; the next start goes on.
 *
 * @param before what goes first: awaited between any two batches (an import of the user's)
 * @param told hears how many have their counts by now; the rows may be asked for anew
 */
export function backgroundSorting(
  library: Pick<Library, 'sort' | 'unsorted'>,
  before: () => Promise<unknown>,
  told: (sorted: number) => void,
): BackgroundSorting {
  const stop = new AbortController()
  const { signal } = stop
  let started = false
  const run = async () => {
    await wait(quiet, null, { ref: false, signal })
    if (library.unsorted() === 0) return
    let next = firstTold
    const sorted = await library.sort({
      signal,
      atOnce: 1,
      between: async (count) => {
        await before()
        if (count < next) return
        next = 2 * count
        told(count)
      },
    })
    if (sorted > 0) told(sorted)
  }
  return {
    start: () => {
      if (started) return
      started = true
      // A library that is closed under it, or a disk that refuses, leaves sources unsorted: the next start tries again.
      run().catch(() => {})
    },
    stop: () => stop.abort(),
  }
}
