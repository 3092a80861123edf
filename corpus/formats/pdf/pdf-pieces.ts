import type { Piece } from '../assemble-blocks.ts'
import { columns } from './columns.ts'
import { type Line, linesOf } from './lines.ts'
import type { PageFragments } from './page-fragments.ts'
import { bodySize, paragraphRoles } from './paragraph-roles.ts'
import { type Paragraph, paragraphs } from './paragraphs.ts'
import { regions } from './regions.ts'
import { runningHeads } from './running-heads.ts'

type Part = { readonly furniture: string; readonly page: number } | Paragraph

/**
 * Text of all pages in reading order. A paragraph that runs over a column or page end is one piece, on the page
 * where it starts; the running heads that stand in between come right after it.
 */
export function pdfPieces(pages: readonly PageFragments[]): readonly Piece[] {
  const lined = pagesOfLines(pages)
  const heads = runningHeads(lined)
  const parts: Part[] = []
  const state: { open: Paragraph | null; waiting: Part[] } = { open: null, waiting: [] }
  const close = () => {
    if (state.open !== null) parts.push(state.open)
    parts.push(...state.waiting)
    state.open = null
    state.waiting = []
  }
  for (const page of lined) {
    const own = page.lines.filter((l) => heads.has(l)).sort((p, q) => p.y - q.y || p.left - q.left)
    const furniture = (lines: readonly { readonly text: string }[]) => {
      for (const { text } of lines) state.waiting.push({ furniture: text, page: page.number })
    }
    furniture(own.filter((l) => l.y < page.height / 2))
    const text = page.columns.flatMap((part) => columns(part.filter((l) => !heads.has(l))))
    for (const paragraph of text.flatMap((c) => paragraphs(c, page.number))) {
      const { open } = state
      if (open !== null && continues(open, paragraph)) {
        state.open = { ...open, lines: [...open.lines, ...paragraph.lines], cut: paragraph.cut }
      } else {
        close()
        state.open = paragraph
      }
    }
    furniture(own.filter((l) => l.y >= page.height / 2))
    furniture(page.turned)
  }
  close()
  return piecesOf(parts)
}

/** The lines of each page, column by column. Columns of a page are found again on the pages after it. */
function pagesOfLines(pages: readonly PageFragments[]) {
  const known = new Set<number>()
  return pages.map((page) => {
    const blanks = page.upright.filter((f) => f.text.trim() === '')
    const visible = page.upright.filter((f) => f.text.trim() !== '')
    const { parts, edges } = regions(visible, [...known])
    for (const edge of edges) known.add(edge)
    const columns = parts.map((part) => linesOf(part, blanks, page.number))
    return { ...page, columns, lines: columns.flat() }
  })
}

/** True if a paragraph that was cut at a column's end goes on here. */
function continues(open: Paragraph, next: Paragraph): boolean {
  const first = next.lines[0]
  const last = open.lines.at(-1)
  if (!open.cut || first === undefined || last === undefined) return false
  const sameColumn =
    last.page === first.page && first.y > last.y && Math.abs(first.left - last.left) < 2 * last.size
  if (sameColumn || Math.abs(open.size - next.size) > 0.08 * open.size) return false
  // Long enough to be running text, or cut in the middle of a word.
  return /[-\u00ad‐]$/.test(last.text) || /^["'“‘«(]?\p{Ll}/u.test(first.text) || isLong(open.lines)
}

function isLong(lines: readonly Line[]): boolean {
  return lines.length >= 2
}

function piecesOf(parts: readonly Part[]): readonly Piece[] {
  const running = parts.filter((p) => 'lines' in p)
  const roles = paragraphRoles(running, bodySize(running.flatMap((p) => p.lines)))
  return parts.map(
    (part): Piece =>
      'lines' in part
        ? {
            text: part.lines.map((l) => l.text).join('\n'),
            role: roles.get(part) ?? 'paragraph',
            page: part.page,
          }
        : { text: part.furniture, role: 'furniture', page: part.page },
  )
}
