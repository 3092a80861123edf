import { randomBytes } from 'node:crypto'
import { constants, promises as fs, type Stats } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { flushFolder, writeFlushed } from './flushed-file.ts'
import { hostError } from './host-error.ts'

async function existing(path: string): Promise<Stats | null> {
  try {
    return await fs.stat(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/**
 * Saves a file so that a reader, or a power cut, sees either all of the new bytes or all of the old ones: writes
 * beside the target, flushes, renames. A link is followed, so that it stays a link; a target that is no ordinary
 * file (a pipe, /dev/stdout) is written straight; a file that may not be written is not replaced either.
 *
 * @throws HostError with a sentence for the user; the target is then as it was, and nothing lies beside it.
 */
export async function saveWhole(path: string, bytes: Uint8Array): Promise<void> {
  let beside: string | null = null
  try {
    const before = await existing(path)
    if (before?.isDirectory())
      throw hostError(Object.assign(new Error('is a folder'), { code: 'EISDIR' }), 'write', path)
    if (before !== null && !before.isFile()) return await fs.writeFile(path, bytes)
    if (before !== null) await fs.access(path, constants.W_OK)
    const target = before === null ? path : await fs.realpath(path)
    beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.part`)
    await writeFlushed(beside, bytes, { flag: 'wx', mode: before === null ? 0o666 : before.mode })
    await fs.rename(beside, target)
    beside = null
    await flushFolder(dirname(target))
  } catch (error) {
    if (beside !== null) await fs.rm(beside, { force: true })
    throw hostError(error, 'write', path)
  }
}
