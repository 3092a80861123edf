/**
 * Runs the built program as Electron would: `node run.ts FOLDER [ARGUMENT …]`. The parent, a test, talks to it over
 * Node's message channel; killing the process is a crash.
 */

import { subscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { registerHooks } from 'node:module'
import type { Socket } from 'node:net'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [folder = '', ...words] = process.argv.slice(2)
// Electron's own command line: the binary, the folder it was given, the user's words.
process.argv = [process.execPath, resolve(folder), ...words]

const electron = new URL('./electron.ts', import.meta.url).href
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: electron, shortCircuit: true } : next(specifier, context),
})

const { control, note } = await import('./state.ts')
const { app, firstInstance, hooks, runMain } = await import('./app.ts')
const { BrowserWindow, routeEvents } = await import('./browser-window.ts')
const { clickMenu, menuOutline } = await import('./menu.ts')
const { askPermissions } = await import('./session.ts')
const { startChromium } = await import('./chromium-process.ts')
const { connectCdp } = await import('./cdp.ts')

/** What a test may ask of the running program. Arguments and results are JSON. */
const requests: Readonly<Record<string, (...args: never[]) => unknown>> = {
  saveTo: (filePath: string) => control.saveDialogs.push({ canceled: false, filePath }),
  openFrom: (filePaths: string[]) => control.openDialogs.push({ canceled: false, filePaths }),
  answer: (response: number) => control.messageBoxes.push({ response, checkboxChecked: false }),
  log: () => control.log,
  menu: (id: string) => clickMenu(id),
  menuOutline: () => menuOutline(),
  permissions: () => askPermissions(),
  tellPaths: (paths: Record<string, string>) => BrowserWindow.getAllWindows()[0]?.tellPaths(paths),
  openFile: (path: string) => app.emit('open-file', { preventDefault: () => undefined }, path),
  closeWindow: () => BrowserWindow.getAllWindows()[0]?.close(),
  quit: () => app.quit(),
}

process.on('message', async ({ id, name, args }: { id: number; name: string; args: never[] }) => {
  try {
    process.send?.({ id, value: (await requests[name]?.(...args)) ?? null })
  } catch (error) {
    process.send?.({ id, error: error instanceof Error ? error.message : String(error) })
  }
})
process.on('disconnect', () => process.exit(0))

async function openChromium(): Promise<void> {
  if (!firstInstance) return
  const switches = control.log.filter((n) => n.what === 'switch').map((n) => String(n.detail))
  const chromium = await startChromium(process.env.STAND_IN_NET_LOG ?? '', switches)
  await routeEvents(await connectCdp(chromium.browserAddress))
  hooks.ended = chromium.end
  process.on('exit', () => chromium.process.kill('SIGKILL'))
  // From here on, a connection that this process opens is the program's own doing.
  subscribe('net.client.socket', (message) => {
    const { socket } = message as { readonly socket: Socket }
    socket.once('connect', () => note('main-process-connection', socket.remoteAddress))
    note('main-process-socket', null)
  })
  process.send?.({ ready: chromium.endpoint, chromium: chromium.process.pid })
}
await runMain(pathToFileURL(join(resolve(folder), 'main.js')).href, openChromium)
if (!firstInstance) await once(process, 'exit')
