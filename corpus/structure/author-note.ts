import { furnitureReason } from './furniture.ts'
import type { Line } from './lines.ts'

const longest = 700
// What a note on an author says of him: what he is and does, not what he said.
const does =
  /^(?:,[^.]{2,160}?,)?\s+(?:is|was|works|writes|covers|reports|teaches|holds|serves|leads|heads|directs|has (?:reported|covered|written|worked|taught)|est|était|travaille|écrit|couvre|enseigne|dirige|a (?:couvert|travaillé|publié|écrit|dirigé))\s/u
const apposition = /^,\s+(?:an?|the|our|un|une|le|la|notre)?\s*\p{Ll}/u
const calling =
  /\b(?:professor|lecturer|(?:senior |research |associate )*fellow|researcher|journalist|correspondent|analyst|columnist|reporter|writer|PhD candidate|scholar|historian|political scientist|executive director|chercheur|chercheuse|journaliste|correspondante?|politologue|analyste|chroniqueur|chroniqueuse|maître(?:sse)? de conférences|professeure?|doctorante?|historienn?e?|consultante?|essayiste)\b/u
const isCalled = new RegExp(
  `(?:is|est|was|était)\\s(?:(?:an?|the|une?|le|la)\\s)?(?:[\\p{L}-]+\\s){0,2}?${calling.source}`,
  'u',
)
const fullName =
  /^(?:(?:Dr|Prof|Pr|Professor)\.?\s+)?(?<name>\p{Lu}[\p{L}’'.-]+(?:\s+(?:(?:de|van|von|al|el|ben|bin|ould|ag)\s+)?\p{Lu}[\p{L}’'.-]*){1,3})/u

/** What a line at the foot of an article says of who wrote it. */
export interface AuthorNote {
  /** The name, where the article names no author elsewhere. */
  readonly author: string | null
}

/**
 * Reads a note on the author ("Jane Roe is a research fellow at …", "Jeanne Durand est chercheuse à …"); null for any
 * other line. It must begin with the name of a known author or, where none is known, stand at the foot of the article,
 * name a calling that authors have and a person whom the article names nowhere else: others are whom it is about.
 */
export function authorNoteOf(
  lines: readonly Line[],
  at: number,
  authors: ReadonlySet<string>,
): AuthorNote | null {
  const text = lines[at]?.text ?? ''
  if (text.length > longest || !/^\p{Lu}/u.test(text)) return null
  const bare = text.replace(/^(?:Dr|Prof|Pr|Professor)\.?\s+/, '')
  const known = [...authors].find((name) => name.includes(' ') && bare.startsWith(name))
  if (known !== undefined) {
    const rest = bare.slice(known.length)
    return does.test(rest) || (apposition.test(rest) && calling.test(rest)) ? { author: null } : null
  }
  if (authors.size > 0) return null
  const name = fullName.exec(text)?.groups?.name
  if (name === undefined || !does.test(bare.slice(name.length)) || !isCalled.test(text)) return null
  const foot = lines
    .slice(at + 1)
    .every((line) => line.role === 'furniture' || furnitureReason(line.text) !== null)
  const surname = name.split(/\s+/).at(-1) ?? name
  const elsewhere = lines.some((line, i) => i !== at && line.text.includes(surname))
  return foot && !elsewhere ? { author: name } : null
}

const signature =
  /^(?:[—–-]\s*)?[^@]{2,60}?\s*\(@\w{1,20}\)\s*(?:[—–,·-]\s*)?(?:\p{L}+\.?\s\d{1,2},\s\d{4}|\d{1,2}(?:er)?\s\p{L}+\.?\s\d{4})$/u

/** True for the line that signs a post of a social network that a page shows: "— Armée (@FAMa) August 9, 2022". */
export function signsPost(line: string): boolean {
  return line.length < 120 && line.includes('(@') && signature.test(line)
}
