import { child, elements, type XmlElement } from '../xml-tree.ts'
import type { ListLabels } from './list-labels.ts'
import { readPieces, type WordChange, type WordPiece, walkState } from './pieces.ts'

export type { WordChange, WordPiece } from './pieces.ts'

/** One paragraph of a Word file. */
export interface WordParagraph {
  /** Name of its style in lower case; empty for the default style. */
  readonly style: string
  /** What its list prints before it, e.g. `2.1`; null outside lists. */
  readonly label: string | null
  /** Its place in a table; null outside tables. Numbers count from 0, tables over the whole file. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null
  /** It stands in the margin or in a text box, beside the text and not in it. */
  readonly aside: boolean
  /** Part of the contents list. */
  readonly contents: boolean
  readonly pieces: readonly WordPiece[]
  /** Ids of the comments whose sign stands in it. */
  readonly references: readonly string[]
  /** The end of the paragraph was inserted or deleted: a split or a join that is still tracked. */
  readonly mark: WordChange | null
}

/** The paragraphs below a body, cell, note or comment, in reading order; text boxes before the paragraph they hang on. */
export function readParagraphs(
  root: XmlElement,
  names: ReadonlyMap<string, string>,
  labels: ListLabels | null,
): readonly WordParagraph[] {
  const state = walkState()
  const result: WordParagraph[] = []
  let tables = 0

  const one = (element: XmlElement, where: Where): void => {
    const properties = child(element, 'w:pPr')
    const boxes: XmlElement[] = []
    const pieces = readPieces(element, state, names, boxes)
    const references = state.takeReferences()
    for (const box of boxes) walk(box, { ...where, aside: true })
    const styleId = child(properties, 'w:pStyle')?.attributes['w:val'] ?? ''
    const style = names.get(styleId) ?? styleId.toLowerCase()
    result.push({
      style,
      label: labels === null ? null : labels(element),
      cell: where.cell,
      aside: where.aside || child(properties, 'w:framePr') !== undefined,
      contents: where.contents || /^toc \d$|^contents \d$/.test(style),
      pieces,
      references,
      mark: markChange(properties),
    })
  }

  const table = (element: XmlElement, where: Where): void => {
    const number = tables
    tables += 1
    elements(element, 'w:tr').forEach((row, r) => {
      let column = 0
      for (const cell of elements(row, 'w:tc')) {
        walk(cell, { ...where, cell: { table: number, row: r, column } })
        column += Number(child(child(cell, 'w:tcPr'), 'w:gridSpan')?.attributes['w:val'] ?? 1)
      }
    })
  }

  const walk = (parent: XmlElement, where: Where): void => {
    for (const element of elements(parent)) {
      switch (element.name) {
        case 'w:p':
          one(element, where)
          break
        case 'w:tbl':
          table(element, where)
          break
        case 'w:sdt': {
          const gallery = child(child(child(element, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')
          const contents = gallery?.attributes['w:val'] === 'Table of Contents'
          const content = child(element, 'w:sdtContent')
          if (content !== undefined) walk(content, contents ? { ...where, contents: true } : where)
          break
        }
        case 'w:ins':
        case 'w:moveTo':
        case 'w:customXml':
          walk(element, where)
          break
        case 'w:bookmarkStart':
        case 'w:bookmarkEnd':
        case 'w:commentRangeStart':
        case 'w:commentRangeEnd':
          state.mark(element)
          break
      }
    }
  }

  walk(root, { cell: null, aside: false, contents: false })
  return result
}

interface Where {
  readonly cell: WordParagraph['cell']
  readonly aside: boolean
  readonly contents: boolean
}

function markChange(properties: XmlElement | undefined): WordChange | null {
  const run = child(properties, 'w:rPr')
  for (const [name, kind] of [
    ['w:ins', 'inserted'],
    ['w:del', 'deleted'],
    ['w:moveTo', 'moved-here'],
    ['w:moveFrom', 'moved-away'],
  ] as const) {
    const element = child(run, name)
    if (element !== undefined)
      return {
        kind,
        author: element.attributes['w:author'] ?? null,
        date: element.attributes['w:date'] ?? null,
      }
  }
  return null
}
