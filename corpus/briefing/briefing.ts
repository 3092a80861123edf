import type { FormatId, Language, PassageId, SectionId, SentenceId, SourceId } from '../types.ts'

export type Paper = 'a4' | 'letter'

/** A judgement of the analyst's own. Likelihood and confidence are fields, so that no sentence mixes them (ICD 203). */
export interface Judgement {
  readonly id: string
  readonly text: string
  readonly likelihood: string | null
  readonly confidence: 'low' | 'moderate' | 'high' | null
}

/**
 * What a section shows of a passage. The sentences are listed, not computed: a briefing saved today says the same
 * when a later version of the rules would sort differently.
 */
export interface BriefingExcerpt {
  readonly passage: PassageId
  /** In source order. Left-out sentences of the passage between, before or after them print as `[…]`. */
  readonly sentences: readonly SentenceId[]
  /** Sentences that open a new line of the excerpt; missing for none. */
  readonly breaks?: readonly SentenceId[]
  /**
   * The passage whose paragraph this excerpt continues; missing for a paragraph of its own. It counts only while that
   * passage stands right before this one, so that nothing is joined to what comes in between.
   */
  readonly continues?: PassageId
  readonly noteBefore: string | null
  readonly noteAfter: string | null
}

export interface BriefingSection {
  readonly id: SectionId
  /** The analyst's own heading; missing for the section's label. */
  readonly title?: string
  readonly noteBefore: string | null
  readonly excerpts: readonly BriefingExcerpt[]
  readonly noteAfter: string | null
}

/** The analyst's wording of a sentence; the source's stays in the source. */
export interface Edit {
  readonly sentence: SentenceId
  /** The readable text that was replaced, so that a changed source is noticed. */
  readonly before: string
  readonly after: string
  readonly author: string | null
  /** ISO 8601, given by the shell; the core has no clock. */
  readonly date: string | null
}

/** The analyst's wording of one cell of a register, which is otherwise computed from sentences. */
export interface CellEdit {
  readonly table: 'transfers' | 'chronology'
  /** The sentences that the row was computed from: they find the row again when the order changes. */
  readonly sentences: readonly SentenceId[]
  readonly column: string
  /** What the cell read before, so that a changed fact is noticed. */
  readonly before: string
  readonly after: string
  readonly author: string | null
  readonly date: string | null
}

/** A reader's comment on a passage, for instance one that came back from Word. */
export interface Remark {
  readonly id: string
  readonly passage: PassageId
  readonly sentence: SentenceId | null
  readonly text: string
  readonly author: string | null
  readonly date: string | null
}

/** A source as a briefing names it: the hash finds it again wherever the file has moved. */
export interface BriefingSource {
  readonly id: SourceId
  readonly sha256: string
  /** Relative to the briefing file, forward slashes; null for a source that lives only in the library. */
  readonly path: string | null
  readonly format: FormatId
  readonly reader: string
}

/** All of the user's choices: the contents of a `.dossier` file. */
export interface Briefing {
  readonly version: 1
  /**
   * Given when the briefing is made and never changed: the files made from it carry it, so that edits come home to the
   * right briefing. Missing in a briefing written by hand.
   */
  readonly id?: string
  readonly title: string
  readonly subtitle: string | null
  readonly author: string | null
  /** YYYY-MM-DD, or null: an undated briefing prints no date, for the core has no clock. */
  readonly date: string | null
  readonly lang: Language
  readonly paper: Paper
  /** Id of a built-in template, or of a user's own. */
  readonly template: string
  readonly marking: string | null
  readonly judgements: readonly Judgement[]
  readonly sources: readonly BriefingSource[]
  readonly sections: readonly BriefingSection[]
  readonly edits: readonly Edit[]
  /** Missing for none. */
  readonly cells?: readonly CellEdit[]
  /** Repairs that the analyst took back, by id. */
  readonly undone: readonly string[]
  readonly remarks: readonly Remark[]
}
