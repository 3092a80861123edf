import type { Briefing, NoteSlot, PassageId, SectionId } from '../../corpus/index.ts'
import { idPart } from '../content/judgements.ts'
import type { Manifest } from '../manifest/manifest.ts'

/** What a node of the document stands for in the briefing. */
export interface BriefingPlaces {
  readonly excerpts: ReadonlyMap<string, { readonly section: SectionId; readonly passage: PassageId }>
  /** By the node of a paragraph: the passages whose excerpts go on in it, in order. */
  readonly joined: ReadonlyMap<string, readonly PassageId[]>
  readonly notes: ReadonlyMap<string, NoteSlot>
  readonly headings: ReadonlyMap<string, SectionId>
  readonly judgements: ReadonlyMap<string, string>
}

/** The places of the nodes of a file, by the rules that compose gives nodes their ids by. */
export function briefingPlaces(manifest: Manifest, briefing: Briefing): BriefingPlaces {
  const notes = new Map<string, NoteSlot>()
  const headings = new Map<string, SectionId>()
  for (const { id: section, excerpts } of briefing.sections) {
    const name = idPart(section)
    headings.set(`h-${name}`, section)
    for (const side of ['before', 'after'] as const) {
      notes.set(`a-${name}-${side}`, { section, passage: null, side })
      const passages = [
        ...excerpts.map((e) => e.passage),
        ...manifest.excerpts.filter((e) => e.section === section).map((e) => e.passage),
      ]
      for (const passage of passages)
        notes.set(`a-${name}-${idPart(passage)}-${side}`, { section, passage, side })
    }
  }
  return {
    excerpts: new Map(
      manifest.excerpts.flatMap(({ id, section, passage }) =>
        section === null ? [] : [[id, { section, passage }] as const],
      ),
    ),
    joined: joinedPassages(manifest),
    notes,
    headings,
    judgements: new Map(briefing.judgements.map((j) => [`j-${idPart(j.id)}`, j.id])),
  }
}

function joinedPassages(manifest: Manifest): BriefingPlaces['joined'] {
  const joined = new Map<string, readonly PassageId[]>()
  let node = ''
  for (const excerpt of manifest.excerpts) {
    if (excerpt.joined === true) joined.set(node, [...(joined.get(node) ?? []), excerpt.passage])
    else node = excerpt.id
  }
  return joined
}
