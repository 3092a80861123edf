import type { Resources } from '../resources.ts'
import type { Locator, Omission, OmissionReason, Source } from '../types.ts'
import { type DamageReport, damageReport, type RepairInContext } from './damage-report.ts'
import { evidenceWords } from './date-evidence.ts'

const reasons: Readonly<Record<OmissionReason, readonly [one: string, many: string]>> = {
  byline: ['byline or credit', 'bylines and credits'],
  boilerplate: ['piece of page furniture or note', 'pieces of page furniture and notes'],
  dateline: ['dateline', 'datelines'],
  attribution: ['attribution of a quotation', 'attributions of quotations'],
  caption: ['caption', 'captions'],
  duplicate: ['repeated text', 'repeated texts'],
}

/** Pieces of one reason that are shown; the others are counted. */
const shownPieces = 6
const shownWords = 12
const shownPlaces = 8

/** What a report says besides the source: the lists for words that nobody knows, and that no repair was asked for. */
export interface ReportOptions {
  readonly words?: Resources['words']
  readonly raw?: boolean
}

/**
 * The damage report of a source as lines for a person, plain British English, without an indent. The order is that in
 * which an analyst checks: date, repairs, what was left out, what is in no section, what was not understood.
 */
export function damageReportText(source: Source, options: ReportOptions = {}): readonly string[] {
  const report = damageReport(source, options.words)
  return [
    dateLine(source),
    ...(report.publisher ? [] : ['Publisher: none is named.']),
    ...repairLines(report, options.raw === true),
    ...omissionLines(report),
    unassignedLine(report),
    ...notUnderstoodLines(report),
  ]
}

function dateLine({ published }: Source): string {
  if (published === null) return 'Date: none is stated; the source is shown as undated.'
  if (published.basis === 'stated') return `Date: ${published.date}, as stated.`
  return `Date: none is stated; ${published.date} was inferred from ${evidenceWords(published.evidence).message}.`
}

function repairLines(report: DamageReport, raw: boolean): readonly string[] {
  const total = report.repaired.reduce((sum, rule) => sum + rule.count, 0)
  const head = raw
    ? 'Repaired: nothing, as asked; damage stands in the text.'
    : total === 0
      ? 'Repaired: nothing.'
      : `Repaired: ${count(total, ['place', 'places'])}.`
  const rules = report.repaired.map(({ label, count: n, examples }) => {
    const more = n > examples.length ? '; …' : ''
    return `  ${n} × ${label}: ${examples.map(shown).join('; ')}${more}`
  })
  const { doubtful, undone } = report
  const doubt = doubtful
    .slice(0, shownPlaces)
    .map((d) => `  ${shown(d)} (sure to ${Math.round(100 * d.repair.confidence)} %)`)
  const rest = doubtful.length > shownPlaces ? [`  and ${doubtful.length - shownPlaces} more`] : []
  return [
    head,
    ...rules,
    ...(doubtful.length === 0
      ? []
      : [
          `Look at ${doubtful.length === 1 ? 'this repair' : 'these repairs'}; the program is not sure:`,
          ...doubt,
          ...rest,
        ]),
    ...(undone.length === 0 ? [] : [`Taken back by you: ${undone.map(shown).join('; ')}`]),
  ]
}

function omissionLines({ omitted }: DamageReport): readonly string[] {
  const total = omitted.reduce((sum, { pieces }) => sum + pieces.length, 0)
  if (total === 0) return ['Left out: nothing.']
  return [
    `Left out of the passages: ${count(total, ['piece', 'pieces'])}.`,
    ...omitted.map(
      ({ reason, pieces }) => `  ${count(pieces.length, reasons[reason])}: ${quotedPieces(pieces)}`,
    ),
  ]
}

/** The longest pieces, for they may be part of the article after all, in their order; the others are counted. */
function quotedPieces(pieces: readonly Omission[]): string {
  const longest = new Set([...pieces].sort((a, b) => b.text.length - a.text.length).slice(0, shownPieces))
  const rest = pieces.length - longest.size
  const some = pieces.filter((piece) => longest.has(piece)).map((piece) => quoted(piece.text, 100))
  return `${some.join(', ')}${rest === 0 ? '' : `, and ${rest} shorter`}`
}

function unassignedLine({ sentences, unassigned, unassignedAt }: DamageReport): string {
  if (sentences === 0) return 'In no section: there is no sentence.'
  if (unassigned === 0) return 'In no section: none; every sentence is in one.'
  const all = `In no section: ${unassigned} of ${count(sentences, ['sentence', 'sentences'])}`
  if (unassigned === sentences) return `${all}.`
  return `${all}, in ${unassignedAt.map((p) => `${place(p.locator)}${p.count > 1 ? ` (${p.count})` : ''}`).join(', ')}.`
}

function notUnderstoodLines({ notUnderstood, unknownWords }: DamageReport): readonly string[] {
  const places = notUnderstood.slice(0, shownPlaces).map((n) => quoted(n.around, 120))
  const more =
    notUnderstood.length > places.length ? `, and ${notUnderstood.length - places.length} more` : ''
  const words = unknownWords
    .slice(0, shownWords)
    .map((w) => (w.count > 1 ? `${w.word} (${w.count})` : w.word))
  const rest = unknownWords.length > words.length ? `, and ${unknownWords.length - words.length} more` : ''
  return [
    ...(places.length === 0
      ? []
      : [`Not understood, for characters were lost before the file came here: ${places.join(', ')}${more}.`]),
    ...(words.length === 0
      ? []
      : [`In no word list, so look at ${words.length === 1 ? 'it' : 'them'}: ${words.join(', ')}${rest}.`]),
    ...(places.length + words.length === 0 ? ['Not understood: nothing.'] : []),
  ]
}

function count(n: number, [one, many]: readonly [one: string, many: string]): string {
  return `${n} ${n === 1 ? one : many}`
}

function place({ paragraph, page }: Locator): string {
  return `¶${paragraph}${page === null ? '' : ` p. ${page}`}`
}

function shown({ before, after }: RepairInContext): string {
  return `${quoted(before)} → ${quoted(after)}`
}

// Characters that nobody sees on a terminal: controls, zero-width and direction marks, private use.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const invisible = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ue000-\uf8ff\ufeff]/g

/** In quotation marks, single ones where the words have double ones themselves; what is invisible is named. */
function quoted(words: string, longest = 60): string {
  const text = words
    .replaceAll('\u00ad', '[soft hyphen]')
    .replace(invisible, (c) => `[U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`)
  const some = text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`
  return /[“”]/.test(some) ? `‘${some}’` : `“${some}”`
}
