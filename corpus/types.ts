/**
 * The words of the program as types. Everything here is plain, JSON-safe data: it crosses workers, IPC and
 * golden files as it is. Offsets are UTF-16 code units in the *decoded original* of a source, half open.
 */

/** A half-open range of UTF-16 code units in a decoded original. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type SourceId = string
export type PassageId = string
export type SentenceId = string
export type SectionId = string
export type Language = 'en' | 'fr'

/** One file as the host received it; the hash is the host's work, for the core has no cryptography. */
export interface ReceivedFile {
  /** Name to show, without a folder. */
  readonly name: string
  readonly bytes: Uint8Array
  /** SHA-256 of `bytes`, 64 lower-case hex digits. */
  readonly sha256: string
}

/** One recorded change from the original's text to the readable text. `start`/`end` count in the original. */
export interface Repair extends Span {
  readonly id: string
  readonly before: string
  readonly after: string
  readonly rule: RepairRuleId
  /** 0 to 1: how sure the rule is. */
  readonly confidence: number
}

export type RepairRuleId =
  | 'markup'
  | 'mojibake'
  | 'control-character'
  | 'ligature'
  | 'soft-hyphen'
  | 'line-end-hyphen'
  | 'hard-wrap'
  | 'missing-space'
  | 'joined-words'

export type OmissionReason = 'byline' | 'boilerplate' | 'dateline' | 'attribution' | 'caption' | 'duplicate'

/** Text of a source that is no passage, and why. */
export interface Omission extends Span {
  readonly id: string
  readonly text: string
  readonly reason: OmissionReason
}

/** A sentence's place in a section, with the words that put it there. */
export interface SectionMatch {
  readonly id: SectionId
  readonly evidence: readonly string[]
  /** The sentence this one leans on, where its own words are not enough ("no such contract"). */
  readonly via?: SentenceId
}

export interface Sentence extends Span {
  readonly id: SentenceId
  /** Readable text (repairs applied), white space normalised to single spaces. */
  readonly text: string
  readonly sections: readonly SectionMatch[]
}

export type PassageKind = 'heading' | 'lede' | 'paragraph' | 'quote'

/** Where a person finds the passage: paragraph number from 1, and the page where there are pages. */
export interface Locator {
  readonly paragraph: number
  readonly page: number | null
}

export interface Passage extends Span {
  readonly id: PassageId
  readonly kind: PassageKind
  readonly text: string
  readonly locator: Locator
  /** For a quotation that is followed by its attribution lines: the omitted pieces that hold them, in order. */
  readonly attribution?: readonly string[]
  readonly sentences: readonly Sentence[]
}

export interface PublicationDate {
  /** EDTF (ISO 8601-2). */
  readonly date: string
  readonly precision: 'day' | 'month' | 'year'
  readonly basis: 'stated' | 'inferred'
  /** What an inferred date rests on; a stated one has none. */
  readonly evidence?: DateEvidence
}

/**
 * What may speak for a date that no line states: the address of the page, the name of the file, the dateline of an
 * agency, an update, a notice of copyright, the properties of the file.
 */
export type DateClueKind = 'address' | 'file-name' | 'dateline' | 'update' | 'copyright' | 'properties'

/** What an inferred date was read from. */
export interface DateEvidence {
  readonly from: DateClueKind
  /** The words, as they stand there. */
  readonly text: string
  /** Where in the decoded original, if they stand in it. */
  readonly start?: number
  readonly end?: number
  /** For a dateline without a year: the words that the year was taken from. */
  readonly year?: string
}

export type FormatId = 'text' | 'markdown' | 'html' | 'docx' | 'pdf'

/** One article, read. */
export interface Source {
  readonly id: SourceId
  readonly sha256: string
  readonly file: string
  readonly format: FormatId
  /** Version of the reader that made the decoded original, e.g. `text-1`: offsets hold for this version. */
  readonly reader: string
  readonly language: Language
  readonly title: string
  readonly publisher: string | null
  readonly also: readonly string[]
  readonly author: string | null
  readonly published: PublicationDate | null
  /** The decoded original: what all offsets count in. */
  readonly original: string
  /** The readable text: `replay(original, repairs)`. */
  readonly text: string
  readonly repairs: readonly Repair[]
  /** Repairs that the analyst took back: found, kept to be redone, not in `text`. */
  readonly undone: readonly Repair[]
  readonly omitted: readonly Omission[]
  readonly passages: readonly Passage[]
}

export type DatePrecision = 'day' | 'month' | 'year' | 'decade' | 'interval'
export type Basis = 'stated' | 'inferred'

/** For each field of a fact, the sentences (or omitted pieces) that support it. */
export type Cites = Readonly<Record<string, readonly string[]>>

export interface EventFact {
  /** EDTF. */
  readonly date: string
  readonly precision: DatePrecision
  readonly basis: Basis
  /** The sentence as it stands; the words of the date stay in it. */
  readonly text: string
  readonly sentences: readonly SentenceId[]
  readonly cites: Cites
}

/** One row of an arms-transfer register, in the terms of the SIPRI trade register. Unknown is null. */
export interface TransferFact {
  readonly supplier: string | null
  readonly recipient: string | null
  readonly designation: string
  readonly description: string | null
  readonly ordered: number | null
  readonly orderYear: number | null
  readonly delivered: number | null
  readonly deliveryYears: readonly number[]
  readonly comment: string
  readonly sentences: readonly SentenceId[]
  readonly cites: Cites
}

export interface QuoteFact {
  readonly text: string
  readonly speaker: string | null
  readonly role: string | null
  readonly via: string | null
  readonly where: string | null
  /** EDTF. */
  readonly date: string | null
  readonly sentences: readonly SentenceId[]
  readonly cites: Cites
}

export interface Facts {
  readonly events: readonly EventFact[]
  readonly transfers: readonly TransferFact[]
  readonly quotes: readonly QuoteFact[]
}

/** What reading a pile of sources gave, without the diagnostics (those travel beside it). */
export interface Corpus {
  readonly sources: readonly Source[]
  readonly facts: Facts
}
