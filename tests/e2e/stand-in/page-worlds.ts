import { makeCodec } from './codec.ts'

/**
 * What runs inside Chromium on either side of the context bridge. Each function is self-contained, for its text is
 * injected: one into the page's own world, one, with the preload script, into an isolated world like Electron's.
 * The worlds talk through DOM events, whose detail Chromium clones from world to world.
 */
interface Bridge {
  readonly expose: (key: string, value: unknown) => void
  readonly exposed: (listener: (key: string, value: unknown) => void) => void
}

/** Carries an API of functions and plain data from the isolated world to the page's, both ways while it is called. */
function makeBridge(hears: string, tells: string): Bridge {
  interface Call {
    readonly kind: 'expose' | 'call' | 'value' | 'throw' | 'resolve' | 'reject'
    readonly id: number
    readonly key?: string
    readonly value?: unknown
    readonly message?: string
  }
  const functions = new Map<number, (...args: unknown[]) => unknown>()
  const pending = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let last = 0
  let immediate: Call | null = null
  let onExposed: (key: string, value: unknown) => void = () => undefined
  const plain = (x: object) => [Object.prototype, null].includes(Object.getPrototypeOf(x))
  const outward = (x: unknown): unknown => {
    if (typeof x === 'function') {
      last += 1
      functions.set(last, x as (...args: unknown[]) => unknown)
      return { __function: last }
    }
    if (Array.isArray(x)) return x.map(outward)
    if (typeof x !== 'object' || x === null || !plain(x)) return x
    return Object.fromEntries(Object.entries(x).map(([key, value]) => [key, outward(value)]))
  }
  const inward = (x: unknown): unknown => {
    if (Array.isArray(x)) return x.map(inward)
    if (typeof x !== 'object' || x === null || Object.getPrototypeOf(x) !== Object.prototype) return x
    if ('__function' in x) return (...args: unknown[]) => call(Number(x.__function), args)
    return Object.freeze(Object.fromEntries(Object.entries(x).map(([key, value]) => [key, inward(value)])))
  }
  const tell = (message: Call) =>
    document.dispatchEvent(new CustomEvent(tells, { detail: structuredClone(message) }))
  const call = (target: number, args: unknown[]): unknown => {
    last += 1
    const id = last
    immediate = null
    tell({ kind: 'call', id, key: String(target), value: args.map(outward) })
    const answer = immediate as Call | null
    immediate = null
    if (answer?.kind === 'value') return inward(answer.value)
    if (answer?.kind === 'throw') throw new Error(answer.message)
    return new Promise((resolve, reject) => pending.set(id, { resolve, reject }))
  }
  const answer = (message: Call) => {
    const text = (error: unknown) => (error instanceof Error ? error.message : String(error))
    const { id } = message
    try {
      const args = inward(message.value) as unknown[]
      const value = functions.get(Number(message.key))?.(...args)
      if (!(value instanceof Promise)) return tell({ kind: 'value', id, value: outward(value) })
      value.then(
        (settled) => tell({ kind: 'resolve', id, value: outward(settled) }),
        (error) => tell({ kind: 'reject', id, message: text(error) }),
      )
    } catch (error) {
      tell({ kind: 'throw', id, message: text(error) })
    }
  }
  document.addEventListener(hears, (event) => {
    const message: Call = (event as CustomEvent).detail
    if (message.kind === 'expose') onExposed(message.key ?? '', inward(message.value))
    else if (message.kind === 'call') answer(message)
    else if (message.kind === 'value' || message.kind === 'throw') immediate = message
    else if (message.kind === 'resolve') pending.get(message.id)?.resolve(inward(message.value))
    else pending.get(message.id)?.reject(new Error(message.message))
  })
  return {
    expose: (key, value) => tell({ kind: 'expose', id: 0, key, value: outward(value) }),
    exposed: (listener) => {
      onExposed = listener
    },
  }
}

/** The script for the page's own world. */
export const pageWorld = `(() => {
  if (window !== window.top) return
  const bridge = (${makeBridge})('stand-in:page', 'stand-in:preload')
  bridge.exposed((key, value) => Object.defineProperty(window, key, { value, enumerable: true }))
})()`

/** The bindings that the isolated world finds: one to Node, one that Node calls. */
interface PreloadGlobals {
  __standInSend: (text: string) => void
  __standInReceive: (text: string) => void
  __standInPaths: Readonly<Record<string, string>>
}

type Listener = (event: unknown, ...args: unknown[]) => void

/** The modules that a sandboxed preload script may require: `electron` with what Electron gives it there. */
function makePreloadElectron(bridge: Bridge, codec: ReturnType<typeof makeCodec>) {
  const globals = globalThis as unknown as PreloadGlobals
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  const listeners = new Map<string, Listener[]>()
  let last = 0
  const send = (message: unknown) => globals.__standInSend(codec.encode(message))
  const ipcRenderer = {
    invoke: async (channel: string, ...args: unknown[]) => {
      last += 1
      const id = last
      send({ kind: 'invoke', id, channel, args })
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
    },
    send: (channel: string, ...args: unknown[]) => send({ kind: 'send', id: 0, channel, args }),
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return ipcRenderer
    },
    removeListener: (channel: string, listener: Listener) => {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((l) => l !== listener),
      )
      return ipcRenderer
    },
  }
  globals.__standInReceive = (text) => {
    const message = codec.decode(text) as {
      kind: 'reply' | 'event'
      id: number
      channel: string
      args: unknown[]
      value: unknown
      error?: string
    }
    if (message.kind === 'event') {
      for (const listener of listeners.get(message.channel) ?? [])
        listener({ sender: ipcRenderer, ports: [] }, ...message.args)
      return
    }
    const call = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.error === undefined) call?.resolve(message.value)
    else call?.reject(new Error(message.error))
  }
  return {
    ipcRenderer,
    contextBridge: { exposeInMainWorld: bridge.expose },
    webUtils: {
      /** Electron knows a dropped file's path; here the test told it for the file's name. */
      getPathForFile: (file: File) => {
        if (!(file instanceof File)) throw new TypeError('not a File')
        return globals.__standInPaths?.[file.name] ?? ''
      },
    },
  }
}

/** The script for the isolated world: Electron's side of the bridge, then the program's own preload script. */
export function preloadWorld(preload: string): string {
  return `(() => {
  if (window !== window.top) return
  const bridge = (${makeBridge})('stand-in:preload', 'stand-in:page')
  const electron = (${makePreloadElectron})(bridge, (${makeCodec})())
  const require = (name) => {
    if (name === 'electron') return electron
    throw new Error('module not found: ' + name)
  }
  const module = { exports: {} };
  (function (require, module, exports, process) {${preload}
  })(require, module, module.exports, Object.freeze({ sandboxed: true, contextIsolated: true, type: 'renderer' }))
})()`
}
