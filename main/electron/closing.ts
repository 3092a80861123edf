import type { BrowserWindow, Dialog } from 'electron'
import type { Language } from '../contract.ts'

/** What the prompt asks before changes would be lost. */
export interface ClosingWords {
  readonly message: (title: string) => string
  readonly detail: string
  readonly save: string
  readonly discard: string
  readonly cancel: string
}

export const closingWords: Readonly<Record<Language, ClosingWords>> = {
  en: {
    message: (title) => `Save the changes to “${title}”?`,
    detail: 'If you do not save, they are lost.',
    save: 'Save',
    discard: 'Don’t Save',
    cancel: 'Cancel',
  },
  fr: {
    message: (title) => `Enregistrer les modifications de « ${title} » ?`,
    detail: 'Sans enregistrement, elles seront perdues.',
    save: 'Enregistrer',
    discard: 'Ne pas enregistrer',
    cancel: 'Annuler',
  },
}

/** What closing needs to know and to do. */
export interface Closing {
  readonly language: () => Language
  readonly unsaved: () => { readonly title: string; readonly unsaved: boolean }
  /** Saves, asking for a name if there is none; false when the user closed that dialog or saving failed. */
  readonly save: () => Promise<boolean>
  readonly discard: () => Promise<void>
  /** Told when a close was begun by quitting and the user said "cancel". */
  readonly stayed: () => void
}

/** Asks before a window with unsaved changes closes. A second attempt while the prompt is up changes nothing. */
export function askBeforeClosing(
  window: BrowserWindow,
  dialog: Pick<Dialog, 'showMessageBox'>,
  closing: Closing,
): void {
  let asking = false
  window.on('close', (event) => {
    const { title, unsaved } = closing.unsaved()
    if (!unsaved) return
    event.preventDefault()
    if (asking) return
    asking = true
    void ask(window, dialog, closing, title)
      .then((leaves) => {
        if (leaves) window.destroy()
        else closing.stayed()
      })
      .finally(() => {
        asking = false
      })
  })
}

async function ask(
  window: BrowserWindow,
  dialog: Pick<Dialog, 'showMessageBox'>,
  closing: Closing,
  title: string,
): Promise<boolean> {
  const words = closingWords[closing.language()]
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: words.message(title),
    detail: words.detail,
    buttons: [words.save, words.discard, words.cancel],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  })
  if (response === 0) return closing.save()
  if (response === 1) await closing.discard()
  return response === 1
}
