import type { DatabaseSync } from 'node:sqlite'
import { fewestSharedPrints, isNearDuplicate, shinglesOfText, similarity } from '../../corpus/index.ts'
import type { IndexEntry } from '../worker/reading-task.ts'

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
const mostCandidates = 4

const utf8 = new TextDecoder()

/** Writes sources into the index, inside a transaction of the caller's. */
export function indexWriter(database: DatabaseSync) {
  const insertSource = database.prepare(
    'INSERT INTO sources (sha256, id, file, title, summary, prints, sorted) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const insertText = database.prepare(
    'INSERT INTO texts (number, folded, sentences, places) VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT))',
  )
  const insertWords = database.prepare(
    'INSERT INTO words (rowid, title, about, body) VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT))',
  )
  const insertDecoded = database.prepare('INSERT INTO decoded (number, json) VALUES (?, CAST(? AS TEXT))')
  const insertPrints = database.prepare(
    `INSERT OR IGNORE INTO fingerprints (hash, number) SELECT value, ?1 FROM json_each(CAST(?2 AS TEXT))
     WHERE (SELECT count(*) FROM fingerprints WHERE hash = value) < ${mostOfPrint}`,
  )
  const insertNear = database.prepare(
    'INSERT OR REPLACE INTO near_duplicates (number, other, share) VALUES (?, ?, ?)',
  )
  const sharing = database.prepare(
    `SELECT number, count(*) AS shared FROM json_each(CAST(? AS TEXT)) CROSS JOIN fingerprints ON hash = value
     GROUP BY number HAVING shared >= ? ORDER BY shared DESC, number LIMIT ${mostCandidates}`,
  )
  const candidate = database.prepare(
    'SELECT folded, file, title, sha256, prints FROM texts JOIN sources USING (number) WHERE number = ?',
  )

  /** The sources before this one that say nearly the same: those that share most fingerprints, compared in full. */
  const nearDuplicates = (number: number, { file, entry }: NewSource): readonly NearDuplicate[] => {
    let own: ReadonlySet<number> | null = null
    return sharing.all(entry.fingerprint, fewestSharedPrints(entry.prints, 0)).flatMap((found) => {
      const other = Number(found.number)
      const row = candidate.get(other)
      if (row === undefined || Number(found.shared) < fewestSharedPrints(entry.prints, Number(row.prints)))
        return []
      own ??= new Set(shinglesOfText(utf8.decode(entry.foldedSentences)))
      const alike = similarity(own, shinglesOfText(String(row.folded)))
      if (!isNearDuplicate(alike)) return []
      const share = alike.ofShorter
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
        insertSource.run(sha256, id, file, entry.title, entry.summary, entry.prints, sorted).lastInsertRowid,
      )
      insertText.run(number, entry.foldedSentences, entry.sentences, entry.places)
      insertWords.run(number, entry.foldedTitle, entry.foldedAbout, entry.foldedSentences)
      if (entry.decoded !== null) insertDecoded.run(number, entry.decoded)
      const near = nearDuplicates(number, source)
      insertPrints.run(number, entry.fingerprint)
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
