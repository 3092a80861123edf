import type { SectionDefinition, SectionRule } from '../sections/section-definition.ts'
import type { Passage, SectionMatch, Sentence, Source } from '../types.ts'
import { type AnalysedSentence, analyseSentence } from './analysed-sentence.ts'
import { compileSections } from './compiled-sections.ts'
import { findHits, type Hits } from './matcher.ts'
import { evidenceWords, type Found, ruleEvidence } from './rule-evidence.ts'
import { pastBefore } from './story-present.ts'

interface Read {
  readonly sentence: Sentence
  readonly passage: number
  readonly analysed: AnalysedSentence
  readonly hits: Hits
}

type Ranges = readonly (readonly [number, number])[]

/** A section's verdict on each sentence, in the order of the article; null where it is out. */
function judge(
  section: SectionDefinition,
  groups: ReadonlyMap<string, number>,
  sentences: readonly Read[],
  inArticle: ReadonlySet<number>,
): (SectionMatch | null)[] {
  const allowed = section.rules.filter(
    (rule) =>
      (rule.article === undefined || rule.article.some((g) => inArticle.has(groups.get(g) ?? -1))) &&
      !rule.notArticle?.some((g) => inArticle.has(groups.get(g) ?? -1)),
  )
  const own = allowed.flatMap((rule) =>
    rule.leans === undefined ? [{ rule, needs: rule.all.map((name) => groups.get(name) ?? -1) }] : [],
  )
  const leaning = allowed.filter((rule) => rule.leans !== undefined)
  const verdicts: (SectionMatch | null)[] = sentences.map(({ sentence: _, ...read }) => {
    let weight = 0
    const ranges: Ranges[number][] = []
    for (const { rule, needs } of own) {
      // Most rules ask for words that the sentence has not: this is the loop where reading spends its time.
      if (!hasAll(read.hits, needs)) continue
      const found = ruleEvidence(rule, groups, read.hits, read.analysed)
      if (found === null) continue
      weight += rule.weight ?? 1
      ranges.push(...found)
    }
    return weight >= 1 ? { id: section.id, evidence: evidenceWords(read.analysed, ranges) } : null
  })
  if (leaning.length === 0) return verdicts
  const direct = verdicts.map((v) => v !== null)
  sentences.forEach((read, at) => {
    if (verdicts[at] !== null) return
    for (const rule of leaning) {
      const other = leanedOn(rule, at, sentences, verdicts, direct)
      if (other === undefined) continue
      const found: Found = ruleEvidence(rule, groups, read.hits, read.analysed)
      if (found === null) continue
      verdicts[at] = { id: section.id, evidence: evidenceWords(read.analysed, found), via: other.sentence.id }
      return
    }
  })
  return verdicts
}

function hasAll(hits: Hits, groups: readonly number[]): boolean {
  for (const group of groups) if (!hits.has(group)) return false
  return true
}

/**
 * The sentence of the section that a sentence may lean on: back, one that is in already (so a chain can run on);
 * ahead, one that is in by its own words.
 */
function leanedOn(
  rule: SectionRule,
  at: number,
  sentences: readonly Read[],
  verdicts: readonly (SectionMatch | null)[],
  direct: readonly boolean[],
): Read | undefined {
  const leans = rule.leans
  const here = sentences[at]
  if (leans === undefined || here === undefined) return undefined
  const step = leans.on === 'previous' ? -1 : 1
  for (let n = 1; n <= leans.within; n += 1) {
    const there = at + step * n
    const other = sentences[there]
    if (other === undefined) return undefined
    if ((leans.scope ?? 'passage') === 'passage' && other.passage !== here.passage) return undefined
    if (leans.on === 'previous' ? verdicts[there] !== null : direct[there]) return other
  }
  return undefined
}

function classifySource(source: Source, sections: readonly SectionDefinition[]): Source {
  const { matcher, groups } = compileSections(sections)
  const before = pastBefore(source)
  const inArticle = new Set<number>()
  const sentences: Read[] = []
  source.passages.forEach((passage, number) => {
    for (const sentence of passage.sentences) {
      const analysed = analyseSentence(sentence.text, before)
      const hits = findHits(matcher, analysed.tokens, analysed.marks)
      for (const group of hits.keys()) inArticle.add(group)
      if (passage.kind !== 'heading') sentences.push({ sentence, passage: number, analysed, hits })
    }
  })
  const matches = new Map<string, SectionMatch[]>()
  sections.forEach((section, number) => {
    judge(section, groups[number] ?? new Map(), sentences, inArticle).forEach((match, at) => {
      const id = sentences[at]?.sentence.id
      if (match === null || id === undefined) return
      const list = matches.get(id)
      if (list === undefined) matches.set(id, [match])
      else list.push(match)
    })
  })
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
