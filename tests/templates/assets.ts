import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync, deflateSync } from 'node:zlib'
import { type Assets, fontFiles } from '../../templates/index.ts'

/** SHA-256, 64 lower-case hex digits. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const root = join(import.meta.dirname, '..', '..')

/** The assets of this checkout: fonts from node_modules, zlib's deflate, no pictures. */
export function testAssets(): Assets {
  const fonts = new Map<string, Uint8Array>()
  return {
    font(id) {
      const known = fonts.get(id)
      if (known !== undefined) return Promise.resolve(known)
      const file = fontFiles.find((f) => f.id === id)
      if (file === undefined) throw new Error(`no font ${id}`)
      const bytes = new Uint8Array(readFileSync(join(root, 'node_modules', file.package, file.file)))
      fonts.set(id, bytes)
      return Promise.resolve(bytes)
    },
    deflate: async (bytes) => new Uint8Array(deflateRawSync(bytes)),
    zlib: async (bytes) => new Uint8Array(deflateSync(bytes)),
    sha256,
  }
}
