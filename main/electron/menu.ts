import { basename } from 'node:path'
import type { MenuItemConstructorOptions } from 'electron'
import type { CommandId, Language } from '../contract.ts'
import { menuWords } from './menu-words.ts'

/** What the menu does: commands go to the page, which knows the state; a recent file is opened by the program. */
export interface MenuActions {
  readonly command: (id: CommandId) => void
  readonly openRecent: (path: string) => void
}

/** The shortcut of each command that has one, in Electron's notation; `CmdOrCtrl` is the platform's main key. */
export const accelerators: Readonly<Partial<Record<CommandId, string>>> = {
  new: 'CmdOrCtrl+N',
  open: 'CmdOrCtrl+O',
  save: 'CmdOrCtrl+S',
  'save-as': 'CmdOrCtrl+Shift+S',
  import: 'CmdOrCtrl+I',
  'paste-source': 'CmdOrCtrl+Shift+V',
  'export-pdf': 'CmdOrCtrl+E',
  'export-docx': 'CmdOrCtrl+Shift+E',
  'review-word': 'CmdOrCtrl+Shift+O',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Shift+Z',
  search: 'CmdOrCtrl+F',
  'show-in-source': 'CmdOrCtrl+U',
  'next-pane': 'F6',
  'previous-pane': 'Shift+F6',
  'toggle-sources': 'F8',
  'toggle-page': 'F9',
  'zoom-in': 'CmdOrCtrl+Plus',
  'zoom-out': 'CmdOrCtrl+-',
  'zoom-reset': 'CmdOrCtrl+0',
  theme: 'CmdOrCtrl+Shift+L',
  shortcuts: 'F1',
}

/**
 * Shortcuts that the page must hear first and may leave to the field in which the user types; the menu shows them and
 * does not take them. On macOS a menu takes what it shows: there the page gets undo and redo as commands and hands
 * them on to the field, and pasting, which it may not do by itself, is left out of the menu's keys.
 */
const leftToFields: readonly CommandId[] = ['undo', 'redo', 'paste-source']
const hiddenOnMac: readonly CommandId[] = ['paste-source']

const line: MenuItemConstructorOptions = { type: 'separator' }

/**
 * The menu bar as data, for the platform: on macOS About and Quit stand in the application menu, elsewhere in Help
 * and File.
 *
 * @param recent absolute paths, latest first
 */
export function menuTemplate(
  language: Language,
  platform: NodeJS.Platform,
  recent: readonly string[],
  actions: MenuActions,
): MenuItemConstructorOptions[] {
  const words = menuWords[language]
  const mac = platform === 'darwin'
  const item = (id: CommandId): MenuItemConstructorOptions => {
    const accelerator = accelerators[id]
    return {
      id,
      label: words.commands[id],
      ...(accelerator === undefined || (mac && hiddenOnMac.includes(id))
        ? {}
        : { accelerator, registerAccelerator: !leftToFields.includes(id) }),
      click: () => actions.command(id),
    }
  }
  const recentItems: MenuItemConstructorOptions[] =
    recent.length === 0
      ? [{ label: words.noRecent, enabled: false }]
      : recent.map((path) => ({
          label: basename(path).replaceAll('&', '&&'),
          toolTip: path,
          click: () => actions.openRecent(path),
        }))
  const quit: MenuItemConstructorOptions = { role: 'quit', label: words.quit }
  const about = item('about')
  return [
    ...(mac
      ? [
          {
            role: 'appMenu' as const,
            label: 'Dossier',
            submenu: [
              about,
              line,
              { role: 'services' as const },
              line,
              { role: 'hide' as const },
              { role: 'hideOthers' as const },
              { role: 'unhide' as const },
              line,
              quit,
            ],
          },
        ]
      : []),
    {
      label: words.file,
      submenu: [
        item('new'),
        item('open'),
        { id: 'recent', label: words.recent, submenu: recentItems },
        line,
        item('save'),
        item('save-as'),
        line,
        item('import'),
        item('import-folder'),
        item('paste-source'),
        line,
        item('export-pdf'),
        item('export-docx'),
        item('review-word'),
        ...(mac ? [line, { role: 'close' as const, label: words.close }] : [line, quit]),
      ],
    },
    {
      role: 'editMenu',
      label: words.edit,
      submenu: [
        item('undo'),
        item('redo'),
        line,
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
        line,
        item('search'),
        item('show-in-source'),
      ],
    },
    {
      label: words.view,
      submenu: [
        item('next-pane'),
        item('previous-pane'),
        item('toggle-sources'),
        item('toggle-page'),
        line,
        item('zoom-in'),
        item('zoom-out'),
        item('zoom-reset'),
        line,
        item('theme'),
        { role: 'togglefullscreen', label: words.fullScreen },
      ],
    },
    ...(mac ? [{ role: 'windowMenu' as const, label: words.window }] : []),
    { role: 'help', label: words.help, submenu: [item('shortcuts'), ...(mac ? [] : [about])] },
  ]
}
