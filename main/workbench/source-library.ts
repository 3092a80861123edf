import type { Diagnostic, Source, SourceId } from '../../corpus/index.ts'
import type { SearchResult, SourceSummary } from '../contract.ts'
import type { WorkerFile } from '../worker/tasks.ts'

/** A source that was read, with its bytes, to be kept. */
export interface KeptSource {
  readonly source: Source
  readonly bytes: Uint8Array
  readonly diagnostics: readonly Diagnostic[]
}

/** What the workbench needs of the library; `main/library` keeps it on disk. */
export interface SourceLibrary {
  /** True if nothing was ever kept here: the first start. */
  readonly isNew: () => Promise<boolean>
  readonly list: () => Promise<readonly SourceSummary[]>
  /** Id of the source with these bytes; null if the library has none. */
  readonly idOf: (sha256: string) => Promise<SourceId | null>
  readonly keep: (sources: readonly KeptSource[]) => Promise<void>
  /** Kept originals; ids that are not in the library are left out. */
  readonly files: (ids: readonly SourceId[]) => Promise<readonly (WorkerFile & { readonly id: SourceId })[]>
  readonly remove: (ids: readonly SourceId[]) => Promise<void>
  readonly search: (query: string, limit: number) => Promise<SearchResult>
  readonly close: () => void
}

/** One row of the list: what can be said about a source without its text. */
export function summaryOf(source: Source, diagnostics: readonly Diagnostic[]): SourceSummary {
  const sections: Record<string, number> = {}
  let sentences = 0
  let unassigned = 0
  for (const passage of source.passages) {
    if (passage.kind === 'heading') continue
    for (const sentence of passage.sentences) {
      sentences += 1
      if (sentence.sections.length === 0) unassigned += 1
      for (const { id } of sentence.sections) sections[id] = (sections[id] ?? 0) + 1
    }
  }
  const { id, sha256, file, format, reader, language, title, publisher, author, published } = source
  return {
    id,
    sha256,
    file,
    format,
    reader,
    language,
    title,
    publisher,
    author,
    published,
    sentences,
    sections,
    unassigned,
    repairs: source.repairs.length,
    omitted: source.omitted.length,
    warnings: diagnostics.filter((d) => d.severity !== 'info' && (d.source === id || d.file === file)),
    available: true,
  }
}
