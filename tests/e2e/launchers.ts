import { localBrowser } from './launch-browser.ts'
import { realElectron } from './launch-electron.ts'
import { standIn } from './launch-stand-in.ts'
import type { Launcher } from './program.ts'

/**
 * The shells that the journeys run in: a stand-in for Electron and the local browser, or, with DOSSIER_ELECTRON=1
 * (`npm run test:electron`), a real Electron.
 */
export const launchers: readonly Launcher[] =
  process.env.DOSSIER_ELECTRON === '1' ? [realElectron] : [standIn, localBrowser]

/** Those with a system around them: menus, dialogs, files that are opened by a double click. */
export const desktopLaunchers: readonly Launcher[] =
  process.env.DOSSIER_ELECTRON === '1' ? [realElectron] : [standIn]
