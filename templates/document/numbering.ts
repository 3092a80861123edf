import type { SourceId } from '../../corpus/index.ts'
import type { Document, NodeId, SourceEntry } from './nodes.ts'
import { stretchesOf } from './walk.ts'

/** The numbers that a document's citations get when it is printed. */
export interface Numbering {
  /** Notes in order of first use; each once. */
  readonly notes: readonly NodeId[]
  /** Number of each note's first use, from 1. */
  readonly noteNumber: Readonly<Record<NodeId, number>>
  /** Sources in order of first use, then those that are listed but not cited. */
  readonly sources: readonly SourceEntry[]
  /** Number of each source in that list, from 1: what `[2]` prints. */
  readonly sourceNumber: Readonly<Record<SourceId, number>>
}

/** By the identity of the document, which never changes; a memo, for every part of a writer asks. */
const numbered = new WeakMap<Document, Numbering>()

/**
 * Numbers notes and sources by first use, in reading order. Numbers are never stored in the tree, so blocks can be
 * moved, added and dropped without collisions.
 */
export function numberCitations(document: Document): Numbering {
  const known = numbered.get(document)
  if (known !== undefined) return known
  const made = count(document)
  numbered.set(document, made)
  return made
}

function count(document: Document): Numbering {
  const notes = new Set<NodeId>()
  const used = new Set<SourceId>()
  for (const block of document.blocks)
    for (const stretch of stretchesOf(block))
      for (const inline of stretch.inlines) {
        if (inline.type === 'source-ref') used.add(inline.source)
        if (inline.type !== 'citation') continue
        notes.add(inline.note)
        const note = document.notes[inline.note]
        if (note !== undefined) used.add(note.source)
      }
  const byId = new Map(document.sources.map((s) => [s.id, s]))
  const cited = [...used].flatMap((id) => byId.get(id) ?? [])
  const sources = [...cited, ...document.sources.filter((s) => !used.has(s.id))]
  return {
    notes: [...notes],
    noteNumber: Object.fromEntries([...notes].map((id, i) => [id, i + 1])),
    sources,
    sourceNumber: Object.fromEntries(sources.map((s, i) => [s.id, i + 1])),
  }
}
