import { parentPort, workerData } from 'node:worker_threads'
import { templates as builtIn, parseTemplateFile } from '../../templates/index.ts'
import { nodeAssets } from '../assets.ts'
import { HostError } from '../host-error.ts'
import { loadResources } from '../resources.ts'
import { createReader } from './read-files.ts'
import { renderBriefing } from './render-briefing.ts'
import { createReviewer } from './review-edited.ts'
import type { ReadResult, Reply, Request, WorkerSetup } from './tasks.ts'
import { warmUp } from './warm-up.ts'

/** The worker thread of the window: reads sources and renders briefings, away from the thread that answers the page. */
const setup = workerData as WorkerSetup
const resources = loadResources(setup.sections)
const assets = nodeAssets(setup.pictures)
const templates = [
  ...builtIn,
  ...setup.templates.flatMap(({ name, content }) => parseTemplateFile(name, content).value ?? []),
]
const read = createReader(resources)
const reviewer = createReviewer()

async function readResult(...[files, undone]: Parameters<typeof read>): Promise<ReadResult> {
  const { value, diagnostics } = await read(files, undone)
  return { sources: value.sources, facts: value.facts, diagnostics }
}

async function perform(request: Request): Promise<unknown> {
  switch (request.task) {
    case 'read':
      return readResult(...request.args)
    case 'warm':
      await warmUp(resources, assets)
      return null
    case 'render': {
      const [briefing, files, format] = request.args
      const corpus = await read(files, briefing.undone)
      return renderBriefing(briefing, corpus, resources, format, assets, templates)
    }
    case 'review':
      return reviewer.review(...request.args)
    case 'accept':
      return reviewer.accept(...request.args)
  }
}

let queue = Promise.resolve()

parentPort?.on('message', (request: Request) => {
  queue = queue.then(async () => {
    const reply: Reply = await perform(request).then(
      (value): Reply => ({ id: request.id, ok: true, value }),
      (error: unknown): Reply => ({
        id: request.id,
        ok: false,
        host: error instanceof HostError,
        said:
          error instanceof HostError
            ? error.said
            : { message: error instanceof Error ? error.message : String(error) },
      }),
    )
    parentPort?.postMessage(reply)
  })
})
