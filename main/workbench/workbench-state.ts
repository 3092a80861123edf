import { join } from 'node:path'
import type { Briefing, Source, SourceId } from '../../corpus/index.ts'
import { bundledSources } from '../bundled.ts'
import type { ImportReport } from '../contract.ts'
import type { Shell } from '../shell.ts'
import { createWorkerClient, type WorkerClient } from '../worker/worker-client.ts'
import { createFileReferences, type FileReferences } from './file-references.ts'
import { createFolderLibrary } from './folder-library.ts'
import { type ImportRequest, importSources } from './import-sources.ts'
import { jsonFile } from './json-file.ts'
import { createRecentBriefings, type RecentBriefings } from './recent-briefings.ts'
import { createRecoveryFile, type RecoveryFile } from './recovery.ts'
import { createSettingsStore, type SettingsStore } from './settings-store.ts'
import type { SourceLibrary } from './source-library.ts'

/** What the handlers share: the services over the data folder, and what is on the screen. */
export interface WorkbenchState {
  readonly shell: Shell
  readonly settings: SettingsStore
  readonly recovery: RecoveryFile
  readonly recent: RecentBriefings
  readonly references: FileReferences
  readonly library: SourceLibrary
  /** Two threads, so that an import never holds up the page. */
  readonly reader: WorkerClient
  readonly renderer: WorkerClient
  /** What the page last said is on the screen. */
  readonly screen: { briefing: Briefing | null; saved: boolean; path: string | null }
  readonly import: (requests: readonly ImportRequest[]) => Promise<ImportReport>
  readonly stopImport: () => Promise<void>
  /** Sources in full, in the order asked for, read without these repairs. */
  readonly read: (ids: readonly SourceId[], undone: readonly string[]) => Promise<readonly Source[]>
  /** The bundled articles, imported at the first start. */
  readonly ready: () => Promise<void>
}

/** Puts the services together; nothing is read before it is needed. */
export function createWorkbenchState(shell: Shell): WorkbenchState {
  const { host, dataFolder } = shell
  const file = (name: string) => jsonFile(host, dataFolder, name)
  const reader = createWorkerClient({ sections: [] })
  const renderer = createWorkerClient({ sections: [] })
  const library = createFolderLibrary(host, join(dataFolder, 'library'), (files) => reader.read(files, []))
  const sources = new Map<string, Source>()
  let stop = false
  let importing: Promise<ImportReport> | null = null
  let first: Promise<void> | null = null

  const startImport = async (requests: readonly ImportRequest[]): Promise<ImportReport> => {
    await importing
    stop = false
    importing = importSources(
      {
        host,
        library,
        reader,
        progress: (progress) => shell.emit('import.progress', progress),
        droppedPath: shell.droppedPath,
      },
      requests,
      () => stop,
    ).finally(() => {
      importing = null
    })
    return importing
  }
  const key = (id: SourceId, undone: readonly string[]) =>
    [id, ...undone.filter((u) => u.startsWith(`${id}.`)).sort()].join(' ')

  return {
    shell,
    settings: createSettingsStore(file('settings.json'), Intl.DateTimeFormat().resolvedOptions().locale),
    recovery: createRecoveryFile(host, file('recovery.json')),
    recent: createRecentBriefings(host, file('recent.json')),
    references: createFileReferences(),
    library,
    reader,
    renderer,
    screen: { briefing: null, saved: true, path: null },
    import: startImport,
    stopImport: async () => {
      stop = true
      await reader.stop()
    },
    read: async (ids, undone) => {
      const wanted = await library.files(ids.filter((id) => !sources.has(key(id, undone))))
      if (wanted.length > 0)
        for (const source of (await reader.read(wanted, undone)).sources)
          sources.set(key(source.id, undone), source)
      return ids.flatMap((id) => sources.get(key(id, undone)) ?? [])
    },
    ready: () => {
      first ??= library.isNew().then(async (fresh) => {
        if (fresh) await startImport(bundledSources.map((path) => ({ kind: 'path', path })))
      })
      return first
    },
  }
}
