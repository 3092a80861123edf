/**
 * The peer: the same raw texts into SQLite FTS5 and nothing else. `node bench/library/raw-index.ts FOLDER DATABASE`
 * reads each file and inserts it, in transactions of as many files as an import stores at once, with SQLite's usual
 * tokenizer that folds case and accents.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const [folder = '', path = ''] = process.argv.slice(2)
const database = new DatabaseSync(path)
database.exec('PRAGMA journal_mode = WAL')
database.exec("CREATE VIRTUAL TABLE raw USING fts5 (name, body, tokenize = 'unicode61 remove_diacritics 2')")
const insert = database.prepare('INSERT INTO raw (name, body) VALUES (?, ?)')
const files = readdirSync(folder).sort()
for (let from = 0; from < files.length; from += 192) {
  database.exec('BEGIN')
  for (const file of files.slice(from, from + 192)) insert.run(file, readFileSync(join(folder, file), 'utf8'))
  database.exec('COMMIT')
}
database.close()
