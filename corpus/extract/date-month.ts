import { fold } from '../classify/tokens.ts'

const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv'],
  ['february', 'feb', 'fevrier', 'fevr'],
  ['march', 'mar', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mai'],
  ['june', 'jun', 'juin'],
  ['july', 'jul', 'juillet', 'juil'],
  ['august', 'aug', 'aout'],
  ['september', 'sept', 'sep', 'septembre'],
  ['october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'decembre'],
]
/** The number of a month by its name, folded, in either language. */
export const monthNumbers = new Map(
  monthNames.flatMap((names, n) => names.map((name) => [name, n + 1] as const)),
)
// Month names with a capital in English (so that "may" and "march" are not months) and without in French.
/** English month names as a pattern. */
export const englishMonths =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.|Jul\\.|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?'
/** French month names as a pattern. */
export const frenchMonths =
  '[Jj]anvier|[Ff]évrier|[Ff]evrier|[Mm]ars|[Aa]vril|[Mm]ai|[Jj]uin|[Jj]uillet|[Aa]oût|[Aa]out|[Ss]eptembre|[Oo]ctobre|[Nn]ovembre|[Dd]écembre|[Dd]ecembre'
/** Month names of both languages. */
export const anyMonth = `(?:${englishMonths}|${frenchMonths})`

/** The number of a month as written, abbreviated or not; 0 where it is none. */
export function monthOf(name: string | undefined): number {
  return monthNumbers.get(fold(name ?? '').replace(/\.$/, '')) ?? 0
}
