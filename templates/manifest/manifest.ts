import type { Remark, SentenceId, SourceId } from '../../corpus/index.ts'
import type { Document, Excerpt, NodeId, SourceEntry, Trace } from '../document/nodes.ts'
import { numberCitations } from '../document/numbering.ts'
import { flatBlocks } from '../document/walk.ts'
import { linesOf, type ManifestLine, type ManifestPiece, piecesOf } from './lines.ts'

/** A note as it is printed: `[2] ¶3 · France Televisions, undated`, in order of first use. */
export interface ManifestNote {
  readonly id: NodeId
  readonly source: SourceId
  readonly passage: string | null
  readonly sentences: readonly SentenceId[]
  readonly pieces: readonly ManifestPiece[]
}

/**
 * The trace manifest that travels inside the PDF and Word files: every word that is printed with its origin, every
 * sentence with its span, repairs and edit, every source with its hash. Plain JSON; `version` counts its format.
 */
export interface Manifest {
  readonly version: 1
  readonly generator: 'Dossier'
  /** Id of the briefing that it was made from; null if that has none. */
  readonly briefing: string | null
  readonly title: string
  readonly date: string | null
  readonly lang: string
  readonly template: string
  readonly marking: string | null
  /** In the order of their numbers. */
  readonly sources: readonly Omit<SourceEntry, 'children'>[]
  readonly traces: readonly Trace[]
  /** The excerpts in reading order. */
  readonly excerpts: readonly (Pick<Excerpt, 'id' | 'source' | 'passage' | 'section'> & {
    readonly sentences: readonly SentenceId[]
    /** It goes on in the paragraph of the excerpt before it, and has no node of its own. */
    readonly joined?: true
  })[]
  readonly notes: readonly ManifestNote[]
  readonly lines: readonly ManifestLine[]
  /** Readers' comments that are printed with the document. */
  readonly remarks: readonly Remark[]
  /** In a Word file: each line of its heads and feet, a letterhead's own included, without page numbers. */
  readonly heads?: readonly string[]
}

/**
 * Builds the manifest of a document. Equal documents give equal manifests. Remarks stay out unless they are printed
 * too: what colleagues said of a passage is not for everyone who gets the paper.
 */
export function manifestOf(document: Document, printed = { remarks: false }): Manifest {
  const numbering = numberCitations(document)
  const { marking } = document.furniture
  return {
    version: 1,
    generator: 'Dossier',
    briefing: document.metadata.briefing ?? null,
    title: document.metadata.title,
    date: document.metadata.date,
    lang: document.metadata.lang,
    template: document.metadata.template,
    marking: marking === null ? null : marking.kind === 'tlp' ? marking.label : marking.text,
    sources: numbering.sources.map(({ children: _, ...source }) => source),
    traces: Object.values(document.traces),
    excerpts: flatBlocks(document).flatMap((block) => (block.type === 'excerpt' ? excerptsOf(block) : [])),
    notes: numbering.notes.flatMap((id) => {
      const note = document.notes[id]
      if (note === undefined) return []
      const { source, passage, sentences, children } = note
      const number: ManifestPiece = {
        text: `[${numbering.sourceNumber[source]}]`,
        origin: { kind: 'reference', source },
      }
      const gap: ManifestPiece = { text: ' ', origin: { kind: 'generated' } }
      const pieces = [number, gap, ...piecesOf(children, document, numbering)]
      return [{ id, source, passage, sentences, pieces }]
    }),
    lines: linesOf(document),
    remarks: printed.remarks ? document.remarks : [],
  }
}

/** The excerpt of a block, and those that go on in its paragraph. */
function excerptsOf(block: Excerpt): Manifest['excerpts'] {
  const shown = block.children.flatMap((c) =>
    c.type === 'text' && c.origin.kind === 'source' ? [c.origin.trace] : [],
  )
  // The id of a sentence begins with that of its passage.
  const of = (passage: string) => [...new Set(shown.filter((s) => s.startsWith(`${passage}.`)))]
  const joined = block.joined ?? []
  return [block, ...joined].map(({ id, source, passage, section }, i) => ({
    id,
    source,
    passage,
    section,
    ...(i > 0 ? { joined: true as const } : {}),
    sentences: joined.length === 0 ? [...new Set(shown)] : of(passage),
  }))
}

/** The manifest as the text that the files carry. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest)}\n`
}

/** Name of the manifest inside the PDF. */
export const manifestName = 'dossier-manifest.json'
