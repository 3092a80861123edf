import { DatabaseSync } from 'node:sqlite'
import { hostError } from '../host-error.ts'

/** SQLITE_BUSY and SQLITE_LOCKED: another process holds the lock. */
const busyCodes = new Set([5, 6])

/**
 * Takes the lock of a library, or gives null where another process has it. SQLite's own file lock is used because
 * the system lets it go when a process ends, even by force: no stale lock can shut a library.
 */
export function takeLock(path: string): (() => void) | null {
  let lock: DatabaseSync | null = null
  try {
    lock = new DatabaseSync(path)
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE')
    const held = lock
    return () => held.close()
  } catch (error) {
    lock?.close()
    if (error instanceof Error && 'errcode' in error && busyCodes.has(Number(error.errcode) & 0xff))
      return null
    throw hostError(error, 'write', path)
  }
}
