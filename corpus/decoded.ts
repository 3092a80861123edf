import type {
  DateClueKind,
  FormatId,
  Language,
  PublicationDate,
  Repair,
  Source,
  SourceId,
  Span,
} from './types.ts'

/** What a format's reader knows about a stretch of the original from its markup; `unknown` where it has none. */
export interface Block extends Span {
  readonly role:
    | 'unknown'
    | 'title'
    | 'heading'
    | 'paragraph'
    | 'list-item'
    | 'quote'
    | 'caption'
    | 'furniture'
  readonly page: number | null
}

/** Characters of the original that are markup, not text (`**`, `# `, `&amp;`), and what they stand for, if anything. */
export interface Markup extends Span {
  readonly after: string
}

/** What the markup states about the article; null where it says nothing. */
export interface Metadata {
  readonly title: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly published: PublicationDate | null
  readonly language: Language | null
  /** What may speak for a date where nothing states it: the page's address, its last change, when the file was made. */
  readonly clues?: readonly MarkupClue[]
}

/** Words of the markup that may speak for a date: an address, or a date as markup writes it. */
export interface MarkupClue {
  readonly from: Extract<DateClueKind, 'address' | 'update' | 'properties'>
  readonly text: string
}

/** Output of the first step: the decoded original with what the format knows of its structure. */
export interface Decoded {
  readonly file: string
  readonly sha256: string
  readonly format: FormatId
  readonly reader: string
  readonly original: string
  /** In order, not overlapping; what lies between them is white space. */
  readonly blocks: readonly Block[]
  /**
   * For formats whose original keeps its markup (Markdown): what the repair step takes out of the readable text,
   * in order, not overlapping, each inside one block.
   */
  readonly markup?: readonly Markup[]
  readonly metadata: Metadata
}

/** A decoded file that is the first of its bytes, with the id that everything read from it starts with. */
export interface Identified extends Decoded {
  readonly id: SourceId
}

/** Output of the second step. `text` is `replay(original, repairs)`. */
export interface Repaired extends Identified {
  readonly language: Language
  readonly repairs: readonly Repair[]
  /** Repairs that were found and that the user took back: not in `text`. */
  readonly undone: readonly Repair[]
  readonly text: string
  /**
   * Of a raw reading, which keeps its line ends: those inside a paragraph that was wrapped to a column, in order. They
   * end no line of the article.
   */
  readonly wraps?: readonly Span[]
}

/** Output of the third step: a source whose sentences have no sections yet. */
export type Structured = Source

export type { SectionDefinition, SectionRule, TermGroup } from './sections/section-definition.ts'
