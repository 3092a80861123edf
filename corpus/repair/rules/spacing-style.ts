import type { Language } from '../../types.ts'

/** Which marks a text sets off with a space, as French does and as some writers do. */
export interface SpacingStyle {
  /** True if this text sets a space before the mark. */
  readonly before: (mark: string) => boolean
  /** True if it sets spaces inside guillemets. */
  readonly guillemets: boolean
  /** True if it sets spaces around long dashes. */
  readonly dashes: boolean
}

const marks = [
  { mark: ':', spaced: /[\p{L}\p{N})»][ \u00a0\u202f]:/gu, tied: /[\p{L})»]:(?=\s|$)/gu },
  { mark: ';', spaced: /[\p{L}\p{N})»][ \u00a0\u202f];/gu, tied: /[\p{L})»];(?=\s|$)/gu },
  { mark: '!', spaced: /[\p{L}\p{N})»][ \u00a0\u202f]!/gu, tied: /[\p{L})»]!(?=\s|$)/gu },
  { mark: '?', spaced: /[\p{L}\p{N})»][ \u00a0\u202f]\?/gu, tied: /[\p{L})»]\?(?=\s|$)/gu },
]

const none: SpacingStyle = { before: () => false, guillemets: false, dashes: false }

/**
 * Reads the style off the text: a mark is set off if it nearly always is (twice at least, and four times in five),
 * together for the four marks that French sets off, so that a text with a style of its own is left alone and only the odd one out is repaired.
 */
export function spacingStyle(text: string, language: Language): SpacingStyle {
  const dashes =
    text.includes('—') && usual(count(text, /\s—\s/g), count(text, /[\p{L}\p{N}]—[\p{L}\p{N}]/gu))
  if (language !== 'fr') return { ...none, dashes }
  const set = new Set<string>()
  let spaced = 0
  let tiedAll = 0
  for (const mark of marks) {
    spaced += count(text, mark.spaced)
    tiedAll += count(text, mark.tied)
  }
  const open = count(text, /«\s/g) + count(text, /\s»/g)
  const tied = count(text, /«\S/g) + count(text, /\S»/g)
  // A text that sets guillemets off sets these marks off, too.
  if (usual(spaced + (tiedAll <= spaced ? open : 0), tiedAll)) for (const { mark } of marks) set.add(mark)
  if (usual(count(text, /\d[ \u00a0\u202f]%/g), count(text, /\d%/g))) set.add('%')
  return { before: (mark) => set.has(mark), guillemets: usual(open, tied), dashes }
}

function usual(spaced: number, tied: number): boolean {
  return spaced >= 2 && spaced >= 4 * tied
}

function count(text: string, pattern: RegExp): number {
  let n = 0
  for (const _ of text.matchAll(pattern)) n++
  return n
}
