import type { Lexicon, WordEntry } from './lexicon.ts'

/** A piece of a run of letters. Costs are half bits (−2 log₂ p). */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly cost: number
}

/** True if a reading has more than one piece. */
export function isSplit(pieces: readonly Piece[]): boolean {
  return pieces.length > 1
}

// Pieces of one or two letters: only words that stand alone in prose of either language.
const shortPieces = new Set(
  'a i à y am an as at be by do go he if in is it me my no of on or so to up us we ai au ce de du en et il je la le ma ne ni ou où sa se si son un va dû pu vu eu là ça'.split(
    ' ',
  ),
)
// And with a capital: particles of names, titles, short names of states and organisations.
const shortNames = new Set('Al El Le La De Du Mr Ms Dr St UN EU US UK AU UA UE II IV VI XI'.split(' '))
/** Letters of a designation or of a name with an apostrophe: one in a hundred of its shape. */
const designationCost = 28
/** Cost above which a word of three letters is too rare to be trusted as a piece: about one word in 60 000. */
const rareShort = 32
/** What a lost space costs, and with it one more piece: a space in fifty is lost in the texts this is made for. */
export const spaceCost = 12

/** What a name that the source itself or a list gives costs as a piece; takes lower case, undefined for no name. */
export type Names = (word: string) => number | undefined

/** No names at all. */
export const noNames: Names = () => undefined

export interface SegmentOptions {
  /** The run begins a sentence: its capital says nothing. */
  readonly sentenceStart?: boolean
  /** An apostrophe follows: the run ends with a French elision (`armées’est` is `armée s’est`). */
  readonly elided?: boolean
  /** A number follows: the run may end in the letters of a designation (`ofL-39`, `duM23`, `andMi-17`). */
  readonly designation?: boolean
  /** An apostrophe follows: the run may end in the capital of a name (`àN’Djamena`). */
  readonly apostrophe?: boolean
}

/** Words that end in an apostrophe in French, with their cost. */
const elisions: ReadonlyMap<string, number> = new Map([
  ['l', 12],
  ['d', 12],
  ['n', 16],
  ['s', 16],
  ['qu', 16],
  ['j', 20],
  ['c', 18],
  ['m', 22],
  ['t', 24],
  ['jusqu', 26],
  ['lorsqu', 26],
  ['puisqu', 30],
  ['quelqu', 30],
  ['aujourd', 24],
  ['presqu', 34],
  ['quoiqu', 34],
])

/** True for what may stand before an apostrophe in French. */
export function isElision(run: string): boolean {
  return elisions.has(run.toLowerCase())
}

/**
 * Letters of a word or name that are looked up at most: twice the longest of the lists. Without a bound a run of ten
 * thousand letters, which only an attack or a broken file holds, would take a minute.
 */
const longestPiece = 64

/**
 * The likeliest way to read a run of letters as words that lost their spaces (Viterbi over unigrams); null where
 * no way covers it. Each piece must be written as a word is: all lower case, one capital first, or all capitals.
 */
export function piecesOf(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  names: Names,
  options: SegmentOptions = {},
): readonly Piece[] | null {
  const length = end - start
  const { best, from, costs } = length < usualTable.best.length ? usualTable : tableOf(length)
  best.fill(Number.POSITIVE_INFINITY, 1, length + 1)
  best[0] = 0
  for (let i = 0; i < length; i++) {
    const before = best[i] ?? Number.POSITIVE_INFINITY
    if (before === Number.POSITIVE_INFINITY) continue
    const capital = isUpper(text.charCodeAt(start + i))
    const listedNames = (at: number) => {
      if (names === noNames) return
      for (let stop = start + at + 3; stop <= Math.min(end, start + at + longestPiece); stop++) {
        const cost = names(text.slice(start + at, stop).toLowerCase())
        if (cost !== undefined) reach(stop, cost)
      }
    }
    const reach = (stop: number, cost: number, elision = false) => {
      if (options.elided === true && stop === end && !elision) return
      const total = before + cost + (i > 0 ? spaceCost : 0)
      const at = stop - start
      if (total >= (best[at] ?? 0)) return
      best[at] = total
      from[at] = i
      costs[at] = cost
    }
    if (options.elided === true && i > 0 && length - i <= 7) {
      const cost = elisions.get(text.slice(start + i, end))
      if (cost !== undefined) reach(end, cost, true)
    }
    lexicon.prefixes(text, start + i, Math.min(end, start + i + longestPiece), (stop, entry) => {
      const cost = pieceCost(text, start + i, stop, entry, capital, i === 0 && options.sentenceStart === true)
      if (cost !== null) reach(stop, cost)
    })
    if (!capital) {
      // A listed name may begin small (`eBay`, `iPhone`).
      if (i + 1 < length && isUpper(text.charCodeAt(start + i + 1))) listedNames(i)
      continue
    }
    if (i > 0 && length - i <= 3 && options.designation === true && oneShape(text, start + i, end)) {
      reach(end, designationCost)
    } else if (i > 0 && length - i <= 3 && allCapitals(text, start + i, end)) {
      if (options.apostrophe === true && length - i === 1) reach(end, designationCost)
    }
    listedNames(i)
    // A name that no list has can be told apart only where the next capital, or its own last one, ends it.
    const farthest = Math.min(end, start + i + longestPiece)
    const stop = nameEnd(text, start + i, farthest)
    if (stop - start - i >= 3 && (i > 0 || stop < end) && (stop < farthest || stop === end))
      reach(stop, unknownCost + letterCost * (stop - start - i))
  }
  if (best[length] === Number.POSITIVE_INFINITY) return null
  const pieces: Piece[] = []
  for (let at = length; at > 0; ) {
    const begin = from[at] ?? 0
    pieces.push({ start: start + begin, end: start + at, cost: costs[at] ?? 0 })
    at = begin
  }
  return pieces.reverse()
}

