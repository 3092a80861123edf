/**
 * Reads mutated files and checks the invariants of the reading: `npm run bench -- fuzz [--inputs N] [--from N]`.
 * A thread of its own reads; an input that takes longer than the limit counts as a hang. Exit 1 if anything failed.
 */
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'

const { values } = parseArgs({
  options: { inputs: { type: 'string' }, from: { type: 'string' } },
  allowPositionals: true,
})
const from = Number(values.from ?? 0)
const to = from + Number(values.inputs ?? 20_000)
/** The limit of the program's own readers. */
const limit = 20_000

interface Report {
  readonly number: number
  readonly format: string
  readonly milliseconds: number
  readonly problems: readonly string[]
}

const counts = new Map<string, { inputs: number; total: number; slowest: number }>()
const failures: string[] = []
let next = from

while (next < to) {
  const died = await run(next)
  if (died !== null) {
    failures.push(`input ${next}: ${died}`)
    next++
  }
}
for (const [format, { inputs, total, slowest }] of counts) {
  console.log(
    `${format.padEnd(5)} ${inputs} inputs, ${(total / inputs).toFixed(1)} ms each, slowest ${slowest.toFixed(0)} ms`,
  )
}
for (const failure of failures.slice(0, 40)) console.log(failure)
console.log(`${to - from} mutated inputs, ${failures.length} failures`)
process.exitCode = failures.length === 0 ? 0 : 1

/** Reads from `next` on in one thread; null when all are read, else why the thread ended at `next`. */
function run(start: number): Promise<string | null> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./fuzz/fuzz-worker.ts', import.meta.url), {
      workerData: { from: start, to },
    })
    let timer: NodeJS.Timeout | undefined
    const watch = () => {
      clearTimeout(timer)
      timer = setTimeout(() => end('hangs'), limit)
    }
    const end = (why: string | null) => {
      clearTimeout(timer)
      worker.removeAllListeners()
      worker.on('error', () => {})
      void worker.terminate().then(() => resolve(why))
    }
    watch()
    worker.on('message', ({ number, format, milliseconds, problems }: Report) => {
      const count = counts.get(format) ?? { inputs: 0, total: 0, slowest: 0 }
      counts.set(format, {
        inputs: count.inputs + 1,
        total: count.total + milliseconds,
        slowest: Math.max(count.slowest, milliseconds),
      })
      for (const problem of problems) failures.push(`input ${number} (${format}): ${problem}`)
      next = number + 1
      watch()
    })
    worker.on('error', (error) => end(`ended the thread: ${error.message}`))
    worker.on('exit', () => end(next >= to ? null : 'ended the thread'))
  })
}
