import type {
  Briefing,
  BriefingExcerpt,
  BriefingSection,
  BriefingSource,
  Judgement,
  Language,
  Paper,
  PassageId,
  SectionId,
  SentenceId,
  SourceId,
} from '../../main/contract.ts'

/** The fields of a briefing that are one value each. */
export interface Fields {
  readonly title: string
  readonly subtitle: string | null
  readonly author: string | null
  readonly date: string | null
  readonly lang: Language
  readonly paper: Paper
  readonly template: string
  readonly marking: string | null
}

export type FieldChange = {
  readonly [F in keyof Fields]: { readonly kind: 'field'; readonly field: F; readonly value: Fields[F] }
}[keyof Fields]

/** Where an analyst's note stands: around a whole section (`passage` null) or around one excerpt. */
export interface NotePlace {
  readonly section: SectionId
  readonly passage: PassageId | null
  readonly where: 'before' | 'after'
}

/** Everything that can happen to a briefing, as data: what undo steps over. */
export type Change =
  | FieldChange
  | { readonly kind: 'add-section'; readonly section: BriefingSection }
  | { readonly kind: 'remove-section'; readonly section: SectionId }
  | { readonly kind: 'move-section'; readonly section: SectionId; readonly to: number }
  | {
      readonly kind: 'set-excerpts'
      readonly section: SectionId
      readonly excerpts: readonly BriefingExcerpt[]
    }
  | {
      readonly kind: 'add-excerpt'
      readonly section: SectionId
      readonly excerpt: BriefingExcerpt
      /** Null: at the end. */
      readonly at: number | null
    }
  | { readonly kind: 'remove-excerpt'; readonly section: SectionId; readonly passage: PassageId }
  | {
      readonly kind: 'move-excerpt'
      readonly section: SectionId
      readonly passage: PassageId
      readonly to: number
    }
  | {
      readonly kind: 'sentences'
      readonly section: SectionId
      readonly passage: PassageId
      /** In source order; an empty list takes the excerpt out. */
      readonly sentences: readonly SentenceId[]
    }
  | { readonly kind: 'note'; readonly place: NotePlace; readonly text: string | null }
  | {
      readonly kind: 'edit'
      readonly sentence: SentenceId
      readonly before: string
      /** Null takes the edit back. */
      readonly after: string | null
      readonly author: string | null
      readonly date: string | null
    }
  | { readonly kind: 'repair'; readonly repair: string; readonly undone: boolean }
  | { readonly kind: 'add-judgement'; readonly judgement: Judgement }
  | { readonly kind: 'set-judgement'; readonly judgement: Judgement }
  | { readonly kind: 'remove-judgement'; readonly judgement: string }
  | { readonly kind: 'move-judgement'; readonly judgement: string; readonly to: number }
  | {
      readonly kind: 'add-sources'
      readonly sources: readonly BriefingSource[]
      /** What the rules put into the briefing's sections from these sources. */
      readonly draft: readonly BriefingSection[]
    }
  | {
      readonly kind: 'remove-sources'
      readonly sources: readonly SourceId[]
      /** Their passages and sentences: what must leave the sections with them. */
      readonly passages: ReadonlySet<PassageId>
      readonly sentences: ReadonlySet<SentenceId>
    }
  | { readonly kind: 'remove-remark'; readonly remark: string }
  /** An excerpt that goes on in the paragraph before it gets one of its own. */
  | { readonly kind: 'part-excerpt'; readonly section: SectionId; readonly passage: PassageId }
  | {
      /** Changes of an edited Word file were taken; the program made the briefing with them in it. */
      readonly kind: 'accept'
      readonly review: string
      readonly changes: readonly string[]
      readonly briefing: Briefing
    }
