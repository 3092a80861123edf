import type { Piece } from '../assemble-blocks.ts'
import type { PageMetadata } from './page-metadata.ts'
import type { TextBlock } from './text-blocks.ts'

// "Read also" and its like, in the two languages: a pointer to another article, wherever it stands.
const pointer =
  /^(?:read|see|watch|listen)\s+(?:also|more|next|too)\b|^(?:also read|more on this|related|recommended)\b|^(?:à\s+)?(?:lire|voir|écouter|regarder)\s+(?:aussi|également|notre|plus)\b|^sur le même (?:sujet|thème)\b|^pour aller plus loin\b/i

/**
 * Gives each block of a page its role: the title; what Readability took for the article, with the role of its
 * markup; what names the author or the date beside the title (`unknown`: the structure step reads it); the rest is
 * furniture. If Readability found nothing, the page's landmarks alone decide.
 */
export function pagePieces(
  blocks: readonly TextBlock[],
  main: ReadonlySet<number> | null,
  metadata: PageMetadata,
): readonly Piece[] {
  const inMain = blocks.map((b) => (main === null ? !b.outside : !b.outside && mostlyIn(b, main)))
  const title = titleBlock(blocks, inMain, metadata.titles)
  const firstMain = inMain.findIndex((is, i) => is && i !== title)
  const pieces = blocks.map((block, i): Piece => {
    const piece = (role: Piece['role']): Piece => ({ text: block.text, role, page: null })
    if (i === title) return piece('title')
    if (block.outside || isPointer(block)) return piece('furniture')
    if (inMain[i] === true) return piece(block.byline ? 'unknown' : block.role)
    if (block.byline && title >= 0 && i > title && mainBefore(inMain, title, i) <= mostBeforeByline)
      return piece('unknown')
    if (isBeside(i, title, firstMain)) {
      if (isStandfirst(block)) return piece('paragraph')
    }
    return piece('furniture')
  })
  const named = metadata.titles[0]
  return title < 0 && named !== undefined ? [{ text: named, role: 'title', page: null }, ...pieces] : pieces
}

/** Blocks of the article that may stand between its title and its byline: a standfirst and a picture's caption. */
const mostBeforeByline = 2

function mainBefore(inMain: readonly boolean[], title: number, i: number): number {
  return inMain.slice(title + 1, i).filter((is) => is).length
}

function mostlyIn(block: TextBlock, main: ReadonlySet<number>): boolean {
  let inside = 0
  let all = 0
  for (const [leaf, length] of block.leaves) {
    all += length
    if (main.has(leaf)) inside += length
  }
  return all > 0 && inside * 2 > all
}

/** The heading that repeats what the page calls itself; else the first `h1` outside navigation; else -1. */
function titleBlock(
  blocks: readonly TextBlock[],
  inMain: readonly boolean[],
  titles: readonly string[],
): number {
  const known = titles.map(letters)
  const same = blocks.findIndex((b) => {
    const own = letters(b.text)
    return (
      b.role === 'heading' &&
      !b.outside &&
      own !== '' &&
      known.some((t) => t === own || (own.length >= 12 && t.startsWith(own)))
    )
  })
  if (same >= 0) return same
  const h1 = blocks.findIndex((b, i) => b.h1 && inMain[i] === true)
  return h1 >= 0 ? h1 : blocks.findIndex((b) => b.h1 && !b.outside)
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Between the title and the article, or just after the title where the title itself is in the article. */
function isBeside(i: number, title: number, firstMain: number): boolean {
  return title >= 0 && i > title && (firstMain < 0 || i < firstMain)
}

/** A sentence of some length with few links: the paragraph that many publishers set between title and text. */
function isStandfirst(block: TextBlock): boolean {
  return block.text.length >= 60 && block.linked < 0.3 && /[.!?…»”"]$/.test(block.text)
}

function isPointer(block: TextBlock): boolean {
  return pointer.test(block.text) && (block.linked > 0 || block.text.length < 160)
}
