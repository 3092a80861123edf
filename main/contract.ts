// Over 300 lines because it is the one list of what may cross between page and program.
/**
 * The one list of what the page may ask of the program: channel → function, and event → payload. Handlers,
 * the preload script, the local-browser server and the page's client are all derived from it. Only types, and
 * one run-time value: the list of names.
 *
 * Over HTTP (`dossier serve`) a call is `POST /api/<channel>`, its body the array of arguments and its answer the
 * `Outcome`, both packed as `renderer/client/wire.ts` describes (main/serve mirrors that file). Events come from
 * `GET /api/events` as server-sent events: `event:` the name, `data:` the payload as JSON. Every request carries
 * `Authorization: Bearer <token>`; the page finds the token in its own address, `/?token=…`.
 */
import type {
  Briefing,
  BriefingSection,
  ChangeKind,
  Corpus,
  Diagnostic,
  FormatId,
  Language,
  PassageId,
  PublicationDate,
  SectionId,
  SentenceId,
  Source,
  SourceId,
} from '../corpus/index.ts'
import type { DiffPiece } from '../templates/index.ts'

export type {
  Briefing,
  BriefingExcerpt,
  BriefingSection,
  BriefingSource,
  ChangeKind,
  Corpus,
  Diagnostic,
  Edit,
  FormatId,
  Judgement,
  Language,
  Omission,
  Paper,
  Passage,
  PassageId,
  PublicationDate,
  Remark,
  Repair,
  RepairRuleId,
  RuleId,
  SectionId,
  SectionMatch,
  Sentence,
  SentenceId,
  Severity,
  Source,
  SourceId,
  Span,
} from '../corpus/index.ts'
export type { DiffPiece } from '../templates/index.ts'

/** Why a call gave nothing. `message` is one sentence in the user's words. */
export interface Failure {
  /**
   * `cancelled`: the user closed a dialog or stopped the work, or a newer request replaced this one;
   * `invalid`: the arguments are not what the channel takes; `data`: a file is damaged or from a newer version;
   * `host`: the machine (disk full, no permission, file gone); `bug`: a fault of the program.
   */
  readonly kind: 'cancelled' | 'invalid' | 'data' | 'host' | 'bug'
  readonly message: string
  /** The same in French. */
  readonly messageFr?: string
  /** Name of the file it is about, without a folder. */
  readonly file?: string
}

/** Failures cross as values; no channel throws. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly failure: Failure }

/** A file the page may name but never reach: main keeps what the id stands for. */
export interface FileReference {
  readonly id: string
  /** Name to show, without a folder. */
  readonly name: string
}

/** What this shell can do; the page hides what it cannot. */
export interface Capabilities {
  readonly shell: 'electron' | 'browser'
  /** Open and save dialogs, recent files and "show in folder" are the system's. */
  readonly files: boolean
  /** The menu bar is the system's; otherwise the page shows its own. */
  readonly menu: boolean
}

export interface SectionInfo {
  readonly id: SectionId
  readonly title: Readonly<Record<Language, string>>
  readonly description: Readonly<Record<Language, string>>
}

export interface TemplateInfo {
  readonly id: string
  readonly title: Readonly<Record<Language, string>>
  readonly description: Readonly<Record<Language, string>>
}

export interface FormatInfo {
  readonly id: FormatId
  readonly label: string
  /** With the dot, lower case. */
  readonly extensions: readonly string[]
}

/** The licence of a library that is in the program. */
export interface LicenceInfo {
  readonly name: string
  readonly version: string
  readonly licence: string
}

export interface AppInfo {
  readonly version: string
  /** `process.platform`: decides how shortcuts are written. */
  readonly platform: string
  readonly capabilities: Capabilities
  readonly sections: readonly SectionInfo[]
  readonly templates: readonly TemplateInfo[]
  readonly formats: readonly FormatInfo[]
  readonly markings: readonly string[]
  /** What is wrong with the user's own section and template files, which are then left out. */
  readonly mistakes: readonly Diagnostic[]
  readonly licences: readonly LicenceInfo[]
  /** Today in the user's calendar, YYYY-MM-DD: the page offers it as the briefing's date. */
  readonly today: string
  /** What was being edited when the program last ended without saving. */
  readonly recovery: Recovery | null
}

export interface Recovery {
  readonly title: string
  /** ISO 8601. */
  readonly savedAt: string
  /** The file the briefing belonged to, if it had one. */
  readonly file: string | null
}

