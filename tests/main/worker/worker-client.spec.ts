import { afterAll, describe, expect, it } from 'vitest'
import { draftBriefing, readCorpus } from '../../../corpus/index.ts'
import { bundledSources } from '../../../main/bundled.ts'
import { nodeHost } from '../../../main/host.ts'
import { loadResources } from '../../../main/resources.ts'
import { createWorkerClient, Stopped } from '../../../main/worker/worker-client.ts'

const client = createWorkerClient({ sections: [], templates: [] })
afterAll(() => client.stop())

async function sample() {
  const files = await Promise.all(
    bundledSources.map(async (path) => {
      const bytes = await nodeHost.readFile(path)
      return { name: path, bytes, sha256: nodeHost.sha256(bytes) }
    }),
  )
  const corpus = await readCorpus(files, loadResources())
  return { files, briefing: draftBriefing(corpus.value, { sections: ['wagner', 'arms-transfers'] }) }
}

describe('the worker', () => {
  it('ends a preview for a newer one, while it is being made', async () => {
    const { files, briefing } = await sample()
    await client.preview(briefing, files)
    const first = client.preview(briefing, files)
    const ended = expect(first).rejects.toBeInstanceOf(Stopped)
    // The thread is at work on the first when the second comes.
    await new Promise((later) => setTimeout(later, 5))
    const second = await client.preview(briefing, files)
    await ended
    expect(second.pages).toBeGreaterThan(1)
  })

  it('ends the rehearsal for whatever the user asks, and an export for nothing', async () => {
    const { files, briefing } = await sample()
    const rehearsal = client.warm().catch((error: unknown) => error)
    const exported = client.render(briefing, files, 'pdf')
    expect(await rehearsal).toBeInstanceOf(Stopped)
    const preview = await client.preview(briefing, files)
    expect((await exported).bytes).toEqual(preview.bytes)
  })

  it('gives no page alone of a short briefing', async () => {
    const { files, briefing } = await sample()
    await client.preview(briefing, files)
    const section = briefing.sections[0]
    const place = { section: section?.id ?? '', passage: section?.excerpts[0]?.passage ?? null }
    expect(await client.draft(briefing, files, place)).toBeNull()
  })
})
