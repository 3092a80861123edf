import type { Host } from '../host.ts'
import type { JsonFile } from './json-file.ts'

export interface RecentPath {
  readonly path: string
  /** ISO 8601. */
  readonly openedAt: string
}

/** As many as a menu shows without scrolling. */
const most = 10

/** The briefings opened last, latest first. */
export interface RecentBriefings {
  readonly list: () => Promise<readonly RecentPath[]>
  readonly note: (path: string) => Promise<void>
  readonly forget: (path: string) => Promise<void>
  /** What `list` gave last, for callers that cannot wait. */
  readonly known: () => readonly RecentPath[]
}

export function createRecentBriefings(host: Host, file: JsonFile): RecentBriefings {
  let known: readonly RecentPath[] | null = null
  const list = async () => {
    known ??= rows(await file.read())
    return known
  }
  const write = async (next: readonly RecentPath[]) => {
    known = next
    await file.write(next)
  }
  const others = async (path: string) => (await list()).filter((r) => r.path !== path)
  return {
    list,
    known: () => known ?? [],
    note: async (path) => write([{ path, openedAt: host.now() }, ...(await others(path))].slice(0, most)),
    forget: async (path) => write(await others(path)),
  }
}

function rows(value: unknown): readonly RecentPath[] {
  return (Array.isArray(value) ? value : []).filter(
    (row: unknown): row is RecentPath =>
      typeof row === 'object' &&
      row !== null &&
      'path' in row &&
      typeof row.path === 'string' &&
      'openedAt' in row &&
      typeof row.openedAt === 'string',
  )
}
