import type { App } from 'electron'

/**
 * Keeps every web contents, whoever makes it, on the page it was opened with: no navigation of the window or of a
 * frame, no new window, no embedded contents.
 */
export function stayOnPage(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}
