import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { builtFolder } from '../../main/build/built.ts'
import { packageRoot } from '../../main/package-root.ts'
import { dropFiles } from './drop-files.ts'
import { networkUse } from './net-log.ts'
import type { Launcher, LaunchOptions, Program } from './program.ts'
import { startChromium } from './stand-in/chromium-process.ts'
import { standardError } from './standard-error.ts'

const here = dirname(fileURLToPath(import.meta.url))

async function launch(
  entry: string,
  { data, args = [], fullDisk = '' }: Omit<LaunchOptions, 'folder'>,
): Promise<Program> {
  mkdirSync(data, { recursive: true })
  const netLog = join(data, `net-log-${Date.now()}.json`)
  const connections = join(data, `connections-${Date.now()}.txt`)
  const server = spawn(process.execPath, [entry, 'serve', '--library', join(data, 'data'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      COUNT_CONNECTIONS: connections,
      FULL_DISK: fullDisk,
      NODE_OPTIONS: ['count-connections.mjs', ...(fullDisk === '' ? [] : ['full-disk.mjs'])]
        .map((name) => `--import ${pathToFileURL(join(here, name))}`)
        .join(' '),
    },
  })
  const said = standardError(server.stderr)
  const stopped = new Promise<void>((done) => server.once('exit', () => done()))
  const address = await new Promise<string>((started, failed) => {
    server.stdout.once('data', (chunk) => started(String(chunk).trim()))
    server.once('close', (code) =>
      failed(new Error(`dossier serve ended at once with ${code}: ${said.text()}`)),
    )
  })
  const browserProcess = await startChromium(netLog)
  const browser = await chromium.connectOverCDP(browserProcess.endpoint)
  const [context] = browser.contexts()
  const page = await context?.newPage()
  if (page === undefined) throw new Error('Chromium has no page')
  await page.setViewportSize({ width: 1360, height: 860 })
  await page.goto(address)
  const kill = async () => {
    server.kill('SIGKILL')
    browserProcess.process.kill('SIGKILL')
    await stopped
  }
  return {
    shell: 'browser',
    page,
    system: null,
    noted: async () => [],
    faults: said.faults,
    saved: async (_name, action) => {
      const [download] = await Promise.all([page.waitForEvent('download'), action()])
      return readFileSync(await download.path())
    },
    choose: async (paths, action) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), action()])
      await chooser.setFiles([...paths])
    },
    drop: (paths) => dropFiles(page, paths),
    kill,
    end: async () => {
      if (server.exitCode !== null || server.signalCode !== null) return
      server.kill('SIGTERM')
      await stopped
      await browser.close().catch(() => undefined)
      await browserProcess.end()
    },
    outside: () => {
      const { port } = new URL(address)
      const used = networkUse(netLog)
      const own = existsSync(connections) ? readFileSync(connections, 'utf8').split('\n').filter(Boolean) : []
      return [
        ...used.connections.filter((to) => to !== `127.0.0.1:${port}`),
        ...used.lookups.filter((name) => !name.includes(`127.0.0.1:${port}`)),
        ...own,
      ]
    },
  }
}

/** The local browser: the real `dossier serve` of the built program, opened in Chromium. */
export const localBrowser: Launcher = {
  name: 'the local browser, over dossier serve',
  launch: ({ folder = builtFolder, ...options }) => launch(join(folder, 'dossier.js'), options),
}

/** The same from a checkout, which takes longer to start: Node reads the TypeScript of each thread. */
export const checkoutBrowser: Launcher = {
  name: 'the local browser, over dossier serve of a checkout',
  launch: (options) => launch(join(packageRoot, 'main', 'dossier.mjs'), options),
}
