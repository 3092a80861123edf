import { parentPort, workerData } from 'node:worker_threads'
import { templates as builtIn, type Layout, parseTemplateFile } from '../../templates/index.ts'
import { nodeAssets } from '../assets.ts'
import { HostError } from '../host-error.ts'
import { loadResources } from '../resources.ts'
import { createReader } from './read-files.ts'
import { draftBriefingPage, renderBriefing } from './render-briefing.ts'
import { createReviewer } from './review-edited.ts'
import type { ReadResult, Reply, Request, WorkerSetup } from './tasks.ts'
import { newestPreview, tasksAsked } from './turns.ts'
import { warmUp } from './warm-up.ts'

/** The worker thread of the window: reads sources and renders briefings, away from the thread that answers the page. */
const setup = workerData as WorkerSetup
const resources = loadResources(setup.sections)
const templates = [
  ...builtIn,
  ...setup.templates.flatMap(({ name, content }) => parseTemplateFile(name, content).value ?? []),
]
const read = createReader(resources)
const reviewer = createReviewer()

/** Thrown between the steps of work that is not wanted any more. */
class Superseded extends Error {}

/** True while what runs is still wanted. */
let wanted: () => boolean = () => true
const assets = {
  ...nodeAssets(),
  checkpoint: () => {
    if (!wanted()) throw new Superseded()
  },
}
const press = { resources, assets, templates }

/** The layout of the last whole preview: what a draft of one page starts from. */
let base: { readonly look: string; readonly layout: Layout } | null = null
const lookOf = (briefing: Parameters<typeof renderBriefing>[0]) =>
  [briefing.template, briefing.paper, briefing.lang].join(' ')

async function perform(request: Request): Promise<unknown> {
  switch (request.task) {
    case 'read': {
      const { value, diagnostics } = await read(...request.args)
      return { sources: value.sources, facts: value.facts, diagnostics } satisfies ReadResult
    }
    case 'warm': {
      // What the user asks for meanwhile goes first, and warms as well.
      const [asked] = request.args
      wanted = () => tasksAsked(setup.turns) === asked
      await warmUp(press)
      return null
    }
    case 'render': {
      const [briefing, files, format] = request.args
      const corpus = await read(files, briefing.undone)
      return (await renderBriefing(briefing, corpus, press, format)).rendered
    }
    case 'preview': {
      const [briefing, files, turn] = request.args
      wanted = () => newestPreview(setup.turns) === turn
      assets.checkpoint()
      const corpus = await read(files, briefing.undone)
      const { rendered, layout } = await renderBriefing(briefing, corpus, press, 'pdf')
      base = { look: lookOf(briefing), layout }
      return rendered
    }
    case 'draft': {
      const [briefing, files, place, turn] = request.args
      if (base?.look !== lookOf(briefing)) return null
      wanted = () => newestPreview(setup.turns) === turn
      assets.checkpoint()
      const corpus = await read(files, briefing.undone)
      return draftBriefingPage(briefing, corpus, press, base.layout, place)
    }
    case 'review':
      return reviewer.review(...request.args)
    case 'accept':
      return reviewer.accept(...request.args)
  }
}

/** The bytes of an answer that can be handed over instead of copied: those that own their whole buffer. */
function transferable(value: unknown): ArrayBuffer[] {
  if (typeof value !== 'object' || value === null || !('bytes' in value)) return []
  const { bytes } = value
  if (!(bytes instanceof Uint8Array) || !(bytes.buffer instanceof ArrayBuffer)) return []
  return bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer] : []
}

async function answer(request: Request): Promise<void> {
  const { id } = request
  try {
    const value = await perform(request)
    parentPort?.postMessage({ id, ok: true, value } satisfies Reply, transferable(value))
  } catch (error) {
    const said =
      error instanceof HostError
        ? error.said
        : { message: error instanceof Error ? error.message : String(error) }
    const why = error instanceof Superseded ? 'superseded' : error instanceof HostError ? 'host' : 'bug'
    parentPort?.postMessage({ id, ok: false, why, said } satisfies Reply)
  } finally {
    wanted = () => true
  }
}

let queue = Promise.resolve()

parentPort?.on('message', (request: Request) => {
  queue = queue.then(() => answer(request))
})
