import { isLetter } from '../../words/letter-runs.ts'
import { isUpper } from '../../words/segment.ts'
import type { RepairInput } from '../rule.ts'

const pronouns = new Set('i you he she it we they who that there what this let here how where'.split(' '))
/** Commonest word that may follow a clitic and is trusted; rarer ones are left alone. */
const rarest = 42

/**
 * Where an English word that lost its space begins after a contraction or a genitive: `Touré’shospital`, `it’sa`,
 * `don’tknow`. After an apostrophe English has only a few endings, so what follows one is the next word. Null
 * where there is nothing to part. French, where a word itself follows the apostrophe, has none.
 */
export function cliticOf(
  { text, language, lexicon }: RepairInput,
  start: number,
  end: number,
): number | null {
  if (language !== 'en' || end - start < 2 || start < 2) return null
  const mark = text.charCodeAt(start - 1)
  if ((mark !== 0x27 && mark !== 0x2019) || !isLetter(text.charCodeAt(start - 2))) return null
  if (isUpper(text.charCodeAt(start))) return null
  let from = start - 2
  while (from > 0 && isLetter(text.charCodeAt(from - 1))) from--
  const left = text.slice(from, start - 1).toLowerCase()
  if (left.length >= 5 && left.endsWith('s')) return afterPlural(lexicon, text, from, start, end)
  const ending = endingOf(left, text.slice(start, Math.min(end, start + 2)))
  if (ending === 0 || start + ending >= end) return null
  const rest = lexicon.find(text, start + ending, end)
  if (rest === null || rest.kind === 'whole' || rest.cost > rarest) return null
  if (rest.kind !== 'word' && !isUpper(text.charCodeAt(start + ending))) return null
  return start + ending
}

/** Length of the ending that begins the run after the apostrophe: s, t after n, and after pronouns re ve ll d m. */
function endingOf(left: string, run: string): number {
  if (run === 're' || run === 've' || run === 'll') return pronouns.has(left) ? 2 : 0
  const first = run.charAt(0)
  if (first === 's') return left.length >= 3 || pronouns.has(left) ? 1 : 0
  if (first === 't') return left.endsWith('n') && left.length >= 3 ? 1 : 0
  if (first === 'd' || first === 'm') return pronouns.has(left) ? 1 : 0
  return 0
}

/** The genitive of a plural ends in its apostrophe: `mercenaries’base`. */
function afterPlural(
  lexicon: RepairInput['lexicon'],
  text: string,
  from: number,
  start: number,
  end: number,
): number | null {
  const owner = lexicon.find(text, from, start - 1)
  const owned = end - start >= 4 ? lexicon.find(text, start, end) : null
  return owner?.kind === 'word' && owned?.kind === 'word' && owned.cost <= rarest ? start : null
}
