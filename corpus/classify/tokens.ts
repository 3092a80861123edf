import { perText } from '../words/per-text.ts'

/** A sentence cut into words for matching. Parallel arrays: one entry a word. */
export interface Tokens {
  readonly text: string
  /** Words folded to lower case without accents. */
  readonly words: readonly string[]
  /** For each word a number, the same for the same folded word as long as `epoch` is the same. */
  readonly ids: readonly number[]
  readonly epoch: number
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** 0 all small, 1 first letter capital, 2 all capitals (two letters or more). */
  readonly capitals: readonly (0 | 1 | 2)[]
  /** True where a comma, a bracket or another stop stands between the word before and this one. */
  readonly breaks: readonly boolean[]
}

const letterPattern = /[\p{L}\p{N}]/u
const stopPattern = /[,;:()[\]—–!?]|\.\s|\s-\s/
const plainAscii = /^[\u0020-\u007e]*$/

/** Lower case without accents, so that "déployé", "Deploye" and a damaged "deploye" compare alike. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (plainAscii.test(lower)) return lower
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae')
}

function capitalsOf(word: string): 0 | 1 | 2 {
  const first = word[0] ?? ''
  if (first === first.toLowerCase()) return 0
  return word.length > 1 && word === word.toUpperCase() ? 2 : 1
}

/** Cuts at everything that is no letter or digit: "Mi-35M" is two words, "l’armée" too. Linear. */
export const tokenize: (text: string) => Tokens = perText(2_000, cut)

interface KnownWord {
  readonly folded: string
  readonly capital: 0 | 1 | 2
  readonly id: number
}

/** Words as they were met: the same few thousand make up nearly every article. Emptied when it grows large. */
const known = new Map<string, KnownWord>()
const idOf = new Map<string, number>()
const mostKnown = 20_000
/** Raised when the numbers of words begin anew. */
let epoch = 0

function knownWord(word: string): KnownWord {
  const found = known.get(word)
  if (found !== undefined) return found
  const folded = fold(word)
  let id = idOf.get(folded)
  if (id === undefined) {
    id = idOf.size
    idOf.set(folded, id)
  }
  const made = { folded, capital: capitalsOf(word), id }
  known.set(word, made)
  return made
}

/** Between two sentences, so that no sentence has numbers of two epochs. */
function forgetWords(): void {
  known.clear()
  idOf.clear()
  epoch += 1
}

/** What a UTF-16 unit below U+0250 is: 1 a letter or a digit, 0 neither. Above it the pattern is asked. */
const latin = Uint8Array.from({ length: 0x250 }, (_, code) =>
  letterPattern.test(String.fromCharCode(code)) ? 1 : 0,
)

/** The length in UTF-16 units of the letter or digit at `at`, 0 where there is none. */
function letterAt(text: string, at: number): number {
  if (at >= text.length) return 0
  const code = text.charCodeAt(at)
  if (code < 0x250) return latin[code] ?? 0
  // Quotation marks, dashes and ellipses: by far the most frequent of the rest.
  if (code >= 0x2000 && code <= 0x206f) return 0
  const letter = String.fromCodePoint(text.codePointAt(at) ?? code)
  return letterPattern.test(letter) ? letter.length : 0
}

function cut(text: string): Tokens {
  if (known.size >= mostKnown) forgetWords()
  const words: string[] = []
  const ids: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const capitals: (0 | 1 | 2)[] = []
  const breaks: boolean[] = []
  let last = 0
  let at = 0
  while (at < text.length) {
    let step = letterAt(text, at)
    if (step === 0) {
      at += 1
      continue
    }
    const start = at
    while (step > 0) {
      at += step
      step = letterAt(text, at)
    }
    const word = knownWord(text.slice(start, at))
    words.push(word.folded)
    ids.push(word.id)
    starts.push(start)
    ends.push(at)
    capitals.push(word.capital)
    breaks.push(start - last > 1 && stopPattern.test(text.slice(last, start)))
    last = at
  }
  return { text, words, ids, epoch, starts, ends, capitals, breaks }
}
