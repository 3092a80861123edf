import type { Briefing } from '../../corpus/index.ts'
import type { Manifest } from '../manifest/manifest.ts'

/** Why a file cannot come from a briefing; null if it can. */
export function otherBriefing(manifest: Manifest, briefing: Briefing): string | null {
  if (manifest.briefing !== null && briefing.id !== undefined)
    return manifest.briefing === briefing.id ? null : `it is “${manifest.title}”, of another id`
  const known = new Set(briefing.sources.map((s) => s.sha256))
  const foreign = manifest.sources.find((s) => !known.has(s.sha256))
  if (foreign !== undefined) return `its source “${foreign.title}” is none of the briefing’s`
  const shown = new Set(briefing.sections.flatMap((s) => s.excerpts.map((e) => `${s.id} ${e.passage}`)))
  const shared = manifest.excerpts.filter((e) => shown.has(`${e.section} ${e.passage}`)).length
  // Excerpts come and go while a file is with colleagues; a briefing that shares less than half is not the same.
  return shared * 2 < manifest.excerpts.length ? 'most of its passages are not in the briefing' : null
}
