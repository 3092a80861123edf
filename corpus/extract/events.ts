import type { EventFact, Source } from '../types.ts'
import { type DateExpression, dateExpressions } from './date-expression.ts'
import { type DateContext, type ResolvedDate, resolveDate, type StatedDate } from './resolved-date.ts'

interface Dated {
  /** Sentence or omitted piece that holds the words. */
  readonly id: string
  readonly text: string
  /** What the fact cites beside it: the quotation that an attribution line belongs to. */
  readonly beside: readonly string[]
  readonly passage: string
  readonly expressions: readonly DateExpression[]
}

const futurePattern =
  /\b(?:will|shall|is to|are to|is due|are due|is set to|are set to|is expected|are expected|plans? to|would|devra|devront|doit|doivent|sera|seront|prévoit|prévu|va|vont)\b/

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

/** All dates of a source that its text supports, in order. */
export function datesOf(source: Source): DatedPart[] {
  const parts = datedParts(source)
  const stated = statedDates(parts)
  const out: DatedPart[] = []
  let lastYear: DateContext['lastYear'] = null
  let age = 0
  let lastMonth: (StatedDate & { readonly passage: string }) | null = null
  for (const part of parts) {
    const future = futurePattern.test(part.text)
    for (const expression of part.expressions) {
      const resolved = resolveDate(expression, {
        published: source.published,
        stated,
        lastYear,
        lastMonth: lastMonth?.passage === part.passage ? lastMonth : null,
        future: future && !(expression.kind === 'weekday' && saidPattern.test(part.text)),
      })
      if (resolved !== null && !out.some((o) => o.id === part.id && o.date === resolved.date)) {
        out.push({ ...resolved, id: part.id, text: part.text, beside: part.beside, expression })
      }
      if (resolved !== null && (resolved.precision === 'month' || resolved.precision === 'day')) {
        const [year = 0, month = 0, day] = resolved.date.split('-').map(Number)
        lastMonth = { year, month, day: day ?? null, id: part.id, passage: part.passage }
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
  return out
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
