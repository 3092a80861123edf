import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { hostError } from '../host-error.ts'

/**
 * Where a library keeps what. `originals` and `journal` are the library; `index` (with SQLite's own files beside
 * it) can be made again from them at any time.
 */
export interface LibraryFolder {
  readonly root: string
  /** The files as received, named by their SHA-256, in sixteen folders. */
  readonly originals: string
  /** Files that are being written; whatever lies here after a crash was never reported as imported. */
  readonly incoming: string
  /** One line of JSON for each import and removal, in order. */
  readonly journal: string
  readonly index: string
  /** Held while an import runs, and let go by the system when its process ends, however it ends. */
  readonly lock: string
}

/** The places of a library; makes its folders. @throws HostError where the folder cannot be made */
export function libraryFolder(root: string): LibraryFolder {
  const folder: LibraryFolder = {
    root,
    originals: join(root, 'originals'),
    incoming: join(root, 'incoming'),
    journal: join(root, 'journal.jsonl'),
    index: join(root, 'index.sqlite'),
    lock: join(root, 'import.lock'),
  }
  try {
    mkdirSync(folder.incoming, { recursive: true })
    for (const digit of '0123456789abcdef') mkdirSync(join(folder.originals, digit), { recursive: true })
    return folder
  } catch (error) {
    throw hostError(error, 'write', root)
  }
}

/** True if a library lies at this place, be it without its index, which can be made again. Makes nothing. */
export function isLibrary(root: string): boolean {
  return existsSync(join(root, 'journal.jsonl')) || existsSync(join(root, 'index.sqlite'))
}

/** The library of a user who names none: in the folder that the system gives to programs' data. */
export function defaultLibrary(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  const home = homedir()
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Dossier', 'library')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Dossier', 'library')
  return join(env.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'dossier', 'library')
}
