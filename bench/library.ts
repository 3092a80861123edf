/**
 * Import, memory, growth and search of the library against bare SQLite FTS5, in one run:
 * `npm run bench -- library [--articles 10000] [--rounds 3]`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { spread } from './compare.ts'
import { compareSearch } from './library/compare-search.ts'
import { writeArticles } from './library/write-articles.ts'
import { type Measured, measure } from './measure.ts'

const { values } = parseArgs({
  options: { articles: { type: 'string' }, rounds: { type: 'string' } },
  allowPositionals: true,
})
const most = Number(values.articles ?? 10_000)
const rounds = Number(values.rounds ?? 3)
const sizes = [most / 10, most]
const here = import.meta.dirname
const root = mkdtempSync(join(tmpdir(), 'dossier-bench-library-'))

interface Pair {
  readonly articles: number
  readonly raw: Measured
  readonly own: Measured
}

try {
  const folders = new Map(sizes.map((n) => [n, writeArticles(join(root, `articles-${n}`), n)]))
  const pairs: Pair[] = []
  for (let round = 0; round < rounds; round++) {
    for (const articles of sizes) pairs.push(await pair(articles, folders.get(articles) ?? '', round))
  }
  for (const articles of sizes) {
    const own = pairs.filter((p) => p.articles === articles)
    const ratio = spread(own.map((p) => p.own.wallMs / p.raw.wallMs))
    const cpu = spread(own.map((p) => p.own.cpuMs / p.raw.cpuMs))
    const peak = spread(own.map((p) => p.own.peakMb))
    console.log(
      `${articles} articles: import ÷ raw FTS5, wall ${text(ratio)}, CPU ${text(cpu)}; peak ${text(peak, 0)} MB; ` +
        `${text(spread(own.map((p) => p.own.wallMs / 1000)))} s against ${text(spread(own.map((p) => p.raw.wallMs / 1000)))} s`,
    )
  }
  const exponents = Array.from({ length: rounds }, (_, round) => {
    const [small, large] = [pairs[round * 2], pairs[round * 2 + 1]]
    return Math.log10((large?.own.wallMs ?? Number.NaN) / (small?.own.wallMs ?? Number.NaN))
  })
  console.log(`growth of the import's time from ${sizes[0]} to ${most}: exponent ${text(spread(exponents))}`)
  const last = rounds - 1
  compareSearch(join(root, `library-${most}-${last}`), join(root, `raw-${most}-${last}.sqlite`))
} finally {
  rmSync(root, { recursive: true, force: true })
}

async function pair(articles: number, folder: string, round: number): Promise<Pair> {
  const name = `${articles}-${round}`
  const limit = { timeoutMs: 1_800_000 }
  const raw = await measure(
    [process.execPath, join(here, 'library/raw-index.ts'), folder, join(root, `raw-${name}.sqlite`)],
    limit,
  )
  const own = await measure(
    [
      process.execPath,
      join(here, '../main/dossier.mjs'),
      'import',
      folder,
      '--library',
      join(root, `library-${name}`),
    ],
    limit,
  )
  if (!raw.ok || !own.ok) throw new Error(`${raw.stderr}\n${own.stderr}`)
  return { articles, raw, own }
}

function text({ median, min, max }: ReturnType<typeof spread>, digits = 2): string {
  return `${median.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`
}
