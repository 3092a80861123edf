import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { parsed } from '../../corpus/index.ts'
import type { WriteElsewhere } from '../generate.ts'
import { HostError } from '../host-error.ts'
import type { WordReply, WordRequest } from './word-writing.ts'

/** A thread that writes one Word file. It starts at once, so that it is ready when there is a document. */
export interface WordThread {
  readonly write: WriteElsewhere
  /** Ends the thread, whatever it does. */
  readonly close: () => void
}

/**
 * Starts a thread for one Word file; null where that gains nothing: on a machine with one processor, and in a checkout,
 * where a thread takes longer to load its modules than the writer takes.
 */
export function wordThread(): WordThread | null {
  if (import.meta.url.endsWith('.ts') || availableParallelism() < 2) return null
  const worker = new Worker(new URL('./word-worker.js', import.meta.url))
  const answer = new Promise<WordReply>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the thread that writes Word files ended without an answer')))
  })
  // It is waited for once there is a layout; a thread that is closed before that has no listener.
  answer.catch(() => {})
  const post = (request: WordRequest) => worker.postMessage(request)
  return {
    write: (document, options) => {
      post({ document, options })
      return async (layout) => {
        post({ layout })
        const reply = await answer
        if (!reply.ok) throw new HostError('other', reply.said, '')
        return parsed(reply.bytes, reply.diagnostics)
      }
    },
    close: () => void worker.terminate(),
  }
}
