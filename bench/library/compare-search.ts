import { DatabaseSync } from 'node:sqlite'
import { noResources } from '../../corpus/index.ts'
import { openLibrary } from '../../main/library/index.ts'
import { spread } from '../compare.ts'

/** Rare and frequent words, two words, a phrase, a beginning, a word with accents, one that is nowhere. */
const queries: readonly (readonly [asked: string, fts: string])[] = [
  ['wagner', 'wagner'],
  ['helicopters russia', 'helicopters AND russia'],
  ['kidal harvest costly', 'kidal AND harvest AND costly'],
  ['"defence minister"', '"defence minister"'],
  ['withdr*', 'withdr*'],
  ['Ménaka traoré', 'menaka AND traore'],
  ['tessalit 1997 mortars', 'tessalit AND 1997 AND mortars'],
  ['nowhere', 'nowhere'],
]
const times = 41
const shown = 20

/**
 * Times each query in turn in the library and in the bare index, in one process. The bare query ranks by BM25 and
 * gives the names of the best twenty; a second one adds FTS5's own snippet, which is nearer to what a user sees.
 */
export function compareSearch(library: string, raw: string): void {
  const own = openLibrary(library, {
    resources: noResources,
    pool: { read: () => Promise.reject(new Error('no reading here')), close: async () => {} },
  })
  const database = new DatabaseSync(raw)
  const bare = database.prepare('SELECT name FROM raw WHERE raw MATCH ? ORDER BY rank LIMIT ?')
  const snippets = database.prepare(
    "SELECT name, snippet(raw, 1, '[', ']', '…', 24) AS text FROM raw WHERE raw MATCH ? ORDER BY rank LIMIT ?",
  )
  const toBare: number[] = []
  const toSnippets: number[] = []
  for (const [asked, fts] of queries) {
    const ratios: [number, number, number][] = []
    for (let n = 0; n < times; n++) {
      const one = milliseconds(() => own.search(asked, shown))
      const two = milliseconds(() => bare.all(fts, shown))
      const three = milliseconds(() => snippets.all(fts, shown))
      if (n > 4) ratios.push([one, two, three])
    }
    const middle = (i: 0 | 1 | 2) => spread(ratios.map((r) => r[i])).median
    toBare.push(middle(0) / middle(1))
    toSnippets.push(middle(0) / middle(2))
    console.log(
      `  ${asked.padEnd(24)} ${String(own.search(asked).total).padStart(6)} found, ${middle(0).toFixed(2)} ms: ` +
        `${(middle(0) / middle(1)).toFixed(2)} × bare, ${(middle(0) / middle(2)).toFixed(2)} × bare with snippet`,
    )
  }
  console.log(
    `search ÷ bare FTS5 query, median of ${queries.length} queries: ${spread(toBare).median.toFixed(2)} (${spread(toBare).min.toFixed(2)}–${spread(toBare).max.toFixed(2)}); with FTS5's snippet ${spread(toSnippets).median.toFixed(2)} (${spread(toSnippets).min.toFixed(2)}–${spread(toSnippets).max.toFixed(2)})`,
  )
  database.close()
  void own.close()
}

function milliseconds(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}
