import type {
  Briefing,
  Corpus,
  EventFact,
  Language,
  Paper,
  SectionId,
  TransferFact,
} from '../corpus/index.ts'
import type { AnalystNote, Block, Excerpt, JudgementItem, NodeId, Note } from './document/nodes.ts'
import type { PageSpec } from './document/page.ts'
import type { Labels } from './labels.ts'

/** One chosen section, its excerpts already made into nodes. */
export interface ContentSection {
  readonly id: SectionId
  readonly label: string
  readonly parts: readonly (Excerpt | AnalystNote)[]
}

/** What a template arranges: the briefing's choices, resolved against the corpus, in the briefing's language. */
export interface Content {
  readonly briefing: Briefing
  readonly corpus: Corpus
  readonly labels: Labels
  readonly sections: readonly ContentSection[]
  readonly judgements: readonly JudgementItem[]
  /** Facts whose sentences come from the briefing's sources, in order of date. */
  readonly events: readonly EventFact[]
  readonly transfers: readonly TransferFact[]
  /** Makes the note for these sentences and gives its id; equal arguments give the same note. */
  cite(sentences: readonly string[]): readonly NodeId[]
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
  readonly blocks: (content: Content) => readonly Block[]
}

export type { Note }
