/**
 * Advance widths of Source Sans 3 Regular in ems, by classes of letters, each rounded up to a twentieth: read from the
 * font's own metrics, so that figures can be laid out without the font.
 */
const classes: readonly (readonly [string, number])[] = [
  [' ', 0.2],
  ["ijlI.,;:'’·", 0.25],
  ['f-()[]', 0.3],
  ['rt/', 0.35],
  ['s', 0.42],
  ['cvxyz“”ç', 0.46],
  ['aegkFJLVXY0123456789–éèà$', 0.51],
  ['bdhnopquACEPRSTZ¶', 0.56],
  ['BDGK&→', 0.6],
  ['HNOQU', 0.66],
  ['w', 0.72],
  ['MW—%', 0.8],
  ['m', 0.84],
  ['…', 0.95],
]

const widths = new Map(classes.flatMap(([letters, width]) => [...letters].map((c) => [c, width] as const)))

/** Letters of other alphabets: about as wide as the widest common ones. */
const unknown = 0.62

/** The semibold cut is this much wider. */
const semibold = 1.05

/** Width of a text in points, in Source Sans 3, a little above the true one. */
export function estimatedWidth(text: string, size: number, bold = false): number {
  return emsAfter(0, text) * size * (bold ? semibold : 1)
}

/** Width in ems of a line of the regular cut that had `ems` before the text was added to it. */
export function emsAfter(ems: number, text: string): number {
  let sum = ems
  for (const letter of text) sum += widths.get(letter) ?? unknown
  return sum
}

/** A text that fits a width by the estimate: whole, or its first words (letters, of a single long one) and `…`. */
export function cutAtWord(text: string, size: number, width: number): string {
  if (estimatedWidth(text, size) <= width) return text
  const letters: string[] = []
  let used = estimatedWidth('…', size)
  for (const letter of text) {
    used += estimatedWidth(letter, size)
    if (used > width && letters.length > 0) break
    letters.push(letter)
  }
  const cut = letters.join('')
  const space = cut.lastIndexOf(' ')
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, '')}…`
}
