import { fold } from '../classify/tokens.ts'
import { numberUnits } from '../lexicon/number-words.ts'
import type { DateExpression } from './date-expression.ts'

/** A number in words or digits, as the counts of days and years are written. */
export const amount =
  '[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Ff]ifteen|[Tt]wenty(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|[Tt]hirty|[Ff]orty(?:-eight)?|[Ff]ifty|[Uu]ne?|[Dd]eux|[Tt]rois|[Qq]uatre|[Cc]inq|[Ss]ept|[Hh]uit|[Nn]euf|[Dd]ix(?:-(?:sept|huit|neuf))?|[Oo]nze|[Dd]ouze|[Tt]reize|[Qq]uatorze|[Qq]uinze|[Ss]eize|[Vv]ingt(?:[- ](?:et un|deux|trois|quatre|cinq))?|[Tt]rente|[Qq]uarante(?:-huit)?|[Cc]inquante|\\d{1,2}'

function amountOf(text: string | undefined): number | null {
  const words = fold(text ?? '').split(/[- ]/)
  if (/^\d+$/.test(words[0] ?? '')) return Number(words[0])
  let sum = 0
  for (const word of words) sum += word === 'a' || word === 'an' ? 1 : (numberUnits.get(word) ?? 0)
  return sum === 0 ? null : sum
}

/** "Three days later": counts from the date told before. Weeks are no exact count of days in the press: none is read from them. */
export function offsetOf(
  number: string | undefined,
  unit: string | undefined,
  sign: 1 | -1,
  start: number,
  end: number,
): DateExpression | null {
  const count = amountOf(number)
  const word = unit ?? ''
  if (count === null || /^(?:week|semaine)/.test(word)) return null
  if (/^(?:hour|heure)/.test(word))
    return count % 24 === 0 ? { kind: 'offset', unit: 'day', count: (sign * count) / 24, start, end } : null
  if (/^(?:day|jour)/.test(word)) return { kind: 'offset', unit: 'day', count: sign * count, start, end }
  if (/^(?:month|mois)/.test(word)) return { kind: 'offset', unit: 'month', count: sign * count, start, end }
  const years = /^(?:decade|décennie)/.test(word) ? count * 10 : count
  return { kind: 'offset', unit: 'year', count: sign * years, start, end }
}

/** "Three years ago": counts from the day of publication. */
export function agoOf(
  number: string | undefined,
  unit: string | undefined,
  start: number,
  end: number,
): DateExpression | null {
  const back = amountOf(number)
  if (back === null) return null
  const word = unit ?? ''
  return {
    kind: 'relative',
    unit: /^(?:day|jour)/.test(word) ? 'day' : /^(?:month|mois)/.test(word) ? 'month' : 'year',
    back,
    start,
    end,
  }
}
