import { protocol } from 'electron'
import { pageHeaders } from '../content-security-policy.ts'
import { pageFile } from '../page-file.ts'
import { isOwnPage, pageScheme } from './page-address.ts'

/** Must run before the app is ready. Standard and secure; nothing that weakens the page's policy. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, codeCache: true } },
  ])
}

/** Serves the built page from `folder` under `app://bundle/`; 404 for all else. */
export function servePage(folder: string): void {
  const headers = pageHeaders('none')
  protocol.handle(pageScheme, async (request) => {
    const file = isOwnPage(request.url) ? await pageFile(folder, new URL(request.url).pathname) : null
    if (file === null) return new Response('Not found', { status: 404, headers })
    return new Response(file.bytes, { headers: { ...headers, 'content-type': file.mediaType } })
  })
}
