import {
  type Decoded,
  type Diagnostic,
  type SectionId,
  type Source,
  shingles,
  textFingerprint,
} from '../../corpus/index.ts'
import type { SourceSummary } from '../contract.ts'
import type { IndexEntry } from '../worker/reading-task.ts'
import { foldedLine, sentenceIndex } from './sentence-index.ts'

/** What the index keeps of a source. Pure, so that it can be made in a reader's thread. */
export function indexEntry(source: Source, decoded: Decoded, diagnostics: readonly Diagnostic[]): IndexEntry {
  const { folded, readable, places } = sentenceIndex(source)
  return {
    summary: JSON.stringify(summaryOf(source, diagnostics)),
    title: source.title,
    foldedTitle: foldedLine(source.title),
    foldedAbout: foldedLine([source.publisher, ...source.also, source.author, source.file].join(' ')),
    foldedSentences: folded,
    sentences: readable,
    places: JSON.stringify(places),
    fingerprint: textFingerprint(shingles(wordsOf(folded))),
    decoded: source.format === 'text' || source.format === 'markdown' ? null : JSON.stringify(decoded),
  }
}

/** The words of folded lines, as `foldedLine` makes them. */
export function wordsOf(folded: string): readonly string[] {
  return folded.split(/\s+/).filter((word) => word !== '')
}

/** A row of the library's list. `available` is the library's to know; it starts true. */
export function summaryOf(source: Source, diagnostics: readonly Diagnostic[]): SourceSummary {
  const sentences = source.passages.flatMap((p) => (p.kind === 'heading' ? [] : p.sentences))
  const sections: Record<SectionId, number> = {}
  for (const sentence of sentences) {
    for (const { id } of sentence.sections) sections[id] = (sections[id] ?? 0) + 1
  }
  return {
    id: source.id,
    sha256: source.sha256,
    file: source.file,
    format: source.format,
    reader: source.reader,
    language: source.language,
    title: source.title,
    publisher: source.publisher,
    author: source.author,
    published: source.published,
    sentences: sentences.length,
    sections,
    unassigned: sentences.filter((s) => s.sections.length === 0).length,
    repairs: source.repairs.length,
    omitted: source.omitted.length,
    warnings: diagnostics.filter((d) => d.severity !== 'info'),
    available: true,
  }
}
