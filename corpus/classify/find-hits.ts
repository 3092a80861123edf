import type { Entry, Hit, Hits, KnownWord, Matcher } from './matcher.ts'
import { type ClassMarks, capitalFits, matchPhrase } from './phrase-match.ts'
import type { Tokens } from './tokens.ts'

/** Letters that a word with `*` has at least (see `phrase.ts`). */
const shortestPrefix = 3
const nothing: KnownWord = { whole: [], starts: [], fits: [] }

function lookUp(matcher: Matcher, word: string): KnownWord {
  const starts = [...(matcher.exactStarts.get(word) ?? [])]
  const fits = [...(matcher.exactFits.get(word) ?? [])]
  const most = Math.min(word.length, matcher.longestPrefix)
  for (let length = shortestPrefix; length <= most; length += 1) {
    const begin = word.slice(0, length)
    starts.push(...(matcher.prefixStarts.get(begin) ?? []))
    fits.push(...(matcher.prefixFits.get(begin) ?? []))
  }
  if (starts.length === 0 && fits.length === 0) return nothing
  return { whole: starts.filter((s) => s.entry.single), starts: starts.filter((s) => !s.entry.single), fits }
}

/** What each word of a sentence leads to. */
function knownWords(matcher: Matcher, { words, ids, epoch }: Tokens): readonly KnownWord[] {
  if (matcher.words.epoch !== epoch) {
    matcher.words.epoch = epoch
    matcher.words.known = []
  }
  const { known } = matcher.words
  return ids.map((id, at) => {
    let found = known[id]
    if (found === undefined) {
      found = lookUp(matcher, words[at] ?? '')
      known[id] = found
    }
    return found
  })
}

const covers = (outer: Hit, inner: Hit) => outer.start <= inner.start && outer.end >= inner.end

function canHold(needs: readonly number[], seen: Uint32Array, sentence: number): boolean {
  for (const need of needs) if (seen[need] !== sentence) return false
  return true
}

/** What is found in a sentence: hits by group, and those of negative phrases apart. */
class Findings {
  readonly found = new Map<number, Hit[]>()
  taken: Map<number, Hit[]> | null = null

  add({ group, phrase }: Entry, hit: Hit): void {
    if (phrase.negative) this.taken ??= new Map()
    const target = phrase.negative ? (this.taken ?? this.found) : this.found
    const list = target.get(group)
    if (list === undefined) target.set(group, [hit])
    else list.push(hit)
  }

  hits(): Hits {
    return this.taken === null ? this.found : withoutTaken(this.found, this.taken)
  }
}

/** Notes which words of phrases a sentence holds; returns the phrases to be looked for because of a rarer word. */
function noteWords({ seen, byNeed }: Matcher, sentence: number, known: readonly KnownWord[]): Entry[] {
  const later: Entry[] = []
  for (const { fits } of known) {
    for (const number of fits) {
      if (seen[number] === sentence) continue
      seen[number] = sentence
      const entries = byNeed.get(number)
      if (entries !== undefined) for (const entry of entries) later.push(entry)
    }
  }
  return later
}

/** Finds every group in a sentence. Linear in its words: each word tries only the phrases that begin with it. */
export function findHits(matcher: Matcher, tokens: Tokens, marks: ClassMarks): Hits {
  const { seen, turn } = matcher
  turn.sentence = turn.sentence >= 0xffffffff ? 1 : turn.sentence + 1
  const sentence = turn.sentence
  const known = knownWords(matcher, tokens)
  const later = noteWords(matcher, sentence, known)
  const findings = new Findings()
  const attempt = (entry: Entry, at: number) => {
    if (entry.phrase.anchored && at > 0) return
    const match = matchPhrase(entry.phrase, entry.shape, tokens, marks, at)
    if (match !== null) findings.add(entry, { start: at, end: match.end, runs: match.runs })
  }
  for (let at = 0; at < known.length; at += 1) {
    const word = known[at] ?? nothing
    if (word === nothing) continue
    if (word.whole.length > 0) {
      // All groups of a word share one hit.
      const hit = { start: at, end: at + 1, runs: null }
      for (const { entry, test } of word.whole) {
        if (entry.phrase.anchored && at > 0) continue
        if (test.capital === 0 || capitalFits(tokens, at, test)) findings.add(entry, hit)
      }
    }
    for (const { entry, test, offset, other } of word.starts) {
      if ((other !== -1 && seen[other] !== sentence) || at < offset) continue
      if (test.capital !== 0 && !capitalFits(tokens, at, test)) continue
      if (canHold(entry.needs, seen, sentence)) attempt(entry, at - offset)
    }
  }
  for (const entry of later) {
    if (!canHold(entry.needs, seen, sentence)) continue
    for (let at = 0; at < known.length; at += 1) attempt(entry, at)
  }
  for (const [name, entries] of matcher.byClass) {
    const ends = marks.get(name)
    if (ends === undefined) continue
    for (const [at, end] of ends) {
      for (const entry of entries) {
        if (!entry.single) {
          if (canHold(entry.needs, seen, sentence)) attempt(entry, at)
        } else if (at === 0 || !entry.phrase.anchored) findings.add(entry, { start: at, end, runs: null })
      }
    }
  }
  const hits = findings.hits()
  for (const group of hits.keys()) matcher.held[group] = sentence
  return hits
}

/** Takes away the hits that a negative phrase of the same group covers. */
function withoutTaken(found: Map<number, Hit[]>, taken: ReadonlyMap<number, readonly Hit[]>): Hits {
  for (const [group, masks] of taken) {
    const list = found.get(group)
    if (list === undefined) continue
    const kept = list.filter((hit) => !masks.some((mask) => covers(mask, hit)))
    if (kept.length > 0) found.set(group, kept)
    else found.delete(group)
  }
  return found
}
