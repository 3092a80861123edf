/** A sentence cut into words for matching. Parallel arrays: one entry a word. */
export interface Tokens {
  readonly text: string
  /** Words folded to lower case without accents. */
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** 0 all small, 1 first letter capital, 2 all capitals (two letters or more). */
  readonly capitals: readonly (0 | 1 | 2)[]
  /** True where a comma, a bracket or another stop stands between the word before and this one. */
  readonly breaks: readonly boolean[]
}

const wordPattern = /[\p{L}\p{N}]+/gu
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

/** What was cut last: sections, dates, transfers and quotations ask for the same sentences one after the other. */
const recent = new Map<string, Tokens>()
const mostRecent = 2_000

/** Cuts at everything that is no letter or digit: "Mi-35M" is two words, "l’armée" too. Linear. */
export function tokenize(text: string): Tokens {
  const known = recent.get(text)
  if (known !== undefined) return known
  if (recent.size >= mostRecent) recent.clear()
  const tokens = cut(text)
  recent.set(text, tokens)
  return tokens
}

function cut(text: string): Tokens {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const capitals: (0 | 1 | 2)[] = []
  const breaks: boolean[] = []
  let last = 0
  for (const match of text.matchAll(wordPattern)) {
    const word = match[0]
    words.push(fold(word))
    starts.push(match.index)
    ends.push(match.index + word.length)
    capitals.push(capitalsOf(word))
    const between = match.index - last
    breaks.push(between > 1 && stopPattern.test(text.slice(last, match.index)))
    last = match.index + word.length
  }
  return { text, words, starts, ends, capitals, breaks }
}
