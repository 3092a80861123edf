import { hash } from 'node:crypto'
import { promises as fs, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { flushFolder, writeFlushed } from '../flushed-file.ts'
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
    return hash('sha256', bytes) === sha256
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
    // A few at a time: the system has a limit on open files, and flushes those that wait together in one go.
    const waiting = batch.values()
    const lane = async () => {
      for (const original of waiting) await keep(folder, original)
    }
    await Promise.all(Array.from({ length: flushedTogether }, lane))
    const touched = new Set(batch.map((o) => join(folder.originals, o.sha256.charAt(0))))
    await Promise.all([...touched].map(flushFolder))
  } catch (error) {
    throw hostError(error, 'write', folder.originals)
  }
}

const flushedTogether = 32

async function keep(folder: LibraryFolder, { sha256, bytes }: Original): Promise<void> {
  const part = join(folder.incoming, sha256)
  try {
    await writeFlushed(part, bytes, { flag: 'w' })
    renameSync(part, originalPath(folder, sha256))
  } catch (error) {
    await fs.rm(part, { force: true }).catch(() => {})
    throw error
  }
}

/** The kept bytes, or null where they are gone or no longer what was kept. */
export async function readOriginal(folder: LibraryFolder, sha256: string): Promise<Uint8Array | null> {
  try {
    const bytes = await fs.readFile(originalPath(folder, sha256))
    return hash('sha256', bytes) === sha256 ? bytes : null
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
