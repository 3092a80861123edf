import type {
  Edit,
  FormatId,
  Language,
  Locator,
  Paper,
  PassageId,
  PassageKind,
  PublicationDate,
  Remark,
  Repair,
  SectionId,
  SentenceId,
  SourceId,
  Span,
} from '../../corpus/index.ts'
import type { Drawing } from './drawing.ts'
import type { PageSpec } from './page.ts'

/**
 * The document model: what templates make and writers print. Plain, immutable, JSON-safe data; its written
 * specification is README.md in this folder. Over 300 lines because the whole vocabulary stands in one place.
 */

/** Unique in a document: letters, digits, `-`, `.`; starts with a letter. Writers derive bookmarks from it. */
export type NodeId = string

/** Where a piece of visible text comes from. No text node is without one. */
export type Origin =
  /** Words of a source, as the trace of this id gives them: a sentence, or an omitted piece (an attribution). */
  | { readonly kind: 'source'; readonly trace: SentenceId }
  /** Computed from sentences (a cell of a register, a label in a figure), and from which. */
  | { readonly kind: 'derived'; readonly sentences: readonly SentenceId[] }
  /** What is known of a source as a whole: its title, publisher, date, hash. */
  | { readonly kind: 'metadata'; readonly source: SourceId }
  /** The analyst's own words, and where in the briefing they stand. */
  | { readonly kind: 'analyst'; readonly part: AnalystPart }
  /** Furniture: labels, numbers, headings that the template supplies. */
  | { readonly kind: 'generated' }

export type AnalystPart =
  | 'title'
  | 'subtitle'
  | 'author'
  | 'judgement'
  | 'note'
  | 'marking'
  | 'remark'
  | 'label'

/** Why a run looks unlike its neighbours; a writer maps each to a character style. */
export type Mark =
  | 'strong'
  | 'emphasis'
  | 'small-caps'
  | 'quiet'
  | 'repaired'
  | 'edited'
  | 'evidence'
  | 'code'

export interface Text {
  readonly type: 'text'
  readonly text: string
  readonly origin: Origin
  readonly marks?: readonly Mark[]
}

/** `[…]`: sentences of the passage were left out here. */
export interface OmissionMark {
  readonly type: 'omission'
  /** The sentences left out, in source order. */
  readonly sentences: readonly SentenceId[]
}

/** The place where a note is called; prints the number of its source, linked to the list of sources. */
export interface Citation {
  readonly type: 'citation'
  readonly note: NodeId
}

/** `[2]` in the text itself, linked to the list of sources: the source column of a table, a "Source:" line. No note. */
export interface SourceReference {
  readonly type: 'source-ref'
  readonly source: SourceId
}

export interface LinkNode {
  readonly type: 'link'
  readonly target:
    | { readonly kind: 'external'; readonly url: string }
    | { readonly kind: 'internal'; readonly id: NodeId }
  readonly children: readonly Text[]
}

export interface LineBreak {
  readonly type: 'line-break'
}

export type Inline = Text | OmissionMark | Citation | SourceReference | LinkNode | LineBreak

/** First page's head. Every line may be missing but the title. */
export interface TitleBlock {
  readonly type: 'title-block'
  /** `report`: label, title, subtitle, facts. `series`: label on a band, facts before the title. `memo`: facts right. */
  readonly form: 'report' | 'series' | 'memo'
  /** What kind of paper this is ("Briefing"), printed over the title. */
  readonly label: readonly Inline[] | null
  readonly title: readonly Inline[]
  readonly subtitle: readonly Inline[] | null
  /** Author, date, period covered, in this order, as short lines. */
  readonly facts: readonly (readonly Inline[])[]
}

export interface Heading {
  readonly type: 'heading'
  readonly id: NodeId
  readonly level: 1 | 2 | 3
  /** "2" or "2.1"; null where the template does not number. Not part of `children`. */
  readonly number: string | null
  readonly children: readonly Inline[]
  readonly section: SectionId | null
  /** The heading opens a page (set by the template, never by a writer). */
  readonly startsPage: boolean
  /** Stands in the contents list and in the PDF's outline. */
  readonly listed: boolean
}