export interface PaneLayout {
  /** Widths in per cent of the window, left to right. */
  readonly widths: readonly [number, number, number]
  readonly collapsed: readonly ('sources' | 'briefing' | 'page')[]
}

export interface Settings {
  readonly theme: 'system' | 'light' | 'dark'
  /** Per cent, 100 to 200. */
  readonly zoom: number
  readonly language: Language
  readonly author: string | null
  readonly panes: PaneLayout
}

/** One row of the library: enough to list, count and filter without reading the source. */
export interface SourceSummary {
  readonly id: SourceId
  readonly sha256: string
  readonly file: string
  readonly format: FormatId
  readonly reader: string
  readonly language: Language
  readonly title: string
  readonly publisher: string | null
  readonly author: string | null
  readonly published: PublicationDate | null
  readonly sentences: number
  /** Sentences in each section; sections without one are absent. */
  readonly sections: Readonly<Record<SectionId, number>>
  /** Sentences in no section. */
  readonly unassigned: number
  readonly repairs: number
  readonly omitted: number
  /** Diagnostics of severity warning or error about this source. */
  readonly warnings: readonly Diagnostic[]
  /** False when the kept original is gone or changed: it can be shown from memory but not verified. */
  readonly available: boolean
}

/** What to import: bytes that the page holds, or a dropped file that preload resolved to an opaque id. */
export type ImportItem =
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'dropped'; readonly id: string }

export interface ImportReport {
  /** The sources that came in, in the order given, those that were already there included. */
  readonly added: readonly SourceId[]
  /** Of `added`, those that the library had before. */
  readonly known: readonly SourceId[]
  /** Files that could not be read, with the reason. */
  readonly failed: readonly {
    readonly file: string
    readonly message: string
    readonly messageFr?: string
  }[]
  /** True if the user stopped it: what was read until then is kept. */
  readonly stopped: boolean
}

export interface SearchHit {
  readonly source: SourceId
  readonly title: string
  readonly passage: PassageId
  readonly sentence: SentenceId | null
  /** The words around the hit; the matched ones are marked. */
  readonly snippet: readonly { readonly text: string; readonly match: boolean }[]
}

export interface SearchResult {
  readonly query: string
  readonly total: number
  readonly hits: readonly SearchHit[]
}

/** A briefing that was opened or saved, and where it lives. */
export interface OpenBriefing {
  readonly briefing: Briefing
  /** Null for a briefing that was never saved. */
  readonly file: FileReference | null
}

export interface RecentFile extends FileReference {
  /** ISO 8601. */
  readonly openedAt: string
}

/** The place of one part of the briefing on the page. */
export interface PagePlace {
  /** The section, and the passage if it is an excerpt and not the section's heading. */
  readonly section: SectionId
  readonly passage: PassageId | null
  /** From 1. */
  readonly page: number
  /** PDF points from the top edge of the page. */
  readonly y: number
}

export interface Preview {
  /** The number the page gave, so that a late answer is not taken for a new one. */
  readonly generation: number
  /** The very bytes that an export of the same briefing would write. */
  readonly pdf: Uint8Array
  readonly pages: number
  readonly places: readonly PagePlace[]
  /** The sources that the page lists, in the order of their numbers: the first is `[1]`. */
  readonly sources: readonly SourceId[]
}

/** One page of a long briefing, made without the others: shown until the whole preview is there. */
export interface DraftPage {
  readonly generation: number
  readonly pdf: Uint8Array
  /** Numbers of the pages in the file, from 1. */
  readonly pages: readonly number[]
  /** Places on these pages. */
  readonly places: readonly PagePlace[]
}

export type ExportFormat = 'pdf' | 'docx'

export interface ExportedFile {
  readonly format: ExportFormat
  readonly file: FileReference
  /** Bytes written. */
  readonly size: number
  readonly pages: number
  /** The bytes themselves where the shell saves by download; null where they were written to disk. */
  readonly content: Uint8Array | null
}

/** One change that came home with an edited Word file, as the review list shows it. */
export interface ReviewedChange {
  readonly id: string
  readonly kind: ChangeKind
  /** Where it belongs; all null for the title and its like. */
  readonly section: SectionId | null
  readonly passage: PassageId | null
  readonly sentence: SentenceId | null
  /** What it read before and what it reads now, word by word. */
  readonly words: readonly DiffPiece[]
  /** Who and when (ISO 8601), where the file says: tracked changes and comments. */
  readonly author: string | null
  readonly date: string | null
  /** The briefing was changed in the same place since the file was made. */
  readonly conflict: boolean
  /** What accepting it makes; `nothing`: the briefing has no place for it, so it is done by hand. */
  readonly becomes: 'words' | 'note' | 'remark' | 'nothing'
}

