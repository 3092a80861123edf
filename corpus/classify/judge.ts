import type { Leaning } from '../sections/section-definition.ts'
import type { SectionMatch, Sentence } from '../types.ts'
import { type ActorAt, followActors } from './actor.ts'
import type { AnalysedSentence } from './analysed-sentence.ts'
import type { CompiledRule, CompiledSection } from './compiled-sections.ts'
import type { Hits } from './matcher.ts'
import { evidenceWords, hasAny, ruleEvidence, ruleHolds } from './rule-evidence.ts'

/** A sentence of an article with what was found in it. */
export interface ReadSentence {
  readonly sentence: Sentence
  /** Number of its passage in the article. */
  readonly passage: number
  /** A title is never classified, but tells what the article is about. */
  readonly heading: boolean
  readonly analysed: AnalysedSentence
  readonly hits: Hits
  /** By section, the rules that ask for words and find them here. */
  readonly holding: readonly (readonly CompiledRule[])[]
}

/** A rule that holds for a sentence, and the sentence that it leans on. */
export interface HeldRule {
  readonly compiled: CompiledRule
  readonly via: ReadSentence | null
}

/** Weights are tenths and hundredths: their sum may miss 1 by a rounding error. */
const enough = 1 - 1e-9

function total(held: readonly HeldRule[]): number {
  let sum = 0
  for (const { compiled } of held) sum += compiled.weight
  return sum
}

/** What is known of an article's sentences when one of them looks for another to lean on. */
interface Standing {
  readonly sentences: readonly ReadSentence[]
  /** In by their own words. */
  readonly direct: readonly boolean[]
  /** In, as far as has been read. */
  readonly inside: readonly boolean[]
  readonly opening: ReadSentence | null
  readonly around: (at: number, article: boolean) => Surroundings
}

/** How far around it a sentence's subject is looked for, in sentences: two or three paragraphs each way. */
const reach = 6

/** What the sentences around one say: the sum of their strengths, and the strongest. */
interface Surroundings {
  readonly sum: number
  readonly strongest: ReadSentence | null
}

/** What the sentences around `at`, of its own passage or of all, say for the section by their own words. */
function surroundings(
  at: number,
  passage: number | null,
  sentences: readonly ReadSentence[],
  strengths: readonly number[],
): Surroundings {
  let sum = 0
  let strongest: ReadSentence | null = null
  let most = 0
  const last = Math.min(at + reach, strengths.length - 1)
  for (let there = Math.max(0, at - reach); there <= last; there += 1) {
    const strength = strengths[there] ?? 0
    if (strength === 0 || there === at) continue
    const sentence = sentences[there]
    if (sentence === undefined || (passage !== null && sentence.passage !== passage)) continue
    sum += strength
    if (strength > most) {
      most = strength
      strongest = sentence
    }
  }
  return { sum, strongest }
}

/** Surroundings, worked out once for a sentence, however many rules ask for them. */
function rememberedSurroundings(
  sentences: readonly ReadSentence[],
  strengths: readonly number[],
): Standing['around'] {
  const silent: Surroundings = { sum: 0, strongest: null }
  if (strengths.every((strength) => strength === 0)) return () => silent
  const found: (Surroundings | undefined)[] = []
  return (at, article) => {
    const key = at * 2 + Number(article)
    const passage = article ? null : (sentences[at]?.passage ?? null)
    const known = found[key] ?? surroundings(at, passage, sentences, strengths)
    found[key] = known
    return known
  }
}

function rivalBetween(rule: CompiledRule, standing: Standing, from: number, to: number): boolean {
  if (rule.rivals.length === 0) return false
  for (let at = from; at <= to; at += 1) {
    const hits = standing.sentences[at]?.hits
    if (hits !== undefined && hasAny(hits, rule.rivals)) return true
  }
  return false
}

/** The sentence that a rule leans on from `at`, or null. */
function leanedOn(rule: CompiledRule, leans: Leaning, at: number, standing: Standing): ReadSentence | null {
  const here = standing.sentences[at]
  if (here === undefined) return null
  if (leans.on === 'opening') {
    return rivalBetween(rule, standing, at, at) || standing.opening === here ? null : standing.opening
  }
  if (leans.on === 'around') {
    const { sum, strongest } = standing.around(at, leans.scope === 'article')
    return sum < leans.within || rivalBetween(rule, standing, at, at) ? null : strongest
  }
  const step = leans.on === 'previous' ? -1 : 1
  for (let n = 1; n <= leans.within; n += 1) {
    const there = at + step * n
    const other = standing.sentences[there]
    if (other === undefined) return null
    if (other.heading) continue
    if ((leans.scope ?? 'passage') === 'passage' && other.passage !== here.passage) return null
    const found = leans.on === 'previous' ? standing.inside[there] : standing.direct[there]
    if (found !== true) continue
    const between: [number, number] = step === -1 ? [there + 1, at] : [at, there - 1]
    return rivalBetween(rule, standing, ...between) ? null : other
  }
  return null
}

