import type { WordParagraph, WordPiece } from '../readers/docx/paragraphs.ts'
import { furnitureLines, type WordFile } from '../readers/docx/word-file.ts'
import { noteSign } from './printed-words.ts'

/** What a Word file says, told apart by where it stands. */
export interface WordWords {
  /** Paragraphs and cells in reading order, with the labels of lists; tracked changes accepted. */
  readonly body: readonly string[]
  /** The same with tracked changes rejected; null where nothing is tracked. */
  readonly rejected: readonly string[] | null
  /** The notes in the order of their calls. */
  readonly notes: readonly string[]
  readonly contents: readonly string[]
  /** Source tags in the margin. */
  readonly asides: readonly string[]
  readonly furniture: readonly string[]
}

const gone = new Set(['deleted', 'moved-away'])
const come = new Set(['inserted', 'moved-here'])

/** True if the piece is there once tracked changes are accepted, or rejected. */
export function isShown(piece: WordPiece, view: 'accepted' | 'rejected'): boolean {
  const kind = piece.change?.kind
  return kind === undefined || !(view === 'accepted' ? gone : come).has(kind)
}

/** Text of pieces; a note's call is one sign. */
export function pieceText(pieces: readonly WordPiece[], view: 'accepted' | 'rejected' = 'accepted'): string {
  return pieces
    .filter((p) => isShown(p, view))
    .map((p) => (p.kind === 'text' ? p.text : noteSign))
    .join('')
}

export function wordWords(file: WordFile): WordWords {
  const flow = file.body.filter((p) => !p.contents && !p.aside)
  const say = (view: 'accepted' | 'rejected') => flow.map((p) => labelled(p, view))
  const tracked = flow.some((p) => p.mark !== null || p.pieces.some((piece) => piece.change !== null))
  const calls = flow.flatMap((p) =>
    p.pieces.flatMap((piece) => (piece.kind === 'note' && isShown(piece, 'accepted') ? [piece.note] : [])),
  )
  const plain = (paragraphs: readonly WordParagraph[]) => paragraphs.map((p) => pieceText(p.pieces))
  return {
    body: say('accepted'),
    rejected: tracked ? say('rejected') : null,
    notes: calls.map((id) => plain(file.notes.get(id) ?? []).join('\n')),
    contents: plain(file.body.filter((p) => p.contents)),
    asides: plain(file.body.filter((p) => p.aside)),
    furniture: furnitureLines(file.furniture),
  }
}

/** A bullet is furniture; a number that a list prints is words of the document. */
function labelled(paragraph: WordParagraph, view: 'accepted' | 'rejected'): string {
  const words = pieceText(paragraph.pieces, view)
  return paragraph.label === null || paragraph.label === '•' ? words : `${paragraph.label} ${words}`
}
