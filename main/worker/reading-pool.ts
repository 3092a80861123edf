import { Worker } from 'node:worker_threads'
import type { Diagnostic, ReceivedFile } from '../../corpus/index.ts'
import { say } from '../../corpus/index.ts'
import { readingLimits } from './reading-limits.ts'
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
  /** The first one is being read; the next waits in the thread, so that it never idles. */
  readonly jobs: Job[]
  timer: NodeJS.Timeout | null
}

const jobsOfThread = 3

/** Starts a pool. Threads start with the first file and are started again after each one that is lost. */
export function readingPool(options: PoolOptions): ReadingPool {
  const milliseconds = options.milliseconds ?? readingLimits.milliseconds
  const slots: Slot[] = Array.from({ length: options.threads }, () => ({
    worker: null,
    jobs: [],
    timer: null,
  }))
  const waiting: Job[] = []
  let closed = false

  const start = (slot: Slot): Worker => {
    const worker = new Worker(options.workerFile ?? workerFile, {
      workerData: { sections: options.sections } satisfies ReaderSettings,
      resourceLimits: {
        maxOldGenerationSizeMb: options.heapMegabytes ?? readingLimits.heapMegabytes,
        maxYoungGenerationSizeMb: 8,
        stackSizeMb: readingLimits.stackMegabytes,
      },
    })
    worker.on('message', (result: ReadingResult) => {
      if (slot.worker !== worker) return
      slot.jobs.shift()?.resolve(result)
      fill()
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

  /** The file at the head of a dead thread is lost; those behind it go back to the queue. */
  const lose = (slot: Slot, why: 'time' | 'memory' | string) => {
    const { worker } = slot
    slot.worker = null
    if (slot.timer !== null) clearTimeout(slot.timer)
    slot.timer = null
    const [head, ...rest] = slot.jobs.splice(0)
    waiting.unshift(...rest)
    void worker?.terminate()
    head?.resolve({ decoded: null, entry: null, diagnostics: [lost(head.task.file, why, milliseconds)] })
    fill()
  }

  const setTimer = (slot: Slot) => {
    if (slot.timer !== null) clearTimeout(slot.timer)
    slot.timer = slot.jobs.length === 0 ? null : setTimeout(() => lose(slot, 'time'), milliseconds)
  }

  const fill = () => {
    for (let depth = 1; depth <= jobsOfThread; depth++) {
      for (const slot of slots) {
        if (closed || slot.jobs.length >= depth) continue
        const job = waiting.shift()
        if (job === undefined) return
        slot.worker ??= start(slot)
        slot.jobs.push(job)
        // A copy goes over: the caller keeps the bytes, to store them once the reading went well.
        const bytes = new Uint8Array(job.task.file.bytes)
        slot.worker.postMessage({ ...job.task, file: { ...job.task.file, bytes } }, [bytes.buffer])
        if (slot.jobs.length === 1) setTimer(slot)
      }
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
