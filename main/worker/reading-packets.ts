import { parentPort, workerData } from 'node:worker_threads'
import type { ReaderSettings, ReadingResult, ReadingTask } from './reading-task.ts'

/** Tasks on their way to a reader, the bytes of their files one behind the other: a message costs more than an article. */
export interface ReadingPacket {
  readonly tasks: readonly (Omit<ReadingTask, 'file'> & { readonly name: string; readonly sha256: string })[]
  /** Where each file ends in `bytes`. */
  readonly ends: readonly number[]
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What a reader's thread is started with. */
export interface ReaderStart extends ReaderSettings {
  /** One 32-bit number that both sides see: how many files the reader has begun since it was started. */
  readonly begun: SharedArrayBuffer
}

/** Copies tasks into a packet: the caller keeps its bytes, to store them once the reading went well. */
export function packetOf(tasks: readonly ReadingTask[]): ReadingPacket {
  const bytes = new Uint8Array(tasks.reduce((sum, { file }) => sum + file.bytes.length, 0))
  const ends: number[] = []
  let end = 0
  for (const { file } of tasks) {
    bytes.set(file.bytes, end)
    end += file.bytes.length
    ends.push(end)
  }
  return {
    tasks: tasks.map(({ file, ...task }) => ({ ...task, name: file.name, sha256: file.sha256 })),
    ends,
    bytes,
  }
}

/** Answers that are ready wait at most this long for others of their packet, in milliseconds. */
const longestWait = 50

/**
 * The reader's side: reads one file after the other, in the order of the questions, and answers in that order. Says in
 * `begun` which one it is at, so that the pool knows which file a thread died of.
 */
export function serveReading(read: (task: ReadingTask) => Promise<ReadingResult>): void {
  const begun = new Int32Array((workerData as ReaderStart).begun)
  let last = Promise.resolve()
  parentPort?.on('message', ({ tasks, ends, bytes }: ReadingPacket) => {
    last = last.then(async () => {
      let results: ReadingResult[] = []
      let since = performance.now()
      const answer = () => {
        if (results.length > 0) parentPort?.postMessage(results, results.flatMap(handedOver))
        results = []
        since = performance.now()
      }
      for (const [i, { name, sha256, ...task }] of tasks.entries()) {
        Atomics.add(begun, 0, 1)
        // A copy of its own: some readers give the memory of what they read away.
        const own = tasks.length === 1 ? bytes : bytes.slice(ends[i - 1] ?? 0, ends[i])
        results.push(await read({ ...task, file: { name, sha256, bytes: own } }))
        if (performance.now() - since > longestWait) answer()
      }
      answer()
    })
  })
}

/** The buffer that all long texts of an entry share goes over as it is. */
function handedOver({ entry }: ReadingResult): ArrayBuffer[] {
  return entry === null ? [] : [entry.sentences.buffer as ArrayBuffer]
}