/** The changes of one edited Word file; `id` follows from its bytes. */
export interface Review {
  readonly id: string
  readonly file: string
  readonly changes: readonly ReviewedChange[]
}

/** Why an edited Word file was refused. Nothing was changed. */
export interface ReviewRefusal {
  readonly file: string
  readonly reason: 'not-dossier' | 'not-word' | 'damaged' | 'too-large' | 'other-briefing' | 'too-slow'
  /** The briefing that the file was made from, where that is the reason. */
  readonly title: string | null
}

export type ReviewAnswer =
  | { readonly kind: 'review'; readonly review: Review }
  | { readonly kind: 'refused'; readonly refusal: ReviewRefusal }

/** Changes that were taken into a briefing. */
export interface AcceptedChanges {
  readonly briefing: Briefing
  /** Those in the briefing now. */
  readonly accepted: readonly string[]
  /** Those left out because the briefing was changed in the same place meanwhile. */
  readonly conflicts: readonly string[]
}

/** What the page can be told to do by a menu, and what its own menus and shortcuts do. */
export type CommandId =
  | 'new'
  | 'open'
  | 'save'
  | 'save-as'
  | 'import'
  | 'import-folder'
  | 'paste-source'
  | 'export-pdf'
  | 'export-docx'
  | 'review-word'
  | 'undo'
  | 'redo'
  | 'search'
  | 'show-in-source'
  | 'next-pane'
  | 'previous-pane'
  | 'toggle-sources'
  | 'toggle-page'
  | 'zoom-in'
  | 'zoom-out'
  | 'zoom-reset'
  | 'theme'
  | 'shortcuts'
  | 'about'

type Call<Arguments extends readonly unknown[], T> = (...args: Arguments) => Promise<Outcome<T>>

/** Channel → function. */
export interface Contract {
  'app.info': Call<[], AppInfo>
  /** Opens the system's file manager at the user's own section and template files; only where `capabilities.files`. */
  'app.showOwnFiles': Call<[], null>
  'settings.get': Call<[], Settings>
  'settings.set': Call<[change: Partial<Settings>], Settings>

  /** The system's dialog for files or for a folder, then import; only where `capabilities.files`. */
  'sources.choose': Call<[what: 'files' | 'folder'], ImportReport>
  'sources.import': Call<[items: readonly ImportItem[]], ImportReport>
  'sources.stop': Call<[], null>
  /** The two bundled articles, imported. */
  'sources.bundled': Call<[], ImportReport>
  'sources.list': Call<[], readonly SourceSummary[]>
  /** So many rows of the list, at most 1,000, from one on (from 0): no answer is so large that it holds up the window. */
  'sources.page': Call<
    [offset: number, limit: number],
    { readonly total: number; readonly rows: readonly SourceSummary[] }
  >
  /**
   * Sources in full, at most 200 a call, read without the repairs in `undone` (ids); an unknown id is left out
   * and reported.
   */
  'sources.read': Call<[ids: readonly SourceId[], undone: readonly string[]], readonly Source[]>
  /** Takes sources out of the library. Briefings that use them keep their choices and say what is missing. */
  'sources.remove': Call<[ids: readonly SourceId[]], null>
  'sources.search': Call<[query: string, limit: number], SearchResult>
  /** Facts of the given sources. */
  'sources.facts': Call<[ids: readonly SourceId[]], Corpus['facts']>

  /** An empty briefing with the user's defaults. */
  'briefing.blank': Call<[], Briefing>
  /** The sample briefing over the two bundled articles, which are imported if they are not there. */
  'briefing.sample': Call<[], Briefing>
  /** What the rules put into these sections, from these sources: the starting choice of a ticked section. */
  'briefing.draft': Call<
    [request: { readonly sources: readonly SourceId[]; readonly sections: readonly SectionId[] }],
    readonly BriefingSection[]
  >
  /** Tells main what is on the screen: it is kept for recovery within a second, and for the closing prompt. */
  'briefing.update': Call<[briefing: Briefing, saved: boolean], null>
  /** The system's dialog; only where `capabilities.files`. */
  'briefing.open': Call<[], OpenBriefing>
  'briefing.openRecent': Call<[id: string], OpenBriefing>
  /** A file that was dropped or chosen in the page. */
  'briefing.openItem': Call<[item: ImportItem], OpenBriefing>
  /** Saves under the name it has; `asks` shows the system's dialog (or takes `name` where there is none). */
  'briefing.save': Call<
    [briefing: Briefing, request: { readonly asks: boolean; readonly name: string | null }],
    FileReference
  >
  /** Forgets the file: the next save asks for a name. */
  'briefing.close': Call<[], null>
  'briefing.recent': Call<[], readonly RecentFile[]>
  'briefing.recover': Call<[], OpenBriefing>
  'briefing.forgetRecovery': Call<[], null>

