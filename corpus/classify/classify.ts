import type { SectionDefinition } from '../sections/section-definition.ts'
import type { Passage, SectionMatch, Sentence, Source } from '../types.ts'
import { type AnalysedSentence, analyseSentence } from './analysed-sentence.ts'
import { type CompiledRule, type CompiledSections, compileSections } from './compiled-sections.ts'
import { findHits } from './find-hits.ts'
import { judge, type ReadSentence } from './judge.ts'
import type { Hits, Matcher } from './matcher.ts'
import { ruleHolds } from './rule-evidence.ts'
import { pastBefore } from './story-present.ts'

/** The sentences of an article with what was found in each, and by rule whether the article holds what it asks. */
export interface ReadArticle {
  readonly sentences: readonly ReadSentence[]
  readonly allowed: readonly boolean[]
}

/** By section, the rules that ask for words and find them in a sentence. */
function rulesHolding(compiled: CompiledSections, hits: Hits, analysed: AnalysedSentence): CompiledRule[][] {
  const holding = compiled.sections.map((): CompiledRule[] => [])
  for (const group of hits.keys()) {
    for (const rule of compiled.byGroup[group] ?? []) {
      if (holdsAll(rule.all, compiled.matcher) && ruleHolds(rule, hits, analysed)) {
        holding[rule.section]?.push(rule)
      }
    }
  }
  return holding
}

/** Whether the sentence read last holds the groups: most rules ask for words that a sentence has not. */
function holdsAll(groups: readonly number[], { held, turn }: Matcher): boolean {
  for (const group of groups) if (held[group] !== turn.sentence) return false
  return true
}

/** Reads an article's words once, for all sections. */
export function readArticle(source: Source, compiled: CompiledSections): ReadArticle {
  const before = pastBefore(source)
  const groups = new Set<number>()
  const sentences: ReadSentence[] = []
  source.passages.forEach((passage, number) => {
    for (const sentence of passage.sentences) {
      const analysed = analyseSentence(sentence.text, before)
      const hits = findHits(compiled.matcher, analysed.tokens, analysed.marks)
      for (const group of hits.keys()) groups.add(group)
      sentences.push({
        sentence,
        passage: number,
        heading: passage.kind === 'heading',
        analysed,
        hits,
        holding: rulesHolding(compiled, hits, analysed),
      })
    }
  })
  const allowed = compiled.rules.map(
    (rule) =>
      (rule.article === null || rule.article.some((g) => groups.has(g))) &&
      !rule.notArticle.some((g) => groups.has(g)),
  )
  return { sentences, allowed }
}

function classifySource(source: Source, sections: readonly SectionDefinition[]): Source {
  const compiled = compileSections(sections)
  const { sentences, allowed } = readArticle(source, compiled)
  const matches = new Map<string, SectionMatch[]>()
  for (const section of compiled.sections) {
    judge(section, sentences, allowed).forEach(({ match }, at) => {
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
