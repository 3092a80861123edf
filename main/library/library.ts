// Over 300 lines because all that keeps an import whole (lock, journal, index, originals) takes its turn here.
import type { DatabaseSync } from 'node:sqlite'
import {
  type Diagnostic,
  type Identified,
  interpret,
  type Parsed,
  parsed,
  type Resources,
  type Source,
  type SourceId,
  say,
} from '../../corpus/index.ts'
import type { SourceSummary } from '../contract.ts'
import { type ReadingPool, readingPool } from '../worker/reading-pool.ts'
import { decodedSource } from './decoded-source.ts'
import { type ImportOptions, importFiles, type LibraryImport, type ReadyFile } from './import-files.ts'
import type { ImportItem } from './import-item.ts'
import { takeLock } from './import-lock.ts'
import { inTransaction, metaNumber, openIndex, removeIndex } from './index-database.ts'
import { indexWriter, type NearDuplicate } from './index-writer.ts'
import { appendJournal, type JournalEntry, readJournal } from './journal.ts'
import { type LibraryFolder, libraryFolder } from './library-folder.ts'
import { isWhole, keepOriginals, originalPath, removeOriginal } from './originals.ts'
import { indexSearch, type LibrarySearch } from './search-index.ts'
import { type SortOptions, sectionsKey, sortSources } from './sort-sources.ts'

/** All the sources that a user has imported: plain functions over a folder. */
export interface Library {
  readonly folder: LibraryFolder
  /** @throws HostError where the library's disk fails. Null where another import has the library. */
  readonly import: (items: readonly ImportItem[], options?: ImportOptions) => Promise<LibraryImport | null>
  readonly count: () => number
  /** Summaries in the order of import; `limit` defaults to all. */
  readonly list: (page?: { readonly offset?: number; readonly limit?: number }) => readonly SourceSummary[]
  /** Where the originals of these sources are known by; ids that the library lacks are left out. */
  readonly find: (
    ids: readonly SourceId[],
  ) => readonly { readonly id: SourceId; readonly sha256: string; readonly file: string }[]
  readonly search: (query: string, limit?: number) => LibrarySearch
  /**
   * Sources in full, in the order asked for, read without the repairs in `undone`. An unknown id, or one whose
   * original is gone, is left out and reported.
   */
  readonly read: (ids: readonly SourceId[], undone?: readonly string[]) => Promise<Parsed<readonly Source[]>>
  /** Sources that say nearly the same as this one, nearest first. */
  readonly nearDuplicates: (id: SourceId) => readonly { readonly id: SourceId; readonly share: number }[]
  /** Takes sources out: originals, journal and index. */
  readonly remove: (ids: readonly SourceId[]) => Promise<void>
  /** Makes the index again from the originals. Null where another import has the library. */
  readonly rebuild: (options?: ImportOptions) => Promise<LibraryImport | null>
  /**
   * Sorts the sources that an import left unsorted, or that were sorted into other sections than today's; gives
   * their number. Until then their summaries count no sections.
   */
  readonly sort: (options?: SortOptions) => Promise<number>
  readonly unsorted: () => number
  /** Sources that a crash left in the journal and not in the index; they are not found until they are recovered. */
  readonly pending: () => number
  /** Indexes those that are pending; null where there are none, or another import has the library. */
  readonly recover: () => Promise<LibraryImport | null>
  readonly close: () => Promise<void>
}

export interface LibraryOptions {
  readonly resources: Resources
  /** Reader threads; two keep the main thread fed with stored articles on a small machine. */
  readonly threads?: number
  /** For tests: another pool, or another way to keep originals (a disk that is full). */
  readonly pool?: ReadingPool
  readonly keep?: typeof keepOriginals
}

