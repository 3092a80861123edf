import type { SourceId } from './types.ts'

export type Severity = 'error' | 'warning' | 'info'

/**
 * Every rule that can report, with what it means. The record is total: a rule that is not described here does
 * not compile, and the documentation can list them all.
 */
export const ruleDescriptions = {
  'unreadable-file': 'The file could not be read.',
  'empty-file': 'The file holds no text.',
  'binary-file': 'The file is not text, although its name says so.',
  'unknown-format': 'No reader is known for this kind of file.',
  'encrypted-file': 'The file is protected by a password.',
  'damaged-file': 'The file is damaged or cut off.',
  'hostile-file': 'The file is built as attacks are built; it was not opened.',
  'too-large': 'The file, or what it unpacks to, is larger than the limit.',
  'too-deep': 'The file nests deeper than the limit.',
  'too-slow': 'Reading the file took longer than the limit and was stopped.',
  'too-much-memory': 'Reading the file needed more memory than the limit and was stopped.',
  'hidden-characters': 'The text holds invisible characters that may mislead a reader.',
  'no-text-layer': 'The PDF holds pictures of pages and no text.',
  macros: 'The file holds macros; they are never run.',
  'tracked-changes': 'The file holds changes that nobody has accepted yet.',
  comments: 'The file holds comments of its readers; they are not read.',
  'reader-failed': 'The reader failed on this file, which is a fault of Dossier.',
  'near-duplicate': 'The source says nearly the same as another one.',
  'library-busy': 'Another import is writing to this library.',
  'encoding-guessed': 'The bytes are not UTF-8; they were read in an older encoding.',
  'duplicate-source': 'The same bytes were given twice; they are one source.',
  undated: 'The source states no date.',
  'date-inferred': 'The source states no date; one was inferred from something else.',
  'no-publisher': 'The source names no publisher.',
  'unassigned-sentences': 'Sentences that are in no section.',
  'nothing-chosen': 'Nothing was chosen for the briefing.',
  'unknown-section': 'There is no section of this name.',
  'unknown-template': 'There is no template of this name.',
  'unknown-passage': 'The briefing names a passage or sentence that the sources do not have.',
  'stale-edit': 'A source changed after one of its sentences was edited.',
  'empty-section': 'No sentence of the sources is in a chosen section.',
  'illegal-character': 'A character that no document may hold was replaced.',
  'missing-glyph': 'A character that the fonts of the PDF do not have.',
  'page-limit': 'The document is longer than its template promises.',
  'template-file': 'A file that defines a template is not valid.',
  'reference-docx': 'The Word file that should give styles and letterhead could not be used.',
  'section-file': 'A file that defines a section is not valid.',
  'briefing-file': 'A briefing file is damaged or names something that it may not.',
  'newer-version': 'A file was saved by a newer version of the program.',
  'source-moved': 'A source was found by its contents in another place than the briefing names.',
  'source-missing': 'A source of the briefing was not found.',
  'not-dossier': 'A file that Dossier did not make.',
  'altered-text': 'A file shows words that its trace manifest does not account for.',
  'altered-file': 'A PDF is not byte for byte what was written.',
  'source-text': 'Words that are shown as a source’s are not in the source.',
  'reader-version': 'A source was read by another version of the reader.',
  'other-briefing': 'A file was made from another briefing.',
  'reimport-conflict': 'A passage was changed in the briefing and in the edited file.',
  'not-applied': 'A change that an edited file holds and a briefing cannot.',
  'source-changed': 'A file that the briefing names as a source has other contents now.',
} as const satisfies Record<string, string>

export type RuleId = keyof typeof ruleDescriptions

/** A located, rule-named problem in the data: returned, shown and counted, never thrown. */
export interface Diagnostic {
  readonly severity: Severity
  readonly rule: RuleId
  /** One sentence in the user's words: what happened, and what to do if there is something to do. */
  readonly message: string
  /** The same in French, for the French window. The command line and its JSON speak English. */
  readonly messageFr?: string
  readonly source?: SourceId
  /** Name of the file, where there is no source to point to. */
  readonly file?: string
  /** UTF-16 offsets in the decoded original of `source`. */
  readonly start?: number
  readonly end?: number
}

/** A value with what was noticed on the way to it. */
export interface Parsed<T> {
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
}

/** Wraps a value with its diagnostics (none by default). */
export function parsed<T>(value: T, diagnostics: readonly Diagnostic[] = []): Parsed<T> {
  return { value, diagnostics }
}

/** True if any diagnostic is of severity `error`: the command then exits with 1. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === 'error')
}
