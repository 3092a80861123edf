import { draftBriefing, parsed, type Resources } from '../../corpus/index.ts'
import type { Assets } from '../../templates/index.ts'
import { renderBriefing } from './render-briefing.ts'

/** Sets a page with nothing on it: the layout engine and the fonts are then loaded before the first real one. */
export async function warmUp(resources: Resources, assets: Assets): Promise<void> {
  const corpus = { sources: [], facts: { events: [], transfers: [], quotes: [] } }
  await renderBriefing(draftBriefing(corpus, { sections: [] }), parsed(corpus), resources, 'pdf', assets)
}
