// Over 300 lines because all margins were counted together, and one is only right beside the others.
import type { Language } from '../../types.ts'
import { functionWord } from '../../words/function-words.ts'
import { isLetter } from '../../words/letter-runs.ts'
import type { Lexicon } from '../../words/lexicon.ts'
import { endsLearned, suffixes } from '../../words/second-elements.ts'
import { isUpper, type Piece } from '../../words/segment.ts'

/** A run of letters and a way to split it. */
export interface Split {
  readonly text: string
  readonly language: Language
  readonly lexicon: Lexicon
  readonly start: number
  readonly end: number
  readonly pieces: readonly Piece[]
  /** Its first letter is small, or is a capital because a sentence begins. */
  readonly small: boolean
  /** How often the run stands elsewhere in the text. */
  readonly again: number
}

const never = Number.POSITIVE_INFINITY
const nothing: NeededMargins = { clean: never, damaged: never, sign: 0 }

/** What is asked of a split, in half bits, and what it says of the text. */
export interface NeededMargins {
  /** By how much it must be likelier than the whole run in any text. */
  readonly clean: number
  /** In a text that has lost other spaces for certain. */
  readonly damaged: number
  /** How much of a sign of damage a split is that meets the second only: 1 is a certain loss. */
  readonly sign: number
}

/**
 * Half bits by which a split must be likelier than the whole run (2^(−margin/2) is what is risked), from what the
 * pieces are. The numbers come from counting, over 1.5 million words of clean prose and over texts with removed spaces,
 * how many splits of each kind were right and wrong at each margin. A word of a closed class (`thesale`, `saleand`)
 * hardly ever begins or ends an unlisted word; words of substance make compounds that no list has (`decisionmaking`,
 * `Lindenfield`), so in a text without other damage they are never parted.
 */
export function neededMargins(split: Split): NeededMargins {
  const { text, start, end, pieces, small } = split
  if (firstIsI(text, pieces)) return { clean: -6, damaged: -6, sign: 1 }
  if (innerCapitals(text, start, end) > 0) {
    if (isUpper(text.charCodeAt(start))) return ofCamelCase(split)
    return { clean: standsApart(text, pieces) ? -30 : 0, damaged: -30, sign: 0.5 }
  }
  const needed = small ? ofSmallRun(split) : ofName(split)
  // A word without a known frequency proves little.
  if (!pieces.some((piece) => piece.cost >= rarest)) return needed
  return { clean: Math.max(needed.clean, 20), damaged: Math.max(needed.damaged, 10), sign: 0 }
}

/** How a split is held together by words of closed classes. */
type Joint = 'all' | 'before' | 'after' | 'short-after' | 'beginning' | 'content'

function jointOf({ text, language, pieces }: Split): Joint {
  const kinds = pieces.map((piece) => functionWord(text.slice(piece.start, piece.end), language))
  const last = pieces.at(-1)
  if (kinds.every((kind) => kind !== null)) return 'all'
  if (kinds[0] === 'closed') return 'before'
  if (last !== undefined && kinds.at(-1) !== null) return last.end - last.start > 2 ? 'after' : 'short-after'
  return kinds[0] === 'beginning' ? 'beginning' : 'content'
}

function ofSmallRun(split: Split): NeededMargins {
  switch (jointOf(split)) {
    case 'all':
      return { clean: 0, damaged: -6, sign: 0.5 }
    case 'before':
      return { clean: 4, damaged: -8, sign: 0.5 }
    case 'after':
      return { clean: 6, damaged: -6, sign: 0.5 }
    case 'short-after':
      return { clean: 8, damaged: -4, sign: 0.5 }
    case 'beginning':
      // French `contre` takes an article before a noun, or makes one word with it: `contreterrorisme`.
      if (split.language === 'fr' && /^contre$/i.test(firstWord(split))) return nothing
      return { clean: 20, damaged: -4, sign: 0.5 }
    case 'content':
      if (split.again > 0) return nothing
      if (isDerived(split)) return nothing
      if (endsIn(compoundEndings, split.text, split.pieces)) return { clean: never, damaged: 16, sign: 0 }
      // Where a sentence begins stands a name that no list has (`Safaricom`) sooner than two words.
      if (isUpper(split.text.charCodeAt(split.start))) return { clean: never, damaged: 20, sign: 0 }
      return { clean: commonest(split, 26) ? 24 : never, damaged: 2, sign: 0.5 }
  }
}

function firstWord({ text, pieces: [first] }: Split): string {
  return first === undefined ? '' : text.slice(first.start, first.end)
}

