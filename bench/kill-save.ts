/**
 * Kills the program at random moments and looks at what is left:  node bench/kill-save.ts [--kills 100] [--builds 100]
 * First while it saves a briefing and an exported file over the last ones, for ever: after each kill the briefing must
 * be a whole one (parsed against its schema), and the export the whole of what one save wrote (its bytes repeat the
 * number of the save). Then during whole runs of `dossier build … --pdf --docx --save --pack` over the files of the run
 * before, from the first moment to the last: after each kill every file must be, byte for byte, the one of before or
 * the one that an undisturbed run writes.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Briefing, draftBriefing, parseDossierFile } from '../corpus/index.ts'
import { lastGoodPath, saveBriefingFile } from '../main/briefing-file.ts'
import { nodeHost } from '../main/host.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    builds: { type: 'string', default: '100' },
    child: { type: 'string' },
  },
})
const exportSize = 2_000_000
const entry = join(import.meta.dirname, '..', 'main', 'dossier.mjs')

function numbered(n: number): Briefing {
  const empty = { sources: [], facts: { events: [], transfers: [], quotes: [] } }
  const noteBefore = `note ${n} `.repeat(4_000)
  const sections = [{ id: 'history', noteBefore, excerpts: [], noteAfter: null }]
  return { ...draftBriefing(empty, { sections: [], title: `save ${n}` }), sections }
}

/** Saves for ever, each time with the next number in every byte. */
async function saveForEver(folder: string): Promise<void> {
  for (let n = 0; ; n = (n + 1) % 256) {
    await saveBriefingFile(nodeHost, join(folder, 'a.dossier'), numbered(n))
    await nodeHost.save(join(folder, 'a.pdf'), new Uint8Array(exportSize).fill(n))
    process.stdout.write('.')
  }
}

