import type { SectionDefinition } from '../sections/section-definition.ts'
import { compileMatcher, type Matcher } from './matcher.ts'

/** Sections with one matcher for all their term groups, and the number of each group. */
export interface CompiledSections {
  readonly matcher: Matcher
  /** For each section, in order: group name to number in the matcher. */
  readonly groups: readonly ReadonlyMap<string, number>[]
}

const cache = new WeakMap<readonly SectionDefinition[], CompiledSections>()

/** Compiles once for each list of sections; the list is immutable, so remembering it changes nothing. */
export function compileSections(sections: readonly SectionDefinition[]): CompiledSections {
  const known = cache.get(sections)
  if (known !== undefined) return known
  const all: [string, readonly string[]][] = []
  const groups = sections.map((section) => {
    const numbers = new Map<string, number>()
    for (const [name, { en = [], fr = [] }] of Object.entries(section.terms)) {
      numbers.set(name, all.length)
      all.push([`${section.id}/${name}`, [...en, ...fr]])
    }
    return numbers
  })
  const compiled = { matcher: compileMatcher(all), groups }
  cache.set(sections, compiled)
  return compiled
}
