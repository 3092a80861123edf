import { Line } from './pdfmake.ts'
import type { InlineItem, LineItem } from './pdfmake-types.ts'
import { Word } from './word.ts'

type WidthOf = (text: string, like: InlineItem) => number

/**
 * Takes the words of the next line off a paragraph: what pdfmake's `buildNextLine` does, without copying the rest of
 * the paragraph for each word. Null where no words are left.
 */
export function nextLine(words: InlineItem[], room: number, widthOf: WidthOf): LineItem | null {
  if (words.length === 0) return null
  const line = new Line(room)
  let taken = 0
  let force = false
  // Of the words tied together so far: no-break spaces, and among them the one that the line takes off itself.
  let hang = 0
  let last = 0
  while (taken < words.length && (force || fits(line, words, taken))) {
    const word = words[taken]
    if (word === undefined) break
    let broken = false
    const free = line.getAvailableWidth() + hang
    if (!word.noWrap && word.text.length > 1 && word.width > free) {
      const most = longestPart(word, free, widthOf)
      if (most < word.text.length) {
        // The rest stays where the word was; the part before it is drawn now.
        words[taken] = part(word, word.text.slice(most), widthOf)
        line.addInline(part(word, word.text.slice(0, most), widthOf))
        force = false
        broken = true
      }
    }
    if (broken) continue
    line.addInline(word)
    taken += 1
    hang = force ? hang + last : 0
    last = noBreakSpace(word)
    force = word.noNewLine === true
    if (!force) hang = 0
  }
  words.splice(0, taken)
  line.lastLineInParagraph = words.length === 0
  return line
}

/** True if the word and those tied to it fit; the first of a line always does. */
function fits(line: InstanceType<typeof Line>, words: readonly InlineItem[], at: number): boolean {
  if (line.inlines.length === 0) return true
  if (line.newLineForced === true) return false
  const { width, trailingCut } = tiedWords(words, at)
  return line.inlineWidths + width - line.leadingCut - trailingCut <= line.maxWidth
}

/**
 * The word at this place with those tied to it: their width in points, the white space at its end included, and by how
 * much it may be too wide: that space, and the no-break spaces inside. A citation may so hang over the edge by the space
 * before it, which keeps the lines those of Word, whose sign of a note is narrower; it is never broken.
 */
export function tiedWords(
  words: readonly InlineItem[],
  at: number,
): { readonly width: number; readonly trailingCut: number } {
  let width = 0
  let trailingCut = 0
  for (let i = at; i < words.length; i += 1) {
    const word = words[i]
    if (word === undefined) break
    width += word.width
    if (word.noNewLine !== true) return { width, trailingCut: trailingCut + (word.trailingCut || 0) }
    trailingCut += noBreakSpace(word)
  }
  return { width, trailingCut }
}

/** Width of the no-break space that the word ends with. */
function noBreakSpace(word: InlineItem): number {
  return word.text.endsWith('\u00a0') ? word.trailingCut || 0 : 0
}

/** How many characters of the word fit, at least one. */
function longestPart(word: InlineItem, room: number, widthOf: WidthOf): number {
  let low = 1
  let high = word.text.length
  let best = 1
  while (low <= high) {
    const middle = Math.floor((low + high) / 2)
    if (widthOf(word.text.substring(0, middle), word) <= room) {
      best = middle
      low = middle + 1
    } else high = middle - 1
  }
  return best
}

function part(word: InlineItem, text: string, widthOf: WidthOf): InlineItem {
  const width = widthOf(text, word)
  if (!(word instanceof Word)) return { ...word, text, width }
  const made = new Word(text, word.look, width, word.lineEnd, word.noNewLine)
  made.leadingCut = word.leadingCut
  made.trailingCut = word.trailingCut
  return made
}
