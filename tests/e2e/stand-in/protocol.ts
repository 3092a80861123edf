import type * as E from 'electron'
import { note } from './state.ts'

type Handler = (request: Request) => Response | Promise<Response>

/** The program's handler of each scheme. */
export const schemeHandlers = new Map<string, Handler>()

export const protocol = {
  registerSchemesAsPrivileged: (schemes) => note('schemes', schemes),
  handle: (scheme, handler) => {
    schemeHandlers.set(scheme, handler as Handler)
  },
  isProtocolHandled: (scheme) => schemeHandlers.has(scheme),
} satisfies Partial<E.Protocol>

/** Answers a request of the page as the program's handler does; null where no handler has the scheme. */
export async function answerScheme(address: string, method: string): Promise<Response | null> {
  const handler = schemeHandlers.get(new URL(address).protocol.slice(0, -1))
  if (handler === undefined) return null
  // Node's Request refuses schemes of one's own, so the address is laid over one that it takes.
  const request = new Request('https://stand-in.invalid/', { method })
  return handler(Object.defineProperty(request, 'url', { value: address }))
}
