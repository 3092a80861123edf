import type { SentenceId, SourceId } from '../../corpus/index.ts'
import type {
  AnalystPart,
  Cell,
  Citation,
  Heading,
  Inline,
  LineBreak,
  LinkNode,
  Mark,
  NodeId,
  OmissionMark,
  Origin,
  Paragraph,
  ParagraphRole,
  SourceReference,
  Text,
} from './nodes.ts'

/** Builders: the short way to write trees, in templates and in tests. */

/** A run of text with its origin. */
export function text(value: string, origin: Origin, ...marks: readonly Mark[]): Text {
  return marks.length === 0
    ? { type: 'text', text: value, origin }
    : { type: 'text', text: value, origin, marks }
}

/** Furniture: a label or number that the template supplies. */
export function label(value: string, ...marks: readonly Mark[]): Text {
  return text(value, { kind: 'generated' }, ...marks)
}

/** The analyst's own words. */
export function own(value: string, part: AnalystPart, ...marks: readonly Mark[]): Text {
  return text(value, { kind: 'analyst', part }, ...marks)
}

/** Words of a source: `trace` is the id of the sentence, or of the omitted piece. */
export function sourced(value: string, trace: SentenceId, ...marks: readonly Mark[]): Text {
  return text(value, { kind: 'source', trace }, ...marks)
}

/** Computed from sentences. */
export function derived(value: string, sentences: readonly SentenceId[], ...marks: readonly Mark[]): Text {
  return text(value, { kind: 'derived', sentences }, ...marks)
}

/** Known of a source as a whole. */
export function about(value: string, source: SourceId, ...marks: readonly Mark[]): Text {
  return text(value, { kind: 'metadata', source }, ...marks)
}

export function omission(sentences: readonly SentenceId[]): OmissionMark {
  return { type: 'omission', sentences }
}

export function citation(note: NodeId): Citation {
  return { type: 'citation', note }
}

export function sourceRef(source: SourceId): SourceReference {
  return { type: 'source-ref', source }
}

export function link(id: NodeId, ...children: readonly Text[]): LinkNode {
  return { type: 'link', target: { kind: 'internal', id }, children }
}

export function lineBreak(): LineBreak {
  return { type: 'line-break' }
}

/** A listed heading; `options` overrides the defaults (no number, no section, no new page). */
export function heading(
  id: NodeId,
  level: 1 | 2 | 3,
  children: readonly Inline[],
  options: Partial<Pick<Heading, 'number' | 'section' | 'startsPage' | 'listed'>> = {},
): Heading {
  return {
    type: 'heading',
    id,
    level,
    number: null,
    children,
    section: null,
    startsPage: false,
    listed: true,
    ...options,
  }
}

export function paragraph(
  role: ParagraphRole,
  children: readonly Inline[],
  number: string | null = null,
): Paragraph {
  return { type: 'paragraph', role, number, children }
}

/** A cell; each argument is one line of it. */
export function cell(...lines: readonly (readonly Inline[])[]): Cell {
  return { lines }
}
