import { randomBytes } from 'node:crypto'
import { constants, promises as fs, type Stats } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { hostError } from './host-error.ts'

async function existing(path: string): Promise<Stats | null> {
  try {
    return await fs.stat(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

async function writeAndFlush(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await fs.open(path, 'wx', mode)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A rename is on the disk only when its folder is; Windows has no such call, and none is needed there. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await fs.open(path, 'r')
  try {
    await folder.sync()
  } catch {
    // Some network file systems refuse to flush a folder; the file itself is flushed already.
  } finally {
    await folder.close()
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
    await writeAndFlush(beside, bytes, before === null ? 0o666 : before.mode)
    await fs.rename(beside, target)
    beside = null
    await flushFolder(dirname(target))
  } catch (error) {
    if (beside !== null) await fs.rm(beside, { force: true })
    throw hostError(error, 'write', path)
  }
}
