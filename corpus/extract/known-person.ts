import type { Name } from './name.ts'

/** A person as the article has introduced them so far. */
export interface Person {
  readonly name: string
  readonly role: string | null
  /** Sentence that names them. */
  readonly id: string
  /** A person, whom "he" or "she" may mean; not a ministry or a capital. */
  readonly human: boolean
}

/** A name as the person whom the article has introduced by it, or a new one. */
export function personFor(name: Name, people: readonly Person[], id: string): Person {
  const known = people.findLast((p) => p.name === name.text || p.name.endsWith(` ${name.text}`))
  if (known === undefined) return { name: name.text, role: name.role, id, human: true }
  return {
    name: known.name,
    role: known.role ?? name.role,
    id: known.role === null ? id : known.id,
    human: true,
  }
}
