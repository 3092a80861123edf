import type { Locator, Source } from '../../corpus/index.ts'
import { about, label } from '../document/build.ts'
import type { Inline } from '../document/nodes.ts'
import type { Labels } from '../labels.ts'
import { dateInWords } from './dates.ts'

/** "¶3 · p. 4": where a passage stands in its source. */
export function locatorText(locator: Locator, labels: Labels): string {
  const page = locator.page === null ? '' : ` · ${labels.pageAbbreviation}\u00a0${locator.page}`
  return `¶${locator.paragraph}${page}`
}

/**
 * The date of a source in words; "undated" where none is stated. An inferred one says so, and in the full form also from
 * what: "c. 9 August 2022 (inferred from its web address)".
 */
export function sourceDate(source: Source, labels: Labels, form: 'full' | 'short' = 'short'): string {
  const { published } = source
  if (published === null) return labels.undated
  // In the narrow margin and the columns of short lists a day must not be parted from its month.
  const words = dateInWords(published.date, labels.lang).replace(/^(\d{1,2}(?:er)?) /, '$1\u00a0')
  if (published.basis === 'stated') return words
  const from = published.evidence?.from
  const basis = form === 'full' && from !== undefined ? ` ${labels.inferredFrom[from]}` : ''
  return `${published.precision === 'day' ? labels.circaDay : labels.circa}\u00a0${words} (${labels.inferred}${basis})`
}

/** Who published it, or failing that its title: what a reader recognises a source by. */
export function sourceName(source: Source): string {
  return source.publisher ?? source.title
}

/** What a note prints after the number: the place; in the full form also publisher and date. */
export function noteChildren(
  source: Source,
  locator: Locator | null,
  form: 'full' | 'place',
  labels: Labels,
): readonly Inline[] {
  const place = locator === null ? [] : [label(locatorText(locator, labels))]
  if (form === 'place') return place
  const gap = place.length === 0 ? [] : [label(' · ')]
  return [
    ...place,
    ...gap,
    about(sourceName(source), source.id),
    label(', '),
    about(sourceDate(source, labels), source.id),
  ]
}
