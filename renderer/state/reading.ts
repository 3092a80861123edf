import type {
  Passage,
  PassageId,
  Repair,
  SectionId,
  Sentence,
  SentenceId,
  Source,
  SourceId,
} from '../../main/contract.ts'

/** A passage with what the page needs to know around it. */
export interface ReadPassage {
  readonly source: Source
  readonly passage: Passage
}

/** The sources of the briefing as they were read, with the look-ups that the page needs; made anew, never changed. */
export interface Reading {
  readonly sources: ReadonlyMap<SourceId, Source>
  readonly passages: ReadonlyMap<PassageId, ReadPassage>
  readonly sentences: ReadonlyMap<SentenceId, Sentence>
  /** Passages that the rules put into a section, in order of the sources and of the text. */
  readonly candidates: ReadonlyMap<SectionId, readonly PassageId[]>
}

export const emptyReading: Reading = {
  sources: new Map(),
  passages: new Map(),
  sentences: new Map(),
  candidates: new Map(),
}

/** Builds the look-ups over these sources. */
export function readingOf(sources: readonly Source[]): Reading {
  const passages = new Map<PassageId, ReadPassage>()
  const sentences = new Map<SentenceId, Sentence>()
  const candidates = new Map<SectionId, PassageId[]>()
  for (const source of sources)
    for (const passage of source.passages) {
      passages.set(passage.id, { source, passage })
      const sections = new Set<SectionId>()
      for (const sentence of passage.sentences) {
        sentences.set(sentence.id, sentence)
        for (const match of sentence.sections) sections.add(match.id)
      }
      for (const section of sections) {
        const list = candidates.get(section)
        if (list === undefined) candidates.set(section, [passage.id])
        else list.push(passage.id)
      }
    }
  return { sources: new Map(sources.map((s) => [s.id, s])), passages, sentences, candidates }
}

/** Repairs that lie in a span of the original, in order. */
export function repairsWithin(source: Source, start: number, end: number): readonly Repair[] {
  return source.repairs.filter((r) => r.start >= start && r.end <= end)
}

/** Sentences of a passage that a section's rules chose. */
export function sentencesIn(passage: Passage, section: SectionId): readonly SentenceId[] {
  return passage.sentences.filter((s) => s.sections.some((m) => m.id === section)).map((s) => s.id)
}
