import type { EventFact, Source } from '../types.ts'
import { type DateExpression, dateExpressions } from './date-expression.ts'
import {
  type Anchor,
  type DateContext,
  presentOf,
  type ResolvedDate,
  resolveDate,
  type StatedDate,
} from './resolved-date.ts'

interface Dated {
  /** Sentence or omitted piece that holds the words. */
  readonly id: string
  readonly text: string
  /** What the fact cites beside it: the quotation that an attribution line belongs to. */
  readonly beside: readonly string[]
  readonly passage: string
  readonly expressions: readonly DateExpression[]
}

/** "Plieront", "suivra", "quittera": a French verb in the future, by its ending. */
const futurePattern =
  /(?<!\p{L})(?:will|shall|is to|are to|is due|are due|is set to|are set to|is expected|are expected|scheduled for|plans? to|to follow|would|devra|devront|doit|doivent|sera|seront|prévoit|prévue?s?|attendue?s?|va|vont|(?!aff|conf|f)\p{Ll}+ront|\p{Ll}{2,}[eiutvd]ra)(?!\p{L})/u
const pluperfectPattern = /(?<!\p{L})(?:had|avait|avaient|was|were|était|étaient)(?!\p{L})/u

const toldPattern =
  /(?<!\p{L})(?:\p{Ll}{2,}ed|was|were|had|left|went|gave|took|came|stood|held|was|est \p{Ll}+|a \p{Ll}+é|s’est|sont \p{Ll}+|ont|avai\p{L}+|\p{Ll}+ait|\p{Ll}+aient)(?!\p{L})/u

/** A verb of saying right before a date: the date is of the saying, "announced on 14 November that … would". */
const saidBefore =
  /(?:said|announced|told|declared|confirmed|warned|signed|annoncé|annoncée|déclaré|dit|indiqué|affirmé|confirmé|signé)\s(?:[\p{L}’]+\s){0,3}$/u

/** In "will leave, he said on Sunday" the day is past, whatever is to come. */
const saidPattern =
  /\b(?:said|announced|told|declared|stated|confirmed|warned|a annoncé|a déclaré|a dit|a indiqué|a affirmé|a confirmé|annonçait|annoncé)\b/

/** What of a source can be dated: its sentences, headings apart, and the lines that attribute a quotation. */
function datedParts(source: Source): Dated[] {
  const pieces = new Map(source.omitted.map((o) => [o.id, o]))
  return source.passages
    .filter((passage) => passage.kind !== 'heading')
    .flatMap((passage) => {
      const sentences = passage.sentences.map(
        ({ id, text }): Dated => ({
          id,
          text,
          beside: [],
          passage: passage.id,
          expressions: dateExpressions(text),
        }),
      )
      const said = passage.sentences.map((s) => s.id)
      const lines = (passage.attribution ?? []).flatMap((id): Dated[] => {
        const text = pieces.get(id)?.text
        return text === undefined
          ? []
          : [{ id, text, beside: said, passage: passage.id, expressions: dateExpressions(text) }]
      })
      return [...sentences, ...lines]
    })
}

function statedDates(parts: readonly Dated[]): StatedDate[] {
  return parts.flatMap(({ id, expressions }) =>
    expressions.flatMap((x): StatedDate[] => {
      if (x.kind === 'day') return [{ year: x.year, month: x.month, day: x.day, id }]
      if (x.kind === 'month') return [{ year: x.year, month: x.month, day: null, id }]
      return []
    }),
  )
}

/** Whether a date is of what happened, though its sentence goes on to what is to come. */
function past(text: string, expression: DateExpression): boolean {
  if (expression.kind === 'weekday' && saidPattern.test(text)) return true
  const before = text.slice(0, expression.start)
  if (saidBefore.test(before.slice(-40))) return true
  return toldPattern.test(before) && !futurePattern.test(text.slice(0, expression.end))
}

function yearIn(x: DateExpression): number | null {
  return x.kind === 'day' || x.kind === 'month' || x.kind === 'year' ? x.year : null
}

/** A resolved date with the part that holds it, for events and for whoever else needs the date of a sentence. */
export interface DatedPart extends ResolvedDate {
  readonly id: string
  readonly text: string
  readonly beside: readonly string[]
  readonly expression: DateExpression
}

/** Dates whose year the tense of their sentence decides. */
const leaning: ReadonlySet<DateExpression['kind']> = new Set(['yearless', 'season', 'weekday'])

/** All dates of a source that its text supports, in order. */
export function datesOf(source: Source): DatedPart[] {
  const parts = datedParts(source)
  const stated = statedDates(parts)
  const out: DatedPart[] = []
  let lastYear: DateContext['lastYear'] = null
  let age = 0
  let lastMonth: (StatedDate & { readonly passage: string }) | null = null
  let anchor: (Anchor & { readonly passage: string; readonly part: number }) | null = null
  for (const [index, part] of parts.entries()) {
    // Most sentences have no date, or one that says its year: what they tell is not looked at.
    const dated = part.expressions.some((x) => leaning.has(x.kind))
    const future = dated && futurePattern.test(part.text)
    const isTold = dated && toldPattern.test(part.text)
    const told = new Set<string>()
    const pluperfect = dated && pluperfectPattern.test(part.text)
    for (const expression of part.expressions) {
      const resolved = resolveDate(expression, {
        published: presentOf(source.published),
        stated,
        lastYear,
        lastMonth: lastMonth?.passage === part.passage ? lastMonth : null,
        future: future && !past(part.text, expression),
        told: isTold,
        pluperfect,
        anchor:
          anchor !== null && (anchor.passage === part.passage || anchor.part === index - 1) ? anchor : null,
      })
      if (resolved !== null && !told.has(resolved.date)) {
        told.add(resolved.date)
        out.push({ ...resolved, id: part.id, text: part.text, beside: part.beside, expression })
      }
      if (resolved !== null && (resolved.precision === 'month' || resolved.precision === 'day')) {
        const [year = 0, month = 0, day] = resolved.date.split('-').map(Number)
        lastMonth = { year, month, day: day ?? null, id: part.id, passage: part.passage }
      }
      if (
        resolved !== null &&
        (resolved.precision === 'day' || resolved.precision === 'month' || resolved.precision === 'year')
      ) {
        const [year = 0, month, day] = resolved.date.split('-').map(Number)
        anchor = {
          year,
          month: month ?? null,
          day: day ?? null,
          id: part.id,
          passage: part.passage,
          part: index,
        }
      }
      const year = yearIn(expression)
      if (year !== null) {
        lastYear = { year, id: part.id }
        age = 0
      }
    }
    // "The same year" leans on a year of the same or of the sentence before, not on one a page away.
    age += 1
    if (age > 1) lastYear = null
  }
  return out.filter((o) => !repeats(o, out))
}

/** "Three years earlier, in November 1996": a year that is counted and then said in full is one date. */
function repeats(date: DatedPart, all: readonly DatedPart[]): boolean {
  return (
    date.precision === 'year' &&
    date.basis === 'inferred' &&
    all.some(
      (x) =>
        x.id === date.id &&
        x !== date &&
        x.date.startsWith(`${date.date}-`) &&
        Math.abs(x.expression.start - date.expression.end) < 14,
    )
  )
}

/** Events: a sentence for each date that it states or supports. */
export function extractEvents(dates: readonly DatedPart[]): EventFact[] {
  return dates.map(({ id, text, beside, date, precision, basis, leansOn }) => ({
    date,
    precision,
    basis,
    text,
    sentences: [...beside, id],
    cites: { date: leansOn === null || leansOn === id ? [id] : [id, leansOn], text: [id] },
  }))
}
