import {
  type Decoded,
  type Diagnostic,
  type SectionId,
  type Source,
  shinglesOfText,
  textFingerprint,
} from '../../corpus/index.ts'
import type { SourceSummary } from '../contract.ts'
import type { IndexEntry } from '../worker/reading-task.ts'
import { foldedLine, sentenceIndex } from './sentence-index.ts'

/** What the index keeps of a source. Pure, so that it can be made in a reader's thread. */
export function indexEntry(source: Source, decoded: Decoded, diagnostics: readonly Diagnostic[]): IndexEntry {
  const { folded, readable, places } = sentenceIndex(source)
  const fingerprint = textFingerprint(shinglesOfText(folded))
  const quickToRead = source.format === 'text' || source.format === 'markdown'
  const [foldedTitle, foldedAbout, foldedSentences, sentences, placesJson, prints, decodedJson] = packed([
    foldedLine(source.title),
    foldedLine([source.publisher, ...source.also, source.author, source.file].join(' ')),
    folded,
    readable,
    JSON.stringify(places),
    JSON.stringify(fingerprint),
    quickToRead ? '' : JSON.stringify(decoded),
  ])
  return {
    title: source.title,
    summary: JSON.stringify(summaryOf(source, diagnostics)),
    foldedTitle,
    foldedAbout,
    foldedSentences,
    sentences,
    places: placesJson,
    prints: fingerprint.length,
    fingerprint: prints,
    decoded: quickToRead ? null : decodedJson,
  }
}

const utf8 = new TextEncoder()

/** Texts as UTF-8, one behind the other in one buffer. */
function packed<const T extends readonly string[]>(texts: T): { [K in keyof T]: Uint8Array } {
  // A UTF-16 code unit takes at most three bytes.
  const room = new Uint8Array(3 * texts.reduce((sum, text) => sum + text.length, 0))
  const ends: number[] = []
  let end = 0
  for (const text of texts) {
    end += utf8.encodeInto(text, room.subarray(end)).written
    ends.push(end)
  }
  const whole = room.slice(0, end)
  return texts.map((_, i) => whole.subarray(ends[i - 1] ?? 0, ends[i])) as { [K in keyof T]: Uint8Array }
}

/** The buffer that all long texts of an entry share: what is handed over to another thread. */
export function bufferOf(entry: IndexEntry): ArrayBufferLike {
  return entry.sentences.buffer
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
