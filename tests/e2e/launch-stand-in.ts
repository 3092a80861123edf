import { type ChildProcess, fork, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { builtFolder } from '../../main/build/built.ts'
import { dropFiles, pathsByName } from './drop-files.ts'
import { networkUse } from './net-log.ts'
import type { Launcher, LaunchOptions, Noted, Program, SystemShell } from './program.ts'
import { standardError } from './standard-error.ts'
import { until } from './until.ts'

const runner = join(dirname(fileURLToPath(import.meta.url)), 'stand-in', 'run.ts')

/** Asks the program's process, which answers over Node's message channel. */
function asker(child: ChildProcess) {
  let last = 0
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  child.on('message', (message: { id?: number; value?: unknown; error?: string }) => {
    const call = waiting.get(message.id ?? -1)
    waiting.delete(message.id ?? -1)
    if (message.error === undefined) call?.resolve(message.value as never)
    else call?.reject(new Error(message.error))
  })
  child.on('exit', () => {
    for (const call of waiting.values()) call.reject(new Error('the program has ended'))
    waiting.clear()
  })
  return <T>(name: string, ...args: unknown[]): Promise<T> => {
    last += 1
    const id = last
    return new Promise<T>((resolve, reject) => {
      waiting.set(id, { resolve: resolve as (value: never) => void, reject })
      child.send({ id, name, args }, (error) => {
        if (error !== null) reject(error)
      })
    })
  }
}

/** The file once it is whole: saved files appear by a rename, so existing is enough. */
async function bytesOf(path: string): Promise<Buffer> {
  await until(() => existsSync(path) && statSync(path).size > 0, `${basename(path)} to be written`)
  return readFileSync(path)
}

async function launch({
  data,
  args = [],
  folder = builtFolder,
  fullDisk = '',
}: LaunchOptions): Promise<Program> {
  mkdirSync(data, { recursive: true })
  const netLog = join(data, `net-log-${Date.now()}.json`)
  const env = {
    ...process.env,
    DOSSIER_DATA: join(data, 'data'),
    STAND_IN_PROFILE: join(data, 'profile'),
    STAND_IN_NET_LOG: netLog,
    ELECTRON_RUN_AS_NODE: undefined,
    FULL_DISK: fullDisk,
    ...(fullDisk === '' ? {} : { NODE_OPTIONS: `--import ${new URL('./full-disk.mjs', import.meta.url)}` }),
  }
  const child = fork(runner, [folder, ...args], { env, stdio: ['ignore', 'inherit', 'pipe', 'ipc'] })
  const said = standardError(child.stderr)
  const exited = new Promise<void>((done) => child.once('exit', () => done()))
  const ask = asker(child)
  const { ready, chromium: chromiumPid } = await new Promise<{ ready: string; chromium: number }>(
    (started, failed) => {
      child.once('message', (message) => started(message as { ready: string; chromium: number }))
      child.once('close', (code) =>
        failed(new Error(`the program ended at once with ${code}: ${said.text()}`)),
      )
    },
  )
  const browser = await chromium.connectOverCDP(ready)
  const find = () =>
    browser
      .contexts()
      .flatMap((c) => c.pages())
      .find((p) => p.url().includes('.stand-in.invalid'))
  await until(() => find() !== undefined, 'the window to open')
  const page = find()
  if (page === undefined) throw new Error('the window is gone')
  await page.waitForLoadState('load')
  const noted = () => ask<readonly Noted[]>('log')
  let atEnd: readonly Noted[] = []
  const system: SystemShell = {
    menu: (id) => ask('menu', id),
    menuOutline: () => ask('menuOutline'),
    saveTo: (path) => ask('saveTo', path),
    answer: (button) => ask('answer', button),
    closeWindow: () => ask('closeWindow'),
    quit: () => ask('quit'),
    permissions: () => ask('permissions'),
    startAgain: async (words) => {
      const second = spawn(process.execPath, [runner, folder, ...words], { env, stdio: 'inherit' })
      await new Promise((done) => second.once('exit', done))
    },
  }
  return {
    shell: 'electron',
    page,
    system,
    noted,
    faults: said.faults,
    saved: async (name, action) => {
      const path = join(data, name)
      rmSync(path, { force: true })
      await ask('saveTo', path)
      await action()
      return bytesOf(path)
    },
    choose: async (paths, action) => {
      await ask('openFrom', paths)
      await action()
    },
    drop: async (paths) => {
      await ask('tellPaths', pathsByName(paths))
      await dropFiles(page, paths)
    },
    kill: async () => {
      child.kill('SIGKILL')
      process.kill(chromiumPid, 'SIGKILL')
      await exited
    },
    end: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      atEnd = await noted()
      // What is unsaved in a test's window is meant to be lost.
      await ask('answer', 1)
      await ask('quit').catch(() => undefined)
      const forced = setTimeout(() => child.kill('SIGKILL'), 10_000)
      await exited
      clearTimeout(forced)
      await browser.close().catch(() => undefined)
    },
    outside: () => {
      const { connections, lookups } = networkUse(netLog)
      const own = atEnd.filter((n) => n.what.startsWith('main-process-')).map((n) => `${n.what} ${n.detail}`)
      const asked = atEnd
        .filter((n) => n.what === 'request' && !/^(app:\/\/bundle\/|blob:app:|data:)/.test(String(n.detail)))
        .map((n) => String(n.detail))
      return [...connections, ...lookups, ...own, ...asked]
    },
  }
}

/** The desktop window: the program's own main and preload code over a stand-in for Electron's API. */
export const standIn: Launcher = { name: 'the desktop window, over a stand-in for Electron', launch }