/** For each length of a beginning its best cost, where its last piece begins, and what that piece costs. */
function tableOf(length: number) {
  return {
    best: new Float64Array(length + 1),
    from: new Int32Array(length + 1),
    costs: new Float64Array(length + 1),
  }
}

// One table serves every run of usual length: most texts have hundreds, and nothing of it outlives a call.
const usualTable = tableOf(64)

function pieceCost(
  text: string,
  start: number,
  end: number,
  { kind, cost }: WordEntry,
  capital: boolean,
  opens: boolean,
): number | null {
  if (kind === 'whole') return null
  if (!capital && kind !== 'word') return null
  if (!wordShape(text, start, end)) return null
  const length = end - start
  if (length === 1 && text.charCodeAt(start) === 0x69) return null // the word is I, never i
  if (length <= 2) {
    const short = text.slice(start, end)
    if (!shortPieces.has(short.toLowerCase()) && !shortNames.has(short)) return null
  } else if (length === 3 && cost > rareShort && kind !== 'name') return null
  // A capital inside a text is a name's or a sentence's; a word of the dictionary is less likely to bear one.
  if (length === 1 && text.charCodeAt(start) === 0x49) return cost // I
  return capital && !opens && kind === 'word' ? cost + 4 : cost
}

export function isUpper(code: number): boolean {
  if (code <= 0x5a) return code >= 0x41
  if (code < 0xc0) return false
  if (code <= 0xde) return code !== 0xd7
  return code >= 0x100 && /\p{Lu}/u.test(String.fromCharCode(code))
}

/** All lower case, a capital and lower case, or all capitals. */
function wordShape(text: string, start: number, end: number): boolean {
  let capitals = 0
  for (let i = start; i < end; i++) if (isUpper(text.charCodeAt(i))) capitals++
  if (capitals === 0 || capitals === end - start) return true
  return capitals === 1 && isUpper(text.charCodeAt(start))
}

/** Where a name that begins at `start` ends by its letters: before the next capital, or after a run of capitals. */
function nameEnd(text: string, start: number, end: number): number {
  let at = start + 1
  if (at < end && isUpper(text.charCodeAt(at))) {
    while (at < end && isUpper(text.charCodeAt(at))) at++
    return at
  }
  while (at < end && !isUpper(text.charCodeAt(at))) at++
  return at
}

/**
 * What a run costs as one word that the list does not have, in half bits. A small unknown word is rare (a spelling
 * dictionary has all but one in a thousand); most unknown words are names. Then so much for each letter (uniform
 * letters take 4.7 bits, connected English some 2.3: Shannon 1951; unknown words lie between), and more where
 * capitals stand inside, as in few names.
 */
export function unknownWordCost(text: string, start: number, end: number, small: boolean): number {
  const length = end - start
  return (small ? 22 + 7.4 * length : unknownCost + letterCost * length) + shapeCost(text, start, end)
}

/** What the pieces and the spaces lost between them cost together, in half bits. */
export function splitCost(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.cost, spaceCost * (pieces.length - 1))
}

function shapeCost(text: string, start: number, end: number): number {
  let changes = 0
  for (let i = start + 1; i < end; i++) {
    if (isUpper(text.charCodeAt(i)) && !isUpper(text.charCodeAt(i - 1))) changes++
  }
  if (changes === 0) {
    // An acronym that small letters follow (`AIDSvirus`): no word is written so, but plurals (`NGOs`) are.
    let capitals = 0
    while (start + capitals < end && isUpper(text.charCodeAt(start + capitals))) capitals++
    return capitals >= 2 && end - start - capitals >= 2 ? 20 : 0
  }
  // A capital behind small letters that no capital begins (`theUSSR`) is rarer than two capitals (`FranceInfo`).
  return isUpper(text.charCodeAt(start)) ? 12 : 30
}

const unknownCost = 24
const letterCost = 6

/** The letters of a designation: all capitals, or one capital first (`Mi-24`). */
function oneShape(text: string, start: number, end: number): boolean {
  return isUpper(text.charCodeAt(start)) && wordShape(text, start, end)
}

function allCapitals(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isUpper(text.charCodeAt(i))) return false
  return true
}
