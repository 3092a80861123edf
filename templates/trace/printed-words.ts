import { lineText, type ManifestLine, type ManifestPiece } from '../manifest/lines.ts'
import type { Manifest } from '../manifest/manifest.ts'

/** Stands for the sign of a footnote. */
export const noteSign = '\uFFFC'

/** How a format prints citations: a footnote's sign, a number, or a number with its place after it. */
export type CitationForm = 'sign' | 'number' | 'number-and-place'

/** One piece as a format prints it. */
export interface PrintedPiece {
  readonly piece: ManifestPiece
  readonly text: string
}

/** A line of the manifest as a format prints it. */
export interface PrintedLine {
  readonly line: ManifestLine
  readonly pieces: readonly PrintedPiece[]
}

/** Lines that are not in the flow of the text: heads and feet, the contents list, and words drawn in figures. */
function isBesideText(line: ManifestLine): boolean {
  return line.block === 'furniture' || line.block === 'contents' || line.part === 'drawing'
}

/**
 * The lines of the flow of text as a format prints them. With `before`, edited sentences read as they did before the
 * edit: what stays when tracked changes are rejected.
 */
export function printedLines(
  manifest: Manifest,
  citations: CitationForm,
  edited: 'after' | 'before' = 'after',
): readonly PrintedLine[] {
  const places = new Map(manifest.notes.map((n) => [n.id, lineText({ pieces: n.pieces.slice(1) })]))
  const edits = new Map(manifest.traces.flatMap((t) => (t.edit === null ? [] : [[t.id, t.edit]])))
  const called = new Set<string>()
  return manifest.lines
    .filter((line) => !isBesideText(line))
    .map((line) => {
      const replaced = new Set<string>()
      const say = (piece: ManifestPiece): string => {
        const { origin } = piece
        if (origin.kind === 'citation') {
          if (citations === 'number-and-place') return `${piece.text} ${places.get(origin.note) ?? ''}`
          if (citations === 'number') return piece.text
          const first = !called.has(origin.note)
          called.add(origin.note)
          return first ? `\n${noteSign}` : ''
        }
        const edit = origin.kind === 'source' && edited === 'before' ? edits.get(origin.trace) : undefined
        if (origin.kind !== 'source' || edit === undefined) return piece.text
        if (replaced.has(origin.trace)) return ''
        replaced.add(origin.trace)
        return edit.before
      }
      return { line, pieces: line.pieces.map((piece) => ({ piece, text: say(piece) })) }
    })
}
