import { basename } from 'node:path'
import { draftBriefing, readCorpus } from '../../corpus/index.ts'
import { sampleSelections } from '../../templates/index.ts'
import { bundledSources } from '../bundled.ts'
import { nodeHost } from '../host.ts'
import { type BriefingPress, renderBriefing } from './render-briefing.ts'

/** Times that a sample is set; the engine's code runs at its full speed after about three. */
const rehearsals = 4

/**
 * Reads the bundled articles and sets a briefing over them, several times: the first page of the user's own, and the
 * first change to it, then find everything loaded and compiled. Ends at a checkpoint when the user asks for something.
 */
export async function warmUp(press: BriefingPress): Promise<void> {
  const files = await Promise.all(
    bundledSources.map(async (path) => {
      const bytes = await nodeHost.readFile(path)
      return { name: basename(path), bytes, sha256: nodeHost.sha256(bytes) }
    }),
  )
  const corpus = await readCorpus(files, press.resources)
  const sections = Object.values(sampleSelections)[0] ?? []
  const briefing = draftBriefing(corpus.value, { sections })
  for (let n = 0; n < rehearsals; n += 1) {
    press.assets.checkpoint?.()
    await renderBriefing(briefing, corpus, press, 'pdf')
  }
}
