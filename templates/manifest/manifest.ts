import type { Document, Inline, NodeId, Origin, SourceEntry, Trace } from '../document/nodes.ts'
import { numberCitations } from '../document/numbering.ts'
import { flatBlocks, stretchesOf } from '../document/walk.ts'

/** A stretch of the document's words and where they come from, in reading order. */
export interface ManifestText {
  /** Id of the node that holds it, where it has one. */
  readonly node: NodeId | null
  readonly block: string
  readonly text: string
  readonly origin: Origin
}

/**
 * The trace manifest that travels inside the PDF and Word files: every word of the body with its origin, every
 * sentence with its span, repairs and edit, every source with its hash. Plain JSON; `version` counts its format.
 */
export interface Manifest {
  readonly version: 1
  readonly generator: 'Dossier'
  readonly title: string
  readonly date: string | null
  readonly lang: string
  readonly template: string
  readonly marking: string | null
  readonly sources: readonly Omit<SourceEntry, 'children'>[]
  readonly traces: readonly Trace[]
  readonly notes: readonly {
    readonly id: NodeId
    readonly source: string
    readonly passage: string | null
    readonly sentences: readonly string[]
    readonly text: string
  }[]
  readonly texts: readonly ManifestText[]
}

/** Builds the manifest of a document. Equal documents give equal manifests. */
export function manifestOf(document: Document): Manifest {
  const numbering = numberCitations(document)
  const { marking } = document.furniture
  return {
    version: 1,
    generator: 'Dossier',
    title: document.metadata.title,
    date: document.metadata.date,
    lang: document.metadata.lang,
    template: document.metadata.template,
    marking: marking === null ? null : marking.kind === 'tlp' ? marking.label : marking.text,
    sources: numbering.sources.map(({ children: _, ...source }) => source),
    traces: Object.values(document.traces),
    notes: numbering.notes.flatMap((id) => {
      const note = document.notes[id]
      if (note === undefined) return []
      const { source, passage, sentences } = note
      const text = `[${numbering.sourceNumber[source]}] ${wordsOf(note.children)}`
      return [{ id, source, passage, sentences, text }]
    }),
    texts: textsOf(document),
  }
}

function textsOf(document: Document): readonly ManifestText[] {
  return flatBlocks(document).flatMap((block) =>
    stretchesOf(block).flatMap(({ inlines }) =>
      inlines.flatMap((inline) => {
        const node = 'id' in block ? block.id : null
        const texts = inline.type === 'text' ? [inline] : inline.type === 'link' ? inline.children : []
        return texts.map(({ text, origin }) => ({ node, block: block.type, text, origin }))
      }),
    ),
  )
}

function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map((i) => (i.type === 'text' ? i.text : '')).join('')
}

/** Name of the manifest inside the PDF and in the Word file's package. */
export const manifestName = 'dossier-manifest.json'
