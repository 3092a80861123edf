import type { App, Session } from 'electron'
import { isOwnPage } from './page-address.ts'

/**
 * Switches of Chromium's own network use off. Must run before the app is ready. Names: Chromium's
 * `--disable-background-networking`, `--host-resolver-rules`.
 */
export function switchNetworkOff(app: App): void {
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('no-pings')
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** True for what a request may go to: the program's own page, its blobs, and developer tools where there are any. */
export function mayRequest(url: string, developing: boolean): boolean {
  return (
    isOwnPage(url) ||
    url.startsWith('blob:app://bundle/') ||
    url.startsWith('data:') ||
    (developing && url.startsWith('devtools://'))
  )
}

/** Cancels every request of the session that does not go to the program itself, and switches spelling dictionaries off. */
export function cancelRequests(session: Session, developing: boolean): void {
  session.webRequest.onBeforeRequest((details, decide) =>
    decide({ cancel: !mayRequest(details.url, developing) }),
  )
  session.setSpellCheckerEnabled(false)
}
