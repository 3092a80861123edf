import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme } from 'electron'
import { pageAddress } from './electron/page-address.ts'
import type { WindowState } from './electron/window-state.ts'

/** Smallest window in which three panes can be worked in, in device-independent pixels. */
const smallest = { width: 720, height: 480 }

/** Ground of the page in each theme, so that the first frame does not flash. */
const ground = { light: '#fbfaf8', dark: '#17191c' }

/**
 * Opens the program's one window, at the place it had. Sandboxed, isolated, without Node; developer tools only in a
 * checkout. Shown when its first frame is drawn.
 *
 * @param folder where the built preload script lies
 */
export function openWindow(folder: string, state: WindowState): BrowserWindow {
  const window = new BrowserWindow({
    ...state.bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Dossier',
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: {
      preload: join(folder, 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  })
  if (state.maximized) window.maximize()
  if (state.fullScreen) window.setFullScreen(true)
  window.once('ready-to-show', () => window.show())
  // The page sets the title; the program, which knows of unsaved changes, has the last word.
  window.on('page-title-updated', (event) => event.preventDefault())
  void window.loadURL(pageAddress)
  return window
}
