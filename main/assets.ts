import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { deflateRaw, deflate as deflateWrapped } from 'node:zlib'
import { type Assets, type FontFile, type FontId, fontFiles } from '../templates/index.ts'
import { nodeHost } from './host.ts'
import { hostError } from './host-error.ts'
import { packageRoot } from './package-root.ts'

/** Where a face lies: beside the built program, or in its package in a checkout. */
function fontPath({ package: owner, file }: FontFile): string {
  const built = join(packageRoot, 'fonts', basename(file))
  return existsSync(built) ? built : join(packageRoot, 'node_modules', owner, file)
}

/** Where a built program keeps a face as Word files carry it, from its root. */
export function packedFontPath(id: FontId): string {
  return join('fonts', `${id}.packed`)
}

const wrapped = promisify<Uint8Array, Buffer>(deflateWrapped)
const raw = promisify<Uint8Array, Buffer>(deflateRaw)

/** zlib's, on threads of its own. One function for the whole program, so that what was packed with it is known. */
async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await raw(bytes))
}

async function zlib(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await wrapped(bytes))
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path))
  } catch (error) {
    throw hostError(error, 'read', path)
  }
}

/** What the writers need of this machine: fonts, deflate. Each font is read once. */
export function nodeAssets(): Assets {
  const fonts = new Map<FontId, Promise<Uint8Array>>()
  return {
    font: (id) => {
      const known = fonts.get(id)
      if (known !== undefined) return known
      const file = fontFiles.find((f) => f.id === id)
      if (file === undefined) throw new Error(`no font ${id}`)
      const read = bytesOf(fontPath(file))
      fonts.set(id, read)
      return read
    },
    packedFont: async (id) => {
      const path = join(packageRoot, packedFontPath(id))
      return existsSync(path) ? bytesOf(path) : null
    },
    deflate,
    zlib,
    sha256: nodeHost.sha256,
  }
}
