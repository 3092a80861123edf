import type { Briefing } from '../../corpus/index.ts'
import { checkArguments } from '../arguments.ts'
import type { Host } from '../host.ts'
import type { JsonFile } from './json-file.ts'

/** What was on the screen, as it is kept for the case of a crash. */
export interface Kept {
  readonly briefing: Briefing
  readonly savedAt: string
  /** Path of the file that the briefing belonged to. */
  readonly path: string | null
}

/** The recovery file: written while there is something unsaved, forgotten once it is saved or thrown away. */
export interface RecoveryFile {
  /** Keeps a briefing; calls that come while one is being written are merged into the last. */
  readonly keep: (briefing: Briefing, path: string | null) => Promise<void>
  readonly forget: () => Promise<void>
  readonly read: () => Promise<Kept | null>
}

export function createRecoveryFile(host: Host, file: JsonFile): RecoveryFile {
  let next: Kept | null | undefined
  let writing: Promise<void> | null = null
  const drain = async () => {
    while (next !== undefined) {
      const value = next
      next = undefined
      await file.write(value)
    }
    writing = null
  }
  const write = (value: Kept | null) => {
    next = value
    writing ??= drain()
    return writing
  }
  return {
    keep: (briefing, path) => write({ briefing, savedAt: host.now(), path }),
    forget: () => write(null),
    read: async () => {
      const value = await file.read()
      if (typeof value !== 'object' || value === null || !('briefing' in value)) return null
      const checked = checkArguments('briefing.update', [value.briefing, false])
      if (!checked.ok) return null
      const savedAt = 'savedAt' in value && typeof value.savedAt === 'string' ? value.savedAt : host.now()
      const path = 'path' in value && typeof value.path === 'string' ? value.path : null
      return { briefing: checked.value[0], savedAt, path }
    },
  }
}
