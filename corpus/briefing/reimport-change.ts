import type { PassageId, SectionId, SentenceId } from '../types.ts'
import type { CellEdit, Remark } from './briefing.ts'

/** Where an analyst's note stands: before or after an excerpt, or (`passage` null) at the edge of a section. */
export interface NoteSlot {
  readonly section: SectionId
  readonly passage: PassageId | null
  readonly side: 'before' | 'after'
}

/** What accepting a change does to a briefing. */
export type BriefingAction =
  /** The sentence reads `after`; where that is what the source reads (`before`), the edit is taken back. */
  | { readonly do: 'edit'; readonly sentence: SentenceId; readonly before: string; readonly after: string }
  | {
      readonly do: 'drop-sentence'
      readonly section: SectionId
      readonly passage: PassageId
      readonly sentence: SentenceId
    }
  | { readonly do: 'drop-excerpt'; readonly section: SectionId; readonly passage: PassageId }
  | {
      readonly do: 'move-excerpt'
      readonly section: SectionId
      readonly passage: PassageId
      readonly to: SectionId
      /** The excerpt that it follows; null for the first of the section. */
      readonly after: PassageId | null
    }
  /** The sentence opens a new line of its excerpt. */
  | {
      readonly do: 'break'
      readonly section: SectionId
      readonly passage: PassageId
      readonly sentence: SentenceId
    }
  /** The excerpt goes on in the paragraph of the passage before it; null gives it a paragraph of its own. */
  | {
      readonly do: 'join'
      readonly section: SectionId
      readonly passage: PassageId
      readonly continues: PassageId | null
    }
  /** The whole text of a note; null takes it away. */
  | { readonly do: 'note'; readonly slot: NoteSlot; readonly text: string | null }
  /** One more paragraph of a note, after what is there or (`first`) before it. */
  | { readonly do: 'add-note'; readonly slot: NoteSlot; readonly text: string; readonly first: boolean }
  | { readonly do: 'heading'; readonly section: SectionId; readonly title: string }
  | { readonly do: 'title' | 'subtitle' | 'author'; readonly text: string }
  | { readonly do: 'judgement'; readonly id: string; readonly text: string | null }
  /** The cell reads `after`; where that is what the facts give (`before`), the edit is taken back. */
  | { readonly do: 'cell'; readonly edit: CellEdit }
  | { readonly do: 'remark'; readonly remark: Remark }

export type ChangeKind =
  | 'words'
  | 'sentence-deleted'
  | 'paragraph-deleted'
  | 'paragraph-moved'
  | 'paragraph-split'
  | 'paragraphs-merged'
  | 'paragraph-new'
  | 'heading'
  | 'cell'
  | 'citation'
  | 'comment'

/**
 * `pending`: to be decided; `conflict`: pending, and the briefing was changed in the same place since the file was
 * made, so it is accepted by name only; `accepted`: in the briefing now.
 */
export type ChangeStatus = 'pending' | 'conflict' | 'accepted'

/** One change that came home with an edited file. */
export interface ReimportChange {
  /** Follows from the change itself, so that it stays the same when others have been accepted. */
  readonly id: string
  readonly kind: ChangeKind
  readonly passage: PassageId | null
  readonly sentence: SentenceId | null
  readonly old: string | null
  readonly new: string | null
  /** Who and when, where the file says (tracked changes and comments). */
  readonly author: string | null
  readonly date: string | null
  readonly status: ChangeStatus
  /** In order. What a briefing cannot hold is kept as a remark, so that nothing is lost. */
  readonly actions: readonly BriefingAction[]
}
