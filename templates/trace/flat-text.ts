/** What stands before a character: nothing, white space, or the end of a line, where a space may have gone or come. */
export type Gap = 'none' | 'space' | 'line'

/**
 * Words without white space, so that texts can be compared however lines were broken, and what stood before each
 * character. `gaps[i]` belongs to `characters[i]`, one entry a UTF-16 code unit.
 */
export interface FlatText {
  readonly characters: string
  readonly gaps: readonly Gap[]
}

/** Flattens texts; between two of them a line ends. No-break and typographic spaces are white space too. */
export function flatText(texts: readonly string[]): FlatText {
  let characters = ''
  const gaps: Gap[] = []
  for (const text of texts) {
    let gap: Gap = 'line'
    for (let i = 0; i < text.length; i += 1) {
      const character = text.charAt(i)
      if (/\s/.test(character)) {
        if (character === '\n' || gap === 'line') gap = 'line'
        else gap = 'space'
        continue
      }
      characters += character
      gaps.push(gap)
      gap = 'none'
    }
  }
  return { characters, gaps }
}

/** A stretch of a flat text with its white space as single spaces. */
export function readable(text: FlatText, start: number, end: number): string {
  let words = ''
  for (let i = start; i < end; i += 1)
    words += (i > start && text.gaps[i] !== 'none' ? ' ' : '') + text.characters.charAt(i)
  return words
}

/** True if the white space before the two characters says the same; at the end of a line nothing is known. */
export function sameGap(a: Gap | undefined, b: Gap | undefined): boolean {
  return a === b || a === 'line' || b === 'line'
}
