import type {
  Briefing,
  EventFact,
  Language,
  Paper,
  PassageId,
  SectionId,
  SentenceId,
  SourceId,
  TransferFact,
} from '../corpus/index.ts'
import type { CellWords } from './content/cell-edits.ts'
import type { Tracer } from './content/traces.ts'
import type { AnalystNote, Block, Excerpt, Inline, JudgementItem, NodeId } from './document/nodes.ts'
import type { PageSpec } from './document/page.ts'
import type { Labels } from './labels.ts'

/** One chosen section, its excerpts already made into nodes. */
export interface ContentSection {
  readonly id: SectionId
  readonly label: string
  /** What its heading prints: the label, or the analyst's own title. */
  readonly heading: readonly Inline[]
  /** Notes and excerpts in order; empty where the sources have nothing for the section. */
  readonly parts: readonly (Excerpt | AnalystNote)[]
}

/** What a template arranges: the briefing's choices, resolved against the corpus, in the briefing's language. */
export interface Content {
  readonly briefing: Briefing
  readonly labels: Labels
  /** The template's own name in the briefing's language. */
  readonly kind: string
  readonly sections: readonly ContentSection[]
  readonly judgements: readonly JudgementItem[]
  /** Facts with at least one sentence that the briefing shows, oldest first. */
  readonly events: readonly EventFact[]
  readonly transfers: readonly TransferFact[]
  /** The sources of these sentences as linked numbers with the place: "[2] ¶3", several parted by "; ". */
  references(sentences: readonly SentenceId[]): readonly Inline[]
  /** The sources of these sentences, each once, in reading order. */
  sourcesOf(sentences: readonly SentenceId[]): readonly SourceId[]
  /** An event's first sentence as the document shows it. */
  eventText(event: EventFact): string
  /** Makes the note for these sentences of a passage and gives its id; `scope` keeps ids apart. */
  note(scope: NodeId, passage: PassageId, sentences: readonly SentenceId[]): NodeId
  readonly tracer: Tracer
  /** The page that the document is set on. */
  readonly page: PageSpec
  /** The words of cells that are computed from facts. */
  readonly cells: CellWords
}

/** An arrangement of content on a kind of page. */
export interface Template {
  readonly id: string
  readonly label: Readonly<Record<Language, string>>
  /** One sentence for the person who picks. */
  readonly about: Readonly<Record<Language, string>>
  readonly page: (paper: Paper) => PageSpec
  /** Citations name publisher and date (`full`), or only the place (`place`). */
  readonly noteForm: 'full' | 'place'
  /** Repaired words are marked in the text. */
  readonly showRepairs: boolean
  /** Words that stand in place of the language's own (users' templates). */
  readonly labels?: Partial<Labels>
  readonly blocks: (content: Content) => readonly Block[]
}
