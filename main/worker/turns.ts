/**
 * What a worker that is busy must learn without a message: the number of the newest preview, and how many tasks were
 * asked for in all. Main writes, the worker looks between the steps of its work.
 */
export type Turns = Int32Array<SharedArrayBuffer>

/** Turns that nobody has asked for yet. */
export function createTurns(): Turns {
  return new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT))
}

/** A new preview; the ones before it are stale from now on. @returns its number */
export function nextPreview(turns: Turns): number {
  return Atomics.add(turns, 0, 1) + 1
}

/** Notes that a task of any kind was asked for. */
export function noteTask(turns: Turns): void {
  Atomics.add(turns, 1, 1)
}

/** The number of the newest preview. */
export function newestPreview(turns: Turns): number {
  return Atomics.load(turns, 0)
}

/** How many tasks were asked for so far. */
export function tasksAsked(turns: Turns): number {
  return Atomics.load(turns, 1)
}
