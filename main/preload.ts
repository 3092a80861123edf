/**
 * The bridge between the page and the program, made by looping over the contract's lists. The only file that touches
 * `ipcRenderer`; the page never sees it, an event object, or a path.
 */
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { channels, type EventName } from './contract.ts'
import { droppedChannel, eventChannel, listeningChannel } from './ipc-names.ts'

const calls = Object.fromEntries(
  channels.calls.map((channel) => [
    channel,
    (...args: readonly unknown[]) => ipcRenderer.invoke(channel, ...args),
  ]),
)

function on(name: EventName, listener: (payload: unknown) => void): () => void {
  if (!channels.events.includes(name)) throw new Error(`There is no event ${name}.`)
  const hear = (_event: unknown, payload: unknown) => listener(payload)
  ipcRenderer.on(eventChannel(name), hear)
  ipcRenderer.send(listeningChannel, name)
  return () => {
    ipcRenderer.removeListener(eventChannel(name), hear)
  }
}

/** Gives each dropped file an id and tells the program, not the page, which path it stands for. */
function dropped(files: readonly File[]): readonly string[] {
  return files.flatMap((file) => {
    const path = webUtils.getPathForFile(file)
    if (path === '') return []
    const id = crypto.randomUUID()
    ipcRenderer.send(droppedChannel, id, path)
    return [id]
  })
}

contextBridge.exposeInMainWorld('dossier', { ...calls, on, dropped })
