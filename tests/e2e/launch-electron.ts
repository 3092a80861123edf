import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { _electron, type ElectronApplication } from 'playwright-core'
import { builtFolder } from '../../main/build/built.ts'
import { packageRoot } from '../../main/package-root.ts'
import { electronProgram } from '../../main/start.ts'
import { dropFiles } from './drop-files.ts'
import { networkUse } from './net-log.ts'
import type { Launcher, LaunchOptions, Noted, Program, SystemShell } from './program.ts'
import { standardError } from './standard-error.ts'
import { until } from './until.ts'

/** Puts recording answers in place of the system's dialogs, and notes what the program tells the system. */
async function takeDialogs(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog, shell, app: electronApp }) => {
    const state = {
      saves: [] as string[],
      opens: [] as string[][],
      answers: [] as number[],
      log: [] as unknown[],
    }
    Object.assign(globalThis, { __test: state })
    const note = (what: string, detail: unknown) => state.log.push({ what, detail })
    dialog.showSaveDialog = (async (...given: unknown[]) => {
      note('save-dialog', given.at(-1))
      const filePath = state.saves.shift()
      return { canceled: filePath === undefined, filePath: filePath ?? '' }
    }) as typeof dialog.showSaveDialog
    dialog.showOpenDialog = (async (...given: unknown[]) => {
      note('open-dialog', given.at(-1))
      const filePaths = state.opens.shift()
      return { canceled: filePaths === undefined, filePaths: filePaths ?? [] }
    }) as typeof dialog.showOpenDialog
    dialog.showMessageBox = (async (...given: unknown[]) => {
      note('message-box', given.at(-1))
      const options = given.at(-1) as Electron.MessageBoxOptions
      return { response: state.answers.shift() ?? options.cancelId ?? 0, checkboxChecked: false }
    }) as typeof dialog.showMessageBox
    shell.showItemInFolder = (path) => void note('show-in-folder', path)
    electronApp.addRecentDocument = (path) => void note('recent-document', path)
  })
}

interface TestState {
  readonly __test: { saves: string[]; opens: string[][]; answers: number[]; log: Noted[] }
}

async function launch({ data, args = [], folder = builtFolder }: LaunchOptions): Promise<Program> {
  const executablePath = electronProgram(packageRoot, process.env)
  if (executablePath === null) throw new Error('Electron’s program is not installed')
  mkdirSync(data, { recursive: true })
  const netLog = join(data, `net-log-${Date.now()}.json`)
  const env = { ...(process.env as Record<string, string>), DOSSIER_DATA: join(data, 'data') }
  const switches = [
    `--user-data-dir=${join(data, 'profile')}`,
    `--log-net-log=${netLog}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
  const app = await _electron.launch({ executablePath, args: [...switches, folder, ...args], env })
  const said = standardError(app.process().stderr)
  await takeDialogs(app)
  const page = await app.firstWindow()
  await page.waitForLoadState('load')
  const push = (key: 'saves' | 'opens' | 'answers', value: unknown) =>
    app.evaluate(
      (_electron, given) => {
        const list = (globalThis as unknown as TestState).__test[given.key] as unknown[]
        list.push(given.value)
      },
      { key, value },
    )
  const noted = () => app.evaluate(() => (globalThis as unknown as TestState).__test.log)
  const system: SystemShell = {
    menu: (id) =>
      app.evaluate(({ Menu }, wanted) => {
        const every = (items: Electron.MenuItem[]): Electron.MenuItem[] =>
          items.flatMap((i) => [i, ...every(i.submenu?.items ?? [])])
        const item = every(Menu.getApplicationMenu()?.items ?? []).find(
          (i) => i.id === wanted || i.label === wanted,
        )
        if (item === undefined) throw new Error(`the menu has no item ${wanted}`)
        item.click()
      }, id),
    menuOutline: () =>
      app.evaluate(({ Menu }) => {
        const every = (items: Electron.MenuItem[]): Electron.MenuItem[] =>
          items.flatMap((i) => [i, ...every(i.submenu?.items ?? [])])
        return every(Menu.getApplicationMenu()?.items ?? []).map((i) => ({
          label: i.label,
          accelerator: i.accelerator ?? null,
        }))
      }),
    saveTo: (path) => push('saves', path),
    answer: (button) => push('answers', button),
    closeWindow: () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
    quit: () => app.evaluate(({ app: electronApp }) => electronApp.quit()),
    permissions: () =>
      page.evaluate(async () => {
        const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read']
        const states = await Promise.all(
          names.map(async (name) => {
            const { state } = await navigator.permissions.query({ name: name as PermissionName })
            return [name, state === 'granted'] as const
          }),
        )
        return Object.fromEntries(states)
      }),
    startAgain: async (words) => {
      const second = spawn(executablePath, [...switches, folder, ...words], { env, stdio: 'ignore' })
      await new Promise((done) => second.once('exit', done))
    },
  }
  let atEnd: readonly Noted[] = []
  return {
    shell: 'electron',
    page,
    system,
    noted,
    faults: said.faults,
    saved: async (name, action) => {
      const path = join(data, name)
      rmSync(path, { force: true })
      await push('saves', path)
      await action()
      await until(() => existsSync(path) && statSync(path).size > 0, `${basename(path)} to be written`)
      return readFileSync(path)
    },
    choose: async (paths, action) => {
      await push('opens', [...paths])
      await action()
    },
    drop: (paths) => dropFiles(page, paths),
    kill: async () => {
      const gone = new Promise((done) => app.process().once('exit', done))
      app.process().kill('SIGKILL')
      await gone
    },
    end: async () => {
      if (app.process().exitCode !== null || app.process().signalCode !== null) return
      atEnd = await noted()
      await push('answers', 1)
      await app.close()
    },
    outside: () => {
      const { connections, lookups } = networkUse(netLog)
      return [
        ...connections,
        ...lookups,
        ...atEnd.filter((n) => n.what.startsWith('main-process-')).map((n) => n.what),
      ]
    },
  }
}

/** A real Electron, where npm or the user installed one. */
export const realElectron: Launcher = { name: 'the desktop window, in Electron', launch }
