import type { SectionDefinition } from '../sections/section-definition.ts'
import type { Passage, SectionMatch, Sentence, Source } from '../types.ts'
import { analyseSentence } from './analysed-sentence.ts'
import { compileSections } from './compiled-sections.ts'
import { judge, type ReadSentence } from './judge.ts'
import { findHits, type Matcher } from './matcher.ts'
import { pastBefore } from './story-present.ts'

/** The sentences of an article with the groups found in each, and those found anywhere in it. */
export interface ReadArticle {
  readonly sentences: readonly ReadSentence[]
  readonly groups: ReadonlySet<number>
}

/** Reads an article's words once, for all sections. */
export function readArticle(source: Source, matcher: Matcher): ReadArticle {
  const before = pastBefore(source)
  const groups = new Set<number>()
  const sentences: ReadSentence[] = []
  source.passages.forEach((passage, number) => {
    for (const sentence of passage.sentences) {
      const analysed = analyseSentence(sentence.text, before)
      const hits = findHits(matcher, analysed.tokens, analysed.marks)
      for (const group of hits.keys()) groups.add(group)
      sentences.push({ sentence, passage: number, heading: passage.kind === 'heading', analysed, hits })
    }
  })
  return { sentences, groups }
}

function classifySource(source: Source, sections: readonly SectionDefinition[]): Source {
  const { matcher, sections: compiled } = compileSections(sections)
  const { sentences, groups } = readArticle(source, matcher)
  const matches = new Map<string, SectionMatch[]>()
  for (const section of compiled) {
    judge(section, sentences, groups).forEach(({ match }, at) => {
      const id = sentences[at]?.sentence.id
      if (match === null || id === undefined) return
      const list = matches.get(id)
      if (list === undefined) matches.set(id, [match])
      else list.push(match)
    })
  }
  const passages = source.passages.map(
    (passage): Passage => ({
      ...passage,
      sentences: passage.sentences.map((s): Sentence => ({ ...s, sections: matches.get(s.id) ?? [] })),
    }),
  )
  return { ...source, passages }
}

/**
 * Fills the sections of each sentence. Headings are never classified (design, "omitted"), but their words count
 * for rules that ask what the article is about. Linear in the length of the text.
 */
export function classify(
  sources: readonly Source[],
  sections: readonly SectionDefinition[],
): readonly Source[] {
  return sources.map((source) => classifySource(source, sections))
}
