import type { WordChange, WordParagraph } from '../readers/docx/paragraphs.ts'
import type { WordFile } from '../readers/docx/word-file.ts'
import { isShown } from '../trace/word-words.ts'

/** Words that a tracked change takes away, and where they stood. */
export interface Deletion {
  readonly at: number
  readonly text: string
  readonly change: WordChange
}

/** A paragraph of an edited file with tracked changes accepted. */
export interface ActualParagraph {
  /** White space as single spaces, no footnote signs. */
  readonly text: string
  /** For each character the tracked insertion that it is part of. */
  readonly inserted: readonly (WordChange | null)[]
  readonly deleted: readonly Deletion[]
  /** Nodes whose bookmarks cover words of it, with the number of characters. */
  readonly nodes: ReadonlyMap<string, number>
  /** Ids of comments, with the characters that they are about; an empty stretch for a comment on a place. */
  readonly comments: ReadonlyMap<string, { readonly start: number; readonly end: number }>
  readonly style: string
  readonly cell: WordParagraph['cell']
  /** A split or join that is still tracked. */
  readonly mark: WordChange | null
}

/**
 * The paragraphs of the flow of text. A paragraph whose end is deleted by a tracked change is one with the next, as it
 * will be when the change is accepted. Empty paragraphs outside tables are left out.
 */
export function actualParagraphs(file: WordFile): readonly ActualParagraph[] {
  const flow = file.body.filter((p) => !p.contents && !p.aside)
  const joined: WordParagraph[] = []
  let open = false
  for (const paragraph of flow) {
    const last = joined.at(-1)
    if (open && last !== undefined)
      joined[joined.length - 1] = {
        ...last,
        pieces: [...last.pieces, ...paragraph.pieces],
        references: [...last.references, ...paragraph.references],
      }
    else joined.push(paragraph)
    open = paragraph.mark?.kind === 'deleted' && paragraph.cell === null
  }
  return joined
    .map((p) => paragraphOf(p, file.trace?.bookmarks ?? new Map()))
    .filter((p) => p.cell !== null || p.text !== '' || p.deleted.length > 0 || p.comments.size > 0)
}

function paragraphOf(paragraph: WordParagraph, bookmarks: ReadonlyMap<string, string>): ActualParagraph {
  let text = ''
  const inserted: (WordChange | null)[] = []
  const deleted: Deletion[] = []
  const nodes = new Map<string, number>()
  const comments = new Map<string, { start: number; end: number }>()
  for (const piece of paragraph.pieces) {
    const start = text.length
    if (piece.kind === 'text') {
      if (!isShown(piece, 'accepted')) {
        if (piece.change !== null) deleted.push({ at: start, text: piece.text, change: piece.change })
      } else {
        const single = piece.text.replace(/\s+/g, ' ')
        const words = text === '' || text.endsWith(' ') ? single.trimStart() : single
        text += words
        for (let i = 0; i < words.length; i += 1) inserted.push(piece.change)
      }
    }
    const length = text.length - start
    for (const name of piece.bookmarks) {
      const node = bookmarks.get(name)
      if (node !== undefined) nodes.set(node, (nodes.get(node) ?? 0) + length)
    }
    for (const id of piece.comments) {
      const known = comments.get(id)
      comments.set(id, { start: known?.start ?? start, end: text.length })
    }
  }
  for (const id of paragraph.references)
    if (!comments.has(id)) comments.set(id, { start: text.length, end: text.length })
  return {
    text: text.trimEnd(),
    inserted,
    deleted,
    nodes,
    comments,
    style: paragraph.style,
    cell: paragraph.cell,
    mark: paragraph.mark,
  }
}

/** The same paragraph without the words that stand before its text (a number, a label). */
export function withoutPrefix(paragraph: ActualParagraph, prefix: string): ActualParagraph {
  if (prefix === '' || !paragraph.text.startsWith(prefix)) return paragraph
  const rest = paragraph.text.slice(prefix.length)
  const cut = prefix.length + (rest.length - rest.trimStart().length)
  const back = (at: number) => Math.max(0, at - cut)
  return {
    ...paragraph,
    text: paragraph.text.slice(cut),
    inserted: paragraph.inserted.slice(cut),
    deleted: paragraph.deleted.map((d) => ({ ...d, at: back(d.at) })),
    comments: new Map(
      [...paragraph.comments].map(([id, r]) => [id, { start: back(r.start), end: back(r.end) }]),
    ),
  }
}

/** Paragraphs as one, parted by a space: the parts of one that was split. */
export function joinedParagraphs(parts: readonly ActualParagraph[]): ActualParagraph | null {
  const [first] = parts
  if (first === undefined) return null
  let text = ''
  const inserted: (WordChange | null)[] = []
  const deleted: Deletion[] = []
  const nodes = new Map<string, number>()
  const comments = new Map<string, { start: number; end: number }>()
  parts.forEach((part, i) => {
    if (i > 0) {
      text += ' '
      inserted.push(part.inserted[0] ?? null)
    }
    const offset = text.length
    text += part.text
    inserted.push(...part.inserted.slice(0, part.text.length))
    deleted.push(...part.deleted.map((d) => ({ ...d, at: d.at + offset })))
    for (const [node, count] of part.nodes) nodes.set(node, (nodes.get(node) ?? 0) + count)
    for (const [id, r] of part.comments) comments.set(id, { start: r.start + offset, end: r.end + offset })
  })
  return { ...first, text, inserted, deleted, nodes, comments }
}
