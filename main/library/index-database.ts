import { existsSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { hostError } from '../host-error.ts'

/** Raised with every change of the tables or of what is in them: an older index is made again. */
const schemaVersion = 4

const schema = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE sources (
  number INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, id TEXT NOT NULL, file TEXT NOT NULL,
  title TEXT NOT NULL, summary TEXT NOT NULL, prints INTEGER NOT NULL,
  sorted TEXT NOT NULL
);
CREATE INDEX sources_id ON sources (id);
CREATE TABLE texts (
  number INTEGER PRIMARY KEY, folded TEXT NOT NULL, sentences TEXT NOT NULL, places TEXT NOT NULL
);
CREATE TABLE decoded (number INTEGER PRIMARY KEY, json TEXT NOT NULL);
CREATE TABLE fingerprints (hash INTEGER, number INTEGER, PRIMARY KEY (hash, number)) WITHOUT ROWID;
CREATE TABLE near_duplicates (
  number INTEGER, other INTEGER, share REAL NOT NULL, PRIMARY KEY (number, other)
) WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5 (
  title, about, body, content = '', contentless_delete = 1, tokenize = 'ascii'
);
`

/**
 * Opens the index of a library. One that is missing, damaged or of another version is replaced by an empty one:
 * everything in it can be made again from the originals.
 */
export function openIndex(path: string): DatabaseSync {
  try {
    return opened(path)
  } catch (error) {
    if (!isDamaged(error)) throw hostError(error, 'write', path)
    removeIndex(path)
    return opened(path)
  }
}

/** Deletes an index that nobody has open. */
export function removeIndex(path: string): void {
  for (const file of [path, `${path}-wal`, `${path}-shm`]) rmSync(file, { force: true })
}

function opened(path: string): DatabaseSync {
  const fresh = !existsSync(path)
  const database = new DatabaseSync(path)
  try {
    // The journal of imports is what must survive a power cut; the index may lose its last seconds (NORMAL).
    database.exec(
      'PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32000; PRAGMA wal_autocheckpoint = 8000; PRAGMA temp_store = MEMORY',
    )
    const version = database.prepare('PRAGMA user_version').get()?.user_version
    if (version === schemaVersion) return database
    if (!fresh && version !== 0) throw new Error(damaged)
    database.exec(`BEGIN IMMEDIATE; ${schema} PRAGMA user_version = ${schemaVersion}; COMMIT`)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

const damaged = 'the index is of another version'

/** SQLITE_CORRUPT (11), SQLITE_NOTADB (26), or tables that are not the ones above. */
function isDamaged(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'errcode' in error ? Number(error.errcode) & 0xff : 0
  return code === 11 || code === 26 || error.message === damaged || /already exists/.test(error.message)
}

/** A number kept in `meta`; 0 where there is none. */
export function metaNumber(database: DatabaseSync, key: string): number {
  return Number(database.prepare('SELECT value FROM meta WHERE key = ?').get(key)?.value ?? 0)
}

/** Runs `work` in one transaction; nothing of it stays if it throws. */
export function inTransaction(database: DatabaseSync, path: string, work: () => void): void {
  try {
    database.exec('BEGIN IMMEDIATE')
    work()
    database.exec('COMMIT')
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    // SQLITE_FULL (13) is the disk, not the data.
    const full = error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 13
    throw hostError(
      full ? Object.assign(new Error('the disk is full'), { code: 'ENOSPC' }) : error,
      'write',
      path,
    )
  }
}
