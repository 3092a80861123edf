import type { ImportProgress } from '../../main/contract.ts'

/** An import as the page shows it. A folder given to a browser goes to the program in parts; this counts the whole. */
export interface ImportRun extends ImportProgress {
  /** What the parts before this one came to. */
  readonly before: { readonly done: number; readonly failed: number }
  /** Files in all parts; null where the program alone knows, because it walks the folders. */
  readonly all: number | null
  /** False while the user is still choosing in a dialog: there is nothing to show yet. */
  readonly begun: boolean
  /** The user asked for a stop; what is not yet handed over stays out. */
  readonly stopping: boolean
}

/** An import that begins, or one that the user is still choosing the files for. */
export function startRun(all: number | null, begun = true): ImportRun {
  const before = { done: 0, failed: 0 }
  return { done: 0, total: all ?? 0, failed: 0, current: null, before, all, begun, stopping: false }
}

/** The run after the program told how far it is with the present part. */
export function advance(run: ImportRun, progress: ImportProgress): ImportRun {
  return {
    ...run,
    begun: true,
    current: progress.current,
    done: run.before.done + progress.done,
    failed: run.before.failed + progress.failed,
    total: run.all ?? progress.total,
  }
}

/** The run after a part is finished: `done` and `failed` of it stay counted. */
export function finishPart(run: ImportRun, done: number, failed: number): ImportRun {
  const before = { done: run.before.done + done, failed: run.before.failed + failed }
  return { ...run, ...before, before, current: null }
}
