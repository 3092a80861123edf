import { isLetter, letterRuns } from '../../words/letter-runs.ts'
import { isUpper, type Piece, piecesOf, splitMargin } from '../../words/segment.ts'
import type { RepairInput, RepairRule, RuleChange } from '../rule.ts'
import { insideAddress } from './address.ts'
import { cliticOf } from './clitic.ts'
import { numberAfter, numberBefore } from './joined-number.ts'

/** Half bits that the split must be likelier by: 2^(−least/2) is what is risked. */
const least = 10
/** More is asked of a capitalised run inside a sentence, for most of those are names. */
const leastOfName = 18
/** Each further time that an unknown run stands in the sources makes it more of a word. */
const perRepeat = 8
const longest = 48

/** Words whose space was lost: `thesale`, `SergueiChoigou`, `2003but`. See `words/segment.ts` for the model. */
export const joinedWords: RepairRule = {
  id: 'joined-words',
  label: 'joined words separated',
  find: (input) => {
    const { text, lexicon } = input
    const changes: RuleChange[] = []
    letterRuns(text, (start, end) => {
      const clitic = cliticOf(input, start, end)
      if (clitic !== null) {
        changes.push(split(text, start, end, [clitic], 0.98))
        return
      }
      const known = lexicon.find(text, start, end) !== null
      const before = numberBefore(input, start, end, known)
      const after = numberAfter(input, start, end, known)
      if (known) {
        if (before !== null || after !== null)
          changes.push(withNumber(text, start, end, [], before, after, 0.97))
        return
      }
      const found = joined(input, start, end)
      if (found !== null || before !== null || after !== null) {
        const points = found === null ? [] : found.pieces.slice(1).map((piece) => piece.start)
        changes.push(withNumber(text, start, end, points, before, after, found?.confidence ?? 0.97))
      }
    })
    return changes
  },
}

interface Joined {
  readonly pieces: readonly Piece[]
  readonly confidence: number
}

/** The pieces of a run that no list has, if it is far likelier to be several words than one. */
function joined(input: RepairInput, start: number, end: number): Joined | null {
  const { text, lexicon, otherLexicon, corpus } = input
  if (end - start < 4 || end - start > longest || hasMark(text, start, end)) return null
  const pieces = piecesOf(text, start, end, lexicon, corpus.names)
  if (pieces === null || pieces.length < 2) return null
  const word = text.slice(start, end).toLowerCase()
  const repeats = (corpus.count.get(word) ?? 1) - 1
  const capital = isUpper(text.charCodeAt(start))
  const inner = innerCapitals(text, start, end)
  const margin = splitMargin(text, start, end, pieces) - perRepeat * repeats
  const proven = inner > 0 && standsApart(text, pieces)
  const needed = proven ? 0 : capital && inner === 0 && !beginsSentence(text, start) ? leastOfName : least
  if (margin < needed) return null
  if (insideAddress(text, start, end)) return null
  if (otherLexicon.find(text, start, end) !== null) return null
  if (capital && inner > 0 && !proven && !trustedCamel(input, pieces)) return null
  return { pieces, confidence: confidenceOf(margin) }
}

/**
 * Two capitalised pieces (`SergueiChoigou`, but also a brand like `BuzzFeed`): split only if the first is a word
 * that opens sentences, or if both are names (and see `standsApart`).
 */
function trustedCamel({ text, lexicon }: RepairInput, pieces: readonly Piece[]): boolean {
  const [first, ...rest] = pieces
  if (first === undefined) return false
  const entry = lexicon.find(text, first.start, first.end)
  if (entry?.kind === 'word' && entry.cost <= 22) return true
  const isName = (piece: Piece) => lexicon.find(text, piece.start, piece.end)?.kind === 'name'
  if (isName(first) && rest.every((piece) => isName(piece) || !isUpper(text.charCodeAt(piece.start))))
    return true
  return false
}

/** True if a capitalised piece after the first stands by itself elsewhere in the text. */
function standsApart(text: string, pieces: readonly Piece[]): boolean {
  return pieces.slice(1).some((piece) => {
    if (!isUpper(text.charCodeAt(piece.start)) || piece.end - piece.start < 3) return false
    return standsAlone(text, text.slice(piece.start, piece.end), piece.start)
  })
}

function standsAlone(text: string, word: string, notAt: number): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === notAt || isLetter(text.charCodeAt(at - 1)) || isLetter(text.charCodeAt(at + word.length)))
      continue
    return true
  }
  return false
}

/** 1 / (1 + odds against), from the margin in half bits; never quite sure. */
function confidenceOf(margin: number): number {
  return Math.min(0.99, Math.round(100 / (1 + 2 ** (-margin / 2))) / 100)
}

function innerCapitals(text: string, start: number, end: number): number {
  let count = 0
  for (let i = start + 1; i < end; i++) {
    if (isUpper(text.charCodeAt(i)) && !isUpper(text.charCodeAt(i - 1))) count++
  }
  return count
}

/** True if only quotation marks, brackets and white space stand between the run and a sentence's or line's end. */
function beginsSentence(text: string, start: number): boolean {
  let i = start - 1
  while (i >= 0 && /[\s“"«‹‘'([–—-]/.test(text.charAt(i)) && text.charAt(i) !== '\n') i--
  return i < 0 || /[.!?…:\n”"»]/.test(text.charAt(i))
}

function hasMark(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x300 && code < 0x370) return true
  }
  return false
}

/** The run with spaces put in at the points. */
function split(
  text: string,
  start: number,
  end: number,
  points: readonly number[],
  confidence: number,
): RuleChange {
  let after = ''
  let at = start
  for (const point of points) {
    after += `${text.slice(at, point)} `
    at = point
  }
  return { start, end, after: after + text.slice(at, end), confidence }
}

/** The same, with a number before or after the run taken in: `before` is where it begins, `after` where it ends. */
function withNumber(
  text: string,
  start: number,
  end: number,
  points: readonly number[],
  before: number | null,
  after: number | null,
  confidence: number,
): RuleChange {
  const all = [...(before === null ? [] : [start]), ...points, ...(after === null ? [] : [end])]
  return split(text, before ?? start, after ?? end, all, confidence)
}
