import { parentPort, workerData } from 'node:worker_threads'
import { bufferOf } from '../library/index-entry.ts'
import { loadResources } from '../resources.ts'
import { readTask } from './read-task.ts'
import type { ReaderSettings, ReadingTask } from './reading-task.ts'

// The thread that meets untrusted bytes. It holds nothing but the file it reads, so that it can be killed any time.
const { sections } = workerData as ReaderSettings
const resources = loadResources(sections)

// One file after the other, answers in the order of the questions: the pool counts on both.
let last = Promise.resolve()
parentPort?.on('message', (task: ReadingTask) => {
  last = last.then(async () => {
    const result = await readTask(task, resources)
    const handedOver = result.entry === null ? [] : [bufferOf(result.entry) as ArrayBuffer]
    parentPort?.postMessage(result, handedOver)
  })
})