/** A run that begins with a capital inside a sentence: most that no list has are names. */
function ofName(split: Split): NeededMargins {
  const { text, again, pieces } = split
  const joint = jointOf(split)
  if (again === 0 && isAcronym(text, pieces))
    return { clean: joint === 'content' ? never : 10, damaged: joint === 'content' ? 0 : -14, sign: 0.3 }
  if (endsIn(neverBehindNames, text, pieces)) return nothing
  if (joint === 'short-after' && afterArabicArticle(text, split.start)) return nothing
  const ending = endsIn(nameEndings, text, pieces)
  const own = afterOwnName(text, pieces)
  const known = own || afterCommonName(split, commonName)
  // `Maliet`, `Bamakoa`: but `Momade`, `Kalana`.
  const demonym = endsIn(demonyms, text, pieces) || (ending && !own && !afterCommonName(split, commonestName))
  switch (joint) {
    case 'after':
    case 'all':
      if (known && demonym) return { clean: never, damaged: 0, sign: 0 }
      if (known) return { clean: 0, damaged: -8, sign: 0.5 }
      if (pieces.length > 2 && beginsPlainly(split)) return { clean: never, damaged: 10, sign: 0 }
      return { clean: ending ? never : 10, damaged: ending ? 10 : -4, sign: 0.3 }
    case 'before':
    case 'short-after':
    case 'beginning':
      if (!known && again === 0 && beginsPlainly(split)) return { clean: never, damaged: 12, sign: 0 }
      if (known && !demonym) return { clean: ending ? never : 24, damaged: -8, sign: ending ? 0 : 0.5 }
      if (again === 0 && !ending && afterListedName(split)) return { clean: 18, damaged: 0, sign: 0 }
      return again > 0 ? nothing : { clean: ending ? never : 18, damaged: ending ? 14 : 8, sign: 0 }
    case 'content':
      if (again > 0 || isDerived(split) || endsIn(surnameEndings, text, pieces)) return nothing
      if (!known && beginsPlainly(split)) return { clean: never, damaged: 14, sign: 0 }
      return { clean: commonest(split, 30) ? 18 : never, damaged: known ? 0 : 10, sign: known ? 0.5 : 0 }
  }
}

/**
 * Two capitalised pieces (`VladimirPutin`, but also a brand like `BuzzFeed`): trusted where the first is a function
 * word, where all are listed names, where a name stands by itself elsewhere, or where a Roman number ends the run.
 */
function ofCamelCase({ text, language, lexicon, start, pieces, again }: Split): NeededMargins {
  if (standsApart(text, pieces)) return { clean: -20, damaged: -30, sign: 0.5 }
  const damaged = patronymic(text, start) ? never : again === 0 ? -40 : 10
  const [first, ...rest] = pieces
  const last = rest.at(-1)
  if (first === undefined || last === undefined) return nothing
  const opens = functionWord(text.slice(first.start, first.end), language) !== null
  if (opens || /^[IVX]+$/.test(text.slice(last.start, last.end)))
    return { clean: 10, damaged: Math.min(damaged, 10), sign: 0.5 }
  // Brands end in clipped words (`GoldBod`); a rare word of three letters is hardly ever met with a capital.
  const ends = lexicon.find(text, last.start, last.end)
  if (last.end - last.start <= 3 && ends?.kind !== 'name' && (ends?.cost ?? rarest) > commonestName)
    return nothing
  const isName = ({ start: from, end: to }: Piece) =>
    to - from >= 4 && lexicon.find(text, from, to)?.kind === 'name'
  return { clean: pieces.every(isName) ? 20 : never, damaged, sign: 0 }
}

/** Cost of a word without a known frequency. */
const rarest = 50
/** Names of which running text has at least one in 260 000 words: states, capitals, heads of state. */
const commonName = 36
/** And of which it has one in 33 000. */
const commonestName = 30

// Endings that make another name of a name: `Tigrayan`, `Nigerien`, `Maliens`.
const demonyms = new Set('an ian en i ite ites as es ne s is in ou'.split(' '))
// Words that hardly ever stand behind a name in prose and that names end in: `Burkinabe`, `Abderaman`, `Djiboutian`.
const neverBehindNames = new Set(
  'be am do go my me us we him hers man men an ian ite ites lander landers ou'.split(' '),
)
// Words of substance that English surnames end in: `Marchbank`, `Goodway`.
const surnameEndings = new Set(
  (
    'bank banks brook brooks bridge burn bury croft dale den ford gate hill hurst ley lock mead more ridge shaw side smith ' +
    'stead stone stones thorpe way wick wood woods worth wright yard'
  ).split(' '),
)
// And common words that many surnames and names of places end in, counted over a list of 88 000 surnames.
const nameEndings = new Set([
  ...demonyms,
  ...'on son man field house well land ton a al les au aux se la le do el y il so no more or ou off by us et at de her it he me'.split(
    ' ',
  ),
])

function endsIn(endings: ReadonlySet<string>, text: string, pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1)
  return last !== undefined && endings.has(text.slice(last.start, last.end))
}

/** `al-Muslimin`, `wal-Muslimin`, `Abd al-Rahmani`: what a hyphen ties to an Arabic article or particle is a name. */
function afterArabicArticle(text: string, start: number): boolean {
  return /(?:wal|(?:^|\P{L})(?:[aeiu]l|wa|a[dhnrstz]|e[dhnrstz]|abd|abu|bin|bint|ben|ibn|ould|ag))[-‐’]$/iu.test(
    text.slice(Math.max(0, start - 6), start),
  )
}

