/**
 * Kills the program at random moments while it saves a briefing and an exported file over the last ones, and looks at
 * what is left:  node bench/kill-save.ts [--kills 200]
 * After each kill the briefing must be a whole one (parsed against its schema), and the export the whole of what one
 * save wrote (its bytes repeat the number of the save).
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Briefing, draftBriefing, parseDossierFile } from '../corpus/index.ts'
import { lastGoodPath, saveBriefingFile } from '../main/briefing-file.ts'
import { nodeHost } from '../main/host.ts'

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, child: { type: 'string' } },
})
const exportSize = 2_000_000

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
function killOne(folder: string): Promise<void> {
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

if (values.child !== undefined) await saveForEver(values.child)
const folder = mkdtempSync(join(tmpdir(), 'dossier-kills-'))
const kills = Number(values.kills)
const bad: string[] = []
let interrupted = 0
for (let n = 1; n <= kills; n += 1) {
  await killOne(folder)
  const path = join(folder, 'a.dossier')
  if (!isWholeBriefing(path)) bad.push(`kill ${n}: the briefing`)
  if (existsSync(lastGoodPath(path)) && !isWholeBriefing(lastGoodPath(path)))
    bad.push(`kill ${n}: the last good copy`)
  if (!isWholeExport(join(folder, 'a.pdf'))) bad.push(`kill ${n}: the export`)
  const parts = readdirSync(folder).filter((name) => name.endsWith('.part'))
  if (parts.length > 0) interrupted += 1
  for (const part of parts) rmSync(join(folder, part))
}
rmSync(folder, { recursive: true })
console.log(
  `${kills} kills, ${interrupted} of them while a file was being written: ${bad.length} damaged files`,
)
for (const line of bad) console.log(line)
process.exitCode = bad.length === 0 ? 0 : 1
