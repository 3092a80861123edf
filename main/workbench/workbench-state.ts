import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Briefing, Source, SourceId } from '../../corpus/index.ts'
import { bundledSources } from '../bundled.ts'
import type { Configuration } from '../configuration/configuration.ts'
import type { ImportProgress, ImportReport } from '../contract.ts'
import { type Library, openLibrary } from '../library/index.ts'
import { originalPath } from '../library/originals.ts'
import { loadResources } from '../resources.ts'
import type { Shell } from '../shell.ts'
import type { WorkerFile } from '../worker/tasks.ts'
import { createWorkerClient, type WorkerClient } from '../worker/worker-client.ts'
import { backgroundSorting } from './background-sorting.ts'
import { createFileReferences, type FileReferences } from './file-references.ts'
import { type ImportRequest, reportOf, requestedItems } from './import-requests.ts'
import { jsonFile } from './json-file.ts'
import { createRecentBriefings, type RecentBriefings } from './recent-briefings.ts'
import { createRecoveryFile, type RecoveryFile } from './recovery.ts'
import { createSettingsStore, type SettingsStore } from './settings-store.ts'

/** What the handlers share: the services over the data folder, and what is on the screen. */
export interface WorkbenchState {
  readonly shell: Shell
  /** Sections and templates of the user's own. */
  readonly configuration: Configuration
  readonly settings: SettingsStore
  readonly recovery: RecoveryFile
  readonly recent: RecentBriefings
  readonly references: FileReferences
  readonly library: Library
  /** A thread of its own, so that neither an import nor a long document holds up the page. */
  readonly renderer: WorkerClient
  /** What the page last said is on the screen. */
  readonly screen: { briefing: Briefing | null; saved: boolean; path: string | null }
  /** The library's rows, all or a page of them. */
  readonly list: Library['list']
  readonly remove: (ids: readonly SourceId[]) => Promise<void>
  readonly import: (requests: readonly ImportRequest[]) => Promise<ImportReport>
  readonly stopImport: () => void
  /** Sources in full, in the order asked for, read without these repairs. */
  readonly read: (ids: readonly SourceId[], undone: readonly string[]) => Promise<readonly Source[]>
  /** Kept originals of these sources, for the renderer; ids that the library lacks are left out. */
  readonly files: (ids: readonly SourceId[]) => readonly WorkerFile[]
  /** What a crash left half done is finished, and at the first start the bundled articles come in. */
  readonly ready: () => Promise<void>
  /** Ends what goes on behind the window. */
  readonly stopSorting: () => void
}

/** Sources kept in memory: a briefing's own are asked for again with each drafted section. */
const mostKept = 500

/** Puts the services together. @throws HostError where the library cannot be opened */
export function createWorkbenchState(shell: Shell, configuration: Configuration): WorkbenchState {
  const { host, dataFolder } = shell
  const file = (name: string) => jsonFile(host, dataFolder, name)
  const library = openLibrary(join(dataFolder, 'library'), {
    resources: loadResources(configuration.sections),
  })
  const started = file('started.json')
  const kept = new Map<string, Source>()
  let stop: AbortController | null = null
  let importing: Promise<unknown> = Promise.resolve()
  let first: Promise<void> | null = null
  const startImport = (requests: readonly ImportRequest[]): Promise<ImportReport> => {
    const run = importing.then(async () => {
      const { items, refused } = requestedItems(requests, shell.droppedPath)
      stop = new AbortController()
      const done = await library.import(items, {
        signal: stop.signal,
        onProgress: atMostEvery(100, (progress: ImportProgress) => shell.emit('import.progress', progress)),
      })
      stop = null
      return reportOf(done, refused)
    })
    importing = run.catch(() => null)
    return run
  }
  const ready = (): Promise<void> => {
    first ??= (async () => {
      await library.recover()
      if ((await started.read()) !== null) return
      if (library.count() === 0) await startImport(bundledSources.map((path) => ({ kind: 'path', path })))
      await started.write({ at: host.now() })
    })()
    return first
  }
  // The rows are shown first; their counts follow.
  const sorting = backgroundSorting(
    library,
    () => importing,
    (count) => shell.emit('sources.changed', { count }),
  )
  const key = (id: SourceId, undone: readonly string[]) =>
    [id, ...undone.filter((u) => u.startsWith(`${id}.`)).sort()].join(' ')

  return {
    shell,
    configuration,
    settings: createSettingsStore(file('settings.json'), Intl.DateTimeFormat().resolvedOptions().locale),
    recovery: createRecoveryFile(host, file('recovery.json'), file('recovery-left.json')),
    recent: createRecentBriefings(host, file('recent.json')),
    references: createFileReferences(),
    library,
    renderer: createWorkerClient({
      sections: configuration.sections,
      templates: configuration.templateFiles,
    }),
    screen: { briefing: null, saved: true, path: null },
    // Asked anew each time: the rows of a large library must not stay in memory for as long as the program runs.
    list: (page) =>
      library
        .list(page)
        .map((row) =>
          existsSync(originalPath(library.folder, row.sha256)) ? row : { ...row, available: false },
        ),
    remove: (ids) => library.remove(ids),
    // What a crash left half done has the library first; the user's import waits for it and is not refused.
    import: async (requests) => {
      await ready()
      return startImport(requests)
    },
    stopImport: () => stop?.abort(),
    read: async (ids, undone) => {
      const unknown = ids.filter((id) => !kept.has(key(id, undone)))
      if (unknown.length > 0)
        for (const source of (await library.read(unknown, undone)).value)
          kept.set(key(source.id, undone), source)
      const sources = ids.flatMap((id) => kept.get(key(id, undone)) ?? [])
      for (const old of [...kept.keys()].slice(0, Math.max(0, kept.size - mostKept))) kept.delete(old)
      return sources
    },
    files: (ids) =>
      library
        .find(ids)
        .map(({ file, sha256 }) => ({ name: file, sha256, path: originalPath(library.folder, sha256) })),
    ready: async () => {
      await ready()
      sorting.start()
    },
    stopSorting: sorting.stop,
  }
}

/** Passes on what comes at most so often, in ms, and the end of a count always: a page need not draw each file. */
function atMostEvery<T extends { readonly done: number; readonly total: number }>(
  milliseconds: number,
  tell: (value: T) => void,
): (value: T) => void {
  let last = Number.NEGATIVE_INFINITY
  return (value) => {
    const now = performance.now()
    if (now - last < milliseconds && value.done < value.total) return
    last = now
    tell(value)
  }
}
