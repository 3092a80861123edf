import { createHash } from 'node:crypto'
import { createReadStream, type Dirent, promises as fs } from 'node:fs'
import { basename, dirname, join } from 'node:path'
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
   * A folder inside that may not be read is passed over and given to `unreadable`; only `path` itself rejects.
   */
  readonly listFolder: (path: string, options?: ListOptions) => Promise<readonly string[]>
  readonly isFolder: (path: string) => Promise<boolean>
  readonly exists: (path: string) => Promise<boolean>
  /** Writes the whole file or leaves what was there before. */
  readonly save: (path: string, bytes: Uint8Array) => Promise<void>
  /** The path with all links resolved, of a file that need not be there; names that differ in case alone are one. */
  readonly realPath: (path: string) => Promise<string>
  /** SHA-256, 64 lower-case hex digits. */
  readonly sha256: (bytes: Uint8Array) => string
  /** Today in the user's time zone, YYYY-MM-DD. */
  readonly today: () => string
  /** The moment, ISO 8601 in UTC. */
  readonly now: () => string
}

export interface ListOptions {
  /** Folders are no longer entered once so many files were seen. */
  readonly most?: number
  readonly unreadable?: (error: HostError) => void
}

/** Largest file that is read at all, in bytes: what fits in one JavaScript buffer with room to work. */
const largestFile = 1024 * 1024 * 1024

async function readFile(path: string): Promise<Uint8Array> {
  try {
    const found = await fs.stat(path)
    if (found.size > largestFile) throw tooLarge(path)
    return found.isFile() || found.isDirectory() ? await fs.readFile(path) : await readStream(path)
  } catch (error) {
    throw hostError(error, 'read', path)
  }
}

/** A pipe or a device has no size, and /dev/zero no end. */
async function readStream(path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    size += chunk.length
    if (size > largestFile) throw tooLarge(path)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(path: string): HostError {
  const said = {
    message: `${path} is larger than 1 GiB and was not read.`,
    messageFr: `${path} dépasse 1 Gio et n’a pas été lu.`,
  }
  return new HostError('too-large', said, path)
}

async function realPath(path: string): Promise<string> {
  for (let there = path, rest = ''; ; ) {
    try {
      return join(await fs.realpath(there), rest)
    } catch {
      const above = dirname(there)
      if (above === there) return path
      rest = join(basename(there), rest)
      there = above
    }
  }
}

function hidden(entry: Dirent): boolean {
  return entry.name.startsWith('.') || entry.name.startsWith('~$') || entry.name === 'Thumbs.db'
}

async function listFolder(
  path: string,
  options: ListOptions = {},
  seen = { files: 0 },
): Promise<readonly string[]> {
  const { most = Number.POSITIVE_INFINITY, unreadable } = options
  try {
    const entries = (await fs.readdir(path, { withFileTypes: true })).filter((e) => !hidden(e))
    seen.files += entries.length
    const below = await Promise.all(
      entries.map(async (e) => {
        const full = join(path, e.name)
        if (e.isDirectory())
          return seen.files > most
            ? []
            : listFolder(full, options, seen).catch((error) => {
                unreadable?.(hostError(error, 'read', full))
                return []
              })
        return e.isFile() || (e.isSymbolicLink() && (await leadsToFile(full))) ? [full] : []
      }),
    )
    return below.flat().sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  } catch (error) {
    throw hostError(error, 'read', path)
  }
}

/** False for a link to a folder, which may lead back up, and to a pipe, which may never end; true if it leads nowhere. */
async function leadsToFile(link: string): Promise<boolean> {
  try {
    return (await fs.stat(link)).isFile()
  } catch {
    return true
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
  listFolder: (path, options) => listFolder(path, options),
  isFolder,
  exists,
  save: saveWhole,
  realPath,
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  today,
  now: () => new Date().toISOString(),
}

/** A name to show for a path: its last part. */
export function shownName(path: string): string {
  return basename(path)
}
