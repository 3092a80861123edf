import type { DatabaseSync } from 'node:sqlite'
import { isNearDuplicate, shingles, similarity } from '../../corpus/index.ts'
import type { IndexEntry } from '../worker/reading-task.ts'
import { wordsOf } from './index-entry.ts'

/** A source as it goes into the index. */
export interface NewSource {
  readonly sha256: string
  readonly file: string
  readonly entry: IndexEntry
}

/** Two sources that say nearly the same: `share` of the shorter one's word runs is in the other too. */
export interface NearDuplicate {
  readonly file: string
  readonly title: string
  readonly other: { readonly file: string; readonly title: string; readonly sha256: string }
  readonly share: number
}

/** A fingerprint that this many sources share (a standing notice, a form) says nothing of any pair. */
const commonFrom = 48
/** Shared fingerprints before two texts are compared in full. */
const fewestShared = 2
/** Candidates that are compared in full, best first. */
const mostCandidates = 12

/** Writes sources into the index, inside a transaction of the caller's. */
export function indexWriter(database: DatabaseSync) {
  const insertSource = database.prepare(
    'INSERT INTO sources (sha256, id, file, title, summary) VALUES (?, ?, ?, ?, ?)',
  )
  const insertText = database.prepare(
    'INSERT INTO texts (number, folded, sentences, places) VALUES (?, ?, ?, ?)',
  )
  const insertWords = database.prepare('INSERT INTO words (rowid, title, about, body) VALUES (?, ?, ?, ?)')
  const insertDecoded = database.prepare('INSERT INTO decoded (number, json) VALUES (?, ?)')
  const insertPrint = database.prepare('INSERT OR IGNORE INTO fingerprints (hash, number) VALUES (?, ?)')
  const insertNear = database.prepare(
    'INSERT OR REPLACE INTO near_duplicates (number, other, share) VALUES (?, ?, ?)',
  )
  const sharing = database.prepare(`SELECT number FROM fingerprints WHERE hash = ? LIMIT ${commonFrom}`)
  const candidate = database.prepare(
    'SELECT folded, file, title, sha256 FROM texts JOIN sources USING (number) WHERE number = ?',
  )

  const nearDuplicates = (number: number, { file, entry }: NewSource): readonly NearDuplicate[] => {
    const shared = new Map<number, number>()
    for (const hash of entry.fingerprint) {
      const rows = sharing.all(hash)
      if (rows.length === commonFrom) continue
      for (const row of rows) shared.set(Number(row.number), (shared.get(Number(row.number)) ?? 0) + 1)
    }
    const candidates = [...shared]
      .filter(([, count]) => count >= fewestShared)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, mostCandidates)
    if (candidates.length === 0) return []
    const own = shingles(wordsOf(entry.foldedSentences))
    return candidates.flatMap(([other]) => {
      const row = candidate.get(other)
      if (row === undefined) return []
      const theirs = shingles(wordsOf(String(row.folded)))
      if (!isNearDuplicate(own, theirs)) return []
      const share = similarity(own, theirs).ofShorter
      insertNear.run(number, other, share)
      insertNear.run(other, number, share)
      return [
        {
          file,
          title: entry.title,
          other: { file: String(row.file), title: String(row.title), sha256: String(row.sha256) },
          share,
        },
      ]
    })
  }

  return {
    /** Adds a source and names those before it that say nearly the same. */
    add: (source: NewSource): readonly NearDuplicate[] => {
      const { sha256, file, entry } = source
      const id = `s-${sha256.slice(0, 12)}`
      const number = Number(insertSource.run(sha256, id, file, entry.title, entry.summary).lastInsertRowid)
      insertText.run(number, entry.foldedSentences, entry.sentences, entry.places)
      insertWords.run(number, entry.foldedTitle, entry.foldedAbout, entry.foldedSentences)
      if (entry.decoded !== null) insertDecoded.run(number, entry.decoded)
      const near = nearDuplicates(number, source)
      for (const hash of entry.fingerprint) insertPrint.run(hash, number)
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
