import { app, type BrowserWindow, dialog, shell as system } from 'electron'
import type { EventName } from '../contract.ts'
import { nodeHost } from '../host.ts'
import { eventChannel } from '../ipc-names.ts'
import type { Shell } from '../shell.ts'
import type { DroppedFiles } from './dropped-files.ts'

/** What the window shows, as the page last told. */
export interface Shown {
  readonly title: string
  readonly file: string | null
  readonly unsaved: boolean
}

/** What the shell needs to know of the running program; the window can be missing between closing and quitting. */
export interface ShellState {
  readonly window: () => BrowserWindow | null
  readonly dropped: DroppedFiles
  readonly dataFolder: string
  readonly shown: (now: Shown) => void
  readonly recentChanged: (path: string) => void
}

/** The Shell over Electron: the system's dialogs, its file manager, its list of recent files. */
export function electronShell(state: ShellState): Shell {
  const { window } = state
  return {
    host: nodeHost,
    capabilities: { shell: 'electron', files: true, menu: true },
    version: app.getVersion(),
    dataFolder: state.dataFolder,
    emit: (name: EventName, payload) => {
      const contents = window()?.webContents
      if (contents !== undefined && !contents.isDestroyed()) contents.send(eventChannel(name), payload)
    },
    chooseFiles: async ({ title, kinds, several, folders = false }) => {
      const what = folders ? ('openDirectory' as const) : ('openFile' as const)
      const mutable = {
        title,
        filters: folders ? [] : kinds.map(({ name, extensions }) => ({ name, extensions: [...extensions] })),
        properties: several ? [what, 'multiSelections' as const] : [what],
      }
      const parent = window()
      const answer = await (parent === null
        ? dialog.showOpenDialog(mutable)
        : dialog.showOpenDialog(parent, mutable))
      return answer.canceled ? null : answer.filePaths
    },
    chooseTarget: async ({ title, kinds, name }) => {
      const options = {
        title,
        defaultPath: name,
        filters: kinds.map((kind) => ({ name: kind.name, extensions: [...kind.extensions] })),
      }
      const parent = window()
      const answer = await (parent === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(parent, options))
      return answer.canceled || answer.filePath === '' ? null : answer.filePath
    },
    droppedPath: state.dropped.path,
    showInFolder: (path) => system.showItemInFolder(path),
    noteRecent: (path) => {
      app.addRecentDocument(path)
      state.recentChanged(path)
    },
    noteBriefing: (now) => {
      state.shown(now)
      const parent = window()
      if (parent === null) return
      parent.setTitle(`${now.unsaved ? '• ' : ''}${now.title} – Dossier`)
      parent.setDocumentEdited(now.unsaved)
      parent.setRepresentedFilename(now.file ?? '')
    },
  }
}
