import { parentPort, workerData } from 'node:worker_threads'
import { loadResources } from '../../main/resources.ts'
import { checkReading } from './check-reading.ts'
import { mutation } from './mutate.ts'
import { fuzzSeeds } from './seeds.ts'

const { from, to } = workerData as { from: number; to: number }
const resources = loadResources()
const seeds = fuzzSeeds()
for (let number = from; number < to; number++) {
  const file = mutation(seeds, number)
  const started = performance.now()
  const problems = await checkReading(file, resources)
  parentPort?.postMessage({
    number,
    format: file.name.split('.').at(-1),
    milliseconds: performance.now() - started,
    problems,
  })
}
