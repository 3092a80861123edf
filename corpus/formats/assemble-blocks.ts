import type { Block } from '../decoded.ts'

/** A block before it has a place: its text and what the markup says of it. */
export interface Piece {
  readonly text: string
  readonly role: Block['role']
  readonly page: number | null
}

/**
 * Puts pieces one after the other, one "\n" between them, and gives the decoded original with its blocks. White
 * space at a piece's edges goes; a piece of nothing but white space makes no block.
 */
export function assembleBlocks(pieces: readonly Piece[]): { original: string; blocks: readonly Block[] } {
  const texts: string[] = []
  const blocks: Block[] = []
  let start = 0
  for (const piece of pieces) {
    const text = piece.text.trim()
    if (text === '') continue
    blocks.push({ start, end: start + text.length, role: piece.role, page: piece.page })
    texts.push(text)
    start += text.length + 1
  }
  return { original: texts.join('\n'), blocks }
}
