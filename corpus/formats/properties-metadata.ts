import type { Metadata } from '../decoded.ts'
import type { Piece } from './assemble-blocks.ts'
import { languageOf } from './html/page-metadata.ts'
import { statedDate } from './stated-date.ts'

/** Properties as a Word or PDF file carries them beside its text. */
export interface FileProperties {
  readonly title: string | null
  readonly creator: string | null
  readonly publisher: string | null
  readonly date: string | null
  /** When the file was made, in ISO 8601: the article can have appeared no later. */
  readonly made: string | null
  readonly language: string | null
}

/**
 * Metadata from a file's properties. Programs fill them by themselves (the name of the computer's owner, "Microsoft
 * Word - draft3"), so title, author and publisher are believed only where the text says the same.
 */
export function propertiesMetadata(properties: FileProperties, pieces: readonly Piece[]): Metadata {
  const text = letters(pieces.map((p) => p.text).join(' '))
  const confirmed = (value: string | null) => {
    const own = letters(value ?? '')
    return own.length > 3 && text.includes(own) ? value : null
  }
  return {
    title: pieces.find((p) => p.role === 'title')?.text.replace(/\s+/g, ' ') ?? null,
    author: confirmed(properties.creator),
    publisher: confirmed(properties.publisher),
    published: statedDate(properties.date),
    language: languageOf(properties.language),
    ...(properties.made === null ? {} : { clues: [{ from: 'properties', text: properties.made }] }),
  }
}

/**
 * Makes sure that there is at most one title: the first piece that is marked so, else the piece that the
 * properties call the title, else `fallback`. Other titles become headings. A line that gives the name of the page as
 * the properties have it, the title with the site's name behind it, is what a browser prints above the page.
 */
export function withOneTitle(
  pieces: readonly Piece[],
  stated: string | null,
  fallback: number,
): readonly Piece[] {
  const marked = pieces.findIndex((p) => p.role === 'title')
  const named = letters(stated ?? '')
  const same =
    named === '' ? -1 : pieces.findIndex((p) => p.role !== 'furniture' && letters(p.text) === named)
  const title = marked >= 0 ? marked : same >= 0 ? same : fallback
  const own = letters(pieces[title]?.text ?? '')
  const pageName = same !== title && own.length > 3 && named.startsWith(own) ? same : -1
  return pieces.map((p, i) => {
    if (i === title) return { ...p, role: 'title' }
    if (i === pageName) return { ...p, role: 'furniture' }
    return p.role === 'title' ? { ...p, role: 'heading' } : p
  })
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
