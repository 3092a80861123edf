import type { Source } from '../types.ts'

/**
 * The taxonomy is about an episode that began in Africa in 2017 and 2018 (Wagner in Sudan and the Central African
 * Republic): an undated article that names no later year is not read as older than that.
 */
const earliestPresent = 2018

/** Years between a story's present and what counts as its past. */
const distance = 6

const yearPattern = /(?<![\d.,$€£])(?:19|20)\d\d(?![\d%]|[.,]\d)/g
/** Words before a year that make it a plan, not the present. */
const plannedPattern =
  /(?:\bby|\buntil|\btill|\bthrough|horizon|d’ici(?: à| fin)?|d'ici(?: à| fin)?|jusqu’en|jusqu'en)\s+(?:the end of\s+|fin\s+)?$/i

/**
 * The last year that counts as the past of the story a source tells: `distance` years before the year it was
 * published or, where it is undated, before the latest year that it names.
 */
export function pastBefore(source: Source): number {
  const stated = source.published === null ? Number.NaN : Number(source.published.date.slice(0, 4))
  if (Number.isInteger(stated)) return stated - distance
  let latest = earliestPresent
  for (const match of source.text.matchAll(yearPattern)) {
    const year = Number(match[0])
    const before = source.text.slice(Math.max(0, match.index - 24), match.index)
    if (year > latest && year < 2100 && !plannedPattern.test(before)) latest = year
  }
  return latest - distance
}
