import { type Said, say } from '../messages/say.ts'
import { fold } from './tokens.ts'

/**
 * The phrase language of section files. It is bounded on purpose: no nesting, at most `maxItems` items and
 * `maxGap` words between two of them, so that no file a user writes can make reading slow (a raw regular
 * expression could).
 *
 *     phrase  = ["-"] ["^"] item { " " item }        (^: only at the beginning of the sentence)
 *     item    = alternatives ["?"] | ".." digit | "#" | "@" class
 *     alternatives = word { "|" word }
 *     word    = letters or digits, ["*"]
 */
export type PhraseItem =
  | { readonly kind: 'words'; readonly options: readonly WordTest[]; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'class'; readonly name: string; readonly optional: boolean }

/** One word as a phrase asks for it. A capital in the phrase asks for a capital in the text. */
export interface WordTest {
  readonly folded: string
  readonly prefix: boolean
  readonly capital: 0 | 1 | 2
}

export interface Phrase {
  readonly negative: boolean
  /** Only as the first words of a sentence. */
  readonly anchored: boolean
  readonly items: readonly PhraseItem[]
}

export const maxItems = 12
export const maxGap = 9
/**
 * Classes that the reader computes: a number, a year, a year before the story's present, one before 1992 (the end of the
 * USSR), a state, the designation of a weapon ("Mi-35M", "TB2").
 */
export const phraseClasses = ['#', '@year', '@past-year', '@old-year', '@state', '@designation'] as const

const wordPattern = /^[\p{L}\p{N}]+\*?$/u
const capitalPattern = /^\p{Lu}/u
/** Nearly all words of the built-in sections, told without the slower patterns: some thousand are read at each start. */
const plainWord = /^[a-z0-9]+\*?$/

function wordTest(word: string): WordTest {
  const prefix = word.endsWith('*')
  const bare = prefix ? word.slice(0, -1) : word
  if (plainWord.test(word)) return { folded: bare, prefix, capital: 0 }
  const capital = !capitalPattern.test(bare) ? 0 : bare.length > 1 && bare === bare.toUpperCase() ? 2 : 1
  return { folded: fold(bare), prefix, capital }
}

/** The items of one blank-separated piece: a hyphen or an apostrophe inside cuts it as it cuts the text. */
function itemsOf(piece: string): PhraseItem[] | Said {
  if (plainWord.test(piece) && !(piece.length < 4 && piece.endsWith('*')))
    return [{ kind: 'words', options: [wordTest(piece)], optional: false }]
  const gap = /^\.\.(\d)$/.exec(piece)
  if (gap !== null) return [{ kind: 'gap', most: Number(gap[1]) }]
  const optional = piece.endsWith('?')
  const body = optional ? piece.slice(0, -1) : piece
  if (body === '#' || body.startsWith('@')) {
    if (!(phraseClasses as readonly string[]).includes(body))
      return say`“${body}” is no class; there are ${phraseClasses.join(', ')}`
    return [{ kind: 'class', name: body, optional }]
  }
  const parts = body.includes('|') ? [body] : body.split(/[-’'.]/).filter((p) => p !== '')
  const items: PhraseItem[] = []
  for (const part of parts) {
    const words = part.split('|')
    const bad = words.find((w) => !plainWord.test(w) && !wordPattern.test(w))
    if (bad !== undefined) return say`“${bad}” is not a word; letters and digits, and a * only at its end`
    const short = words.find((w) => w.endsWith('*') && w.length < 4)
    if (short !== undefined)
      return say`“${short}” is too short an ending; write three letters or more before *`
    items.push({ kind: 'words', options: words.map(wordTest), optional })
  }
  return items
}

/** Reads one phrase. Returns a sentence that says what is wrong instead of a phrase where it cannot be read. */
export function parsePhrase(source: string): Phrase | Said {
  const trimmed = source.trim()
  const negative = trimmed.startsWith('-')
  const body = negative ? trimmed.slice(1).trim() : trimmed
  const anchored = body.startsWith('^')
  const words = anchored ? body.slice(1) : body
  const pieces = words.includes(' ') ? words.split(/\s+/).filter((p) => p !== '') : [words]
  const items: PhraseItem[] = []
  for (const piece of pieces) {
    const read = itemsOf(piece)
    if ('message' in read) return read
    items.push(...read)
  }
  if (items.length === 0) return say`the phrase is empty`
  if (items.length > maxItems) return say`the phrase has more than ${maxItems} items`
  const first = items[0]
  if (items.at(-1)?.kind === 'gap') return say`a phrase cannot end with “..”`
  if (first?.kind === 'gap' || first === undefined || first.optional) {
    return say`a phrase must begin with a word that is not optional`
  }
  return { negative, anchored, items }
}
