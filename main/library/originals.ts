import { createHash } from 'node:crypto'
import { promises as fs, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hostError } from '../host-error.ts'
import type { LibraryFolder } from './library-folder.ts'

/** A file to keep. */
export interface Original {
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** Where the original with this hash is kept. */
export function originalPath(folder: LibraryFolder, sha256: string): string {
  return join(folder.originals, sha256.charAt(0), sha256)
}

/** True if the kept original with this hash is there and is what was imported. */
export function isWhole(folder: LibraryFolder, sha256: string): boolean {
  try {
    const bytes = readFileSync(originalPath(folder, sha256))
    return createHash('sha256').update(bytes).digest('hex') === sha256
  } catch {
    return false
  }
}

/**
 * Keeps a batch of files. When it resolves, all of them are on the disk, under their names: each is written and
 * flushed beside its place, renamed, and the folders are flushed once for the batch.
 * @throws HostError (disk full, no permission); none of the batch then counts as kept
 */
export async function keepOriginals(folder: LibraryFolder, batch: readonly Original[]): Promise<void> {
  try {
    await Promise.all(batch.map((original) => keep(folder, original)))
    const touched = new Set(batch.map((o) => join(folder.originals, o.sha256.charAt(0))))
    await Promise.all([...touched].map(flushFolder))
  } catch (error) {
    throw hostError(error, 'write', folder.originals)
  }
}

async function keep(folder: LibraryFolder, { sha256, bytes }: Original): Promise<void> {
  const part = join(folder.incoming, sha256)
  try {
    const file = await fs.open(part, 'w')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await fs.rename(part, originalPath(folder, sha256))
  } catch (error) {
    await fs.rm(part, { force: true }).catch(() => {})
    throw error
  }
}

async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await fs.open(path, 'r')
  try {
    await folder.sync()
  } catch {
    // Some network file systems refuse to flush a folder; the files themselves are flushed already.
  } finally {
    await folder.close()
  }
}

/** The kept bytes, or null where they are gone or no longer what was kept. */
export async function readOriginal(folder: LibraryFolder, sha256: string): Promise<Uint8Array | null> {
  try {
    const bytes = await fs.readFile(originalPath(folder, sha256))
    return createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null
  } catch {
    return null
  }
}

/** Forgets an original; one that is gone already is no error. */
export async function removeOriginal(folder: LibraryFolder, sha256: string): Promise<void> {
  try {
    await fs.rm(originalPath(folder, sha256), { force: true })
  } catch (error) {
    throw hostError(error, 'write', folder.originals)
  }
}
