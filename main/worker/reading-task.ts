import type { Decoded, Diagnostic, ReceivedFile, Resources } from '../../corpus/index.ts'

/** What a reader is started with. */
export interface ReaderSettings {
  readonly sections: Resources['sections']
}

/**
 * One file to read. `decode` stops after the step that meets untrusted bytes; `index` goes on to what a library
 * keeps of a source, so that the main thread only has to store it.
 */
export interface ReadingTask {
  readonly kind: 'decode' | 'index'
  /** False leaves the sentences unsorted (the summary then counts no sections). */
  readonly sort?: boolean
  readonly file: ReceivedFile
}

/** What the library's index keeps of one source. Everything is plain data that crosses threads cheaply. */
export interface IndexEntry {
  /** `SourceSummary` of the contract, as JSON. */
  readonly summary: string
  readonly title: string
  /** Folded words of title, of publisher and author, and of each sentence: see `sentence-index.ts`. */
  readonly foldedTitle: string
  readonly foldedAbout: string
  readonly foldedSentences: string
  readonly sentences: string
  readonly places: string
  readonly fingerprint: readonly number[]
  /** The decoded original as JSON where reading it again is slow (HTML, DOCX, PDF), else null. */
  readonly decoded: string | null
}

export interface ReadingResult {
  readonly decoded: Decoded | null
  readonly entry: IndexEntry | null
  readonly diagnostics: readonly Diagnostic[]
}
