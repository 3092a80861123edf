import { basename } from 'node:path'
import type { SourceId } from '../../corpus/index.ts'
import type { ImportItem, ImportProgress, ImportReport } from '../contract.ts'
import type { Host } from '../host.ts'
import { HostError } from '../host-error.ts'
import { readableName } from '../read-sources.ts'
import { Stopped, type WorkerClient } from '../worker/worker-client.ts'
import type { KeptSource, SourceLibrary } from './source-library.ts'

/** Files that are read and kept together: small, so that progress moves and little is lost when it is stopped. */
const batch = 16

/** Progress is told at most this often, in milliseconds. */
const progressEvery = 100

interface Pending {
  readonly name: string
  readonly bytes: () => Promise<Uint8Array>
}

export interface ImportDependencies {
  readonly host: Host
  readonly library: SourceLibrary
  readonly reader: WorkerClient
  readonly progress: (progress: ImportProgress) => void
  readonly droppedPath: (id: string) => string | null
}

export type ImportRequest = ImportItem | { readonly kind: 'path'; readonly path: string }

/**
 * Imports files and folders into the library, in batches: read in the worker, kept, reported. A file that cannot be
 * read is named with its reason and costs nothing else. After a folder's files of unknown kinds were passed over, one
 * line says how many.
 */
export async function importSources(
  dependencies: ImportDependencies,
  requests: readonly ImportRequest[],
  stopped: () => boolean,
): Promise<ImportReport> {
  const { library, progress } = dependencies
  const failed: { file: string; message: string }[] = []
  const files = await expand(dependencies, requests, failed)
  const added = new Map<SourceId, boolean>()
  let told = 0
  let done = 0
  const tell = (current: string | null, now = performance.now()) => {
    if (current !== null && now - told < progressEvery) return
    told = now
    progress({ done, total: files.length, failed: failed.length, current })
  }
  tell(null)
  for (let at = 0; at < files.length && !stopped(); at += batch) {
    const received: { name: string; sha256: string; bytes: Uint8Array }[] = []
    for (const file of files.slice(at, at + batch)) {
      tell(file.name)
      try {
        const bytes = await file.bytes()
        const sha256 = dependencies.host.sha256(bytes)
        const known = await library.idOf(sha256)
        if (known === null) received.push({ name: file.name, sha256, bytes })
        else added.set(known, true)
      } catch (error) {
        if (!(error instanceof HostError)) throw error
        failed.push({ file: file.name, message: error.message })
      }
    }
    try {
      for (const id of await keep(dependencies, received, failed)) if (!added.has(id)) added.set(id, false)
    } catch (error) {
      if (!(error instanceof Stopped)) throw error
      break
    }
    done = Math.min(files.length, at + batch)
    tell(null)
  }
  return {
    added: [...added.keys()],
    known: [...added].flatMap(([id, known]) => (known ? [id] : [])),
    failed,
    stopped: stopped(),
  }
}

async function keep(
  { library, reader }: ImportDependencies,
  received: readonly { name: string; sha256: string; bytes: Uint8Array }[],
  failed: { file: string; message: string }[],
): Promise<readonly SourceId[]> {
  if (received.length === 0) return []
  const { sources, diagnostics } = await reader.read(received, [])
  const bytesOf = new Map(received.map((f) => [f.sha256, f.bytes]))
  const kept: KeptSource[] = sources.map((source) => ({
    source,
    bytes: bytesOf.get(source.sha256) ?? new Uint8Array(),
    diagnostics: diagnostics.filter((d) => d.source === source.id),
  }))
  await library.keep(kept)
  const read = new Set(sources.map((s) => s.sha256))
  for (const file of received)
    if (!read.has(file.sha256))
      failed.push({
        file: file.name,
        message:
          diagnostics.find((d) => d.file === file.name && d.severity === 'error')?.message ??
          `${file.name} holds nothing that can be read.`,
      })
  return sources.map((s) => s.id)
}

async function expand(
  { host, droppedPath }: ImportDependencies,
  requests: readonly ImportRequest[],
  failed: { file: string; message: string }[],
): Promise<readonly Pending[]> {
  const files: Pending[] = []
  for (const request of requests) {
    if (request.kind === 'bytes') {
      files.push({ name: request.name, bytes: async () => request.bytes })
      continue
    }
    const path = request.kind === 'path' ? request.path : droppedPath(request.id)
    if (path === null) {
      failed.push({ file: '', message: 'A dropped file is no longer known. Drop it again.' })
      continue
    }
    const pending = (full: string): Pending => ({ name: basename(full), bytes: () => host.readFile(full) })
    if (!(await host.isFolder(path))) {
      files.push(pending(path))
      continue
    }
    try {
      const found = await host.listFolder(path)
      const wanted = found.filter((f) => readableName(basename(f)))
      files.push(...wanted.map(pending))
      const others = found.length - wanted.length
      if (others > 0)
        failed.push({
          file: basename(path),
          message: `${others} ${others === 1 ? 'file' : 'files'} in this folder ${others === 1 ? 'is' : 'are'} of a kind that Dossier does not read.`,
        })
    } catch (error) {
      if (!(error instanceof HostError)) throw error
      failed.push({ file: basename(path), message: error.message })
    }
  }
  return files
}
