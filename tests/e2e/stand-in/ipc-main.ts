import { EventEmitter } from 'node:events'
import type * as E from 'electron'

type Invoked = (event: E.IpcMainInvokeEvent, ...args: unknown[]) => unknown
const handlers = new Map<string, Invoked>()

export const ipcMain = Object.assign(new EventEmitter(), {
  handle: (channel: string, handler: Invoked) => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
} satisfies Pick<E.IpcMain, 'handle'>)

/** Calls a handler and gives what crosses back: the value, cloned, or the text that Electron makes of an error. */
export async function invokeHandler(
  event: E.IpcMainInvokeEvent,
  channel: string,
  args: readonly unknown[],
): Promise<{ readonly value: unknown } | { readonly error: string }> {
  try {
    const handler = handlers.get(channel)
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
    return { value: structuredClone(await handler(event, ...args)) }
  } catch (error) {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    return { error: `Error invoking remote method '${channel}': ${text}` }
  }
}
