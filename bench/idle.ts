/**
 * Start and idle memory of the program with a small and a large library: `dossier serve` as a whole process, with its
 * page open in Chromium.
 *   node bench/idle.ts [--sources 10000] [--rounds 5]
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { ensurePage } from '../main/build/build-page.ts'
import { openLibrary } from '../main/library/index.ts'
import { packageRoot } from '../main/package-root.ts'
import { loadResources } from '../main/resources.ts'
import { launchChromium } from '../tests/e2e/chromium.ts'
import { article } from './article-generator.ts'
import { spread } from './compare.ts'

const { values } = parseArgs({
  options: { sources: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '5' } },
})
const few = 2
const many = Number(values.sources)
const rounds = Number(values.rounds)
/** Batches keep the memory of the measurement itself small. */
const batch = 1000

async function prepare(folder: string, count: number): Promise<void> {
  const root = join(folder, 'library')
  mkdirSync(root, { recursive: true })
  const library = openLibrary(root, { resources: loadResources() })
  for (let from = 0; from < count; from += batch) {
    const items = Array.from({ length: Math.min(batch, count - from) }, (_, i) => ({
      name: `${from + i + 1}.txt`,
      bytes: new TextEncoder().encode(article(from + i + 1, 300)),
    }))
    await library.import(items)
  }
  await library.close()
}

/** Resident memory of a process in MB, as the kernel counts it (Linux only); NaN elsewhere. */
function residentMb(pid: number | undefined): number {
  const status = `/proc/${pid}/status`
  if (!existsSync(status)) return Number.NaN
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]) / 1024
}

interface Start {
  /** From the command to the address. */
  readonly listeningMs: number
  /** From the command to the window that can be used: its first screen. */
  readonly usableMs: number
  /** From the command to the whole list of the library in it. */
  readonly listedMs: number
  /** Of the server, before a page was opened, and idle with its page open. */
  readonly aloneMb: number
  readonly idleMb: number
  /** JavaScript memory of the page. */
  readonly pageMb: number
}

async function start(browser: Browser, folder: string, count: number): Promise<Start> {
  const from = performance.now()
  const server: ChildProcess = spawn(
    process.execPath,
    [join(packageRoot, 'main/dossier.mjs'), 'serve', '--library', folder],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  const ended = new Promise((done) => server.once('exit', done))
  const context = await browser.newContext()
  try {
    const address = await new Promise<string>((told, failed) => {
      server.stdout?.once('data', (chunk) => told(String(chunk).trim()))
      server.once('exit', (code) => failed(new Error(`dossier serve ended with ${code}`)))
    })
    const listeningMs = performance.now() - from
    const aloneMb = residentMb(server.pid)
    const page = await context.newPage()
    const opening = performance.now()
    await page.goto(address)
    await page.getByRole('button', { name: 'Open the sample briefing' }).waitFor()
    const usableMs = listeningMs + (performance.now() - opening)
    await page.getByRole('tab', { name: new RegExp(count.toLocaleString('en')) }).waitFor()
    const listedMs = listeningMs + (performance.now() - opening)
    await page.waitForTimeout(6_000)
    const devtools = await context.newCDPSession(page)
    await devtools.send('HeapProfiler.collectGarbage')
    const { usedSize } = await devtools.send('Runtime.getHeapUsage')
    return {
      listeningMs,
      usableMs,
      listedMs,
      aloneMb,
      idleMb: residentMb(server.pid),
      pageMb: usedSize / 2 ** 20,
    }
  } finally {
    await context.close()
    server.kill('SIGTERM')
    await ended
  }
}

const root = mkdtempSync(join(tmpdir(), 'dossier-idle-'))
const browser = await launchChromium()
try {
  await ensurePage(console.log)
  const folders = { few: join(root, 'few'), many: join(root, 'many') }
  await prepare(folders.few, few)
  await prepare(folders.many, many)
  const pairs: { readonly few: Start; readonly many: Start }[] = []
  for (let round = -1; round < rounds; round += 1) {
    const pair = {
      few: await start(browser, folders.few, few),
      many: await start(browser, folders.many, many),
    }
    if (round >= 0) pairs.push(pair)
  }
  const line = (what: string, field: keyof Start, unit: string, limit: string) => {
    const median = (size: 'few' | 'many') => spread(pairs.map((p) => p[size][field])).median.toFixed(0)
    const ratio = spread(pairs.map((p) => p.many[field] / p.few[field]))
    console.log(
      `${what}: ${median('few')} ${unit} with ${few}, ${median('many')} ${unit} with ${many}; ratio ${ratio.median.toFixed(2)} (${ratio.min.toFixed(2)}–${ratio.max.toFixed(2)})${limit}`,
    )
  }
  line('start to listening', 'listeningMs', 'ms', ', limit 1.3')
  line('start to the first screen', 'usableMs', 'ms', ', limit 1.3')
  line('start to the whole list in the window', 'listedMs', 'ms', '')
  line('memory of the server before a page is open', 'aloneMb', 'MB', ', limit 1.2')
  line('memory of the server, idle with its page', 'idleMb', 'MB', ', limit 1.2')
  line('JavaScript memory of the page', 'pageMb', 'MB', '')
} finally {
  await browser.close()
  rmSync(root, { recursive: true, force: true })
}
