import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** The parts of a request that decide whether it may be answered. */
export interface GuardedRequest {
  readonly method: string
  readonly url: URL
  readonly headers: IncomingHttpHeaders
}

/** Why a request is refused: the HTTP status and a sentence for whoever reads it. */
export interface Refusal {
  readonly status: 403 | 405
  readonly message: string
}

/** Compares in constant time, whatever the lengths. */
function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}

const otherSite: Refusal = { status: 403, message: 'Refused: the request comes from another site.' }

/**
 * Lets only the page that was opened with the token talk to the server. Three independent walls: `Host` must be the
 * loopback name and port (against DNS rebinding), `Origin` and `Sec-Fetch-Site` must be the page's own (against other
 * sites), and the token must be right (against other users and programs of this machine). The page's scripts and
 * styles hold no data and need no token; the page itself does.
 */
export function refuse(request: GuardedRequest, port: number, token: string): Refusal | null {
  const { method, url, headers } = request
  if (headers.host !== `127.0.0.1:${port}` && headers.host !== `localhost:${port}`)
    return { status: 403, message: 'Refused: this address is not Dossier’s.' }
  const { origin } = headers
  if (origin !== undefined && origin !== `http://${headers.host}`) return otherSite
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return otherSite
  if (url.pathname.startsWith('/api/')) {
    const wanted = url.pathname === '/api/events' ? 'GET' : 'POST'
    if (method !== wanted) return { status: 405, message: `${url.pathname} takes ${wanted} only.` }
    if (method === 'POST' && origin === undefined)
      return { status: 403, message: 'Refused: the request names no origin.' }
    return same(headers.authorization ?? '', `Bearer ${token}`)
      ? null
      : { status: 403, message: 'Refused: the token is missing or wrong.' }
  }
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, message: 'Only GET is answered here.' }
  if (url.pathname !== '/' && url.pathname !== '/index.html') return null
  return same(url.searchParams.get('token') ?? '', token)
    ? null
    : {
        status: 403,
        message: 'Open the whole address that Dossier printed when it started; it ends in a token.',
      }
}