const ownWords = { via: null }

/** Whether a rule's actor is the sentence's, and the sentence that named it where that is another. */
function actorFits(
  rule: CompiledRule,
  at: number,
  actors: readonly (ActorAt | null)[],
  sentences: readonly ReadSentence[],
): { via: ReadSentence | null } | null {
  if (rule.rule.actor === undefined) return ownWords
  const actor = actors[at] ?? null
  if (actor === null || actor.kind !== rule.rule.actor) return null
  return actor.from === at ? ownWords : { via: sentences[actor.from] ?? null }
}

function matchOf(
  section: CompiledSection,
  read: ReadSentence,
  held: readonly HeldRule[],
): SectionMatch | null {
  if (total(held) < enough) return null
  const speaking = held.filter((h) => h.compiled.weight > 0)
  const evidence = evidenceWords(
    read.analysed,
    speaking.flatMap((h) => ruleEvidence(h.compiled, read.hits, read.analysed)),
  )
  // Words of its own are what an analyst can check: a place in the article alone is none.
  if (evidence.length === 0) return null
  const own = total(held.filter((h) => h.via === null))
  const strongest = speaking
    .filter((h) => h.via !== null)
    .sort((a, b) => b.compiled.weight - a.compiled.weight)
    .at(0)
  return {
    id: section.section.id,
    evidence,
    ...(own < enough && strongest?.via != null ? { via: strongest.via.sentence.id } : {}),
  }
}

/** A section's verdict on each sentence, in the order of the article, and the rules that held for it. */
export interface Verdict {
  readonly match: SectionMatch | null
  readonly held: readonly HeldRule[]
}

/**
 * Judges an article's sentences (its title among them) for one section. First each by its own words; then, in the
 * order of the text, with what it may lean on. `allowed`: by rule, whether the article holds what the rule asks of it.
 * `known`: which sentences are in, where that is known already (weights are fitted so); without it each verdict stands
 * on those before.
 */
export function judge(
  section: CompiledSection,
  sentences: readonly ReadSentence[],
  allowed: readonly boolean[],
  known?: readonly boolean[],
): readonly Verdict[] {
  const actors =
    section.actors === null
      ? []
      : followActors(
          section.actors,
          sentences.map((s) => s.hits),
        )
  const held: HeldRule[][] = []
  const leaning: CompiledRule[][] = []
  sentences.forEach((read, at) => {
    const worded = read.holding[section.number] ?? []
    const own: HeldRule[] = []
    const rest: CompiledRule[] = []
    const take = (rule: CompiledRule) => {
      if (allowed[rule.number] !== true) return
      const actor = actorFits(rule, at, actors, sentences)
      if (actor === null) return
      if (rule.rule.leans === undefined) own.push({ compiled: rule, via: actor.via })
      else rest.push(rule)
    }
    for (const rule of worded) take(rule)
    // A sentence without a word of its own for the section cannot be in, whatever stands around it.
    if (worded.length > 0) {
      for (const rule of section.wordless) if (ruleHolds(rule, read.hits, read.analysed)) take(rule)
    }
    held.push(own)
    leaning.push(rest)
  })
  const sums = held.map(total)
  const direct = sums.map((sum) => sum >= enough)
  const strengths = sums.map((sum) => Math.min(1, Math.max(0, sum)))
  // Where no sentence has a word to say for the section, none has another to lean on.
  if (known === undefined && strengths.every((strength) => strength === 0)) {
    return held.map((rules) => ({ match: null, held: rules }))
  }
  const inside: boolean[] = []
  const lede = sentences.find((s) => !s.heading)?.passage
  const opening = sentences.find((s, at) => direct[at] === true && (s.heading || s.passage === lede)) ?? null
  const around = rememberedSurroundings(sentences, strengths)
  const standing: Standing = { sentences, direct, inside, opening, around }
  return sentences.map((read, at): Verdict => {
    const rules = held[at] ?? []
    if (read.heading) {
      inside.push(false)
      return { match: null, held: rules }
    }
    for (const rule of leaning[at] ?? []) {
      const { leans } = rule.rule
      const via = leans === undefined ? null : leanedOn(rule, leans, at, standing)
      if (via !== null) rules.push({ compiled: rule, via })
    }
    const match = matchOf(section, read, rules)
    inside.push(known?.[at] ?? match !== null)
    return { match, held: rules }
  })
}
