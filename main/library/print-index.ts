import type { DatabaseSync } from 'node:sqlite'

/**
 * Sources that are kept for one fingerprint: the next with the same standing notice tells nothing new, and a reprint
 * finds its story by the first ones.
 */
const mostOfPrint = 6
/** Places for fingerprints in memory, a power of two; 32 bytes each once it is taken. */
const places = 2 ** 19
/** Beyond this share of taken places a hash table gets slow; it is emptied then. */
const fullest = 0.6

/** Which sources have which fingerprints: the table `fingerprints`, with what an import has met of it in memory. */
export interface PrintIndex {
  /** Adds a source's fingerprints (each once), and gives how many of them each source before it has. */
  readonly add: (number: number, prints: Iterable<number>) => ReadonlyMap<number, number>
  /** Forgets what is in memory: another process may have written, or a transaction was taken back. */
  readonly forget: () => void
}

/** Opens the fingerprints of an index; writes inside a transaction of the caller's. */
export function printIndex(database: DatabaseSync): PrintIndex {
  const insert = database.prepare('INSERT INTO fingerprints (hash, number) VALUES (?, ?)')
  const select = database.prepare('SELECT number FROM fingerprints WHERE hash = ? ORDER BY number')
  const any = database.prepare('SELECT 1 FROM fingerprints LIMIT 1')
  let memory: Memory | null = null

  return {
    add: (number, prints) => {
      memory ??= emptyMemory(any.get() === undefined)
      if (memory.size > places * fullest) memory = emptyMemory(false)
      const { keys, sources, isAll } = memory
      const shared = new Map<number, number>()
      for (const print of prints) {
        // A key is one more than its fingerprint, for 0 is an empty place.
        let place = (print >>> 0) & (places - 1)
        while (keys[place] !== 0 && keys[place] !== print + 1) place = (place + 1) & (places - 1)
        let at = place * mostOfPrint
        const end = at + mostOfPrint
        if (keys[place] === 0) {
          keys[place] = print + 1
          memory.size++
          if (!isAll) for (const [i, row] of select.all(print).entries()) sources[at + i] = Number(row.number)
        }
        for (; at < end; at++) {
          const other = sources[at] ?? 0
          if (other === 0) break
          shared.set(other, (shared.get(other) ?? 0) + 1)
        }
        if (at === end) continue
        sources[at] = number
        insert.run(print, number)
      }
      return shared
    },
    forget: () => {
      memory = null
    },
  }
}

/** A hash table with open addressing in flat arrays: a map of so many numbers takes several times the room and time. */
interface Memory {
  readonly keys: Float64Array
  /** `mostOfPrint` for each place, the oldest first; 0 where there are fewer. */
  readonly sources: Int32Array
  /** True if the index had no fingerprints: then those that are not here are nowhere. */
  readonly isAll: boolean
  size: number
}

function emptyMemory(isAll: boolean): Memory {
  return { keys: new Float64Array(places), sources: new Int32Array(places * mostOfPrint), isAll, size: 0 }
}
