import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../package-root.ts'

/** Where the built program lies: a folder that Electron can start as it is, and that is packed into the archive. */
export const builtFolder: string = join(packageRoot, 'out', 'app')
/** The built page inside it. */
export const builtPage: string = join(builtFolder, 'page')

function newest(path: string): number {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/**
 * True if `output` is missing or older than any file at or under `inputs`. A file that was deleted counts, for its
 * folder is then newer.
 */
export function isStale(output: string, inputs: readonly string[]): boolean {
  if (!existsSync(output)) return true
  const built = statSync(output).mtimeMs
  return inputs.some((input) => newest(input) > built)
}

/** What the page is made of. */
export const pageInputs: readonly string[] = [
  'renderer',
  'main/contract.ts',
  'main/build/build-page.ts',
  'package-lock.json',
].map((path) => join(packageRoot, path))

/** What the whole program is made of. */
export const appInputs: readonly string[] = [
  ...['corpus', 'templates', 'main'].map((path) => join(packageRoot, path)),
  ...pageInputs,
]
