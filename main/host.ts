import { createHash } from 'node:crypto'
import { type Dirent, promises as fs } from 'node:fs'
import { basename, join } from 'node:path'
import { HostError, hostError } from './host-error.ts'
import { saveWhole } from './save-whole.ts'

/**
 * The small interface through which a shell reaches the machine. Tests give a fixed one; `nodeHost` is the real one.
 * Every method that fails rejects with a `HostError`, whose message is a sentence for the user.
 */
export interface Host {
  readonly readFile: (path: string) => Promise<Uint8Array>
  /**
   * Paths of all files under a folder, hidden ones left out, sorted by code unit so that every machine agrees.
   *
   * @param most folders are no longer entered once so many files were seen
   */
  readonly listFolder: (path: string, most?: number) => Promise<readonly string[]>
  readonly isFolder: (path: string) => Promise<boolean>
  readonly exists: (path: string) => Promise<boolean>
  /** Writes the whole file or leaves what was there before. */
  readonly save: (path: string, bytes: Uint8Array) => Promise<void>
  /** SHA-256, 64 lower-case hex digits. */
  readonly sha256: (bytes: Uint8Array) => string
  /** Today in the user's time zone, YYYY-MM-DD. */
  readonly today: () => string
  /** The moment, ISO 8601 in UTC. */
  readonly now: () => string
}

/** Largest file that is read at all, in bytes: what fits in one JavaScript buffer with room to work. */
const largestFile = 1024 * 1024 * 1024

async function readFile(path: string): Promise<Uint8Array> {
  try {
    const { size } = await fs.stat(path)
    if (size > largestFile)
      throw new HostError(
        'too-large',
        {
          message: `${path} is larger than 1 GiB and was not read.`,
          messageFr: `${path} dépasse 1 Gio et n’a pas été lu.`,
        },
        path,
      )
    return await fs.readFile(path)
  } catch (error) {
    throw hostError(error, 'read', path)
  }
}

function hidden(entry: Dirent): boolean {
  return entry.name.startsWith('.') || entry.name.startsWith('~$') || entry.name === 'Thumbs.db'
}

async function listFolder(
  path: string,
  most = Number.POSITIVE_INFINITY,
  seen = { files: 0 },
): Promise<readonly string[]> {
  try {
    const entries = (await fs.readdir(path, { withFileTypes: true })).filter((e) => !hidden(e))
    seen.files += entries.length
    const below = await Promise.all(
      entries.map((e) => {
        const full = join(path, e.name)
        if (e.isDirectory()) return seen.files > most ? [] : listFolder(full, most, seen)
        return e.isFile() || e.isSymbolicLink() ? [full] : []
      }),
    )
    return below.flat().sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  } catch (error) {
    throw hostError(error, 'read', path)
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await fs.stat(path)).isDirectory()
  } catch {
    return false
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await fs.stat(path)
    return true
  } catch {
    return false
  }
}

function today(): string {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The Host over Node: files, clock and SHA-256 of this machine. */
export const nodeHost: Host = {
  readFile,
  listFolder: (path, most) => listFolder(path, most),
  isFolder,
  exists,
  save: saveWhole,
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  today,
  now: () => new Date().toISOString(),
}

/** A name to show for a path: its last part. */
export function shownName(path: string): string {
  return basename(path)
}