export type ParagraphRole = 'body' | 'lead' | 'fact' | 'closing' | 'contact' | 'subject' | 'summary'

export interface Paragraph {
  readonly type: 'paragraph'
  readonly role: ParagraphRole
  /** "1." of a numbered paragraph; null where there is none. Not part of `children`. */
  readonly number: string | null
  readonly children: readonly Inline[]
}

/** What a section shows of a passage. Its id lives as a bookmark in Word and a destination in the PDF. */
export interface Excerpt {
  readonly type: 'excerpt'
  readonly id: NodeId
  readonly source: SourceId
  readonly passage: PassageId
  readonly section: SectionId | null
  readonly kind: PassageKind
  readonly locator: Locator
  /** "1." where the template numbers its paragraphs. */
  readonly number: string | null
  /** Sentences, omission marks, and the citation last (for a quotation, after `attribution`). */
  readonly children: readonly Inline[]
  /** Excerpts that go on in this paragraph, in order: their words and citations stand in `children`. */
  readonly joined?: readonly Pick<Excerpt, 'id' | 'source' | 'passage' | 'section' | 'locator'>[]
  /** For a quotation: the lines that say who spoke, where and when. */
  readonly attribution: readonly (readonly Inline[])[]
}

/** The analyst's own words between excerpts. `label` ("Assessment", "Note") is printed before it. */
export interface AnalystNote {
  readonly type: 'note'
  readonly id: NodeId
  readonly role: 'assessment' | 'note' | 'remark'
  readonly label: readonly Inline[]
  /** One list of inlines a paragraph. */
  readonly paragraphs: readonly (readonly Inline[])[]
}

export interface JudgementItem {
  readonly id: NodeId
  readonly children: readonly Inline[]
  /** "Likelihood: likely (55–80 %)" and "Confidence: moderate", each a line of its own, never in the sentence. */
  readonly ratings: readonly (readonly Inline[])[]
}

/** Key judgements. `box` on a tinted ground, `bottom-line` as the one bold paragraph that opens a BLUF paper. */
export interface Judgements {
  readonly type: 'judgements'
  readonly form: 'box' | 'bottom-line'
  readonly title: readonly Inline[]
  readonly items: readonly JudgementItem[]
}

/** The contents list; writers fill it from the listed headings and the layout. */
export interface Contents {
  readonly type: 'contents'
  readonly title: readonly Inline[]
  readonly depth: 1 | 2 | 3
}

export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  /** Set small: lists of details under a passage. */
  readonly small?: boolean
  readonly items: readonly (readonly Inline[])[]
}

export interface Column {
  readonly id: string
  readonly label: readonly Inline[]
  /** `figure`: digits under digits, to the right. */
  readonly align: 'left' | 'right' | 'figure'
  /** Share of the table's width; shares are summed, so any positive numbers do. */
  readonly width: number
}

export interface Cell {
  /** One list of inlines a line or paragraph in the cell. */
  readonly lines: readonly (readonly Inline[])[]
}

export interface Row {
  readonly id: NodeId
  readonly cells: readonly Cell[]
  /** What the row was computed from: finds it again when an edit of a cell comes home. */
  readonly sentences?: readonly SentenceId[]
  /** The row disagrees with another (two sources, two dates): it is marked. */
  readonly conflict: boolean
}

/** Header row repeated on each page, rows never split. Cells count equals columns count in every row. */
export interface Table {
  readonly type: 'table'
  readonly id: NodeId
  readonly kind: 'register' | 'chronology' | 'plain'
  /** "Table 1", numbered by kind over the whole document; writers print `label` then `caption`. */
  readonly label: readonly Inline[]
  readonly caption: readonly Inline[]
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** The "Source:" line and explanations of signs (`. .`), under the table. */
  readonly notes: readonly (readonly Inline[])[]
  /** Uses the whole page width, margin column included, where the page has one. */
  readonly wide: boolean
}

/** A vector figure, drawn from `drawing` alone. */
export interface Figure {
  readonly type: 'figure'
  readonly id: NodeId
  readonly label: readonly Inline[]
  /** One sentence that says what the figure shows. */
  readonly caption: readonly Inline[]
  readonly drawing: Drawing
  readonly alt: string
  readonly source: readonly Inline[]
  readonly wide: boolean
}

