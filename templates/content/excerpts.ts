import type { BriefingExcerpt, Diagnostic, Passage, SectionId, Sentence } from '../../corpus/index.ts'
import { type Said, say } from '../../corpus/index.ts'
import { citation, label, lineBreak, omission } from '../document/build.ts'
import type { Excerpt, Inline, NodeId, Note } from '../document/nodes.ts'
import type { Labels } from '../labels.ts'
import { idPart } from './judgements.ts'
import { noteChildren } from './locators.ts'
import type { Tracer } from './traces.ts'

/** How excerpts are made, the same for the whole document. */
export interface ExcerptStyle {
  readonly noteForm: 'full' | 'place'
  /** Repaired words are marked (annotated sources). */
  readonly showRepairs: boolean
  readonly labels: Labels
}

/** An excerpt with its note, or what was wrong with the choice. */
export interface MadeExcerpt {
  readonly excerpt: Excerpt | null
  readonly notes: readonly Note[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Makes the node for one chosen excerpt: its sentences in source order, `[…]` wherever sentences of the passage are
 * left out before, between or after them, the citation at the end; a quotation with its attribution lines.
 */
export function excerptNode(
  chosen: BriefingExcerpt,
  section: SectionId,
  tracer: Tracer,
  style: ExcerptStyle,
): MadeExcerpt {
  const found = tracer.passage(chosen.passage)
  if (found === null)
    return refused(say`The briefing names passage ${chosen.passage}, which no source has. It is left out.`)
  const { source, passage } = found
  const wanted = new Set(chosen.sentences)
  const shown = passage.sentences.filter((s) => wanted.has(s.id))
  const missing = chosen.sentences.filter((id) => !passage.sentences.some((s) => s.id === id))
  const diagnostics: readonly Diagnostic[] = missing.map((id) => ({
    severity: 'warning',
    rule: 'unknown-passage',
    ...say`The briefing names sentence ${id}, which “${source.title}” does not have; it is left out.`,
    source: source.id,
  }))
  if (shown.length === 0) return { excerpt: null, notes: [], diagnostics }
  const id: NodeId = `x-${idPart(section)}-${passage.id}`
  const note: Note = {
    id: `n-${id}`,
    source: source.id,
    passage: passage.id,
    sentences: shown.map((s) => s.id),
    children: [
      ...noteChildren(source, passage.locator, style.noteForm, style.labels),
      ...editedMark(shown, tracer, style.labels),
    ],
  }
  const attribution = attributionLines(passage, tracer)
  const breaks = new Set(chosen.breaks)
  const body = sentencesWithOmissions(passage.sentences, wanted, breaks, tracer, style)
  const cite: readonly Inline[] = [label('\u00a0'), citation(note.id)]
  const lastLine = attribution.length - 1
  return {
    excerpt: {
      type: 'excerpt',
      id,
      source: source.id,
      passage: passage.id,
      section,
      kind: passage.kind,
      locator: passage.locator,
      number: null,
      children: attribution.length === 0 ? [...body, ...cite] : body,
      attribution: attribution.map((line, i) => (i === lastLine ? [...line, ...cite] : line)),
    },
    notes: [note],
    diagnostics,
  }
}

function refused(said: Said): MadeExcerpt {
  return {
    excerpt: null,
    notes: [],
    diagnostics: [{ severity: 'warning', rule: 'unknown-passage', ...said }],
  }
}

/** "· edited" where the analyst changed the wording of a sentence that is shown. */
function editedMark(shown: readonly Sentence[], tracer: Tracer, labels: Labels): readonly Inline[] {
  return shown.some((s) => tracer.trace(s.id)?.status === 'edited')
    ? [label(' · '), label(labels.edited, 'edited')]
    : []
}

function attributionLines(passage: Passage, tracer: Tracer): readonly (readonly Inline[])[] {
  return (passage.attribution ?? []).map((id) => tracer.nodes(id, false)).filter((line) => line.length > 0)
}

function sentencesWithOmissions(
  sentences: readonly Sentence[],
  wanted: ReadonlySet<string>,
  breaks: ReadonlySet<string>,
  tracer: Tracer,
  style: ExcerptStyle,
): readonly Inline[] {
  const runs: { shown: boolean; ids: string[] }[] = []
  for (const sentence of sentences) {
    const shown = wanted.has(sentence.id)
    const last = runs.at(-1)
    if (last !== undefined && !last.shown && !shown) last.ids.push(sentence.id)
    else runs.push({ shown, ids: [sentence.id] })
  }
  return runs.flatMap((run, i) => {
    const opensLine = run.shown && run.ids.some((id) => breaks.has(id))
    // The last mark stays with the word before it: it would stand alone on a line with the citation.
    const space = !run.shown && i === runs.length - 1 ? '\u00a0' : ' '
    const gap: readonly Inline[] = i === 0 ? [] : [opensLine ? lineBreak() : label(space)]
    return run.shown
      ? [...gap, ...run.ids.flatMap((id) => tracer.nodes(id, style.showRepairs))]
      : [...gap, omission(run.ids)]
  })
}
