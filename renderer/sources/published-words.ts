import type { PublicationDate } from '../../main/contract.ts'
import type { Words } from '../words/index.ts'

/** When a source appeared, for its row in the list: "9 Aug 2022", "Aug 2022 (inferred)", "undated". */
export function publishedWords(published: PublicationDate | null, words: Words): string {
  if (published === null) return words.sources.undated
  const date = shortDate(published.date, words.locale)
  return published.basis === 'inferred' ? `${date} (${words.sources.inferred})` : date
}

/** The same with what an inferred date rests on: "9 Aug 2022 (inferred from the dateline: “Aug. 9”; 2022)". */
export function publishedInFull(published: PublicationDate | null, words: Words): string {
  const evidence = published?.evidence
  if (published === null || evidence === undefined) return publishedWords(published, words)
  const from = words.sources.inferredFrom[evidence.from]
  const year = evidence.year === undefined ? '' : `; ${evidence.year}`
  return `${shortDate(published.date, words.locale)} (${from}: ${evidence.text}${year})`
}

/** A date known to the day or month in the window's language; a year, or what is no date, as it is. */
function shortDate(date: string, locale: string): string {
  if (!/^\d{4}-\d{2}(?:-\d{2})?$/.test(date)) return date
  const day = date.length > 7 ? { day: 'numeric' as const } : {}
  return new Date(`${date.length > 7 ? date : `${date}-01`}T00:00Z`).toLocaleDateString(locale, {
    ...day,
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
}
