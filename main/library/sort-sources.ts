import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { allSections, type Resources } from '../../corpus/index.ts'
import type { ReadingPool } from '../worker/reading-pool.ts'
import type { LibraryFolder } from './library-folder.ts'
import { originalPath } from './originals.ts'

/** Names a set of sections: a source that was sorted into other ones is sorted again. */
export function sectionsKey(resources: Resources): string {
  const sections = JSON.stringify(allSections(resources.sections))
  return createHash('sha256').update(sections).digest('hex').slice(0, 16)
}

/** Sources that are read at once while sorting, where nothing else is said. */
const manyAtOnce = 32

export interface SortOptions {
  readonly signal?: AbortSignal
  /** Sources that are read at once. */
  readonly atOnce?: number
  /** Awaited after each of these batches, with the number that is sorted by then. */
  readonly between?: (sorted: number) => Promise<void>
}

/**
 * Sorts the sentences of sources that are not sorted into these sections yet, and keeps the counts.
 * @returns how many were sorted; stops early when the signal says so
 */
export async function sortSources(
  database: DatabaseSync,
  folder: LibraryFolder,
  pool: ReadingPool,
  key: string,
  { signal, atOnce = manyAtOnce, between }: SortOptions = {},
): Promise<number> {
  const rows = database
    .prepare('SELECT number, sha256, file FROM sources WHERE sorted <> ? ORDER BY number')
    .all(key)
  const update = database.prepare(
    'UPDATE sources SET summary = coalesce(?, summary), sorted = ? WHERE number = ?',
  )
  let sorted = 0
  for (let from = 0; from < rows.length && signal?.aborted !== true; from += atOnce) {
    const results = await Promise.all(
      rows.slice(from, from + atOnce).map(async (row) => {
        const sha256 = String(row.sha256)
        const bytes = originalBytes(folder, sha256)
        // A source whose original is gone keeps the summary that it has.
        if (bytes === null) return { row, summary: null }
        const file = { name: String(row.file), bytes, sha256 }
        return { row, summary: (await pool.read({ kind: 'index', file })).entry?.summary ?? null }
      }),
    )
    if (!database.isOpen) break
    for (const { row, summary } of results) {
      update.run(summary, key, Number(row.number))
      sorted++
    }
    await between?.(sorted)
    if (!database.isOpen) break
  }
  return sorted
}

function originalBytes(folder: LibraryFolder, sha256: string): Uint8Array | null {
  try {
    return readFileSync(originalPath(folder, sha256))
  } catch {
    return null
  }
}