/** Children flow in equal columns; title block and wide nodes stand outside. */
export interface Columns {
  readonly type: 'columns'
  readonly count: 2
  /** Points. */
  readonly gap: number
  readonly children: readonly Block[]
}

/** The numbered list of the sources used; entries come from `document.sources` by first use. */
export interface SourceList {
  readonly type: 'source-list'
  readonly id: NodeId
  /** Full: title, publisher, date, file, hash. Short: one line each, for papers with a page limit. */
  readonly form: 'full' | 'short'
}

/** A rule between parts. */
export interface Rule {
  readonly type: 'rule'
}

export type Block =
  | TitleBlock
  | Heading
  | Paragraph
  | Excerpt
  | AnalystNote
  | Judgements
  | Contents
  | List
  | Table
  | Figure
  | Columns
  | SourceList
  | Rule

/** A note: which passage, and which sentences of it, a place in the document leans on. */
export interface Note {
  readonly id: NodeId
  readonly source: SourceId
  readonly passage: PassageId | null
  readonly sentences: readonly SentenceId[]
  /** What follows the source's number: "¶3 · p. 4", then (full form) publisher and date. */
  readonly children: readonly Inline[]
}

export type TraceStatus = 'verbatim' | 'repaired' | 'edited'

/** One sentence (or attribution line) of a source that the document shows, and what was done to it. */
export interface Trace extends Span {
  readonly id: SentenceId
  readonly source: SourceId
  readonly passage: PassageId | null
  readonly status: TraceStatus
  /** The decoded original from `start` to `end`. */
  readonly original: string
  /** What the document shows. */
  readonly text: string
  /** The repairs inside the span, those that were undone left out. */
  readonly repairs: readonly Repair[]
  readonly edit: Edit | null
}

/** A source as the list of sources prints it. */
export interface SourceEntry {
  readonly id: SourceId
  readonly sha256: string
  readonly file: string
  readonly format: FormatId
  readonly reader: string
  readonly language: Language
  readonly title: string
  readonly publisher: string | null
  readonly also: readonly string[]
  readonly author: string | null
  readonly published: PublicationDate | null
  /** The printed entry, without its number: title; publisher, author, date or "undated"; file and short hash. */
  readonly children: readonly (readonly Inline[])[]
}

export type TlpLabel = 'TLP:RED' | 'TLP:AMBER+STRICT' | 'TLP:AMBER' | 'TLP:GREEN' | 'TLP:CLEAR'

/** A marking stands at the head and foot of every page and in the file's metadata. */
export type Marking =
  | { readonly kind: 'tlp'; readonly label: TlpLabel }
  | { readonly kind: 'line'; readonly text: string }

/** What repeats on each page. Words of the body never stand here, nor the other way round. */
export interface Furniture {
  readonly marking: Marking | null
  /** From page 2 (the first page has the title itself): the title, cut to one line. */
  readonly runningTitle: string
  /** Left of the foot: template's label and date. */
  readonly footer: string
  /** "Page {page} of {pages}". */
  readonly pageLabel: string
}

export interface DocumentMetadata {
  /** Id of the briefing, where it has one. */
  readonly briefing?: string
  readonly title: string
  readonly subtitle: string | null
  readonly author: string | null
  /** YYYY-MM-DD; the only date that the files carry. Null: the files carry a fixed one, 1980-01-01. */
  readonly date: string | null
  readonly lang: Language
  readonly paper: Paper
  readonly template: string
}

export interface Document {
  readonly metadata: DocumentMetadata
  readonly page: PageSpec
  readonly furniture: Furniture
  readonly blocks: readonly Block[]
  readonly notes: Readonly<Record<NodeId, Note>>
  readonly sources: readonly SourceEntry[]
  readonly traces: Readonly<Record<SentenceId, Trace>>
  readonly remarks: readonly Remark[]
}

/** The node type of this name. */
export type BlockOf<T extends Block['type']> = Extract<Block, { readonly type: T }>
export type InlineOf<T extends Inline['type']> = Extract<Inline, { readonly type: T }>
