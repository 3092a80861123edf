import { Worker } from 'node:worker_threads'
import { HostError } from '../host-error.ts'
import type { Reply, Request, Tasks, WorkerSetup } from './tasks.ts'
import { createTurns, nextPreview, noteTask, tasksAsked } from './turns.ts'

/** Thrown by a task that was stopped. */
export class Stopped extends Error {
  constructor() {
    super('stopped')
    this.name = 'Stopped'
  }
}

/** A worker thread seen from outside: its tasks as functions, and a way to end what it is doing at once. */
export interface WorkerClient extends Omit<Tasks, 'warm' | 'preview' | 'draft'> {
  readonly warm: () => Promise<null>
  /** As the task; each call makes the previews and drafts before it stale. */
  readonly preview: (...args: WithoutTurn<Parameters<Tasks['preview']>>) => ReturnType<Tasks['preview']>
  readonly draft: (...args: WithoutTurn<Parameters<Tasks['draft']>>) => ReturnType<Tasks['draft']>
  /** Ends the task that runs and those that wait, which reject with `Stopped`; the next task starts afresh. */
  readonly stop: () => Promise<void>
}

type WithoutTurn<T extends readonly unknown[]> = T extends readonly [...infer Rest, number] ? Rest : never

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (reason: Error) => void
}

/** The worker's file: TypeScript in a checkout, JavaScript beside the bundled main process. */
const workerFile = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)

/** A worker that starts with its first task. */
export function createWorkerClient(setup: Omit<WorkerSetup, 'turns'>): WorkerClient {
  const turns = createTurns()
  let worker: Worker | null = null
  let last = 0
  const waiting = new Map<number, Waiting>()

  const failAll = (error: Error) => {
    const all = [...waiting.values()]
    waiting.clear()
    for (const { reject } of all) reject(error)
  }
  const start = (): Worker => {
    const fresh = new Worker(workerFile, { workerData: { ...setup, turns } satisfies WorkerSetup })
    fresh.on('message', (reply: Reply) => {
      const task = waiting.get(reply.id)
      waiting.delete(reply.id)
      if (waiting.size === 0) fresh.unref()
      if (reply.ok) task?.resolve(reply.value as never)
      else task?.reject(failureOf(reply))
    })
    fresh.on('error', (error) => {
      if (worker === fresh) worker = null
      failAll(error instanceof Error ? error : new Error(String(error)))
    })
    return fresh
  }
  const run = <K extends keyof Tasks>(task: K, args: Parameters<Tasks[K]>): ReturnType<Tasks[K]> => {
    worker ??= start()
    worker.ref()
    last += 1
    const id = last
    noteTask(turns)
    const answer = new Promise<never>((resolve, reject) => waiting.set(id, { resolve, reject }))
    worker.postMessage({ id, task, args } as Request)
    return answer as unknown as ReturnType<Tasks[K]>
  }
  return {
    read: (...args) => run('read', args),
    warm: () => run('warm', [tasksAsked(turns) + 1]),
    render: (...args) => run('render', args),
    preview: (briefing, files) => run('preview', [briefing, files, nextPreview(turns)]),
    draft: (briefing, files, place) => run('draft', [briefing, files, place, nextPreview(turns)]),
    review: (...args) => run('review', args),
    accept: (...args) => run('accept', args),
    stop: async () => {
      const ended = worker
      worker = null
      failAll(new Stopped())
      await ended?.terminate()
    },
  }
}

function failureOf({ why, said }: Extract<Reply, { readonly ok: false }>): Error {
  switch (why) {
    case 'host':
      return new HostError('other', said, '')
    case 'superseded':
      return new Stopped()
    case 'bug':
      return new Error(said.message)
  }
}
