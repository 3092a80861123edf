import { createHash } from 'node:crypto'
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
const batchFiles = 96
const batchBytes = 8_000_000
const batchMilliseconds = 500
/** Files that are read ahead of the one that is stored next: bounds the memory of an import of any length. */
const lookAhead = 64

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
      // The twin of a file that failed has failed as well.
      else if (outcome.kind === 'known' && target.has(outcome.sha256)) {
        now.push(importedFile(outcome.name, outcome.sha256, false))
      } else failed.push({ file: nameOf(outcome), ...reasonOf(outcome) })
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
  const queue: Promise<Outcome>[] = []
  const seen = new Set<string>()
  // Not Promise.race with one long-lived promise: that would keep every outcome in memory until the end.
  let release = () => {}
  signal?.addEventListener('abort', () => release(), { once: true })
  const unlessStopped = (outcome: Promise<Outcome> | undefined) =>
    new Promise<Outcome | null>((resolve, reject) => {
      release = () => resolve(null)
      if (outcome === undefined || signal?.aborted === true) resolve(null)
      else outcome.then(resolve, reject)
    })
  for (const item of items) {
    if (signal?.aborted === true) return
    queue.push(outcomeOf(target, item, seen))
    if (queue.length < lookAhead) continue
    const next = await unlessStopped(queue.shift())
    if (next === null) return
    yield next
  }
  for (let waiting = queue.shift(); waiting !== undefined; waiting = queue.shift()) {
    const next = await unlessStopped(waiting)
    if (next === null) return
    yield next
  }
}

async function outcomeOf(target: ImportTarget, item: ImportItem, seen: Set<string>): Promise<Outcome> {
  const { name } = item
  const bytes = readItem(item)
  if (!(bytes instanceof Uint8Array)) return { kind: 'failed', name, diagnostics: [bytes] }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (seen.has(sha256)) return { kind: 'known', name, sha256 }
  if (target.has(sha256)) {
    await target.mend({ sha256, bytes })
    return { kind: 'known', name, sha256 }
  }
  seen.add(sha256)
  const file: ReceivedFile = { name, bytes, sha256 }
  const { entry, diagnostics } = await target.pool.read({ kind: 'index', file, sort: target.sort })
  return entry === null ? { kind: 'failed', name, diagnostics } : { kind: 'ready', file, entry, diagnostics }
}

function importedFile(file: string, sha256: string, added: boolean): Imported {
  return { id: `s-${sha256.slice(0, 12)}`, file, added }
}

function nameOf(outcome: Outcome): string {
  return outcome.kind === 'ready' ? outcome.file.name : outcome.name
}

function reasonOf(outcome: Outcome): Said {
  const name = nameOf(outcome)
  if (outcome.kind !== 'failed') return say`${name} holds the same bytes as a file that could not be read.`
  const why = outcome.diagnostics.find((d) => d.severity === 'error')
  return why === undefined ? say`${name} could not be read.` : saidOf(why)
}
