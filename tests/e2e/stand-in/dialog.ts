import type * as E from 'electron'
import { control, note } from './state.ts'

/** What a dialog was asked to show: its options, without the window that it belongs to. */
function options(given: readonly unknown[]): unknown {
  return given.at(-1)
}

export const dialog = {
  showSaveDialog: async (...given: unknown[]) => {
    note('save-dialog', options(given))
    return control.saveDialogs.shift() ?? { canceled: true, filePath: '' }
  },
  showOpenDialog: async (...given: unknown[]) => {
    note('open-dialog', options(given))
    return control.openDialogs.shift() ?? { canceled: true, filePaths: [] }
  },
  showMessageBox: async (...given: unknown[]) => {
    note('message-box', options(given))
    const { cancelId } = options(given) as E.MessageBoxOptions
    return control.messageBoxes.shift() ?? { response: cancelId ?? 0, checkboxChecked: false }
  },
  showErrorBox: (title: string, content: string) => note('error-box', { title, content }),
} satisfies Partial<E.Dialog>

export const shell = {
  showItemInFolder: (path) => note('show-in-folder', path),
  openExternal: async (address) => note('open-external', address),
  openPath: async (path) => {
    note('open-path', path)
    return ''
  },
} satisfies Partial<E.Shell>
