import { hash } from 'node:crypto'
import type { Diagnostic, ReceivedFile, SourceId } from '../../corpus/index.ts'
import { type Said, saidOf, say } from '../../corpus/index.ts'
import type { ReadingPool } from '../worker/reading-pool.ts'
import type { IndexEntry } from '../worker/reading-task.ts'
import { type ImportItem, readItem } from './import-item.ts'
import type { NearDuplicate } from './index-writer.ts'

/** How far an import is. Counts only what is safely on the disk, or has failed for good. */
export interface LibraryProgress {
  readonly done: number
  readonly total: number
  readonly failed: number
  /** Name of the file that was read last. */
  readonly current: string | null
}

/** A file whose import is complete: its original is flushed, the journal names it, the index has it. */
export interface Imported {
  readonly id: SourceId
  readonly file: string
  /** False if the library had these bytes before. */
  readonly added: boolean
}

export interface LibraryImport {
  /** In the order of the items. */
  readonly imported: readonly Imported[]
  readonly failed: readonly { readonly file: string; readonly message: string }[]
  readonly nearDuplicates: readonly NearDuplicate[]
  readonly diagnostics: readonly Diagnostic[]
  /** True if the caller stopped it: what was imported until then stays. */
  readonly stopped: boolean
}

export interface ImportOptions {
  readonly signal?: AbortSignal
  /** False leaves a large import unsorted until its sources are listed or `sort` is called. */
  readonly sort?: boolean
  readonly onProgress?: (progress: LibraryProgress) => void
  /** Told after each flush, in the order of the items. */
  readonly onImported?: (imported: readonly Imported[]) => void
}

/** A file that was read and waits to be stored. */
export interface ReadyFile {
  readonly file: ReceivedFile
  readonly entry: IndexEntry
}

/** What an import needs of the library that it fills. */
export interface ImportTarget {
  readonly pool: ReadingPool
  /** False leaves the sentences unsorted for now. */
  readonly sort: boolean
  readonly has: (sha256: string) => boolean
  /** Puts the kept original of a source that the library has back where it is gone or was changed. Throws a HostError. */
  readonly mend: (file: { readonly sha256: string; readonly bytes: Uint8Array }) => Promise<void>
  /** Keeps a batch: originals and journal flushed, then the index. Throws a HostError where the disk refuses. */
  readonly store: (batch: readonly ReadyFile[]) => Promise<readonly NearDuplicate[]>
}

/** A batch is stored when it has this many files, this many bytes, or is this old: one flush serves all of it. */
const batchFiles = 192
const batchBytes = 8_000_000
const batchMilliseconds = 500
/** Files and bytes that are read ahead of the one that is stored next: bounds the memory of an import of any length. */
const lookAhead = 96
const lookAheadBytes = 64_000_000

type Outcome =
  | ({ readonly kind: 'ready'; readonly diagnostics: readonly Diagnostic[] } & ReadyFile)
  | { readonly kind: 'known'; readonly name: string; readonly sha256: string }
  | { readonly kind: 'failed'; readonly name: string; readonly diagnostics: readonly Diagnostic[] }

/**
 * Imports files: reads them in the pool, stores them in batches. A file that cannot be read gives a diagnostic and
 * the others go on. May be ended at any moment, by the signal or by force: what was told to `onImported` stays, the
 * rest is as if it had never begun.
 * @throws HostError where the library's own disk fails; what was stored before stays
 */
