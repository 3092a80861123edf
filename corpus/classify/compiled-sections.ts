import type { SectionDefinition, SectionRule } from '../sections/section-definition.ts'
import { compileMatcher, type Matcher } from './matcher.ts'

/** A rule with the numbers of its groups in the matcher instead of their names. */
export interface CompiledRule {
  readonly rule: SectionRule
  /** Its number among the rules of all sections, and its section's number. */
  readonly number: number
  readonly section: number
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
  readonly number: number
  readonly actors: CompiledActors | null
  /** Rules that ask for no words. */
  readonly wordless: readonly CompiledRule[]
}

/** Sections with one matcher for all their term groups. */
export interface CompiledSections {
  readonly matcher: Matcher
  readonly sections: readonly CompiledSection[]
  readonly rules: readonly CompiledRule[]
  /**
   * Under the number of one of the groups that a rule asks for, the rules that ask for it: a sentence looks only at
   * those of which it holds that group.
   */
  readonly byGroup: readonly (readonly CompiledRule[])[]
}

const cache = new WeakMap<readonly SectionDefinition[], CompiledSections>()

/** Compiles once for each list of sections; the list is immutable, so remembering it changes nothing. */
export function compileSections(sections: readonly SectionDefinition[]): CompiledSections {
  const known = cache.get(sections)
  if (known !== undefined) return known
  const groups: [string, readonly string[]][] = []
  const rules: CompiledRule[] = []
  const compiled = sections.map((section, at): CompiledSection => {
    const numbers = new Map<string, number>()
    for (const [name, { en = [], fr = [] }] of Object.entries(section.terms)) {
      numbers.set(name, groups.length)
      groups.push([`${section.id}/${name}`, [...en, ...fr]])
    }
    const numbersOf = (names: readonly string[] = []) => names.map((name) => numbers.get(name) ?? -1)
    const own = section.rules.map(
      (rule, n): CompiledRule => ({
        rule,
        number: rules.length + n,
        section: at,
        weight: rule.weight ?? 1,
        all: numbersOf(rule.all),
        unless: numbersOf(rule.unless),
        article: rule.article === undefined ? null : numbersOf(rule.article),
        notArticle: numbersOf(rule.notArticle),
        rivals: numbersOf(rule.leans?.rivals),
      }),
    )
    rules.push(...own)
    const { actors } = section
    return {
      section,
      number: at,
      actors:
        actors === undefined
          ? null
          : {
              ours: numbersOf(actors.ours),
              others: numbersOf(actors.others),
              within: actors.within ?? namesLast,
            },
      wordless: own.filter((r) => r.all.length === 0),
    }
  })
  const byGroup: CompiledRule[][] = groups.map(() => [])
  for (const rule of rules) byGroup[rule.all.at(-1) ?? -1]?.push(rule)
  const result = { matcher: compileMatcher(groups), sections: compiled, rules, byGroup }
  cache.set(sections, result)
  return result
}
