import type { DatabaseSync } from 'node:sqlite'
import { foldedWords, type PassageId, type SentenceId, type SourceId } from '../../corpus/index.ts'
import {
  matchExpression,
  type SearchQuery,
  type SearchTerm,
  searchQuery,
  termNeedle,
} from './search-query.ts'
import type { SentencePlace } from './sentence-index.ts'

/** One source that holds what was asked for, with the sentence that shows it best. */
export interface LibraryHit {
  readonly source: SourceId
  readonly title: string
  readonly file: string
  readonly passage: PassageId
  /** Null where the words stand in the title or the byline and in no sentence. */
  readonly sentence: SentenceId | null
  readonly paragraph: number | null
  readonly page: number | null
  /** UTF-16 offsets of the sentence in the decoded original. */
  readonly start: number | null
  readonly end: number | null
  /** The sentence in pieces; those that match are marked. */
  readonly snippet: readonly { readonly text: string; readonly match: boolean }[]
}

export interface LibrarySearch {
  readonly query: string
  /** Sources that match, shown or not. */
  readonly total: number
  /** Best first (BM25; the title counts four times, publisher and author half). */
  readonly hits: readonly LibraryHit[]
}

/** Searches a library's index; statements are prepared once. */
export function indexSearch(database: DatabaseSync) {
  const ranked = database.prepare(
    `SELECT found.number, id, file, sources.title AS title, folded, sentences, places
     FROM (SELECT rowid AS number, rank AS score FROM words
           WHERE words MATCH ? AND rank MATCH 'bm25(4.0, 0.5, 1.0)' ORDER BY rank LIMIT ?) AS found
     JOIN sources ON sources.number = found.number JOIN texts ON texts.number = found.number
     ORDER BY found.score`,
  )
  const counted = database.prepare('SELECT count(*) AS total FROM words WHERE words MATCH ?')
  return (text: string, limit: number): LibrarySearch => {
    const query = searchQuery(text)
    const expression = matchExpression(query)
    if (expression === null) return { query: text, total: 0, hits: [] }
    const rows = ranked.all(expression, limit)
    const total = rows.length < limit ? rows.length : Number(counted.get(expression)?.total ?? rows.length)
    return { query: text, total, hits: rows.map((row) => hitOf(row, query)) }
  }
}

type Row = Record<string, unknown>

function hitOf(row: Row, query: SearchQuery): LibraryHit {
  const source = String(row.id)
  const title = String(row.title)
  const line = bestLine(String(row.folded), query)
  const found = { source, title, file: String(row.file) }
  if (line < 0) {
    return {
      ...found,
      passage: `${source}.p0`,
      sentence: null,
      paragraph: null,
      page: null,
      start: null,
      end: null,
      snippet: marked(title, query.wanted),
    }
  }
  const places = JSON.parse(String(row.places)) as readonly SentencePlace[]
  const [passage, sentence, paragraph, page, start, end] = places[line] ?? [0, 0, 0, 0, 0, 0]
  return {
    ...found,
    passage: `${source}.p${passage}`,
    sentence: `${source}.p${passage}.${sentence}`,
    paragraph,
    page: page === 0 ? null : page,
    start,
    end,
    snippet: marked(nthLine(String(row.sentences), line), query.wanted),
  }
}

/** The line with most of the terms, the first of those; -1 where no line has any. */
function bestLine(folded: string, query: SearchQuery): number {
  const needles = query.wanted.map(termNeedle)
  const counts = new Map<number, number>()
  for (const needle of needles) {
    let from = 0
    for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, from)) {
      const end = folded.indexOf('\n', at)
      counts.set(at, 0)
      from = end < 0 ? folded.length : end
    }
  }
  let best = -1
  let most = 0
  for (const at of [...counts.keys()].sort((a, b) => a - b)) {
    const start = folded.lastIndexOf('\n', at) + 1
    const end = folded.indexOf('\n', at)
    const line = folded.slice(start, end < 0 ? folded.length : end)
    const count = needles.filter((n) => line.includes(n)).length
    if (count > most) {
      most = count
      best = start
    }
  }
  return best < 0 ? -1 : lineNumber(folded, best)
}

function lineNumber(text: string, offset: number): number {
  let number = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) number++
  return number
}

function nthLine(text: string, number: number): string {
  let from = 0
  for (let i = 0; i < number; i++) from = text.indexOf('\n', from) + 1
  const end = text.indexOf('\n', from)
  return text.slice(from, end < 0 ? text.length : end)
}

/** Cuts a text at the words that match one of the terms. */
function marked(text: string, terms: readonly SearchTerm[]): LibraryHit['snippet'] {
  const words = foldedWords(text)
  const hit = new Array<boolean>(words.length).fill(false)
  for (const term of terms) {
    for (let i = 0; i + term.words.length <= words.length; i++) {
      const all = term.words.every((word, k) => {
        const own = words[i + k]?.word ?? ''
        return term.prefix && k === term.words.length - 1 ? own.startsWith(word) : own === word
      })
      if (all) hit.fill(true, i, i + term.words.length)
    }
  }
  const pieces: { text: string; match: boolean }[] = []
  let at = 0
  for (let i = 0; i < words.length; i++) {
    const first = words[i]
    if (hit[i] !== true || first === undefined) continue
    let last = first
    while (hit[i + 1] === true) last = words[++i] ?? last
    if (first.start > at) pieces.push({ text: text.slice(at, first.start), match: false })
    pieces.push({ text: text.slice(first.start, last.end), match: true })
    at = last.end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), match: false })
  return pieces
}