  /** Replaces a preview that is still running, which answers `cancelled`. */
  'preview.render': Call<[briefing: Briefing, generation: number], Preview>
  /**
   * The page of one place alone, fast; null where that gains nothing (short briefings, another template than the last
   * preview's). Replaces a preview or draft that is still running.
   */
  'preview.draft': Call<
    [briefing: Briefing, place: Pick<PagePlace, 'section' | 'passage'>, generation: number],
    DraftPage | null
  >

  'export.run': Call<[briefing: Briefing, format: ExportFormat], ExportedFile>
  'export.stop': Call<[], null>
  'export.showInFolder': Call<[id: string], null>

  /**
   * Opens a Word file that was edited and lists what was changed in it; without an item through the system's dialog.
   * Nothing in the briefing changes. What cannot be reviewed is an answer, for the page to say in the user's language.
   */
  'review.open': Call<[briefing: Briefing, item: ImportItem | null], ReviewAnswer>
  /** Takes changes of the file opened last; those in conflict only where `conflicts` says so. */
  'review.accept': Call<
    [
      briefing: Briefing,
      request: { readonly review: string; readonly ids: readonly string[]; readonly conflicts: boolean },
    ],
    AcceptedChanges
  >
}

export interface ImportProgress {
  readonly done: number
  readonly total: number
  readonly failed: number
  /** Name of the file being read. */
  readonly current: string | null
}

export interface ExportProgress {
  readonly format: ExportFormat
  readonly step: 'composing' | 'laying-out' | 'writing' | 'saving'
}

/** Event → payload: what main tells the page unasked. */
export interface Events {
  'import.progress': ImportProgress
  'export.progress': ExportProgress
  'sources.changed': { readonly count: number }
  command: { readonly command: CommandId }
  /** A `.dossier` was opened from outside: double click, second start, recent-files menu. */
  'briefing.opened': OpenBriefing
  /** Files were opened from outside that are sources, or dropped on the program's icon. */
  'sources.imported': ImportReport
}

export type Channel = keyof Contract
export type EventName = keyof Events

/** What the page sees as `window.dossier`, and what its HTTP client implements as well. */
export type Client = { readonly [C in Channel]: Contract[C] } & {
  /** Starts listening; the result stops it. */
  readonly on: <E extends EventName>(event: E, listener: (payload: Events[E]) => void) => () => void
  /** Opaque ids for files dropped on the page (their paths stay in preload and main); null in a browser. */
  readonly dropped: ((files: readonly unknown[]) => readonly string[]) | null
}

const calls = {
  'app.info': true,
  'app.showOwnFiles': true,
  'settings.get': true,
  'settings.set': true,
  'sources.choose': true,
  'sources.import': true,
  'sources.stop': true,
  'sources.bundled': true,
  'sources.list': true,
  'sources.page': true,
  'sources.read': true,
  'sources.remove': true,
  'sources.search': true,
  'sources.facts': true,
  'briefing.blank': true,
  'briefing.sample': true,
  'briefing.draft': true,
  'briefing.update': true,
  'briefing.open': true,
  'briefing.openRecent': true,
  'briefing.openItem': true,
  'briefing.save': true,
  'briefing.close': true,
  'briefing.recent': true,
  'briefing.recover': true,
  'briefing.forgetRecovery': true,
  'preview.render': true,
  'preview.draft': true,
  'export.run': true,
  'export.stop': true,
  'export.showInFolder': true,
  'review.open': true,
  'review.accept': true,
} as const satisfies Record<Channel, true>

const events = {
  'import.progress': true,
  'export.progress': true,
  'sources.changed': true,
  command: true,
  'briefing.opened': true,
  'sources.imported': true,
} as const satisfies Record<EventName, true>

/** Every name, so that shells can derive their ends; the records above make a forgotten one a type error. */
export const channels = {
  calls: Object.keys(calls) as readonly Channel[],
  events: Object.keys(events) as readonly EventName[],
}
