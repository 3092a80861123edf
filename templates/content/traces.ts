import type {
  Briefing,
  Corpus,
  Diagnostic,
  Omission,
  Passage,
  Sentence,
  SentenceId,
  Source,
} from '../../corpus/index.ts'
import { say } from '../../corpus/index.ts'
import { sourced } from '../document/build.ts'
import type { Text, Trace, TraceStatus } from '../document/nodes.ts'
import { editedPieces } from './edited-pieces.ts'
import { type Piece, repairsIn, replaySlice } from './replay-slice.ts'

/** A sentence, or an omitted piece that is shown (an attribution line), with what holds it. */
interface Located {
  readonly source: Source
  readonly passage: Passage | null
  readonly piece: Sentence | Omission
}

/** Gives sentences their place, text and trace, and remembers which were asked for. */
export interface Tracer {
  /** The trace of a sentence or omitted piece; null if the corpus has none of this id. */
  trace(id: SentenceId): Trace | null
  /** The text nodes of one sentence: one, or several where edited words, or with `showRepairs` repaired ones, are marked. */
  nodes(id: SentenceId, showRepairs: boolean): readonly Text[]
  passage(id: string): { readonly source: Source; readonly passage: Passage } | null
  /** All traces that were asked for, by id. */
  used(): Readonly<Record<SentenceId, Trace>>
  readonly diagnostics: readonly Diagnostic[]
}

/** Indexes the corpus once. Edits and undone repairs of the briefing are applied to what it gives. */
export function createTracer(corpus: Corpus, briefing: Briefing): Tracer {
  const located = new Map<SentenceId, Located>()
  const passages = new Map<string, { source: Source; passage: Passage }>()
  for (const source of corpus.sources) {
    for (const passage of source.passages) {
      passages.set(passage.id, { source, passage })
      for (const piece of passage.sentences) located.set(piece.id, { source, passage, piece })
    }
    for (const piece of source.omitted) located.set(piece.id, { source, passage: null, piece })
  }
  const undone = new Set(briefing.undone)
  const edits = new Map(briefing.edits.map((e) => [e.sentence, e]))
  const used = new Map<SentenceId, Trace>()
  const pieces = new Map<SentenceId, readonly Piece[]>()
  const diagnostics: Diagnostic[] = []

  const make = (id: SentenceId): Trace | null => {
    const found = located.get(id)
    if (found === undefined) return null
    const { source, passage, piece } = found
    const all = repairsIn(source, piece)
    const repairs = all.filter((r) => !undone.has(r.id))
    const read = replaySlice(source, piece, repairs)
    const readable =
      repairs.length === all.length
        ? piece.text.replace(/\s+/g, ' ').trim()
        : read.map((p) => p.text).join('')
    const edit = edits.get(id) ?? null
    if (edit !== null && edit.before !== readable)
      diagnostics.push({
        severity: 'warning',
        rule: 'stale-edit',
        ...say`The source now reads “${excerptOf(readable)}”, but the edit was made on “${excerptOf(edit.before)}”. The edit is kept; check it.`,
        source: source.id,
        start: piece.start,
        end: piece.end,
      })
    const status: TraceStatus = edit !== null ? 'edited' : repairs.length > 0 ? 'repaired' : 'verbatim'
    pieces.set(id, read)
    return {
      id,
      source: source.id,
      passage: passage?.id ?? null,
      start: piece.start,
      end: piece.end,
      status,
      original: source.original.slice(piece.start, piece.end),
      text: edit?.after ?? readable,
      repairs,
      edit,
    }
  }

  const trace = (id: SentenceId): Trace | null => {
    const known = used.get(id)
    if (known !== undefined) return known
    const made = make(id)
    if (made !== null) used.set(id, made)
    return made
  }

  return {
    trace,
    nodes(id, showRepairs) {
      const made = trace(id)
      if (made === null) return []
      if (made.edit !== null)
        return editedPieces(made.edit.before, made.text).map((p) =>
          p.edited ? sourced(p.text, id, 'edited') : sourced(p.text, id),
        )
      const parts = pieces.get(id) ?? []
      // Marks are shown only where the pieces join to exactly the sentence's text.
      if (!showRepairs || made.repairs.length === 0 || parts.map((p) => p.text).join('') !== made.text)
        return [sourced(made.text, id)]
      return parts.map((p) => (p.repair === null ? sourced(p.text, id) : sourced(p.text, id, 'repaired')))
    },
    passage: (id) => passages.get(id) ?? null,
    used: () => Object.fromEntries(used),
    diagnostics,
  }
}

function excerptOf(value: string): string {
  return value.length > 60 ? `${value.slice(0, 59)}…` : value
}
