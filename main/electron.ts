/**
 * Entry of the desktop program: a list of what is set up, in order. Nothing here waits at the top level, for Electron
 * is ready only after this file has run to its end.
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, BrowserWindow, dialog, Menu, nativeTheme, screen, session } from 'electron'
import { readConfiguration, standardFolder } from './configuration/configuration.ts'
import type { Failure, Language, Settings } from './contract.ts'
import { dataFolder } from './data-folder.ts'
import { askBeforeClosing } from './electron/closing.ts'
import { commandInArguments, runCommand } from './electron/command-line.ts'
import { denyPermissions } from './electron/deny-permissions.ts'
import { droppedFiles } from './electron/dropped-files.ts'
import { electronShell, type Shown } from './electron/electron-shell.ts'
import { menuTemplate } from './electron/menu.ts'
import { configInArguments, inbox, pathsInArguments } from './electron/opened-paths.ts'
import { registerPageScheme, servePage } from './electron/page-protocol.ts'
import { reloadAfterCrash } from './electron/reload-after-crash.ts'
import { cancelRequests, switchNetworkOff } from './electron/stay-offline.ts'
import { stayOnPage } from './electron/stay-on-page.ts'
import { keepState, keptState, onScreen } from './electron/window-state.ts'
import { createWorkbench } from './handlers/create-workbench.ts'
import { nodeHost } from './host.ts'
import { answerCalls } from './ipc.ts'
import { openWindow } from './window.ts'

/** The built program's folder: this file, bundled, lies in it beside the preload script and the page. */
const folder = dirname(fileURLToPath(import.meta.url))
/** Words before the user's own on the command line: the binary, and in a checkout the folder it was given. */
const ownWords = app.isPackaged ? 1 : 2

const opened = inbox()
let window: BrowserWindow | null = null
let quitting = false

app.enableSandbox()
switchNetworkOff(app)
const command = commandInArguments(process.argv.slice(ownWords))
if (command === null) openProgram()
else void runCommand(command).then((code) => app.exit(code))

/** The window, once Electron is ready. A second start hands its files to the first. */
function openProgram(): void {
  registerPageScheme()
  stayOnPage(app)
  takeOpenedFiles()
  if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
  else app.quit()
}

/** Files come on the command line, from a second start, and, on macOS, as an event that can precede all else. */
function takeOpenedFiles(): void {
  app.on('open-file', (event, path) => {
    event.preventDefault()
    opened.take([path])
  })
  app.on('second-instance', (_event, words, cwd) => {
    if (window !== null) {
      if (window.isMinimized()) window.restore()
      window.focus()
    }
    opened.take(pathsInArguments(words, ownWords, cwd))
  })
  opened.take(pathsInArguments(process.argv, ownWords, process.cwd()))
}

async function start(): Promise<void> {
  const data = dataFolder()
  const dropped = droppedFiles()
  let shown: Shown = { title: 'Dossier', file: null, unsaved: false }
  let language: Language = 'en'

  denyPermissions(session.defaultSession)
  cancelRequests(session.defaultSession, !app.isPackaged)
  servePage(join(folder, 'page'))

  const shell = electronShell({
    window: () => window,
    dropped,
    dataFolder: data,
    shown: (now) => {
      shown = now
    },
    recentChanged: () => setMenu(),
  })
  const config = configInArguments(process.argv, process.cwd()) ?? standardFolder(data)
  const { handlers, workbench } = createWorkbench(shell, await readConfiguration(nodeHost, config))
  const open = (paths: readonly string[]) => {
    workbench.openPaths(paths).then((failures) => tell(failures, language), report)
  }
  const setMenu = () =>
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(
        menuTemplate(language, process.platform, workbench.recentPaths(), {
          command: (command) => shell.emit('command', { command }),
          openRecent: (path) => open([path]),
        }),
      ),
    )
  const apply = (settings: Settings) => {
    nativeTheme.themeSource = settings.theme
    if (settings.language !== language) {
      language = settings.language
      setMenu()
    }
  }
  answerCalls(
    {
      ...handlers,
      'settings.set': async (change) => {
        const outcome = await handlers['settings.set'](change)
        if (outcome.ok) apply(outcome.value)
        return outcome
      },
    },
    {
      dropped,
      listening: (name) => {
        if (name === 'briefing.opened') opened.ready(open)
      },
    },
    report,
  )
  await handlers['briefing.recent']()
  const settings = await handlers['settings.get']()
  if (settings.ok) apply(settings.value)
  setMenu()

  const show = () => {
    const stateFile = join(data, 'window.json')
    const areas = screen.getAllDisplays().map((display) => display.workArea)
    const fresh = openWindow(folder, onScreen(keptState(stateFile), areas))
    window = fresh
    keepState(fresh, (state) => {
      nodeHost.save(stateFile, new TextEncoder().encode(JSON.stringify(state))).catch(report)
    })
    askBeforeClosing(fresh, dialog, {
      language: () => language,
      unsaved: () => shown,
      save: workbench.saveNow,
      discard: workbench.discard,
      stayed: () => {
        quitting = false
      },
    })
    reloadAfterCrash(fresh, dialog, {
      language: () => language,
      quit: () => fresh.destroy(),
      now: () => performance.now(),
    })
    fresh.on('closed', () => {
      window = null
      if (quitting || process.platform !== 'darwin') app.quit()
    })
  }
  show()
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) show()
  })
  app.on('before-quit', () => {
    quitting = true
  })
  app.on('will-quit', () => void workbench.close())
}

/** Says what could not be opened: the system asked for it, so no button of the page waits for the answer. */
function tell(failures: readonly Failure[], language: Language): void {
  for (const failure of failures) {
    const message = language === 'fr' ? (failure.messageFr ?? failure.message) : failure.message
    if (window === null) dialog.showErrorBox('Dossier', message)
    else void dialog.showMessageBox(window, { type: 'error', message, buttons: ['OK'] })
  }
}

/** A fault of the program: kept in the terminal's output; the page shows the user a sentence of its own. */
function report(error: unknown): void {
  console.error(error)
}
