import { workerData } from 'node:worker_threads'
import { loadResources } from '../resources.ts'
import { readTask } from './read-task.ts'
import { type ReaderStart, serveReading } from './reading-packets.ts'

// The thread that meets untrusted bytes. It holds nothing but the files it reads, so that it can be killed any time.
const resources = loadResources((workerData as ReaderStart).sections)
serveReading((task) => readTask(task, resources))
