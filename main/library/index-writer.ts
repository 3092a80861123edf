import type { DatabaseSync } from 'node:sqlite'
import { fewestSharedPrints, isNearDuplicate, shingles, similarity } from '../../corpus/index.ts'
import type { IndexEntry } from '../worker/reading-task.ts'
import { wordsOf } from './index-entry.ts'

/** A source as it goes into the index. */
export interface NewSource {
  readonly sha256: string
  readonly file: string
  readonly entry: IndexEntry
  /** The sections that it was sorted into (see `sections-key.ts`), or empty. */
  readonly sorted: string
}

/** Two sources that say nearly the same: `share` of the shorter one's word runs is in the other too. */
export interface NearDuplicate {
  readonly file: string
  readonly title: string
  readonly other: { readonly file: string; readonly title: string; readonly sha256: string }
  readonly share: number
}

/** Sources that are kept for one fingerprint: the next with the same standing notice tells nothing new, and a reprint finds its story by the first ones. */
const mostOfPrint = 6
/** Candidates that are compared in full, best first. */
const mostCandidates = 6

/** Writes sources into the index, inside a transaction of the caller's. */
export function indexWriter(database: DatabaseSync) {
  const insertSource = database.prepare(
    'INSERT INTO sources (sha256, id, file, title, summary, prints, sorted) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const insertText = database.prepare(
    'INSERT INTO texts (number, folded, sentences, places) VALUES (?, ?, ?, ?)',
  )
  const insertWords = database.prepare('INSERT INTO words (rowid, title, about, body) VALUES (?, ?, ?, ?)')
  const insertDecoded = database.prepare('INSERT INTO decoded (number, json) VALUES (?, ?)')
  const insertPrints = database.prepare(
    'INSERT OR IGNORE INTO fingerprints (hash, number) SELECT value, ?1 FROM json_each(?2)',
  )
  const insertNear = database.prepare(
    'INSERT OR REPLACE INTO near_duplicates (number, other, share) VALUES (?, ?, ?)',
  )
  const sharing = database.prepare(
    'SELECT hash, number FROM json_each(?) CROSS JOIN fingerprints ON hash = value',
  )
  sharing.setReturnArrays(true)
  const candidate = database.prepare(
    'SELECT folded, file, title, sha256, prints FROM texts JOIN sources USING (number) WHERE number = ?',
  )

  /** The sources that share fingerprints with this one, most first, and the fingerprints that few have yet. */
  const sharers = (fingerprint: readonly number[]) => {
    const rows = sharing.all(JSON.stringify(fingerprint)) as unknown as readonly (readonly [number, number])[]
    const counts = new Map<number, number>()
    const ofHash = new Map<number, number>()
    for (const [hash, number] of rows) {
      counts.set(number, (counts.get(number) ?? 0) + 1)
      ofHash.set(hash, (ofHash.get(hash) ?? 0) + 1)
    }
    return {
      most: [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostCandidates),
      rare: fingerprint.filter((hash) => (ofHash.get(hash) ?? 0) < mostOfPrint),
    }
  }

  const nearDuplicates = (
    number: number,
    { file, entry }: NewSource,
    candidates: readonly (readonly [number: number, shared: number])[],
  ): readonly NearDuplicate[] => {
    const least = fewestSharedPrints(entry.fingerprint.length, 0)
    let own: readonly number[] | null = null
    return candidates.flatMap(([other, shared]) => {
      const row = shared < least ? undefined : candidate.get(other)
      if (row === undefined || shared < fewestSharedPrints(entry.fingerprint.length, Number(row.prints)))
        return []
      own ??= shingles(wordsOf(entry.foldedSentences))
      const theirs = shingles(wordsOf(String(row.folded)))
      if (!isNearDuplicate(own, theirs)) return []
      const share = similarity(own, theirs).ofShorter
      insertNear.run(number, other, share)
      insertNear.run(other, number, share)
      const named = { file: String(row.file), title: String(row.title), sha256: String(row.sha256) }
      return [{ file, title: entry.title, other: named, share }]
    })
  }

  return {
    /** Adds a source and names those before it that say nearly the same. */
    add: (source: NewSource): readonly NearDuplicate[] => {
      const { sha256, file, entry, sorted } = source
      const id = `s-${sha256.slice(0, 12)}`
      const number = Number(
        insertSource.run(sha256, id, file, entry.title, entry.summary, entry.fingerprint.length, sorted)
          .lastInsertRowid,
      )
      insertText.run(number, entry.foldedSentences, entry.sentences, entry.places)
      insertWords.run(number, entry.foldedTitle, entry.foldedAbout, entry.foldedSentences)
      if (entry.decoded !== null) insertDecoded.run(number, entry.decoded)
      const { most, rare } = sharers(entry.fingerprint)
      const near = nearDuplicates(number, source, most)
      insertPrints.run(number, JSON.stringify(rare))
      return near
    },
    /** Takes a source out; one that is not there is no error. */
    remove: (sha256: string): void => {
      const number = database.prepare('SELECT number FROM sources WHERE sha256 = ?').get(sha256)?.number
      if (number === undefined) return
      for (const table of ['sources', 'texts', 'decoded', 'fingerprints', 'near_duplicates']) {
        database.prepare(`DELETE FROM ${table} WHERE number = ?`).run(number)
      }
      database.prepare('DELETE FROM near_duplicates WHERE other = ?').run(number)
      database.prepare('DELETE FROM words WHERE rowid = ?').run(number)
    },
  }
}
