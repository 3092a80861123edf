import type { DatabaseSync } from 'node:sqlite'

/**
 * Sources that are kept for one fingerprint: the next with the same standing notice tells nothing new, and a reprint
 * finds its story by the first ones.
 */
const mostOfPrint = 6
/** Fingerprints that are remembered between two looks at the index; a hundred bytes each. */
const mostRemembered = 250_000

/** Which sources have which fingerprints: the table `fingerprints`, with what an import has seen of it in memory. */
export interface PrintIndex {
  /** Adds a source's fingerprints, and gives how many of them each source before it has. */
  readonly add: (number: number, prints: Iterable<number>) => ReadonlyMap<number, number>
  /** Forgets what is in memory: another process may have written, or a transaction was taken back. */
  readonly forget: () => void
}

/** Opens the fingerprints of an index; writes inside a transaction of the caller's. */
export function printIndex(database: DatabaseSync): PrintIndex {
  const insert = database.prepare('INSERT INTO fingerprints (hash, number) VALUES (?, ?)')
  const select = database.prepare('SELECT number FROM fingerprints WHERE hash = ? ORDER BY number')
  const any = database.prepare('SELECT 1 FROM fingerprints LIMIT 1')
  // Most fingerprints have one source: a bare number then, for there are many.
  let remembered = new Map<number, number | readonly number[]>()
  let isAll: boolean | null = null

  const known = (print: number): number | readonly number[] | undefined => {
    const seen = remembered.get(print)
    if (seen !== undefined || isAll === true) return seen
    const numbers = select.all(print).map((row) => Number(row.number))
    return numbers.length === 0 ? undefined : numbers
  }

  return {
    add: (number, prints) => {
      isAll ??= any.get() === undefined
      if (remembered.size > mostRemembered) {
        remembered = new Map()
        isAll = false
      }
      const shared = new Map<number, number>()
      for (const print of prints) {
        const others = known(print)
        const sources = others === undefined ? none : typeof others === 'number' ? [others] : others
        for (const other of sources) shared.set(other, (shared.get(other) ?? 0) + 1)
        if (sources.length < mostOfPrint) {
          insert.run(print, number)
          remembered.set(print, others === undefined ? number : [...sources, number])
        } else if (!remembered.has(print)) remembered.set(print, sources)
      }
      return shared
    },
    forget: () => {
      remembered = new Map()
      isAll = null
    },
  }
}

const none: readonly number[] = []
