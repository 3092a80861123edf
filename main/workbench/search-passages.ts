import type { PassageId, Sentence, SourceId } from '../../corpus/index.ts'
import type { SearchHit, SearchResult } from '../contract.ts'

export interface SearchedPassage {
  readonly source: SourceId
  readonly title: string
  readonly passage: PassageId
  readonly text: string
  readonly sentences: readonly Sentence[]
}

/** Characters of a snippet on either side of the first hit. */
const around = 90

/** Lower case without accents; keeps the length, so that places in it are places in the text. */
function folded(text: string): string {
  return [...text.toLowerCase()].map((c) => c.normalize('NFD').charAt(0).padEnd(c.length)).join('')
}

/** The terms of a query: words, and "phrases in quotes". */
function termsOf(query: string): readonly string[] {
  return [...query.matchAll(/"([^"]+)"|(\S+)/g)]
    .map((m) => folded((m[1] ?? m[2] ?? '').trim()))
    .filter((t) => t !== '')
}

/** Passages that hold every term, accents and case aside, in the order given; at most `limit`, all counted. */
export function searchPassages(
  query: string,
  passages: readonly SearchedPassage[],
  limit: number,
): SearchResult {
  const terms = termsOf(query)
  if (terms.length === 0) return { query, total: 0, hits: [] }
  const found = passages.filter(({ text }) => {
    const lower = folded(text)
    return terms.every((term) => lower.includes(term))
  })
  return { query, total: found.length, hits: found.slice(0, limit).map((p) => hit(p, terms)) }
}

function hit(passage: SearchedPassage, terms: readonly string[]): SearchHit {
  const { source, title, text, sentences } = passage
  const lower = folded(text)
  const first = Math.min(...terms.map((term) => lower.indexOf(term)))
  const sentence = sentences.find((s) => terms.some((term) => folded(s.text).includes(term)))
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, first - around)))
  const to = Math.min(text.length, first + around)
  return {
    source,
    title,
    passage: passage.passage,
    sentence: sentence?.id ?? null,
    snippet: [
      ...(from > 0 ? [{ text: '… ', match: false }] : []),
      ...marked(text.slice(from, to), lower.slice(from, to), terms),
      ...(to < text.length ? [{ text: ' …', match: false }] : []),
    ],
  }
}

function marked(text: string, lower: string, terms: readonly string[]): SearchHit['snippet'] {
  const parts: { text: string; match: boolean }[] = []
  let at = 0
  while (at < text.length) {
    const next = terms
      .map((term) => ({ term, index: lower.indexOf(term, at) }))
      .filter(({ index }) => index >= 0)
      .sort((a, b) => a.index - b.index || b.term.length - a.term.length)[0]
    if (next === undefined) break
    if (next.index > at) parts.push({ text: text.slice(at, next.index), match: false })
    parts.push({ text: text.slice(next.index, next.index + next.term.length), match: true })
    at = next.index + next.term.length
  }
  if (at < text.length) parts.push({ text: text.slice(at), match: false })
  return parts
}
