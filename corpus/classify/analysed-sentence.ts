import { designationEnds } from '../lexicon/designation.ts'
import { type StateMention, stateMentions } from '../lexicon/state-mentions.ts'
import type { ClassMarks } from './phrase-match.ts'
import { type Tokens, tokenize } from './tokens.ts'

/** A sentence made ready for rules: its words, the states it names, and where numbers and years stand. */
export interface AnalysedSentence {
  readonly tokens: Tokens
  readonly states: readonly StateMention[]
  /** Different states named. */
  readonly stateCount: number
  readonly marks: ClassMarks
}

/** The Soviet Union ended in December 1991; what was before is history for every story. */
const lastSovietYear = 1991

const yearWord = /^(?:1[89]|20)\d\d$/
const decadeWord = /^(?:(?:18|19|20)?\d0)s$/
const numberWords = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred ' +
    'hundreds dozen dozens thousand thousands un une deux trois quatre cinq sept huit neuf dix onze douze quinze ' +
    'vingt trente quarante cinquante cent cents centaine centaines dizaine dizaines mille milliers'
  ).split(' '),
)

/** Names of types whose number looks like a year: the "Mirage 2000" is no date. */
const numberedLikeYears = new Set(['mirage', 'pzh', 'minsk'])

/** What is counted after a number that looks like a year: "2000 soldiers". */
const counted = new Set(
  (
    'soldiers troops men fighters people personnel mercenaries strong vehicles rifles tonnes tons euros dollars km ' +
    'students trainers workers families soldats hommes militaires combattants personnes mercenaires vehicules fusils chars ' +
    'kilometres etudiants familles instructeurs tanks aircraft avions miles'
  ).split(' '),
)

/** Whether the word at `at` counts things or money, though it is written like a year. */
function countsThings({ words, starts, text }: Tokens, at: number): boolean {
  return (
    counted.has(words[at + 1] ?? '') ||
    /[$€£]$/.test(text.slice(Math.max(0, (starts[at] ?? 0) - 1), starts[at]))
  )
}

function differentStates(states: readonly StateMention[]): number {
  if (states.length < 2) return states.length
  return new Set(states.map((m) => m.state.name)).size
}

/** The year a word names, or null; "1960s" and, in French, the "1960" of "années 1960" give their first year. */
export function yearOf(word: string): number | null {
  if (yearWord.test(word)) return Number(word)
  if (!decadeWord.test(word)) return null
  const digits = word.slice(0, -1)
  return digits.length === 4
    ? Number(digits)
    : digits.length === 2 && Number(digits) >= 40
      ? 1900 + Number(digits)
      : null
}

function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

/**
 * Analyses one sentence. `pastBefore`: years up to and including this one count as `@past-year`.
 */
export function analyseSentence(text: string, pastBefore: number): AnalysedSentence {
  const tokens = tokenize(text)
  const states = stateMentions(tokens)
  const marks = new Map<string, Map<number, number>>()
  const mark = (name: string, at: number, end: number) => {
    const list = marks.get(name)
    if (list === undefined) marks.set(name, new Map([[at, end]]))
    else list.set(at, end)
  }
  for (const { start, end } of states) mark('@state', start, end)
  tokens.words.forEach((word, at) => {
    if (!startsWithDigit(word)) {
      if (numberWords.has(word)) mark('#', at, at + 1)
      return
    }
    const named = numberedLikeYears.has(tokens.words[at - 1] ?? '') ? null : yearOf(word)
    if (named === null || countsThings(tokens, at)) {
      mark('#', at, at + 1)
      return
    }
    mark('@year', at, at + 1)
    if (named <= lastSovietYear) mark('@old-year', at, at + 1)
    if (named <= pastBefore) mark('@past-year', at, at + 1)
  })
  // The 29 of a MiG-29 counts nothing.
  const numbers = marks.get('#')
  for (const [at, end] of designationEnds(tokens)) {
    mark('@designation', at, end)
    for (let inside = at; inside < end; inside += 1) numbers?.delete(inside)
  }
  return { tokens, states, stateCount: differentStates(states), marks }
}
