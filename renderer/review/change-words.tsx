import type { DiffPiece } from '../../main/contract.ts'
import type { Words } from '../words/index.ts'

/** So many unchanged characters around a change are enough to know the place. */
const around = 120

/** What a change deletes and inserts, in its sentence; long stretches without a change are cut. */
export function ChangeWords({ words }: { readonly words: readonly DiffPiece[] }) {
  return (
    <p className="change-words serif">
      {words.map((piece, i) => {
        if (piece.kind === 'deleted') return <del key={i}>{piece.text}</del>
        if (piece.kind === 'inserted') return <ins key={i}>{piece.text}</ins>
        return <span key={i}>{shortened(piece.text, i === 0, i === words.length - 1)}</span>
      })}
    </p>
  )
}

function shortened(text: string, first: boolean, last: boolean): string {
  const room = first || last ? around : 2 * around
  if (text.length <= room + 20) return text
  const head = first ? '' : text.slice(0, around).replace(/\s+\S*$/, '')
  const tail = last ? '' : text.slice(-around).replace(/^\S*\s+/, '')
  return [head, tail].join(' … ')
}

/** A change in words, for who cannot see what is struck out: `deleted “a”, inserted “b”`. */
export function spokenWords(words: readonly DiffPiece[], said: Words['review']): string {
  return words
    .flatMap(({ kind, text }) =>
      kind === 'same' ? [] : [kind === 'deleted' ? said.deleted(text.trim()) : said.inserted(text.trim())],
    )
    .join(', ')
}
