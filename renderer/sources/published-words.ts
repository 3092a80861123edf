import type { PublicationDate } from '../../main/contract.ts'
import type { Words } from '../words/index.ts'

/** When a source appeared, for its row in the list: "2022-08-09", "2022-08 (inferred)", "undated". */
export function publishedWords(published: PublicationDate | null, words: Words): string {
  if (published === null) return words.sources.undated
  return published.basis === 'inferred' ? `${published.date} (${words.sources.inferred})` : published.date
}

/** The same with what an inferred date rests on: "2022-08-09 (inferred from the dateline: “Aug. 9”; 2022)". */
export function publishedInFull(published: PublicationDate | null, words: Words): string {
  const evidence = published?.evidence
  if (published === null || evidence === undefined) return publishedWords(published, words)
  const from = words.sources.inferredFrom[evidence.from]
  const year = evidence.year === undefined ? '' : `; ${evidence.year}`
  return `${published.date} (${from}: ${evidence.text}${year})`
}
