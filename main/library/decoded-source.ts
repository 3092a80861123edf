import type { DatabaseSync } from 'node:sqlite'
import { type Decoded, decodeFile, formats, type ReceivedFile } from '../../corpus/index.ts'
import type { ReadingPool } from '../worker/reading-pool.ts'
import type { LibraryFolder } from './library-folder.ts'
import { readOriginal } from './originals.ts'

/**
 * The decoded original of a source in the library: from the index, if the reader that made it is still the
 * program's; else the original is read again, HTML, Word and PDF files in a reader's thread. Null where the
 * original is gone or changed.
 */
export async function decodedSource(
  database: DatabaseSync,
  folder: LibraryFolder,
  pool: ReadingPool,
  source: { readonly number: number; readonly sha256: string; readonly file: string },
): Promise<Decoded | null> {
  const row = database.prepare('SELECT json FROM decoded WHERE number = ?').get(source.number)
  if (row !== undefined) {
    const kept = JSON.parse(String(row.json)) as Decoded
    if (formats.some((f) => f.id === kept.format && f.reader === kept.reader)) return kept
  }
  const bytes = await readOriginal(folder, source.sha256)
  if (bytes === null) return null
  const file: ReceivedFile = { name: source.file, bytes, sha256: source.sha256 }
  return row === undefined
    ? (await decodeFile(file)).value
    : (await pool.read({ kind: 'decode', file })).decoded
}
