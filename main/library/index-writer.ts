import type { DatabaseSync } from 'node:sqlite'
import { fewestSharedPrints, isNearDuplicate, shinglesOfText, similarity } from '../../corpus/index.ts'
import type { IndexEntry } from '../worker/reading-task.ts'
import { printIndex } from './print-index.ts'

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
  const insertNear = database.prepare(
    'INSERT OR REPLACE INTO near_duplicates (number, other, share) VALUES (?, ?, ?)',
  )
  const candidate = database.prepare(
    'SELECT folded, file, title, sha256 FROM texts JOIN sources USING (number) WHERE number = ?',
  )
  const printsOf = database.prepare('SELECT prints FROM sources WHERE number = ?')
  const prints = printIndex(database)

  /** The sources before this one that say nearly the same: those that share most fingerprints, compared in full. */
  const nearDuplicates = (number: number, { file, entry }: NewSource): readonly NearDuplicate[] => {
    const own = entry.fingerprint.length
    let shingles: ReadonlySet<number> | null = null
    return candidates(prints.add(number, entry.fingerprint), fewestSharedPrints(own, 0)).flatMap(
      ([other, shared]) => {
        const row = printsOf.get(other)
        if (row === undefined || shared < fewestSharedPrints(own, Number(row.prints))) return []
        const found = candidate.get(other)
        if (found === undefined) return []
        shingles ??= new Set(shinglesOfText(utf8.decode(entry.foldedSentences)))
        const alike = similarity(shingles, shinglesOfText(String(found.folded)))
        if (!isNearDuplicate(alike)) return []
        const share = alike.ofShorter
        insertNear.run(number, other, share)
        insertNear.run(other, number, share)
        const named = { file: String(found.file), title: String(found.title), sha256: String(found.sha256) }
        return [{ file, title: entry.title, other: named, share }]
      },
    )
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
      return nearDuplicates(number, source)
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
      prints.forget()
    },
    /** To be called where the index may have changed behind this writer's back. */
    forget: prints.forget,
  }
}

/** The sources that share most fingerprints, but `fewest` at least: the most first, of equal ones the older. */
function candidates(
  shared: ReadonlyMap<number, number>,
  fewest: number,
): readonly (readonly [number: number, shared: number])[] {
  const best: [number, number][] = []
  for (const [number, count] of shared) {
    if (count < fewest) continue
    const last = best[mostCandidates - 1]
    if (last !== undefined && count < last[1]) continue
    best.push([number, count])
    best.sort((a, b) => b[1] - a[1] || a[0] - b[0])
    best.length = Math.min(best.length, mostCandidates)
  }
  return best
}
