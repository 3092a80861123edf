import { bylineOf, isBylineLabel } from './byline.ts'
import { dateLineOf } from './dateline.ts'
import { furnitureReason } from './furniture.ts'
import type { Line } from './lines.ts'

/** What the page around an article says, where the format could not tell it from the article. */
export interface PageFrame {
  /** Indexes of lines that are navigation above the article or links below it. */
  readonly outside: ReadonlySet<number>
  /** Whom a copyright notice names, or null. */
  readonly publisher: string | null
}

/** Navigation has at least this many entries in a row; fewer short lines may be a headline and its kicker. */
const fewestEntries = 3
const copyright =
  /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?\s*,?\s*)(?<name>\p{Lu}[^.|·–—]{2,60}?)\s*(?:[.|·–—]|all rights reserved|tous droits réservés|$)/iu

/**
 * Finds the frame of a page that was copied or printed whole: a run of short entries above the headline
 * ("Home", "Politics", "Sign in"), and short entries below the article's end, where a notice ("© 2022 …") shows that
 * the page's foot has begun.
 */
export function pageFrame(lines: readonly Line[]): PageFrame {
  const outside = new Set<number>()
  const marked = lines.findIndex((line) => line.role === 'title')
  const top = marked >= 0 ? entriesBefore(lines, marked) : leadingEntries(lines)
  for (const index of top) outside.add(index)
  for (const index of trailingEntries(lines)) outside.add(index)
  const notice = lines.find((line) => line.text.length < 200 && copyright.test(line.text))
  return {
    outside,
    publisher: notice === undefined ? null : (copyright.exec(notice.text)?.groups?.name ?? null),
  }
}

/** Short entries above a title that the format knows. */
function entriesBefore(lines: readonly Line[], title: number): readonly number[] {
  return lines.slice(0, title).flatMap((line, i) => (isEntry(line) ? [i] : []))
}

/** A run of short entries from the top, if something longer follows it. Known furniture may stand in between. */
function leadingEntries(lines: readonly Line[]): readonly number[] {
  const found: number[] = []
  let count = 0
  for (const [index, line] of lines.entries()) {
    if (isKnownFurniture(line)) {
      if (isEntry(line)) count++
      continue
    }
    if (!isEntry(line)) return count >= fewestEntries && index < lines.length - 1 ? found : []
    found.push(index)
    count++
  }
  return []
}

/** Short entries at the end, below the first furniture that follows the last sentence. */
function trailingEntries(lines: readonly Line[]): readonly number[] {
  const found: number[] = []
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]
    if (line === undefined) break
    // What the format itself calls furniture (a page number) says nothing of the article's end.
    if (line.role === 'furniture') continue
    if (isKnownFurniture(line)) return found
    if (!isEntry(line)) return []
    found.push(i)
  }
  return []
}

function isKnownFurniture(line: Line): boolean {
  return line.role === 'furniture' || furnitureReason(line.text) !== null
}

/** At most four words, no sentence, no name under a byline, no date. */
function isEntry({ text, role }: Line): boolean {
  if (role === 'furniture') return true
  if (role === 'title' || role === 'heading' || role === 'quote' || text.length > 36) return false
  if (/[.!?:;,…]$/.test(text) || text.split(/\s+/).length > 4) return false
  return bylineOf(text) === null && !isBylineLabel(text) && dateLineOf(text, true) === null
}
