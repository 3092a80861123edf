import { isLetter, letterRuns } from '../../words/letter-runs.ts'
import type { Lexicon, WordEntry } from '../../words/lexicon.ts'
import { isElision, isUpper, type Piece, piecesOf, splitCost, unknownWordCost } from '../../words/segment.ts'
import type { RepairInput, RepairRule, RuleChange } from '../rule.ts'
import { insideAddress } from './address.ts'
import { cliticOf } from './clitic.ts'
import { numberAfter, numberBefore } from './joined-number.ts'

/** Half bits that the split must be likelier by: 2^(−least/2) is what is risked. */
const least = 10
/** More is asked of a capitalised run inside a sentence, for most of those are names. */
const leastOfName = 18
/** Less, if a later piece stands by itself elsewhere as a name, or if the first is the pronoun I. */
const leastOfProven = -30
const leastOfI = -6
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
      const entry = lexicon.find(text, start, end)
      const elided = isElided(input, start, end)
      const before = numberBefore(input, start, end, entry)
      const after = numberAfter(input, start, end, entry)
      const whole = elided ? null : wholeCost(text, start, entry)
      const found = whole === known ? null : joined(input, start, end, whole, elided)
      if (found === null && before === null && after === null) return
      const points = found === null ? [] : found.pieces.slice(1).map((piece) => piece.start)
      changes.push(withNumber(text, start, end, points, before, after, found?.confidence ?? 0.97))
    })
    return changes
  },
}

/** The list has the run as a word: it is left alone. */
const known = -1

/**
 * What the run costs as one word, from the list; null where the list does not have it in this shape. A name in small
 * letters is no name, a word seen only in running text was mostly seen with a capital, and a word of the
 * dictionary that running text never has may be two.
 */
function wholeCost(text: string, start: number, entry: WordEntry | null): number | null {
  if (entry === null) return null
  const small = !isUpper(text.charCodeAt(start))
  switch (entry.kind) {
    case 'word':
      return entry.cost < rarest ? known : rarest
    case 'name':
      return small ? null : known
    case 'seen':
      return small ? entry.cost + 14 : known
    case 'whole':
      return known
  }
}

/** Cost of words without a known frequency. */
const rarest = 50

/** French: the run stands before an apostrophe, and is none of the words that may. */
function isElided({ text, language }: RepairInput, start: number, end: number): boolean {
  if (language !== 'fr' || end - start < 3) return false
  const mark = text.charCodeAt(end)
  if ((mark !== 0x27 && mark !== 0x2019) || !isLetter(text.charCodeAt(end + 1))) return false
  if (text.charAt(end + 1) === 's' && !isLetter(text.charCodeAt(end + 2))) return false // Moody’s
  return !isElision(text.slice(start, end))
}

interface Joined {
  readonly pieces: readonly Piece[]
  readonly confidence: number
}

/** The pieces of a run, if it is far likelier to be several words than one of cost `whole` (null: unlisted). */
function joined(
  input: RepairInput,
  start: number,
  end: number,
  whole: number | null,
  elided: boolean,
): Joined | null {
  const { text, lexicon, otherLexicon, corpus } = input
  if (end - start < 3 || end - start > longest || hasMark(text, start, end)) return null
  const capital = isUpper(text.charCodeAt(start))
  const sentenceStart = capital && beginsSentence(text, start)
  const pieces = piecesOf(text, start, end, lexicon, corpus.names, { sentenceStart, elided })
  if (pieces === null || pieces.length < 2 || repeats(text, pieces)) return null
  const word = text.slice(start, end).toLowerCase()
  const again = (corpus.count.get(word) ?? 1) - 1
  const inner = innerCapitals(text, start, end)
  const small = !capital || sentenceStart || firstIsI(text, pieces)
  const single = unknownWordCost(text, start, end, small)
  const margin = Math.min(single, whole ?? single) - splitCost(pieces) - (elided ? 0 : perRepeat * again)
  const proven = inner > 0 && standsApart(text, pieces)
  const needed = proven
    ? leastOfProven
    : firstIsI(text, pieces)
      ? leastOfI
      : elided || functionWords(pieces) || (capital && afterKnownName(text, pieces))
        ? 0
        : capital && inner === 0 && !small
          ? leastOfName
          : least
  if (margin < needed) return null
  if (insideAddress(text, start, end)) return null
  if (whole === null && !elided && isKnownElsewhere(otherLexicon, text, start, end)) return null
  if (capital && inner > 0 && !proven && !trustedCamel(input, pieces)) return null
  return { pieces, confidence: confidenceOf(margin) }
}

/** True if every piece is one of the commonest words, which make up half of any text: `ofthe`, `Weare`. */
function functionWords(pieces: readonly Piece[]): boolean {
  return pieces.every((piece) => piece.cost <= commonest)
}
const commonest = 24

/** A name that stands by itself elsewhere, and then the commonest words: `Haftaris`, `Kidaland`. */
function afterKnownName(text: string, [first, ...rest]: readonly Piece[]): boolean {
  if (first === undefined || first.end - first.start < 4 || !functionWords(rest)) return false
  return standsAlone(text, text.slice(first.start, first.end), first.start)
}

/** `Iask`: the English pronoun bears its capital anywhere. */
function firstIsI(text: string, [first]: readonly Piece[]): boolean {
  return first !== undefined && first.end - first.start === 1 && text.charAt(first.start) === 'I'
}

/** True if two neighbouring pieces are the same word (`to to`): no sentence has that, but words do. */
function repeats(text: string, pieces: readonly Piece[]): boolean {
  return pieces.some((piece, i) => {
    const next = pieces[i + 1]
    return next !== undefined && text.slice(piece.start, piece.end) === text.slice(next.start, next.end)
  })
}

/** True if the other language has the run as a word, or as a name in its shape. */
function isKnownElsewhere(lexicon: Lexicon, text: string, start: number, end: number): boolean {
  const entry = lexicon.find(text, start, end)
  return (
    entry !== null && (entry.kind === 'word' || entry.kind === 'whole' || isUpper(text.charCodeAt(start)))
  )
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