export async function importFiles(
  target: ImportTarget,
  items: readonly ImportItem[],
  { signal, onProgress, onImported }: ImportOptions,
): Promise<LibraryImport> {
  const imported: Imported[] = []
  const failed: { file: string; message: string }[] = []
  const near: NearDuplicate[] = []
  const diagnostics: Diagnostic[] = []
  let batch: Outcome[] = []
  let bytes = 0
  let since = performance.now()
  let storing: Promise<void> = Promise.resolve()

  const progress = (current: string | null) =>
    onProgress?.({
      done: imported.length + failed.length,
      total: items.length,
      failed: failed.length,
      current,
    })
  const storeBatch = async (outcomes: readonly Outcome[]) => {
    const ready = outcomes.filter((o) => o.kind === 'ready')
    if (ready.length > 0) near.push(...(await target.store(ready)))
    const now: Imported[] = []
    for (const outcome of outcomes) {
      if (outcome.kind === 'ready') now.push(importedFile(outcome.file.name, outcome.file.sha256, true))
      else if (outcome.kind === 'known') now.push(importedFile(outcome.name, outcome.sha256, false))
      else failed.push({ file: outcome.name, ...reasonOf(outcome) })
      if (outcome.kind !== 'known') diagnostics.push(...outcome.diagnostics)
    }
    imported.push(...now)
    if (now.length > 0) onImported?.(now)
    progress(null)
  }
  const flush = async () => {
    // One batch is stored while the next is read; a second one waits, so that memory stays bounded.
    await storing
    if (batch.length === 0) return
    storing = storeBatch(batch)
    // An error is thrown where `storing` is awaited next; until then it must not count as unhandled.
    storing.catch(() => {})
    batch = []
    bytes = 0
    since = performance.now()
  }

  for await (const outcome of outcomesInOrder(target, items, signal)) {
    batch.push(outcome)
    if (outcome.kind === 'ready') bytes += outcome.file.bytes.length
    progress(nameOf(outcome))
    const old = performance.now() - since > batchMilliseconds
    if (batch.length >= batchFiles || bytes >= batchBytes || old) await flush()
  }
  await flush()
  await storing
  return { imported, failed, nearDuplicates: near, diagnostics, stopped: signal?.aborted === true }
}

/** Reads the items ahead, and gives what came of each in their order; ends early when the signal says so. */
async function* outcomesInOrder(
  target: ImportTarget,
  items: readonly ImportItem[],
  signal: AbortSignal | undefined,
): AsyncGenerator<Outcome> {
  const queue: { readonly outcome: Promise<Outcome>; readonly bytes: number }[] = []
  let ahead = 0
  const seen = new Map<string, Promise<boolean>>()
  // Not Promise.race with one long-lived promise: that would keep every outcome in memory until the end.
  let release = () => {}
  signal?.addEventListener('abort', () => release(), { once: true })
  const next = () =>
    new Promise<Outcome | null>((resolve, reject) => {
      const first = queue.shift()
      ahead -= first?.bytes ?? 0
      release = () => resolve(null)
      if (first === undefined || signal?.aborted === true) resolve(null)
      else first.outcome.then(resolve, reject)
    })
  for (const item of items) {
    if (signal?.aborted === true) return
    const bytes = readItem(item)
    const size = bytes instanceof Uint8Array ? bytes.length : 0
    queue.push({ outcome: outcomeOf(target, item.name, bytes, seen), bytes: size })
    ahead += size
    while (queue.length >= lookAhead || ahead > lookAheadBytes) {
      const outcome = await next()
      if (outcome === null) return
      yield outcome
    }
  }
  for (let outcome = await next(); outcome !== null; outcome = await next()) yield outcome
}

async function outcomeOf(
  target: ImportTarget,
  name: string,
  bytes: Uint8Array | Diagnostic,
  seen: Map<string, Promise<boolean>>,
): Promise<Outcome> {
  if (!(bytes instanceof Uint8Array)) return { kind: 'failed', name, diagnostics: [bytes] }
  const sha256 = hash('sha256', bytes)
  if (target.has(sha256)) {
    await target.mend({ sha256, bytes })
    return { kind: 'known', name, sha256 }
  }
  // A twin of a file that could not be read may be read under its own name, or fails in its own words; one by one,
  // so that only the first of them that can be read is added.
  let twin = seen.get(sha256)
  while (twin !== undefined) {
    if (await twin) return { kind: 'known', name, sha256 }
    const next = seen.get(sha256)
    if (next === twin) break
    twin = next
  }
  const file: ReceivedFile = { name, bytes, sha256 }
  const reading = target.pool.read({ kind: 'index', file, sort: target.sort })
  seen.set(
    sha256,
    reading.then(({ entry }) => entry !== null),
  )
  const { entry, diagnostics } = await reading
  return entry === null ? { kind: 'failed', name, diagnostics } : { kind: 'ready', file, entry, diagnostics }
}

function importedFile(file: string, sha256: string, added: boolean): Imported {
  return { id: `s-${sha256.slice(0, 12)}`, file, added }
}

function nameOf(outcome: Outcome): string {
  return outcome.kind === 'ready' ? outcome.file.name : outcome.name
}

function reasonOf({ name, diagnostics }: Outcome & { readonly kind: 'failed' }): Said {
  const why = diagnostics.find((d) => d.severity === 'error')
  return why === undefined ? say`${name} could not be read.` : saidOf(why)
}
