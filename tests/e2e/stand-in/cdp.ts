/** A connection to Chromium over the DevTools Protocol: commands by session, and events. Nothing but Node's WebSocket. */
export interface Cdp {
  readonly send: <T = Record<string, never>>(method: string, params?: object, session?: string) => Promise<T>
  readonly on: (method: string, listener: (params: never, session: string | undefined) => void) => void
  readonly close: () => void
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly sessionId?: string
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (error: Error) => void
}

/** Connects to the browser's WebSocket address. */
export async function connectCdp(address: string): Promise<Cdp> {
  const socket = new WebSocket(address)
  const waiting = new Map<number, Waiting>()
  const listeners = new Map<string, ((params: never, session: string | undefined) => void)[]>()
  let last = 0
  await new Promise<void>((open, failed) => {
    socket.addEventListener('open', () => open())
    socket.addEventListener('error', () => failed(new Error(`stand-in: no Chromium answers at ${address}`)))
  })
  socket.addEventListener('message', ({ data }) => {
    const message: Message = JSON.parse(String(data))
    if (message.id === undefined) {
      for (const listener of listeners.get(message.method ?? '') ?? [])
        listener(message.params as never, message.sessionId)
      return
    }
    const call = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.error === undefined) call?.resolve(message.result as never)
    else call?.reject(new Error(message.error.message))
  })
  socket.addEventListener('close', () => {
    for (const call of waiting.values()) call.reject(new Error('stand-in: Chromium is gone'))
    waiting.clear()
  })
  return {
    send: (method, params = {}, sessionId) => {
      last += 1
      const id = last
      return new Promise((resolve, reject) => {
        if (socket.readyState !== WebSocket.OPEN) return reject(new Error('stand-in: Chromium is gone'))
        waiting.set(id, { resolve, reject })
        socket.send(JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) }))
      })
    },
    on: (method, listener) => listeners.set(method, [...(listeners.get(method) ?? []), listener]),
    close: () => socket.close(),
  }
}
