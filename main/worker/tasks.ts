import type {
  Briefing,
  Corpus,
  Diagnostic,
  ReceivedFile,
  Said,
  SectionDefinition,
  Source,
  SourceId,
} from '../../corpus/index.ts'
import type { DefinitionFile } from '../configuration/definition-files.ts'
import type { AcceptedChanges, ExportFormat, PagePlace, ReviewAnswer } from '../contract.ts'
import type { AcceptRequest, EditedFile } from './review-edited.ts'
import type { Turns } from './turns.ts'

/** A file as a worker gets it: with its bytes, or with the path of the kept original. */
export type WorkerFile =
  | { readonly name: string; readonly sha256: string; readonly path: string }
  | { readonly name: string; readonly sha256: string; readonly bytes: Uint8Array }

/** What was read of some files, each by itself: a fault in one does not touch the others. */
export interface ReadResult {
  readonly sources: readonly Source[]
  readonly facts: Corpus['facts']
  readonly diagnostics: readonly Diagnostic[]
}

export interface Rendered {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly places: readonly PagePlace[]
  /** The sources that the document lists, in the order of their numbers. */
  readonly sources: readonly SourceId[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A part of the briefing: a section's heading, or one of its excerpts. */
export type BriefingPlace = Pick<PagePlace, 'section' | 'passage'>

/** A page made without the rest of the document. */
export interface Drafted {
  readonly bytes: Uint8Array
  /** Numbers of the pages in the file, from 1. */
  readonly pages: readonly number[]
  readonly places: readonly PagePlace[]
}

/** What a worker can be asked to do. Tasks of one worker run one after the other. */
export interface Tasks {
  read(files: readonly WorkerFile[], undone: readonly string[]): Promise<ReadResult>
  /**
   * Loads and compiles what the first page needs, so that the user does not wait for it; ends, and rejects with
   * `Stopped`, as soon as more than `asked` tasks were asked for.
   */
  warm(asked: number): Promise<null>
  render(briefing: Briefing, files: readonly WorkerFile[], format: ExportFormat): Promise<Rendered>
  /** The PDF for the live page; ends, and rejects with `Stopped`, as soon as a newer preview or draft is asked for. */
  preview(briefing: Briefing, files: readonly WorkerFile[], turn: number): Promise<Rendered>
  /**
   * The page of one place alone, from where the last preview of this look had it; null where that gains nothing. Ends
   * as a preview does.
   */
  draft(
    briefing: Briefing,
    files: readonly WorkerFile[],
    place: BriefingPlace,
    turn: number,
  ): Promise<Drafted | null>
  /** The changes of an edited Word file. */
  review(briefing: Briefing, file: EditedFile): Promise<ReviewAnswer>
  /** Changes of it taken into the briefing. */
  accept(briefing: Briefing, file: EditedFile, request: AcceptRequest): Promise<AcceptedChanges>
}

/** What a worker is told when it starts. */
export interface WorkerSetup {
  readonly sections: readonly SectionDefinition[]
  /** Template files of the user's own, already checked. */
  readonly templates: readonly DefinitionFile[]
  readonly turns: Turns
}

export type Request = {
  readonly [K in keyof Tasks]: {
    readonly id: number
    readonly task: K
    readonly args: Parameters<Tasks[K]>
  }
}[keyof Tasks]

export type Reply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | {
      readonly id: number
      readonly ok: false
      readonly why: 'host' | 'superseded' | 'bug'
      readonly said: Said
    }

export type { ReceivedFile }
