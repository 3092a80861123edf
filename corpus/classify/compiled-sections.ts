import type { SectionDefinition, SectionRule } from '../sections/section-definition.ts'
import { compileMatcher, type Matcher } from './matcher.ts'

/** A rule with the numbers of its groups in the matcher instead of their names. */
export interface CompiledRule {
  readonly rule: SectionRule
  readonly weight: number
  readonly all: readonly number[]
  readonly unless: readonly number[]
  /** null where the rule asks nothing of the article. */
  readonly article: readonly number[] | null
  readonly notArticle: readonly number[]
  readonly rivals: readonly number[]
}

/** Whom a section is about and who else may be, by group numbers. */
export interface CompiledActors {
  readonly ours: readonly number[]
  readonly others: readonly number[]
  readonly within: number
}

/** Sentences after which a name is forgotten: a paragraph or two. */
const namesLast = 4

/** A section made ready for judging. */
export interface CompiledSection {
  readonly section: SectionDefinition
  readonly actors: CompiledActors | null
  /** Rules that need nothing but the sentence itself. */
  readonly own: readonly CompiledRule[]
  /** Rules that lean on another sentence. */
  readonly leaning: readonly CompiledRule[]
}

/** Sections with one matcher for all their term groups. */
export interface CompiledSections {
  readonly matcher: Matcher
  readonly sections: readonly CompiledSection[]
}

const cache = new WeakMap<readonly SectionDefinition[], CompiledSections>()

/** Compiles once for each list of sections; the list is immutable, so remembering it changes nothing. */
export function compileSections(sections: readonly SectionDefinition[]): CompiledSections {
  const known = cache.get(sections)
  if (known !== undefined) return known
  const groups: [string, readonly string[]][] = []
  const compiled = sections.map((section): CompiledSection => {
    const numbers = new Map<string, number>()
    for (const [name, { en = [], fr = [] }] of Object.entries(section.terms)) {
      numbers.set(name, groups.length)
      groups.push([`${section.id}/${name}`, [...en, ...fr]])
    }
    const numbersOf = (names: readonly string[] = []) => names.map((name) => numbers.get(name) ?? -1)
    const rules = section.rules.map(
      (rule): CompiledRule => ({
        rule,
        weight: rule.weight ?? 1,
        all: numbersOf(rule.all),
        unless: numbersOf(rule.unless),
        article: rule.article === undefined ? null : numbersOf(rule.article),
        notArticle: numbersOf(rule.notArticle),
        rivals: numbersOf(rule.leans?.rivals),
      }),
    )
    const { actors } = section
    return {
      section,
      actors:
        actors === undefined
          ? null
          : {
              ours: numbersOf(actors.ours),
              others: numbersOf(actors.others),
              within: actors.within ?? namesLast,
            },
      own: rules.filter((r) => r.rule.leans === undefined),
      leaning: rules.filter((r) => r.rule.leans !== undefined),
    }
  })
  const result = { matcher: compileMatcher(groups), sections: compiled }
  cache.set(sections, result)
  return result
}
