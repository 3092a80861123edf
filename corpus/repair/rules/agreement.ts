import { functionWord } from '../../words/function-words.ts'
import type { Piece } from '../../words/segment.ts'
import type { RepairInput } from '../rule.ts'

// Those that cannot stand before `ont`: `ses ont` is `se sont`; but `trois ont` is right.
const determiners = new Set('ces des les leurs mes nos ses vos'.split(' '))
// Determiners of the plural, and of the singular.
const plurals = new Set(
  'ces des les leurs mes nos ses tes vos plusieurs certains certaines quelques deux trois quatre'.split(' '),
)
const singulars = new Set('un une ce cet cette chaque aucun aucune du'.split(' '))
// Numbers before `ans`; `sans` does not follow them.
const numbers =
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille)$/i
// No subjects in the plural, whatever stands behind them.
const noNouns = new Set('lui leur nous vous y en me te se qui que il elle on ce'.split(' '))

/**
 * French agreement, which the frequencies of single words do not see: an `s` between two words belongs to the one that
 * needs it. `bombardementsont été` is `bombardements ont`, `ilsont` is `ils ont`, `sesont` is `se sont`, `présencesavaient`
 * behind `ces` is `présences avaient`, `enginsans` behind `un` is `engin sans`.
 */
export function agreed(input: RepairInput, pieces: readonly Piece[]): readonly Piece[] {
  const moves = pieces.map((left, i) => {
    const right = pieces[i + 1]
    return right === undefined ? 0 : move(input, pieces, i, left, right)
  })
  return pieces.map((piece, i) => ({
    ...piece,
    start: piece.start + (moves[i - 1] ?? 0),
    end: piece.end + (moves[i] ?? 0),
  }))
}

/** 1: the `s` goes from the right piece to the left one; -1: the other way; 0: it stays. */
function move(
  input: RepairInput,
  pieces: readonly Piece[],
  index: number,
  left: Piece,
  right: Piece,
): -1 | 0 | 1 {
  const { text, lexicon } = input
  const first = text.slice(left.start, left.end).toLowerCase()
  const second = text.slice(right.start, right.end)
  const before = wordBefore(text, left.start, pieces[index - 1])
  const isWord = (start: number, end: number) => lexicon.find(text, start, end)?.kind === 'word'
  if (second.startsWith('s')) {
    if (second === 'sont') return takesSont(input, left, first, before, right.end) ? 0 : 1
    if (second === 'sans' && numbers.test(first.replace(/^.*-/, '')))
      return isWord(left.start, left.end + 1) ? 1 : 0
    const rest = isWord(right.start + 1, right.end)
    // `ilsavaient` is no `il savaient`: the third person plural takes `ils`.
    if (/^(?:il|elle)$/.test(first)) return rest && /^s.*(?:aient|[èiu]rent|ront)$/.test(second) ? 1 : 0
    const lone = plurals.has(before) && !/[sxz]$/.test(first) && functionWord(first, 'fr') === null
    // `des arméesa annoncé`: the noun takes the s of `sa`.
    return lone && ((rest && second.length >= 4) || second === 'sa') && isWord(left.start, left.end + 1)
      ? 1
      : 0
  }
  if (second === 'ont' && determiners.has(first)) return -1
  if (second === 'ans' && singulars.has(before) && first.endsWith('s'))
    return isWord(left.start, left.end - 1) ? -1 : 0
  return 0
}

/** Whether `sont` stands rather than an `s` of the word before it and `ont`. */
function takesSont(
  { text, lexicon }: RepairInput,
  left: Piece,
  first: string,
  before: string,
  end: number,
): boolean {
  if (/[sxz]$/.test(first) || plurals.has(`${first}s`) || noNouns.has(first))
    return !/^(?:il|elle)$/.test(first)
  if (functionWord(first, 'fr') !== null) return true
  if (plurals.has(before)) return lexicon.find(text, left.start, left.end + 1)?.kind !== 'word'
  // `en poste sont`: a bare noun after such a preposition is no subject.
  if (/^(?:en|sous|sans|par|hors)$/.test(before)) return true
  if (lexicon.find(text, left.start, left.end + 1)?.kind !== 'word') return true
  // `ont été`, `ont quitté`; but `sont arrivés`: with `être` the participle agrees.
  const next =
    /^\s+(?:(?:pas|plus|aussi|tous|toutes|déjà|également|ainsi|encore)\s+)?(\p{L}+)/u.exec(
      text.slice(end, end + 40),
    )?.[1] ?? ''
  return next.length > 4 && /(?:és|ées|us|ues|ies)$/.test(next)
}

/** The word before a piece: the piece before it in the run, or the word before the run; in small letters. */
function wordBefore(text: string, start: number, previous: Piece | undefined): string {
  if (previous !== undefined) return text.slice(previous.start, previous.end).toLowerCase()
  return /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1]?.toLowerCase() ?? ''
}