/** The first piece is no name but a word: `Webuild`, `Afungi`; inside a sentence a company or a place. */
function beginsPlainly({ text, lexicon, pieces: [first] }: Split): boolean {
  return first !== undefined && lexicon.find(text, first.start, first.end)?.kind === 'word'
}

/** True if no piece is rarer than a cost in half bits. */
function commonest({ pieces }: Split, cost: number): boolean {
  return pieces.every((piece) => piece.cost <= cost)
}

// Second halves of English compounds that are made anew every day: `harbourmaster`, `minefield`.
const compoundEndings = new Set(
  (
    'master masters man men woman keeper keepers maker makers holder holders worker workers yard yards land lands side ' +
    'sides way ways works room rooms board boards ball foot boat boats craft stone wood field fields fall falls town ' +
    'towns bed beds bag bags box boxes bird fish hand hands pot pots shed sheds'
  ).split(' '),
)

// What words of both languages are made with: `retrocede`, `métapaquet`, `superstorm`. From grammars of both.
const prefixes = new Set(
  (
    'aero agro ante anti auto avant bio bi centi co contra counter cross cyber de des dis down eco electro euro ex extra ' +
    'fore geo half hydro hyper infra inter intra kilo macro mal mega meta micro mid mini mis mono multi nano narco neo ' +
    'non off out over para per peri photo poly post pre pro proto pseudo psycho quasi radio re retro self semi socio sub ' +
    'super sur techno tele thermo trans tri ultra un under uni up vice video aéro anté archi dé dés déca déci demi ' +
    'éco électro entre géo méga méta mé néo péri photo pré rétro ré télé vidéo'
  ).split(' '),
)

/** Those of the prefixes that are no words of their own in either language. */
export const boundPrefixes: ReadonlySet<string> = new Set(
  'aero agro anti bi centi eco electro euro geo hydro hyper infra kilo mega meta micro multi nano narco neo poly proto pseudo quasi socio techno thermo tri ultra aéro électro géo méga néo péri pré rétro'.split(
    ' ',
  ),
)

/** True if a piece before the last is a prefix, the last a suffix, or the run a derived word: `Gaullists`, `mulélistes`. */
function isDerived({ text, start, end, pieces }: Split): boolean {
  if (/is[mt]e?s?$/.test(text.slice(end - 5, end))) return true
  if (endsLearned(text.slice(start, end))) return true
  const last = pieces.at(-1)
  if (last !== undefined && suffixes.has(text.slice(last.start, last.end))) return true
  return pieces.slice(0, -1).some((piece) => prefixes.has(text.slice(piece.start, piece.end).toLowerCase()))
}

// Short words that hardly any name ends in, in either language.
const plainJoints = new Set('et à au aux en to at in is for was with'.split(' '))

/** A name that the list has, however rare, and then a short word: `Kidalet`, `Boniwith`. */
function afterListedName({ text, lexicon, pieces }: Split): boolean {
  const [first, second] = pieces
  if (first === undefined || second === undefined || pieces.length !== 2) return false
  if (first.end - first.start < 4 || !plainJoints.has(text.slice(second.start, second.end))) return false
  const kind = lexicon.find(text, first.start, first.end)?.kind
  return kind === 'name' || kind === 'seen'
}

/** A common name that the list has, and then words: `Maliwas`, `Kigaliand`. */
function afterCommonName({ text, lexicon, pieces: [first] }: Split, rarest: number): boolean {
  if (first === undefined || first.end - first.start < 4) return false
  const entry = lexicon.find(text, first.start, first.end)
  return entry !== null && entry.kind !== 'word' && entry.cost <= rarest
}

/** A name that stands by itself elsewhere in the text, and then words: `Haftarnow`, `Kidaland`. */
function afterOwnName(text: string, [first]: readonly Piece[]): boolean {
  if (first === undefined || first.end - first.start < 3) return false
  return standsAlone(text, text.slice(first.start, first.end), first.start)
}

/** An acronym and then words: `RSFgrew`. */
function isAcronym(text: string, [first]: readonly Piece[]): boolean {
  if (first === undefined || first.end - first.start < 2) return false
  return isUpper(text.charCodeAt(first.end - 1))
}

/** `MacGregor`, `LaRouche`: what begins a surname with a capital inside. */
function patronymic(text: string, start: number): boolean {
  return /^(?:Ma?c|Fitz|De|Di|Da|Du|La|Le|Van|Von|Ben|Al|El|O)\p{Lu}/u.test(text.slice(start, start + 6))
}

/** `Iask`: the English pronoun bears its capital anywhere. */
export function firstIsI(text: string, [first]: readonly Piece[]): boolean {
  return first !== undefined && first.end - first.start === 1 && text.charAt(first.start) === 'I'
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

function innerCapitals(text: string, start: number, end: number): number {
  let count = 0
  for (let i = start + 1; i < end; i++) {
    if (isUpper(text.charCodeAt(i)) && !isUpper(text.charCodeAt(i - 1))) count++
  }
  return count
}
