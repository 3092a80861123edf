import { Worker } from 'node:worker_threads'
import type { Diagnostic, ReceivedFile } from '../../corpus/index.ts'
import { say } from '../../corpus/index.ts'
import { patience } from './patience.ts'
import { readingLimits } from './reading-limits.ts'
import { packetOf, type ReaderStart } from './reading-packets.ts'
import type { ReaderSettings, ReadingResult, ReadingTask } from './reading-task.ts'

/** Readers in threads of their own. Each file gets one answer, whatever it does to its reader. */
export interface ReadingPool {
  /** Never rejects: a reader that dies or is killed gives a diagnostic. The file's bytes are copied. */
  readonly read: (task: ReadingTask) => Promise<ReadingResult>
  /** Ends all readers at once; files still waiting answer as if their reader had failed. */
  readonly close: () => Promise<void>
}

export interface PoolOptions extends ReaderSettings {
  readonly threads: number
  /** For tests: shorter limits. */
  readonly milliseconds?: number
  readonly heapMegabytes?: number
  /** For tests: another reader. */
  readonly workerFile?: URL
}

interface Job {
  readonly task: ReadingTask
  readonly resolve: (result: ReadingResult) => void
}

interface Slot {
  worker: Worker | null
  /** Given to the thread and not answered, in order; all but one wait there, so that it never idles. */
  readonly jobs: Job[]
  /** Files that the thread has begun (it counts them itself), and those that it has answered. */
  begun: Int32Array
  answered: number
  /** Calls off the limit of time that runs for the file at which the thread is. */
  callOff: (() => void) | null
}

/** A thread that has fewer files than this waiting is given more, in packets of at most so many files and bytes. */
const fewestWaiting = 16
const packetFiles = 16
const packetBytes = 64_000

/** Starts a pool. Threads start with the first file and are started again after each one that is lost. */
export function readingPool(options: PoolOptions): ReadingPool {
  const milliseconds = options.milliseconds ?? readingLimits.milliseconds
  const slots: Slot[] = Array.from({ length: options.threads }, () => ({
    worker: null,
    jobs: [],
    begun: new Int32Array(1),
    answered: 0,
    callOff: null,
  }))
  const waiting: Job[] = []
  let closed = false

  const start = (slot: Slot): Worker => {
    const begun = new SharedArrayBuffer(4)
    slot.begun = new Int32Array(begun)
    slot.answered = 0
    const worker = new Worker(options.workerFile ?? workerFile, {
      workerData: { sections: options.sections, begun } satisfies ReaderStart,
      resourceLimits: {
        maxOldGenerationSizeMb: options.heapMegabytes ?? readingLimits.heapMegabytes,
        maxYoungGenerationSizeMb: 16,
        stackSizeMb: readingLimits.stackMegabytes,
      },
    })
    worker.on('message', (results: readonly ReadingResult[]) => {
      if (slot.worker !== worker) return
      slot.answered += results.length
      const done = slot.jobs.splice(0, results.length)
      fill()
      for (const [i, job] of done.entries()) {
        const result = results[i]
        if (result !== undefined) job.resolve(result)
      }
      setTimer(slot)
    })
    worker.on('error', (error: Error & { code?: string }) => {
      if (slot.worker === worker)
        lose(slot, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : error.message)
    })
    worker.on('exit', () => {
      if (slot.worker === worker) lose(slot, 'the reader ended')
    })
    return worker
  }

  /** The file that a dead thread was at is lost; the others that it had not answered go back to the queue. */
  const lose = (slot: Slot, why: 'time' | 'memory' | string) => {
    const { worker } = slot
    slot.worker = null
    slot.callOff?.()
    slot.callOff = null
    const jobs = slot.jobs.splice(0)
    const at = Math.max(0, Atomics.load(slot.begun, 0) - slot.answered - 1)
    const [guilty] = jobs.splice(Math.min(at, jobs.length - 1), 1)
    waiting.unshift(...jobs)
    void worker?.terminate()
    guilty?.resolve({ decoded: null, entry: null, diagnostics: [lost(guilty.task.file, why, milliseconds)] })
    fill()
  }

  const setTimer = (slot: Slot) => {
    slot.callOff?.()
    slot.callOff = slot.jobs.length === 0 ? null : patience(milliseconds, () => lose(slot, 'time'))
  }

  const fill = () => {
    // The thread with the fewest files first, so that a few files are spread over all of them.
    while (!closed && waiting.length > 0) {
      const slot = slots.reduce((least, s) => (s.jobs.length < least.jobs.length ? s : least))
      if (slot.jobs.length >= fewestWaiting) return
      const jobs = nextPacket(waiting, Math.ceil(waiting.length / slots.length))
      slot.worker ??= start(slot)
      const idle = slot.jobs.length === 0
      slot.jobs.push(...jobs)
      const packet = packetOf(jobs.map((job) => job.task))
      slot.worker.postMessage(packet, [packet.bytes.buffer])
      if (idle) setTimer(slot)
    }
  }

  return {
    read: (task) =>
      new Promise((resolve) => {
        waiting.push({ task, resolve })
        fill()
      }),
    close: async () => {
      closed = true
      const workers = slots.flatMap((s) => s.worker ?? [])
      for (const slot of slots) lose(slot, 'the reading was stopped')
      for (const job of waiting.splice(0)) {
        job.resolve({
          decoded: null,
          entry: null,
          diagnostics: [lost(job.task.file, 'the reading was stopped', 0)],
        })
      }
      await Promise.all(workers.map((w) => w.terminate()))
    },
  }
}

/** Takes the next jobs out of a queue: one at least, then as many as a packet holds. */
function nextPacket(queue: Job[], most: number): readonly Job[] {
  let files = 0
  let bytes = 0
  do {
    bytes += queue[files]?.task.file.bytes.length ?? 0
    files++
  } while (
    files < Math.min(most, packetFiles, queue.length) &&
    bytes + (queue[files]?.task.file.bytes.length ?? 0) <= packetBytes
  )
  return queue.splice(0, files)
}

/** From the sources the TypeScript file runs as it is; the packaged program has it bundled beside its main file. */
const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? './reading-worker.mjs' : './reading-worker.js',
  import.meta.url,
)

function lost(file: ReceivedFile, why: 'time' | 'memory' | string, milliseconds: number): Diagnostic {
  const base = { severity: 'error', file: file.name } as const
  if (why === 'time') {
    const seconds = Math.max(1, Math.round(milliseconds / 1000))
    return {
      ...base,
      rule: 'too-slow',
      ...say`${file.name} took longer than ${seconds} seconds to read, far longer than an article needs; it was left out.`,
    }
  }
  if (why === 'memory') {
    return {
      ...base,
      rule: 'too-much-memory',
      ...say`${file.name} needed more memory than an article can need; it was left out.`,
    }
  }
  return {
    ...base,
    rule: 'reader-failed',
    ...say`${file.name} could not be read: ${why}. It was left out.`,
  }
}
