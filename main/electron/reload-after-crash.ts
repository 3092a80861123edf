import type { BrowserWindow, Dialog } from 'electron'
import type { Language } from '../contract.ts'

/** Crashes that are answered by loading the page again, and the time they count for, in ms. */
const most = 3
const memory = 60_000

/** What is said when the page does not hold. */
export const crashWords: Readonly<
  Record<
    Language,
    { readonly message: string; readonly detail: string; readonly again: string; readonly quit: string }
  >
> = {
  en: {
    message: 'The window has stopped working several times.',
    detail: 'What you did until a second before is kept and will be offered again.',
    again: 'Load it again',
    quit: 'Quit',
  },
  fr: {
    message: 'La fenêtre a cessé de fonctionner plusieurs fois.',
    detail: 'Votre travail, jusqu’à la dernière seconde, est conservé et vous sera proposé de nouveau.',
    again: 'La recharger',
    quit: 'Quitter',
  },
}

/** What a crashed window needs of the program. */
export interface AfterCrash {
  readonly language: () => Language
  readonly quit: () => void
  /** Milliseconds on any steady clock. */
  readonly now: () => number
}

/**
 * Loads the page again when its process is gone: nothing is lost, for the program keeps what was on the screen. A page
 * that falls again and again is not loaded for ever: the user is asked.
 */
export function reloadAfterCrash(
  window: Pick<BrowserWindow, 'webContents' | 'isDestroyed' | 'reload'>,
  dialog: Pick<Dialog, 'showMessageBox'>,
  { language, quit, now }: AfterCrash,
): void {
  let crashes: readonly number[] = []
  const reload = () => {
    if (!window.isDestroyed()) window.reload()
  }
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    crashes = [...crashes, now()].filter((at) => now() - at < memory)
    if (crashes.length <= most) return reload()
    crashes = []
    const words = crashWords[language()]
    void dialog
      .showMessageBox({
        type: 'error',
        message: words.message,
        detail: words.detail,
        buttons: [words.again, words.quit],
        defaultId: 0,
        cancelId: 1,
        noLink: true,
      })
      .then(({ response }) => (response === 0 ? reload() : quit()))
  })
}
