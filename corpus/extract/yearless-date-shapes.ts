import type { DateExpression } from './date-expression.ts'
import { leanOf } from './date-lean.ts'
import { anyMonth, englishMonths, frenchMonths, monthOf } from './date-month.ts'
import { b, type DateShape, dateShape, dayNumber, e } from './date-shape.ts'

/** A month, or a day of it, with what the words beside it say of its year: these words belong to it. */
function yearless(
  month: string | undefined,
  day: string | undefined,
  start: number,
  end: number,
  text: string,
): DateExpression {
  const lean = leanOf(text, start, end)
  return {
    kind: 'yearless',
    month: monthOf(month),
    day: day === undefined ? null : Number.parseInt(day, 10),
    lean: lean.lean,
    start,
    end: lean.end,
  }
}

/** What must stand before an English month that stands alone, so that "May" and "March" are months. */
const englishBefore =
  /(?:\b[Ii]n|\b[Ss]ince|\b[Ff]rom|\b[Tt]ill|\b[Tt]hrough|\b[Aa]round|\b[Ll]ast|\b[Pp]ast|\b[Dd]uring|\b[Bb]y|\b[Uu]ntil|\b[Tt]hat|\b[Tt]his|\bfollowing|\b[Bb]efore|\b[Bb]eyond|\bnext|\bof|\b[Ee]arly|\b[Ll]ate|\b[Mm]id-?|end of)\s*$/
const frenchBefore =
  /(?:\b[Ee]n|\b[Dd]epuis|\b[Dd]ébut|\b[Ff]in|\b[Mm]i-?|\bmois (?:de |d’)|\b[Dd]ès|\bcourant|\b[Aa]vant|\bd’ici(?: à)?|\bjusqu’en|\bà la mi-?|\ben)\s*$/

/** Dates without a year of their own: "on 11 November", "in June", "en mars dernier". */
export const yearlessDateShapes: readonly DateShape[] = [
  dateShape(['month', 'digit'], `${b}(${dayNumber})(?:\\s+of)?\\s+(${anyMonth})${e}`, (m, s, n, text) =>
    yearless(m[2], m[1], s, n, text),
  ),
  dateShape(
    ['month', 'digit'],
    `${b}(${englishMonths})\\s+(${dayNumber})${e}(?!\\s*(?:,\\d|soldiers|troops|people))`,
    (m, s, n, text) => yearless(m[1], m[2], s, n, text),
  ),
  dateShape(
    ['month'],
    `(${englishMonths})${e}(?!\\s*\\d)`,
    (m, s, n, text) => yearless(m[1], undefined, s, n, text),
    englishBefore,
  ),
  dateShape(
    ['month'],
    `(${frenchMonths})${e}(?!\\s*\\d)`,
    (m, s, n, text) => yearless(m[1], undefined, s, n, text),
    frenchBefore,
  ),
  dateShape(['month'], `${b}(${frenchMonths})(?=\\s+dernier${e})`, (m, s, n, text) =>
    yearless(m[1], undefined, s, n, text),
  ),
]
