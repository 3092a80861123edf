import type {
  Briefing,
  Corpus,
  Diagnostic,
  ReceivedFile,
  Said,
  SectionDefinition,
  Source,
} from '../../corpus/index.ts'
import type { DefinitionFile } from '../configuration/definition-files.ts'
import type { AcceptedChanges, ExportFormat, PagePlace, ReviewAnswer } from '../contract.ts'
import type { AcceptRequest, EditedFile } from './review-edited.ts'

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
  readonly diagnostics: readonly Diagnostic[]
}

/** What a worker can be asked to do. Tasks of one worker run one after the other. */
export interface Tasks {
  read(files: readonly WorkerFile[], undone: readonly string[]): Promise<ReadResult>
  /** Loads what the first page needs, so that the user does not wait for it. */
  warm(): Promise<null>
  render(briefing: Briefing, files: readonly WorkerFile[], format: ExportFormat): Promise<Rendered>
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
  /** Folder of the pictures that they name. */
  readonly pictures: string | null
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
  | { readonly id: number; readonly ok: false; readonly host: boolean; readonly said: Said }

export type { ReceivedFile }
