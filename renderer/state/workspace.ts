import type {
  AppInfo,
  Diagnostic,
  DraftPage,
  ExportedFile,
  ExportProgress,
  FileReference,
  ImportReport,
  PassageId,
  Preview,
  RecentFile,
  Review,
  SearchResult,
  SectionId,
  SentenceId,
  Settings,
  SourceId,
  SourceSummary,
} from '../../main/contract.ts'
import type { History } from './history.ts'
import type { ImportRun } from './import-run.ts'
import type { Reading } from './reading.ts'

/** What is selected in the briefing: a section's heading, or one of its excerpts. */
export interface Selection {
  readonly section: SectionId
  readonly passage: PassageId | null
}

/** A place in a source that is shown beside the briefing. */
export interface SourcePlace {
  readonly source: SourceId
  readonly passage: PassageId | null
  readonly sentence: SentenceId | null
}

/** Something to say in the line above the status bar; it stays until the next one or until it is closed. */
export interface Notice {
  readonly tone: 'done' | 'warning' | 'error'
  readonly text: string
  /** What can be done about it, if anything. */
  readonly details: readonly string[]
}

export interface ExportReport {
  readonly file: ExportedFile
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The changes of an edited Word file. Which of them are accepted is not kept here: the history says it, so that undo
 * takes an acceptance back.
 */
export interface ReviewInHand {
  readonly review: Review
  readonly rejected: ReadonlySet<string>
  /** Changes where the briefing was changed too: each is accepted by itself. */
  readonly conflicts: ReadonlySet<string>
}

/** A question that must be answered before the briefing on the screen is replaced. */
export interface Question {
  readonly kind: 'unsaved'
  readonly answer: (answer: 'save' | 'discard' | 'cancel') => void
}

/** All that the page shows. Plain data; `history` is the only part that undo steps through. */
export interface Workspace {
  readonly info: AppInfo
  readonly settings: Settings
  readonly history: History
  readonly file: FileReference | null
  readonly library: readonly SourceSummary[]
  readonly reading: Reading
  /** Sources of the briefing that are being read, so that nothing is called missing too early. */
  readonly loading: boolean
  readonly selection: Selection | null
  /** The sentence of the selected passage that has the focus. */
  readonly sentence: SentenceId | null
  readonly preview: {
    readonly current: Preview | null
    /** Pages that are newer than `current`, where a long briefing shows them first. */
    readonly draft: DraftPage | null
    readonly running: boolean
    readonly failure: string | null
    readonly diagnostics: readonly Diagnostic[]
  }
  readonly importing: ImportRun | null
  readonly imported: ImportReport | null
  readonly exporting: ExportProgress | null
  readonly exported: ExportReport | null
  /** The edited Word file whose changes are being decided on. */
  readonly review: ReviewInHand | null
  /** True while an edited Word file is being read. */
  readonly reviewing: boolean
  readonly recent: readonly RecentFile[]
  readonly search: {
    readonly query: string
    readonly running: boolean
    readonly result: SearchResult | null
  }
  readonly notice: Notice | null
  readonly question: Question | null
  readonly view: {
    readonly left: 'contents' | 'library'
    readonly right: 'page' | 'source' | 'changes'
    readonly source: SourcePlace | null
    readonly dialog: 'shortcuts' | 'about' | 'paste' | 'stored' | 'save-name' | null
  }
}
