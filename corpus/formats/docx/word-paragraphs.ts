import type { Block } from '../../decoded.ts'
import type { Piece } from '../assemble-blocks.ts'
import { isTableRow } from '../table-row.ts'
import type { XmlVisitor } from './walk-xml.ts'
import type { StyleRoles } from './word-styles.ts'

/** A paragraph of a Word part, with what its properties say. */
export interface WordParagraph extends Piece {
  readonly inTable: boolean
}

/** What a walk over a part found besides its paragraphs. */
export interface WordStory {
  readonly paragraphs: readonly WordParagraph[]
  /** Insertions or deletions that nobody has accepted or refused yet. */
  readonly tracked: boolean
  /** True if some of its text is formatted as hidden: Word does not show it, and it is read with the rest. */
  readonly hidden: boolean
}

interface Open {
  text: string
  style: string | null
  numbered: boolean
  outline: boolean
}

/** Their content is a second version of what stands beside them, or deleted. */
const skipped = new Set(['Fallback', 'moveFrom', 'del', 'rPrChange', 'pPrChange'])

/** Changes that wait for somebody to accept or refuse them. */
const changes = new Set(['ins', 'del', 'moveFrom', 'moveTo'])

/**
 * Collects the paragraphs of a part (document, header, footnotes …). Deleted text that still waits for acceptance
 * is not read, inserted text is; a text box's paragraphs stand before the paragraph that anchors it.
 */
export function wordParagraphs(
  roles: StyleRoles,
  furniture: boolean,
): { visitor: XmlVisitor; story: () => WordStory } {
  const paragraphs: WordParagraph[] = []
  const open: Open[] = []
  let skip = 0
  let tables = 0
  /** For each row that is open: where its paragraphs begin in the list, and its cells. */
  const rows: { readonly from: number; cells: number }[] = []
  let properties = 0
  let runs = 0
  let inText = 0
  let tracked = false
  let hidden = false
  /** True in a run that is formatted as hidden. */
  let vanished = false
  const add = (text: string) => {
    const paragraph = open.at(-1)
    if (paragraph !== undefined && skip === 0) paragraph.text += text
  }
  const roleOf = (p: Open): Block['role'] => {
    if (furniture) return 'furniture'
    if (p.outline) return 'heading'
    const styled = p.style === null ? null : (roles.get(p.style) ?? null)
    return styled ?? (p.numbered ? 'list-item' : 'paragraph')
  }
  const visitor: XmlVisitor = {
    open: (name, value) => {
      if (changes.has(name)) tracked = true
      if (skipped.has(name)) skip++
      const p = open.at(-1)
      if (name === 'p') open.push({ text: '', style: null, numbered: false, outline: false })
      else if (name === 'pPr') properties++
      else if (name === 'r') {
        runs++
        vanished = false
      } else if (name === 'vanish' && runs > 0) vanished = !/^(?:0|false|off)$/.test(value('val') ?? '')
      else if (name === 't') inText++
      else if (name === 'tbl') tables++
      else if (name === 'tr') rows.push({ from: paragraphs.length, cells: 0 })
      else if (p !== undefined && properties > 0 && skip === 0) {
        if (name === 'pStyle') p.style = value('val')
        if (name === 'numId') p.numbered = value('val') !== '0'
        if (name === 'outlineLvl') p.outline = Number(value('val') ?? 9) < 9
      } else if (runs > 0) {
        if (name === 'tab') add('\t')
        if (name === 'br' || name === 'cr') add('\n')
        if (name === 'noBreakHyphen') add('\u2011')
        if (name === 'softHyphen') add('\u00ad')
      }
    },
    text: (text) => {
      if (inText === 0) return
      if (vanished && skip === 0 && text.trim() !== '') hidden = true
      add(text)
    },
    close: (name) => {
      if (skipped.has(name)) skip--
      if (name === 'pPr') properties--
      if (name === 'r') runs--
      if (name === 't') inText--
      if (name === 'tbl') tables--
      const row = rows.at(-1)
      if (name === 'tc' && row !== undefined) row.cells++
      if (name === 'tr' && row !== undefined) {
        rows.pop()
        paragraphs.push(...rowPiece(paragraphs.splice(row.from), row.cells))
      }
      if (name !== 'p') return
      const p = open.pop()
      if (p === undefined || skip > 0) return
      // An empty line inside a paragraph (two breaks) is how people make paragraphs without Enter.
      for (const text of p.text.split(/\n[^\S\n]*\n\s*/)) {
        if (text.trim() !== '') paragraphs.push({ text, role: roleOf(p), page: null, inTable: tables > 0 })
      }
    },
  }
  return { visitor, story: () => ({ paragraphs, tracked, hidden }) }
}

/** A row of short cells is one piece, a tab between them; one of longer text (a page laid out in a table) stays. */
function rowPiece(paragraphs: readonly WordParagraph[], cells: number): readonly WordParagraph[] {
  const [first] = paragraphs
  if (first === undefined || !isTableRow(paragraphs, cells)) return paragraphs
  return [{ ...first, text: paragraphs.map((p) => p.text.trim()).join('\t') }]
}
