import {
  type Decoded,
  type Diagnostic,
  foldedLines,
  type SectionId,
  type Source,
  shinglesOfHashes,
  textFingerprint,
} from '../../corpus/index.ts'
import type { SourceSummary } from '../contract.ts'
import { sourceHead } from '../source-head.ts'
import type { IndexEntry } from '../worker/reading-task.ts'
import { sentenceIndex } from './sentence-index.ts'

/** What the index keeps of a source. Pure, so that it can be made in a reader's thread. */
export function indexEntry(source: Source, decoded: Decoded, diagnostics: readonly Diagnostic[]): IndexEntry {
  const { folded, readable, places } = sentenceIndex(source)
  const prints = Float64Array.from(textFingerprint(shinglesOfHashes(folded.words)))
  const quickToRead = source.format === 'text' || source.format === 'markdown'
  const about = [source.publisher, ...source.also, source.author, source.file].join(' ')
  const [fingerprint, foldedTitle, foldedAbout, foldedSentences, sentences, placesJson, decodedJson] = packed(
    [
      // First, for these must lie at a multiple of eight bytes.
      new Uint8Array(prints.buffer),
      foldedLines(source.title).utf8,
      foldedLines(about.replaceAll('\n', ' ')).utf8,
      folded.utf8,
      readable,
      JSON.stringify(places),
      quickToRead ? '' : JSON.stringify(decoded),
    ],
  )
  return {
    title: source.title,
    summary: JSON.stringify(summaryOf(source, diagnostics)),
    foldedTitle,
    foldedAbout,
    foldedSentences,
    sentences,
    places: placesJson,
    fingerprint: new Float64Array(fingerprint.buffer, fingerprint.byteOffset, prints.length),
    decoded: quickToRead ? null : decodedJson,
  }
}

const utf8 = new TextEncoder()

/** Texts as UTF-8, one behind the other in one buffer; those that are bytes already are taken as they are. */
function packed<const T extends readonly (string | Uint8Array)[]>(
  texts: T,
): { [K in keyof T]: Uint8Array<ArrayBuffer> } {
  // A UTF-16 code unit takes at most three bytes.
  const size = texts.reduce((sum, text) => sum + text.length * (typeof text === 'string' ? 3 : 1), 0)
  const room = size <= usualRoom.length ? usualRoom : new Uint8Array(size)
  const ends: number[] = []
  let end = 0
  for (const text of texts) {
    if (typeof text === 'string') end += utf8.encodeInto(text, room.subarray(end)).written
    else {
      room.set(text, end)
      end += text.length
    }
    ends.push(end)
  }
  const whole = room.slice(0, end)
  return texts.map((_, i) => whole.subarray(ends[i - 1] ?? 0, ends[i])) as {
    [K in keyof T]: Uint8Array<ArrayBuffer>
  }
}

// Room for the texts of an article of usual length; nothing of it outlives a call.
const usualRoom = new Uint8Array(256 * 1024)

/** A row of the library's list. `available` is the library's to know; it starts true. */
export function summaryOf(source: Source, diagnostics: readonly Diagnostic[]): SourceSummary {
  const sentences = source.passages.flatMap((p) => (p.kind === 'heading' ? [] : p.sentences))
  const sections: Record<SectionId, number> = {}
  for (const sentence of sentences) {
    for (const { id } of sentence.sections) sections[id] = (sections[id] ?? 0) + 1
  }
  return {
    ...sourceHead(source),
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
