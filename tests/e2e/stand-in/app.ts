import { EventEmitter } from 'node:events'
import { mkdirSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as E from 'electron'
import { note } from './state.ts'

/** Folder of this run's profile: two runs with the same one are two starts of the same program. */
const profile = process.env.STAND_IN_PROFILE ?? join(tmpdir(), `stand-in-${process.pid}`)
mkdirSync(profile, { recursive: true })
const lockPath =
  process.platform === 'win32' ? `\\\\.\\pipe\\${profile.replaceAll(/\W/g, '-')}` : join(profile, 'lock')

let becomeReady: () => void = () => undefined
const ready = new Promise<void>((resolve) => {
  becomeReady = resolve
})
const events = new EventEmitter()
let quitting = false

/** Closes windows one after the other; the window module sets it. */
export const hooks = {
  closeWindows: (): boolean => true,
  ended: async (): Promise<void> => undefined,
}

/** Second starts hand their words to the first over a socket, which also is the lock. */
async function takeLock(): Promise<boolean> {
  const taken = await new Promise<boolean>((done) => {
    const socket = connect(lockPath)
    socket.on('error', () => done(false))
    socket.on('connect', () =>
      socket.end(JSON.stringify({ argv: process.argv, cwd: process.cwd() }), () => done(true)),
    )
  })
  if (taken) return false
  if (process.platform !== 'win32') rmSync(lockPath, { force: true })
  const server = createServer((socket) => {
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.on('end', () => {
      const { argv, cwd } = JSON.parse(text)
      events.emit('second-instance', {}, argv, cwd, null)
    })
  })
  server.unref()
  server.listen(lockPath)
  return true
}

/** Asked before the program's own code runs, because Electron answers at once and a socket does not. */
export const firstInstance: boolean = await takeLock()

const members = {
  isPackaged: false,
  enableSandbox: () => note('sandbox', 'enabled'),
  requestSingleInstanceLock: () => firstInstance,
  whenReady: () => ready,
  getVersion: () => '0.0.0-stand-in',
  getPath: (name) => {
    const path = join(profile, name)
    mkdirSync(path, { recursive: true })
    return path
  },
  addRecentDocument: (path) => note('recent-document', path),
  commandLine: {
    appendSwitch: (name: string, value?: string) =>
      note('switch', value === undefined ? name : `${name}=${value}`),
  } as E.CommandLine,
  exit: (code) => process.exit(code),
  quit: () => {
    if (quitting) return
    quitting = true
    events.emit('before-quit', { preventDefault: () => undefined })
    if (!hooks.closeWindows()) {
      quitting = false
      return
    }
    events.emit('will-quit', { preventDefault: () => undefined })
    events.emit('quit')
    // What the program still does on its way out has a moment, as it has in Electron.
    setTimeout(() => void hooks.ended().finally(() => process.exit(0)), 200)
  },
} satisfies Partial<E.App>

export const app = Object.assign(events, members)

/**
 * Runs the program's main file, then starts Chromium with the switches that it set, then becomes ready: Electron, too,
 * waits for the file to be evaluated, so that a top-level `await app.whenReady()` would wait for ever.
 */
export async function runMain(file: string, startChromium: () => Promise<void>): Promise<void> {
  const late = setTimeout(() => {
    note('deadlock', 'the main file did not finish; does it wait for whenReady() at its top level?')
  }, 10_000)
  await import(file)
  clearTimeout(late)
  await startChromium()
  becomeReady()
  events.emit('ready')
}
