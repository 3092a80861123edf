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

/**
 * What a crash would lose. `current` is written while there is something unsaved. At each start, what an earlier run
 * left there moves to `left`, where the work that goes on cannot overwrite it, until the user restores it or throws
 * it away.
 */
export interface RecoveryFile {
  /** Keeps a briefing; calls that come while one is being written are merged into the last. */
  readonly keep: (briefing: Briefing, path: string | null) => Promise<void>
  /** Nothing is unsaved any more. */
  readonly forget: () => Promise<void>
  /** Called when a page starts: sets aside what was left, and gives the latest of it. */
  readonly left: () => Promise<Kept | null>
  /** Takes the latest of what was left away and gives it. */
  readonly take: () => Promise<Kept | null>
}

/** Crashes in a row that are kept apart. */
const mostLeft = 5

export function createRecoveryFile(host: Host, current: JsonFile, left: JsonFile): RecoveryFile {
  let next: Kept | null | undefined
  let writing: Promise<void> | null = null
  const drain = async () => {
    while (next !== undefined) {
      const value = next
      next = undefined
      await current.write(value)
    }
  }
  const write = (value: Kept | null) => {
    next = value
    writing ??= drain().finally(() => {
      writing = null
    })
    return writing
  }
  const list = async (): Promise<readonly Kept[]> => {
    const value = await left.read()
    return (Array.isArray(value) ? value : []).flatMap((item: unknown) => keptOf(item, host) ?? [])
  }
  return {
    keep: (briefing, path) => write({ briefing, savedAt: host.now(), path }),
    forget: () => write(null),
    left: async () => {
      await writing
      const lost = keptOf(await current.read(), host)
      const before = await list()
      if (lost === null) return before[0] ?? null
      // First the copy, then the original: a crash between the two offers it twice and loses nothing.
      await left.write([lost, ...before].slice(0, mostLeft))
      await write(null)
      return lost
    },
    take: async () => {
      const [latest, ...others] = await list()
      if (latest !== undefined) await left.write(others)
      return latest ?? null
    },
  }
}

function keptOf(value: unknown, host: Host): Kept | null {
  if (typeof value !== 'object' || value === null || !('briefing' in value)) return null
  const checked = checkArguments('briefing.update', [value.briefing, false])
  if (!checked.ok) return null
  const savedAt = 'savedAt' in value && typeof value.savedAt === 'string' ? value.savedAt : host.now()
  const path = 'path' in value && typeof value.path === 'string' ? value.path : null
  return { briefing: checked.value[0], savedAt, path }
}