/** Lets a child save until it has saved twice, and kills it within the next 60 ms. */
function killSaving(folder: string): Promise<void> {
  return new Promise((ended, failed) => {
    const child: ChildProcess = spawn(process.execPath, [import.meta.filename, '--child', folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let saves = 0
    child.stdout?.on('data', (chunk: Buffer) => {
      const before = saves
      saves += chunk.length
      if (before < 2 && saves >= 2) setTimeout(() => child.kill('SIGKILL'), Math.random() * 60)
    })
    child.on('error', failed)
    child.on('close', () => ended())
  })
}

function isWholeBriefing(path: string): boolean {
  const { value } = parseDossierFile(readFileSync(path, 'utf8'))
  return value !== null && value.sections[0]?.noteBefore?.startsWith(`note ${value.title.slice(5)} `) === true
}

function isWholeExport(path: string): boolean {
  const bytes = readFileSync(path)
  return bytes.length === exportSize && bytes.every((b) => b === bytes[0])
}

/** Files that were being written: they are hidden, and a later run does not take them for anything. */
function partsIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.part'))
}

async function whileSaving(kills: number, bad: string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-kills-'))
  let interrupted = 0
  for (let n = 1; n <= kills; n += 1) {
    await killSaving(folder)
    const path = join(folder, 'a.dossier')
    if (!isWholeBriefing(path)) bad.push(`save ${n}: the briefing`)
    if (existsSync(lastGoodPath(path)) && !isWholeBriefing(lastGoodPath(path)))
      bad.push(`save ${n}: the last good copy`)
    if (!isWholeExport(join(folder, 'a.pdf'))) bad.push(`save ${n}: the export`)
    const parts = partsIn(folder)
    if (parts.length > 0) interrupted += 1
    for (const part of parts) rmSync(join(folder, part))
  }
  rmSync(folder, { recursive: true })
  return interrupted
}

/** When a build is killed: so many milliseconds after its start, or after it said that the first file is written. */
interface Moment {
  readonly from: 'start' | 'first-file'
  readonly after: number
}

interface Ran {
  readonly whole: boolean
  /** Milliseconds from the start to the first file, and from there to the end. */
  readonly untilFirst: number
  readonly afterFirst: number
}

/** Runs a whole build, and kills it at a moment. */
function build(folder: string, title: string, kill: Moment | null): Promise<Ran> {
  const args = ['build', '--sections', 'history,arms-transfers,wagner', '--title', title]
  const files = ['--pdf', 'a.pdf', '--docx', 'a.docx', '--save', 'a.dossier', '--pack', 'a.zip']
  const start = performance.now()
  return new Promise((ended, failed) => {
    const child = spawn(process.execPath, [entry, ...args, '--date', '2021-12-20', ...files], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let timer: NodeJS.Timeout | undefined
    let first: number | null = null
    const count = (from: Moment['from']) => {
      if (kill?.from === from) timer = setTimeout(() => child.kill('SIGKILL'), kill.after)
    }
    count('start')
    child.stdout.on('data', () => {
      if (first === null) count('first-file')
      first ??= performance.now()
    })
    child.on('error', failed)
    child.on('close', (code) => {
      clearTimeout(timer)
      const end = performance.now()
      ended({ whole: code === 0, untilFirst: (first ?? end) - start, afterFirst: end - (first ?? end) })
    })
  })
}

const contentsOf = (folder: string) =>
  new Map(
    readdirSync(folder)
      .filter((name) => !name.endsWith('.part'))
      .map((name) => [name, readFileSync(join(folder, name))]),
  )

/** Two briefings by turns, so that each run has other bytes to write than those that are there. */
async function whileBuilding(kills: number, bad: string[]): Promise<{ cut: number; mixed: number }> {
  const work = mkdtempSync(join(tmpdir(), 'dossier-kills-'))
  const wanted = new Map<string, ReadonlyMap<string, Buffer>>()
  for (const title of ['First', 'Second']) {
    const folder = join(work, title)
    mkdirSync(folder)
    if (!(await build(folder, title, null)).whole) throw new Error('an undisturbed build fails')
    wanted.set(title, contentsOf(folder))
  }
  const folder = join(work, 'killed')
  cpSync(join(work, 'First'), folder, { recursive: true })
  const usual = await build(join(work, 'First'), 'First', null)
  let cut = 0
  let mixed = 0
  for (let n = 1; n <= kills; n += 1) {
    const title = n % 2 === 1 ? 'Second' : 'First'
    // Files are written in the last part of a run: half of the kills fall after the first of them.
    const inTheEnd = n % 4 < 2
    const span = inTheEnd ? usual.afterFirst : usual.untilFirst + usual.afterFirst
    const after = Math.random() * span
    await build(folder, title, { from: inTheEnd ? 'first-file' : 'start', after })
    if (partsIn(folder).length > 0) cut += 1
    const found = contentsOf(folder)
    const of = [...wanted].map(
      ([, files]) => [...files].filter(([name, b]) => found.get(name)?.equals(b)).length,
    )
    if (of.every((count) => count > 0)) mixed += 1
    for (const [name, bytes] of found) {
      const sound = [...wanted.values()].some((files) => {
        const whole = files.get(name.replace(/\.bak$/, ''))
        return whole?.equals(bytes) === true
      })
      if (!sound) bad.push(`build ${n}: ${name}`)
    }
    for (const name of wanted.get('First')?.keys() ?? [])
      if (!found.has(name)) bad.push(`build ${n}: no ${name}`)
    for (const part of partsIn(folder)) rmSync(join(folder, part))
  }
  rmSync(work, { recursive: true })
  return { cut, mixed }
}

if (values.child !== undefined) await saveForEver(values.child)
const [kills, builds] = [Number(values.kills), Number(values.builds)]
const bad: string[] = []
const interrupted = await whileSaving(kills, bad)
console.log(`${kills} kills while saving, ${interrupted} of them while a file was being written`)
const { cut, mixed } = await whileBuilding(builds, bad)
console.log(
  `${builds} kills during a build, ${cut} of them while a file was being written, ${mixed} with some files new and some old`,
)
console.log(`${bad.length} damaged files`)
for (const line of bad) console.log(line)
process.exitCode = bad.length === 0 ? 0 : 1
