import { isSpace } from '../../formats/paragraph-blocks.ts'
import { camelNames } from '../../words/camel-names.ts'
import { functionWord } from '../../words/function-words.ts'
import type { Lexicon } from '../../words/lexicon.ts'
import { isUpper, type Piece, piecesOf, spaceCost, splitCost, unknownWordCost } from '../../words/segment.ts'
import { wholeWords } from '../../words/whole-words.ts'
import type { RepairInput } from '../rule.ts'
import { insideAddress } from './address.ts'
import { agreed } from './agreement.ts'
import { boundPrefixes, firstIsI, neededMargins, type Split } from './split-margin.ts'

/** A run of letters that may be joined words. */
export interface Run {
  readonly start: number
  readonly end: number
  /** What it costs as one word, in half bits; null where no list has it. */
  readonly whole: number | null
  /** A listed name opens a sentence: only words of closed classes may be parted (`Itis`, `Onne`). */
  readonly nameOpens?: boolean
  /** It stands before an apostrophe and must end in a French elision. */
  readonly elided: boolean
}

export interface Joined {
  readonly pieces: readonly Piece[]
  readonly confidence: number
  /** 1: joined for certain. Less: joined if the text has lost other spaces, of which this much is a sign. */
  readonly weight: number
}

/** Each further time that an unknown run stands in the sources makes it more of a word. */
const perRepeat = 8
/** What is asked more, in half bits, of a split of a rare word that the list has. */
const rareWord = 14
/** Longer runs are codes. */
const longest = 48

/** The pieces of a run, if it is far likelier to be several words than one in a damaged text; else null. */
export function joinedRun(input: RepairInput, run: Run): Joined | null {
  const { text, language, lexicon, otherLexicon, own } = input
  const { start, end, whole, elided } = run
  if (end - start < (elided ? 2 : 3) || end - start > longest || hasMark(text, start, end)) return null
  if (bracketed(text, start, end)) return null
  const lower = text.slice(start, end).toLowerCase()
  if (camelNames.has(lower) || wholeWords.has(lower)) return null
  const capital = isUpper(text.charCodeAt(start))
  const sentenceStart = capital && beginsSentence(text, start)
  const designation = /[\d-]/.test(text.charAt(end)) && /\d/.test(text.slice(end, end + 2))
  const apostrophe = /[’']/.test(text.charAt(end))
  const options = { sentenceStart, elided, designation, apostrophe }
  const found = piecesOf(text, start, end, lexicon, own.names, options)
  const pieces = found === null ? null : withPrefixes(text, found)
  if (pieces === null || pieces.length < 2 || repeats(text, pieces) || endsInArticle(input, pieces, end))
    return null
  if (run.nameOpens === true && !onlyFunctionWords(input, pieces)) return null
  const again = (own.count.get(lower) ?? 1) - 1
  const small = !capital || (sentenceStart && opensWithWord(input, pieces)) || firstIsI(text, pieces)
  const single = unknownWordCost(text, start, end, small)
  const margin = Math.min(single, whole ?? single) - splitCost(pieces) - (elided ? 0 : perRepeat * again)
  // Before an apostrophe stands no other word than an elided one.
  const split: Split = { text, language, lexicon, start, end, pieces, small, again }
  const needed = elided ? { clean: -20, damaged: -20, sign: 1 } : neededMargins(split)
  // A rare word of the dictionary is a word first.
  if (margin < needed.damaged + (whole === null ? 0 : rareWord)) return null
  if (insideAddress(text, start, end)) return null
  if (!elided && isKnownElsewhere(otherLexicon, text, start, end)) return null
  return {
    pieces: input.language === 'fr' ? agreed(input, pieces) : pieces,
    confidence: confidenceOf(margin),
    weight: whole === null && margin >= needed.clean ? 1 : margin >= needed.damaged + 10 ? needed.sign : 0,
  }
}

function onlyFunctionWords({ text, language }: RepairInput, pieces: readonly Piece[]): boolean {
  return pieces.every(
    ({ start, end }) => end - start > 1 && functionWord(text.slice(start, end), language) !== null,
  )
}

/** False where what opens a sentence is no word, and so is likely a name: `Anabela Sitoe teaches`. */
function opensWithWord({ text, lexicon }: RepairInput, [first]: readonly Piece[]): boolean {
  return first !== undefined && lexicon.find(text, first.start, first.end)?.kind === 'word'
}

/** What stands before a word and never by itself belongs to it: `été|rétro|cédée` is `été rétrocédée`. */
function withPrefixes(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const merged: Piece[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    if (last === undefined || !boundPrefixes.has(text.slice(last.start, last.end))) merged.push(piece)
    else {
      const cost = last.cost + piece.cost + spaceCost
      merged[merged.length - 1] = { start: last.start, end: piece.end, cost }
    }
  }
  return merged
}

/** `[d]issolution`, `organis[e]`, `printf(3)`: letters in brackets belong to the word that they touch. */
function bracketed(text: string, start: number, end: number): boolean {
  return /[\])]/.test(text.charAt(start - 1)) || /[[(]/.test(text.charAt(end))
}

/** `these a.`: no English sentence or clause ends in an article. */
function endsInArticle({ text, language }: RepairInput, pieces: readonly Piece[], end: number): boolean {
  const last = pieces.at(-1)
  return (
    language === 'en' &&
    last !== undefined &&
    /^(?:an?|the)$/.test(text.slice(last.start, last.end)) &&
    /^[.,;:!?)”]/.test(text.slice(end, end + 1))
  )
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
 * From the half bits to spare over what was asked: what was asked stands for the other evidence. Just enough is
 * taken for eight in nine (three bits), which the precision on damaged texts bears out; never quite sure.
 */
function confidenceOf(spare: number): number {
  return Math.min(0.99, Math.round(100 / (1 + 2 ** (-(spare + 6) / 2))) / 100)
}

/** True if only quotation marks, brackets and white space stand between the run and a sentence's or line's end. */
export function beginsSentence(text: string, start: number): boolean {
  let i = start - 1
  while (i >= 0 && opensOrSpaces(text.charCodeAt(i))) i--
  return i < 0 || endMarks.includes(text.charAt(i))
}

const endMarks = '.!?…:\n”"»'
const openMarks = '“"«‹‘\'([–—-'

/** Opening marks, dashes and white space but for the line feed. */
function opensOrSpaces(code: number): boolean {
  if (code === 0x20) return true
  return code !== 0x0a && (isSpace(code) || openMarks.includes(String.fromCharCode(code)))
}

function hasMark(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x300 && code < 0x370) return true
  }
  return false
}
