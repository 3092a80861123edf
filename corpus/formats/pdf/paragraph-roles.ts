import type { Block } from '../../decoded.ts'
import type { Line } from './lines.ts'
import type { Paragraph } from './paragraphs.ts'

const captionStart = /^(?:photo|figure|fig\.|image|picture|credit|crédit)\b|^©/i
const bullet = /^[•◦▪‣●○■□]/

/** The size in which most characters are set. */
export function bodySize(lines: readonly Line[]): number {
  const weight = new Map<number, number>()
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2
    weight.set(size, (weight.get(size) ?? 0) + line.text.length)
  }
  return [...weight].sort((p, q) => q[1] - p[1] || q[0] - p[0])[0]?.[0] ?? 0
}

/**
 * Roles from size alone, which is all that a PDF says: the largest text of the first page is the title, larger and
 * short text a heading. What is as large as the body may be a byline, a date line or a heading in bold: `unknown`,
 * unless it is long enough to be a paragraph.
 */
export function paragraphRoles(
  running: readonly Paragraph[],
  body: number,
): ReadonlyMap<Paragraph, Block['role']> {
  const firstPage = running[0]?.page ?? 1
  const largest = Math.max(
    0,
    ...running.filter((p) => p.page === firstPage && isHeading(p, body)).map((p) => p.size),
  )
  const title = running.find((p) => p.page === firstPage && isHeading(p, body) && p.size > largest - 0.5)
  return new Map(running.map((p) => [p, p === title ? 'title' : roleOf(p, body)]))
}

function roleOf(paragraph: Paragraph, body: number): Block['role'] {
  const text = paragraph.lines.map((l) => l.text).join(' ')
  if (isRow(paragraph)) return 'paragraph'
  if (isHeading(paragraph, body)) return 'heading'
  if (bullet.test(text)) return 'list-item'
  if (captionStart.test(text) && paragraph.size < body) return 'caption'
  return paragraph.lines.length >= 2 && text.length > 120 ? 'paragraph' : 'unknown'
}

function isHeading(paragraph: Paragraph, body: number): boolean {
  const length = paragraph.lines.reduce((sum, l) => sum + l.text.length, 0)
  return !isRow(paragraph) && paragraph.size > body * 1.12 && paragraph.lines.length <= 5 && length < 250
}

/** A row of a table stands by itself and is no heading, however short it is. */
function isRow(paragraph: Paragraph): boolean {
  return paragraph.lines[0]?.row === true
}
