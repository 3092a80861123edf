import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { type Assets, fontFiles } from '../../../templates/index.ts'

const require = createRequire(import.meta.url)

/** What the writers need, from this checkout's own packages. */
export const nodeAssets: Assets = {
  async font(id) {
    const entry = fontFiles.find((f) => f.id === id)
    if (entry === undefined) throw new Error(`no font ${id}`)
    const folder = dirname(require.resolve(`${entry.package}/package.json`))
    return new Uint8Array(await readFile(join(folder, entry.file)))
  },
  deflate: (bytes) => new Uint8Array(deflateRawSync(bytes, { level: 6 })),
  picture: async () => null,
}
