/**
 * What `import 'electron'` gives the program's main process in the tests: the members that the program uses, over a
 * real Chromium. Every member is checked against Electron's own types, so that a change of Electron's API, or a use of
 * something that is not modelled, shows before the tests run.
 */
import type * as E from 'electron'
import { app } from './app.ts'
import { BrowserWindow } from './browser-window.ts'
import { dialog, shell } from './dialog.ts'
import { ipcMain } from './ipc-main.ts'
import { Menu } from './menu.ts'
import { protocol } from './protocol.ts'
import { defaultSession } from './session.ts'

const nativeTheme = { shouldUseDarkColors: false, themeSource: 'system' } satisfies Partial<E.NativeTheme>

const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } } as E.Display],
} satisfies Partial<E.Screen>

const session = { defaultSession }

/** Names that Electron does not export are refused here. */
const names = { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell }
names satisfies { readonly [K in keyof typeof names]: K extends keyof typeof E ? unknown : never }

export { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell }
