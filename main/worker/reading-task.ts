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

/**
 * What the library's index keeps of one source. Its long texts are UTF-8, all in one buffer that is handed over from
 * thread to thread and to SQLite as it is: the main thread never makes strings of them.
 */
export interface IndexEntry {
  readonly title: string
  /** `SourceSummary` of the contract, as JSON. */
  readonly summary: string
  /** Folded words of title, of publisher and author, and of each sentence: see `sentence-index.ts`. */
  readonly foldedTitle: Uint8Array
  readonly foldedAbout: Uint8Array
  readonly foldedSentences: Uint8Array
  readonly sentences: Uint8Array
  /** Places of the sentences, as JSON. */
  readonly places: Uint8Array
  /** Hashes, each once, by which near-duplicates are found. */
  readonly fingerprint: Float64Array
  /** The decoded original as JSON where reading it again is slow (HTML, DOCX, PDF), else null. */
  readonly decoded: Uint8Array | null
}

export interface ReadingResult {
  readonly decoded: Decoded | null
  readonly entry: IndexEntry | null
  readonly diagnostics: readonly Diagnostic[]
}
