import { isLetter } from '../../words/letter-runs.ts'
import type { Lexicon } from '../../words/lexicon.ts'
import { isUpper, type Piece, piecesOf, splitCost, unknownWordCost } from '../../words/segment.ts'
import type { RepairInput } from '../rule.ts'
import { insideAddress } from './address.ts'

/** A run of letters that may be joined words. */
export interface Run {
  readonly start: number
  readonly end: number
  /** What it costs as one word, in half bits; null where no list has it. */
  readonly whole: number | null
  /** It stands before an apostrophe and must end in a French elision. */
  readonly elided: boolean
  /** The text has lost other spaces for certain: less is asked. */
  readonly damaged: boolean
}

export interface Joined {
  readonly pieces: readonly Piece[]
  readonly confidence: number
}

/** Each further time that an unknown run stands in the sources makes it more of a word. */
const perRepeat = 8
/** Longer runs are codes. */
const longest = 48

/** The pieces of a run, if it is far likelier to be several words than one; else null. */
export function joinedRun(input: RepairInput, run: Run): Joined | null {
  const { text, lexicon, otherLexicon, own } = input
  const { start, end, whole, elided } = run
  if (end - start < (elided ? 2 : 3) || end - start > longest || hasMark(text, start, end)) return null
  const capital = isUpper(text.charCodeAt(start))
  const sentenceStart = capital && beginsSentence(text, start)
  const designation = /[\d-]/.test(text.charAt(end)) && /\d/.test(text.slice(end, end + 2))
  const apostrophe = /[’']/.test(text.charAt(end))
  const pieces = piecesOf(text, start, end, lexicon, own.names, {
    sentenceStart,
    elided,
    designation,
    apostrophe,
  })
  if (pieces === null || pieces.length < 2 || repeats(text, pieces)) return null
  const again = (own.count.get(text.slice(start, end).toLowerCase()) ?? 1) - 1
  const small = !capital || sentenceStart || firstIsI(text, pieces)
  const single = unknownWordCost(text, start, end, small)
  const margin = Math.min(single, whole ?? single) - splitCost(pieces) - (elided ? 0 : perRepeat * again)
  const needed = neededMargin(input, run, pieces, small)
  if (margin < needed) return null
  if (insideAddress(text, start, end)) return null
  if (whole === null && !elided && isKnownElsewhere(otherLexicon, text, start, end)) return null
  return {
    pieces: input.language === 'fr' ? agreed(input, pieces) : pieces,
    confidence: confidenceOf(margin),
  }
}

/**
 * French agreement, which single words do not see: before `sont` stands no singular, so `bombardementsont` is
 * `bombardements ont`, and `ilsont` is `ils ont`.
 */
function agreed({ text, lexicon }: RepairInput, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, i): Piece => {
    const next = pieces[i + 1]
    const previous = pieces[i - 1]
    const moves = (left: Piece | undefined, right: Piece | undefined) =>
      left !== undefined &&
      right !== undefined &&
      text.slice(right.start, right.end) === 'sont' &&
      !/[sxz]/.test(text.charAt(left.end - 1)) &&
      lexicon.find(text, left.start, left.end + 1)?.kind === 'word'
    if (moves(piece, next)) return { ...piece, end: piece.end + 1 }
    return moves(previous, piece) ? { ...piece, start: piece.start + 1 } : piece
  })
}

/**
 * Half bits by which the split must be likelier; 2^(−margin/2) is what is risked. What is asked depends on what else
 * the run could be: a rare word, a name (most capitalised runs that no list has), or a brand with a capital inside.
 */
function neededMargin(
  input: RepairInput,
  { start, end, elided, damaged }: Run,
  pieces: readonly Piece[],
  small: boolean,
): number {
  const { text } = input
  const inner = innerCapitals(text, start, end)
  if (elided) return -20 // no other word stands before an apostrophe
  if (firstIsI(text, pieces)) return -6
  if (inner > 0 && standsApart(text, pieces)) return -30
  if (inner > 0 && isUpper(text.charCodeAt(start))) {
    return damaged && !patronymic(text, start)
      ? -40
      : trustedCamel(input, pieces)
        ? 10
        : Number.POSITIVE_INFINITY
  }
  if (functionWords(pieces)) return damaged ? -4 : 0
  if (inner > 0) return damaged ? -6 : 10
  if (small) {
    // Two words of substance may be a compound that no list has (`quadcopters`), so rare ones prove little.
    if (pieces.some((piece) => piece.cost >= rarest)) return damaged && hasFunctionWord(pieces) ? 10 : 20
    if (hasFunctionWord(pieces)) return damaged ? 0 : 6
    return damaged ? 8 : 16
  }
  if (afterListedName(input, pieces)) return damaged ? -8 : 2
  if (afterKnownName(text, pieces)) return damaged ? -6 : functionWords(pieces.slice(1)) ? 0 : 18
  if (damaged && isAcronym(text, pieces)) return -14
  if (damaged && functionWords(pieces.slice(1)) && !endsLikeName(text, pieces)) return -6
  if (endsLikeName(text, pieces)) return damaged ? 10 : 22
  return damaged ? 6 : 14
}

