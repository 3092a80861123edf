import { parentPort } from 'node:worker_threads'
import { keptScripts } from '../kept-code/kept-scripts.ts'
import { keptScript } from '../kept-code/run-script.ts'

/** The thread of the built program that writes a Word file while another draws the PDF. */
type WordWriting = typeof import('./word-writing.ts')

const { answerWordRequests } =
  keptScript<WordWriting>(keptScripts.wordWriter) ?? (await import('./word-writing.ts'))
if (parentPort !== null) answerWordRequests(parentPort)
