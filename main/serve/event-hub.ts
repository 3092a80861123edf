import type { ServerResponse } from 'node:http'
import type { EventName, Events } from '../contract.ts'

/** Server-sent events (WHATWG HTML, 9.2) to every page that listens. */
export interface EventHub {
  readonly add: (response: ServerResponse) => void
  readonly emit: <E extends EventName>(name: E, payload: Events[E]) => void
  readonly close: () => void
}

/** A comment line this often, in ms, keeps the connection from being taken for dead. */
const heartbeat = 15_000

/** A hub without listeners. */
export function eventHub(): EventHub {
  const listeners = new Set<ServerResponse>()
  const send = (text: string) => {
    for (const response of listeners) response.write(text)
  }
  const timer = setInterval(() => send(': still here\n\n'), heartbeat)
  timer.unref()
  return {
    add: (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      response.write(': welcome\n\n')
      listeners.add(response)
      response.on('close', () => listeners.delete(response))
    },
    emit: (name, payload) => send(`event: ${name}\ndata: ${JSON.stringify(payload)}\n\n`),
    close: () => {
      clearInterval(timer)
      for (const response of listeners) response.end()
    },
  }
}
