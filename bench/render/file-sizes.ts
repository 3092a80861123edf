import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The documents in a folder with their sizes, as one line. */
export function fileSizes(folder: string): string {
  const files = readdirSync(folder).filter((name) => /\.(pdf|docx)$/.test(name))
  return `Files: ${files.map((name) => `${name} ${Math.round(sizeOf(folder, name) / 1000)} kB`).join(', ')}`
}

/** Bytes of a file; NaN where it is not there. */
export function sizeOf(folder: string, name: string): number {
  return statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? Number.NaN
}
