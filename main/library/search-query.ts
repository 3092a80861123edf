import { foldedWords } from '../../corpus/index.ts'

/** One thing that a source must have: words next to each other; the last may be the start of a word. */
export interface SearchTerm {
  readonly words: readonly string[]
  readonly prefix: boolean
}

/** What the user asked for. */
export interface SearchQuery {
  readonly wanted: readonly SearchTerm[]
  readonly unwanted: readonly SearchTerm[]
}

const part = /(-?)"([^"]*)"?|(\S+)/g

/**
 * Reads a query: words (all must be there), `"words next to each other"`, `begin*`, `-not`. A word with a sign in it
 * (`Mi-35`, `l’armée`) asks for its parts next to each other. Nothing that is typed is an error.
 */
export function searchQuery(text: string): SearchQuery {
  const wanted: SearchTerm[] = []
  const unwanted: SearchTerm[] = []
  for (const [, minus, quoted, bare] of text.matchAll(part)) {
    const not = minus === '-' || (bare?.startsWith('-') === true && bare.length > 1)
    const content = quoted ?? bare ?? ''
    const words = foldedWords(content).map((w) => w.word)
    if (words.length === 0) continue
    const term: SearchTerm = { words, prefix: quoted === undefined && content.endsWith('*') }
    ;(not ? unwanted : wanted).push(term)
  }
  return { wanted, unwanted }
}

/** The query in FTS5's language; null where nothing is asked for. Folded words hold no quotation marks. */
export function matchExpression(query: SearchQuery): string | null {
  if (query.wanted.length === 0) return null
  const wanted = query.wanted.map(termExpression).join(' AND ')
  if (query.unwanted.length === 0) return wanted
  return `(${wanted}) NOT (${query.unwanted.map(termExpression).join(' OR ')})`
}

function termExpression({ words, prefix }: SearchTerm): string {
  return `"${words.join(' ')}"${prefix ? '*' : ''}`
}

/** What a line of folded words (` the sale of `) must contain to hold the term. */
export function termNeedle({ words, prefix }: SearchTerm): string {
  return ` ${words.join(' ')}${prefix ? '' : ' '}`
}