/** Opens a library, making it if there is none. @throws HostError */
export function openLibrary(root: string, options: LibraryOptions): Library {
  const folder = libraryFolder(root)
  const { resources, keep = keepOriginals } = options
  const pool = options.pool ?? readingPool({ threads: options.threads ?? 2, sections: resources.sections })
  const key = sectionsKey(resources)
  let database = openIndex(folder.index)
  let statements = prepared(database)

  const numberOf = (id: SourceId) => {
    const row = database.prepare('SELECT number, sha256, file FROM sources WHERE id = ?').get(id)
    return row === undefined
      ? null
      : { number: Number(row.number), sha256: String(row.sha256), file: String(row.file) }
  }

  const store = async (batch: readonly ReadyFile[], sort: boolean): Promise<readonly NearDuplicate[]> => {
    await keep(
      folder,
      batch.map(({ file }) => file),
    )
    const end = await appendJournal(
      folder.journal,
      batch.map(({ file }) => ({ sha256: file.sha256, file: file.name })),
    )
    return addToIndex(batch, end, sort)
  }

  const addToIndex = (
    batch: readonly ReadyFile[],
    journalEnd: number,
    sort: boolean,
  ): readonly NearDuplicate[] => {
    const near: NearDuplicate[] = []
    try {
      inTransaction(database, folder.index, () => {
        for (const { file, entry } of batch)
          near.push(
            ...statements.writer.add({
              sha256: file.sha256,
              file: file.name,
              entry,
              sorted: sort ? key : '',
            }),
          )
        setJournalEnd(database, journalEnd)
      })
      return near
    } catch (error) {
      statements.writer.forget()
      throw error
    }
  }

  const has = (sha256: string) => statements.has.get(sha256) !== undefined

  const mend = async (file: { readonly sha256: string; readonly bytes: Uint8Array }) => {
    if (!isWhole(folder, file.sha256)) await keep(folder, [file])
  }

  /** Indexes what the journal names and the index lacks: after a crash, or when the index is made again. */
  const catchUp = async (importOptions: ImportOptions): Promise<LibraryImport> => {
    const { entries, end } = readJournal(folder.journal, journalEnd(database))
    const names = keptNames(entries)
    const gone = entries.flatMap((entry) =>
      'removed' in entry && !names.has(entry.removed) ? [entry.removed] : [],
    )
    const items = [...names].flatMap(([sha256, name]): ImportItem[] =>
      has(sha256) ? [] : [{ name, path: originalPath(folder, sha256) }],
    )
    const changed: Diagnostic[] = []
    const restore = async (batch: readonly ReadyFile[]) => {
      const whole = batch.filter(({ file }) => names.has(file.sha256))
      for (const file of batch) if (!whole.includes(file)) changed.push(changedOriginal(file.file.name))
      return addToIndex(whole, journalEnd(database), sort)
    }
    const sort = sortsAtOnce(items)
    const result = await importFiles({ pool, sort, has, mend, store: restore }, items, importOptions)
    if (!result.stopped) {
      inTransaction(database, folder.index, () => {
        for (const sha256 of gone) statements.writer.remove(sha256)
        setJournalEnd(database, end)
      })
    }
    return { ...result, diagnostics: [...changed, ...result.diagnostics] }
  }

  const sortAll = (sortOptions: SortOptions = {}) => sortSources(database, folder, pool, key, sortOptions)

  const pending = () => {
    const names = keptNames(readJournal(folder.journal, journalEnd(database)).entries)
    return [...names.keys()].filter((sha256) => !has(sha256)).length
  }

  const locked = async <T>(work: () => Promise<T>): Promise<T | null> => {
    const release = takeLock(folder.lock)
    if (release === null) return null
    // Another process may have imported since this one did.
    statements.writer.forget()
    try {
      return await work()
    } finally {
      statements.writer.forget()
      release()
    }
  }

  return {
    folder,
    import: (items, importOptions = {}) =>
      locked(async () => {
        const before = await catchUp(
          importOptions.signal === undefined ? {} : { signal: importOptions.signal },
        )
        const sort = sortsAtOnce(items)
        const target = { pool, sort, has, mend, store: (batch: readonly ReadyFile[]) => store(batch, sort) }
        const result = await importFiles(target, items, importOptions)
        if (importOptions.sort !== false)
          await sortAll(importOptions.signal === undefined ? {} : { signal: importOptions.signal })
        return { ...result, diagnostics: [...errorsOf(before.diagnostics), ...result.diagnostics] }
      }),
    count: () => Number(database.prepare('SELECT count(*) AS n FROM sources').get()?.n ?? 0),
    list: ({ offset = 0, limit = -1 } = {}) => {
      const rows = database
        .prepare('SELECT summary FROM sources ORDER BY number LIMIT ? OFFSET ?')
        .all(limit, offset)
        .map((row) => JSON.parse(String(row.summary)) as SourceSummary)
      // What SQLite read to list everything is not looked at again soon; an idle program gives it back.
      if (rows.length < limit || limit < 0) database.exec('PRAGMA shrink_memory')
      return rows
    },
    find: (ids) =>
      ids.flatMap((id) => {
        const row = numberOf(id)
        return row === null ? [] : [{ id, sha256: row.sha256, file: row.file }]
      }),
    search: (query, limit = 20) => statements.search(query, limit),
    read: async (ids, undone = []) => {
      const diagnostics: Diagnostic[] = []
      const decoded: Identified[] = []
      for (const id of ids) {
        const found = numberOf(id)
        const one = found === null ? null : await decodedSource(database, folder, pool, found)
        if (one === null) diagnostics.push(missingSource(id, found?.file ?? null))
        else decoded.push({ ...one, id })
      }
      const read = interpret(decoded, resources, { undone })
      return parsed(read.value, [...diagnostics, ...read.diagnostics])
    },
    nearDuplicates: (id) =>
      database
        .prepare(
          `SELECT other.id AS id, share FROM near_duplicates JOIN sources AS own USING (number)
           JOIN sources AS other ON other.number = near_duplicates.other WHERE own.id = ? ORDER BY share DESC, other.number`,
        )
        .all(id)
        .map((row) => ({ id: String(row.id), share: Number(row.share) })),
    remove: async (ids) => {
      const found = ids.flatMap((id) => numberOf(id) ?? [])
      if (found.length === 0) return
      const whole = pending() === 0
      const end = await appendJournal(
        folder.journal,
        found.map(({ sha256 }) => ({ removed: sha256 })),
      )
      inTransaction(database, folder.index, () => {
        for (const { sha256 } of found) statements.writer.remove(sha256)
        if (whole) setJournalEnd(database, end)
      })
      for (const { sha256 } of found) await removeOriginal(folder, sha256)
    },
    rebuild: (importOptions = {}) =>
      locked(async () => {
        database.close()
        removeIndex(folder.index)
        database = openIndex(folder.index)
        statements = prepared(database)
        return catchUp(importOptions)
      }),
    recover: () => (pending() === 0 ? Promise.resolve(null) : locked(() => catchUp({}))),
    pending,
    sort: sortAll,
    unsorted: () =>
      Number(database.prepare('SELECT count(*) AS n FROM sources WHERE sorted <> ?').get(key)?.n ?? 0),
    close: async () => {
      await pool.close()
      if (database.isOpen) database.close()
    },
  }
}

