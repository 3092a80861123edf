import type { BriefingSection, Language, SectionId, SectionInfo } from '../../main/contract.ts'
import type { Reading } from './reading.ts'

export interface SectionRow {
  readonly id: SectionId
  readonly title: string
  readonly description: string
  readonly chosen: boolean
  /** Sentences of the briefing's sources that the rules put here. */
  readonly offered: number
  /** Sentences that stand under it in the briefing. */
  readonly used: number
  /** 1 to 8: which tint marks it; fixed by its place in the registry, so that it never changes. */
  readonly tint: number
}

/** Number of tints before they repeat. */
const tints = 8

/**
 * All sections: the chosen ones in the briefing's order, then the others as they are registered. A section that the
 * briefing names and this computer does not define is kept, under its id.
 */
export function sectionRows(
  known: readonly SectionInfo[],
  chosen: readonly BriefingSection[],
  reading: Reading,
  language: Language,
  unknown: string,
): readonly SectionRow[] {
  const offered = offeredBy(reading)
  const row = (id: SectionId, section: BriefingSection | undefined): SectionRow => {
    const index = known.findIndex((k) => k.id === id)
    const info = known[index]
    return {
      id,
      title: info?.title[language] ?? id,
      description: info?.description[language] ?? unknown,
      chosen: section !== undefined,
      offered: offered.get(id) ?? 0,
      used: section?.excerpts.reduce((sum, e) => sum + e.sentences.length, 0) ?? 0,
      tint: ((((index < 0 ? known.length : index) % tints) + tints) % tints) + 1,
    }
  }
  const taken = new Set(chosen.map((s) => s.id))
  return [
    ...chosen.map((s) => row(s.id, s)),
    ...known.filter((k) => !taken.has(k.id)).map((k) => row(k.id, undefined)),
  ]
}

/** Sentences in each section, counted once a reading: every change of the briefing asks for them. */
const counted = new WeakMap<Reading, ReadonlyMap<SectionId, number>>()

function offeredBy(reading: Reading): ReadonlyMap<SectionId, number> {
  const known = counted.get(reading)
  if (known !== undefined) return known
  const offered = new Map<SectionId, number>()
  for (const sentence of reading.sentences.values())
    for (const { id } of sentence.sections) offered.set(id, (offered.get(id) ?? 0) + 1)
  counted.set(reading, offered)
  return offered
}
