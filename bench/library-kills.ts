/**
 * Kills imports at random moments and looks at what is left: `npm run bench -- library-kills [--kills 100]
 * [--articles 10000]`. After each kill the index must open, every file that was reported must be there with the
 * bytes it had, and in the end one more run must complete the library. Exit 1 if anything is missing.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { noResources } from '../corpus/index.ts'
import { openLibrary } from '../main/library/index.ts'
import { originalPath } from '../main/library/originals.ts'
import { seededRandom } from './article-generator.ts'
import { writeArticles } from './library/write-articles.ts'

const { values } = parseArgs({
  options: { kills: { type: 'string' }, articles: { type: 'string' } },
  allowPositionals: true,
})
const kills = Number(values.kills ?? 100)
const articles = Number(values.articles ?? 10_000)
const root = mkdtempSync(join(tmpdir(), 'dossier-bench-kills-'))
const folder = writeArticles(join(root, 'articles'), articles)
const hashes = new Map(
  readdirSync(folder).map((name) => [
    name,
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex'),
  ]),
)
const random = seededRandom(7)
const reported = new Set<string>()
const problems: string[] = []
let library = join(root, 'library-0')
let killed = 0
let libraries = 1
let leftPending = 0

while (killed < kills) {
  // Three kills of four while files are being stored, the others while the program starts or catches up.
  const storing = random() < 0.75
  const outcome = await importAndKill(storing, random() * (storing ? 4_000 : 1_500))
  if (outcome === 'ended') {
    await check()
    killed--
    library = join(root, `library-${libraries++}`)
    reported.clear()
  }
  killed++
  await check()
}
await importAndKill(true, null)
await check()
const last = open()
if (last.count() !== articles) problems.push(`the last run left ${last.count()} of ${articles}`)
if (last.search('wagner').total === 0) problems.push('the index finds nothing')
await last.close()
rmSync(root, { recursive: true, force: true })
console.log(
  `${killed} kills in ${libraries} ${libraries === 1 ? 'library' : 'libraries'} of ${articles}: the index opened ${killed} times, ` +
    `${leftPending} times sources of the journal were still to be indexed, ${problems.length} problems`,
)
for (const problem of problems.slice(0, 20)) console.log(problem)
process.exitCode = problems.length === 0 ? 0 : 1

/** Runs an import; kills it some milliseconds after it began to report (or began at all), or lets it end. */
function importAndKill(storing: boolean, after: number | null): Promise<'killed' | 'ended'> {
  return new Promise((resolve) => {
    const entry = join(import.meta.dirname, '../main/dossier.mjs')
    const child = spawn(process.execPath, [entry, 'import', folder, '--library', library, '--list'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let timer: NodeJS.Timeout | undefined
    const arm = () => {
      if (after !== null) timer ??= setTimeout(() => child.kill('SIGKILL'), after)
    }
    if (!storing) arm()
    let rest = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      arm()
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const file = /^s-[0-9a-f]+ (.+)$/.exec(line)?.[1]
        if (file !== undefined) reported.add(file)
      }
    })
    child.on('close', (_, signal) => {
      clearTimeout(timer)
      resolve(signal === 'SIGKILL' ? 'killed' : 'ended')
    })
  })
}

function open() {
  return openLibrary(library, {
    resources: noResources,
    pool: { read: () => Promise.reject(new Error('nothing is read here')), close: async () => {} },
  })
}

/** The library as the kill left it: opened without repairing anything. */
async function check(): Promise<void> {
  try {
    const opened = open()
    const listed = new Set(opened.list().map((s) => s.sha256))
    if (opened.pending() > 0) leftPending++
    const journal = join(library, 'journal.jsonl')
    const journaled = existsSync(journal) ? readFileSync(journal, 'utf8') : ''
    for (const file of reported) {
      const sha256 = hashes.get(file) ?? ''
      if (!listed.has(sha256)) problems.push(`${file} was reported and is not in the index`)
      if (!journaled.includes(sha256)) problems.push(`${file} was reported and is not in the journal`)
      const path = originalPath(opened.folder, sha256)
      if (!existsSync(path)) problems.push(`${file} was reported and its original is gone`)
      else if (random() < 0.05 && createHash('sha256').update(readFileSync(path)).digest('hex') !== sha256) {
        problems.push(`${file} was reported and its original has other bytes`)
      }
    }
    await opened.close()
  } catch (error) {
    problems.push(`the library does not open: ${error instanceof Error ? error.message : String(error)}`)
  }
}