/** What is asked of an index again and again, prepared once. */
function prepared(database: DatabaseSync) {
  return {
    search: indexSearch(database),
    writer: indexWriter(database),
    has: database.prepare('SELECT 1 FROM sources WHERE sha256 = ?'),
  }
}

/** A pile of this size is sorted as it comes; of a larger one all is safe and can be searched first. */
const largestSortedAtOnce = 200

function sortsAtOnce(items: readonly ImportItem[]): boolean {
  return items.length <= largestSortedAtOnce
}

/** What is in the library after these entries: hash → name. */
function keptNames(entries: readonly JournalEntry[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const entry of entries) {
    if ('removed' in entry) names.delete(entry.removed)
    else names.set(entry.sha256, entry.file)
  }
  return names
}

/** Bytes of the journal that the index knows. */
function journalEnd(database: DatabaseSync): number {
  return metaNumber(database, 'journal')
}

function setJournalEnd(database: DatabaseSync, end: number): void {
  database.prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)').run('journal', end)
}

function errorsOf(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter((d) => d.severity === 'error')
}

function changedOriginal(file: string): Diagnostic {
  return {
    severity: 'error',
    rule: 'damaged-file',
    file,
    ...say`The library’s copy of ${file} is no longer what was imported: the disk may be failing. Import the file again.`,
  }
}

function missingSource(id: SourceId, file: string | null): Diagnostic {
  const what =
    file === null
      ? say`There is no source ${id} in the library.`
      : say`The library’s copy of ${file} is gone or changed. Import the file again.`
  return { severity: 'error', rule: 'unreadable-file', ...what, ...(file === null ? {} : { file }) }
}