/** Cost of a word without a known frequency, and of the commonest words, which make up half of any text. */
const rarest = 50
const commonest = 24
/** Names of which running text has at least one in 260 000 words: states, capitals, heads of state. */
const commonName = 36

/** True if every piece is one of the commonest words: `ofthe`, `Weare`. */
function functionWords(pieces: readonly Piece[]): boolean {
  return pieces.every((piece) => piece.cost <= commonest)
}

function hasFunctionWord(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.cost <= commonest)
}

// Common words that many surnames and names of places end in, counted over a list of 88 000 surnames.
const nameEndings = new Set(
  'on son man field house en well land ton a an ian as is ite ites al les au aux ne se la le an do el i in y il so no more'.split(
    ' ',
  ),
)

function endsLikeName(text: string, pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1)
  return last !== undefined && nameEndings.has(text.slice(last.start, last.end))
}

// Endings that make another name of a name: `Tigrayan`, `Nigerien`.
const demonyms = new Set('an ian en i ite ites as es on ne se s'.split(' '))

/**
 * A common name that the list has, and then small words: `Maliwas`, `Kigaliand`. Not with endings that make surnames
 * or other names.
 */
function afterListedName({ text, lexicon }: RepairInput, [first, ...rest]: readonly Piece[]): boolean {
  if (first === undefined || rest.length === 0 || first.end - first.start < 4) return false
  const entry = lexicon.find(text, first.start, first.end)
  if (entry === null || entry.kind === 'word' || entry.cost > commonName) return false
  if (!functionWords(rest) || rest.some((piece) => piece.end - piece.start < 2)) return false
  return rest.every(({ start, end }) => {
    const word = text.slice(start, end)
    return !demonyms.has(word) && !nameEndings.has(word)
  })
}

/** A name that stands by itself elsewhere, and then words: `Haftarnow`, `Kidaland`. */
function afterKnownName(text: string, [first, ...rest]: readonly Piece[]): boolean {
  const last = rest.at(-1)
  if (first === undefined || last === undefined || first.end - first.start < 3) return false
  if (demonyms.has(text.slice(last.start, last.end))) return false
  return standsAlone(text, text.slice(first.start, first.end), first.start)
}

/** An acronym and then small words: `RSFgrew`. */
function isAcronym(text: string, [first]: readonly Piece[]): boolean {
  if (first === undefined || first.end - first.start < 2) return false
  return isUpper(text.charCodeAt(first.end - 1))
}

/** `MacGregor`, `LaRouche`: what begins a surname with a capital inside. */
function patronymic(text: string, start: number): boolean {
  return /^(?:Ma?c|Fitz|De|Di|Da|Du|La|Le|Van|Von|Ben|Al|El|O)\p{Lu}/u.test(text.slice(start, start + 6))
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
 * Two capitalised pieces (`VladimirPutin`, but also a brand like `BuzzFeed`): trusted where the first is a word that
 * opens sentences, where all are names, or where a name follows a word (`PresidentMacron`). See also `standsApart`.
 */
function trustedCamel({ text, lexicon }: RepairInput, pieces: readonly Piece[]): boolean {
  const [first, ...rest] = pieces
  const last = rest.at(-1)
  if (first === undefined || last === undefined) return false
  const entry = lexicon.find(text, first.start, first.end)
  if (entry?.kind === 'word' && entry.cost <= 22) return true
  if (/^[IVX]+$/.test(text.slice(last.start, last.end))) return true // World WarII
  const isName = (piece: Piece) => lexicon.find(text, piece.start, piece.end)?.kind === 'name'
  const capitals = rest.filter((piece) => isUpper(text.charCodeAt(piece.start)))
  if (entry === null || capitals.length === 0) return false
  return capitals.every(isName) && (isName(first) || first.end - first.start >= 4)
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

/**
 * From the half bits to spare over what was asked: what was asked stands for the other evidence. Just enough is
 * taken for eight in nine (three bits), which the precision on damaged texts bears out; never quite sure.
 */
function confidenceOf(spare: number): number {
  return Math.min(0.99, Math.round(100 / (1 + 2 ** (-(spare + 6) / 2))) / 100)
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
