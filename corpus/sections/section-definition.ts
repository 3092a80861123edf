import type { Language, SectionId } from '../types.ts'

/**
 * Phrases of one meaning, in either language. How a phrase is written is said in `docs/section-file.md`:
 * words, `ending*`, `^` (the sentence's beginning), `one|other`, `optional?`, `..3` (up to three words between), `#` (a number), `@year`, `@state`, `@designation`,
 * and a leading `-` for a phrase that takes away what it covers ("-water tank*").
 */
export interface TermGroup {
  readonly en?: readonly string[]
  readonly fr?: readonly string[]
}

/**
 * How a rule borrows from another sentence of the article: the sentence has too little of its own, and names the
 * other in `via`.
 */
export interface Leaning {
  /**
   * `previous`: a sentence before that is in (by itself or by leaning, so a chain can run on); `next`: one after that
   * is in by its own words; `opening`: the title or a sentence of the first passage that is in by its own words, that
   * is, what the article is about; `around`: the sentences before and after, six each way, whose own words speak for
   * the section: their weights, each counted up to 1, add up to `within` or more. The strongest is the one leaned on.
   */
  readonly on: 'previous' | 'next' | 'opening' | 'around'
  /** Sentences to look back or ahead, 1 or more. `opening` looks at the whole of it, `around` at six each way. */
  readonly within: number
  /** Whether the other sentence must stand in the same passage (the default) or may stand anywhere in the article. */
  readonly scope?: 'passage' | 'article'
  /** Term groups of which none may stand in this sentence or between the two: who else "they" may be. */
  readonly rivals?: readonly string[]
}

/**
 * Whom a section is about, and who else may do the same things. A sentence that names neither ("the soldiers", "they",
 * "the base") is about the last one named before it, the title's words being the first.
 */
export interface Actors {
  /** Names of term groups. */
  readonly ours: readonly string[]
  readonly others: readonly string[]
  /** Sentences after which a name is forgotten; default 4. */
  readonly within?: number
}

/** One piece of evidence for, or against, a sentence's belonging to a section. */
export interface SectionRule {
  /** Names of term groups that must all be found. It may be empty where the rule leans or asks for an actor. */
  readonly all: readonly string[]
  /** All within this many words of the first group's words; without it, anywhere in the sentence. */
  readonly near?: number
  /** Term groups of which none may be found in the sentence. */
  readonly unless?: readonly string[]
  /** Term groups of which at least one must be found somewhere in the article, its title included. */
  readonly article?: readonly string[]
  /** Term groups of which none may be found anywhere in the article. */
  readonly notArticle?: readonly string[]
  /** At least this many different states named (by country, people, capital or government). */
  readonly states?: number
  /**
   * Who the sentence is about (see `actors`): `ours` or `others`, named in it or, where it names neither, before it;
   * `both` where it names both.
   */
  readonly actor?: 'ours' | 'others' | 'both'
  readonly leans?: Leaning
  /** A sentence is in when the weights of the rules that hold reach 1. Default 1; below 0 it speaks against. */
  readonly weight?: number
}

/** One section of the taxonomy, as data: what a file in `corpus/sections/` or a user's own file holds. */
export interface SectionDefinition {
  readonly id: SectionId
  readonly label: Readonly<Record<Language, string>>
  /** One sentence for the person who picks: what belongs here and what does not. */
  readonly about: Readonly<Record<Language, string>>
  readonly terms: Readonly<Record<string, TermGroup>>
  readonly actors?: Actors
  readonly rules: readonly SectionRule[]
}
