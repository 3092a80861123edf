import { findHits } from '../classify/find-hits.ts'
import { compileMatcher } from '../classify/matcher.ts'
import type { ClassMarks } from '../classify/phrase-match.ts'
import type { Tokens } from '../classify/tokens.ts'
import { type State, states } from './states.ts'

/** A state named in a sentence: word numbers, half open. */
export interface StateMention {
  readonly state: State
  readonly start: number
  readonly end: number
}

const matcher = compileMatcher(states.map((s) => [s.name, s.words] as const))
/** Tokens are immutable, so what was found in them stays true. */
const read = new WeakMap<Tokens, readonly StateMention[]>()
const noMarks: ClassMarks = new Map()

/** The states that a sentence names, in order; of two that overlap the longer counts. */
export function stateMentions(tokens: Tokens): readonly StateMention[] {
  const known = read.get(tokens)
  if (known !== undefined) return known
  const mentions = findStates(tokens)
  read.set(tokens, mentions)
  return mentions
}

function findStates(tokens: Tokens): readonly StateMention[] {
  const all: StateMention[] = []
  for (const [group, hits] of findHits(matcher, tokens, noMarks)) {
    const state = states[group]
    if (state === undefined) continue
    for (const { start, end } of hits) all.push({ state, start, end })
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: StateMention[] = []
  for (const mention of all) {
    const last = kept.at(-1)
    if (last === undefined || mention.start >= last.end) kept.push(mention)
  }
  return kept
}
