import { readFile } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'

/** The kinds of file that the built page is made of; nothing else is ever served. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
}

/** A file of the page, ready to be sent. */
export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
}

/**
 * Finds a file of the built page by the path of its URL; null for anything that is not a file of a known kind inside
 * `folder`, however the path is written (`..`, encoded slashes, backslashes, NUL).
 */
export async function pageFile(folder: string, urlPath: string): Promise<PageFile | null> {
  const path = decoded(urlPath)
  if (path === null || /[\0\\:]/.test(path)) return null
  const root = resolve(folder)
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path)
  const mediaType = mediaTypes[extname(file).toLowerCase()]
  if (mediaType === undefined || !file.startsWith(root + sep)) return null
  try {
    return { bytes: new Uint8Array(await readFile(file)), mediaType }
  } catch {
    return null
  }
}

function decoded(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath)
  } catch {
    return null
  }
}
