/** A stretch of time in years; 2019.5 is the middle of 2019. */
export interface YearSpan {
  readonly from: number
  readonly to: number
}

/**
 * The stretch that an EDTF date covers: a day is a point, a month, year, decade or interval its whole length. Null for
 * what is no such date.
 */
export function yearSpan(edtf: string): YearSpan | null {
  const [from, to] = edtf.split('/')
  if (from !== undefined && to !== undefined) {
    const a = yearSpan(from)
    const b = yearSpan(to)
    return a === null || b === null ? null : { from: a.from, to: b.to }
  }
  const decade = /^(\d{3})X$/.exec(edtf)
  if (decade) return { from: Number(decade[1]) * 10, to: Number(decade[1]) * 10 + 10 }
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(edtf)
  if (match === null) return null
  const year = Number(match[1])
  if (match[2] === undefined) return { from: year, to: year + 1 }
  const month = year + (Number(match[2]) - 1) / 12
  if (match[3] === undefined) return { from: month, to: month + 1 / 12 }
  const day = month + (Number(match[3]) - 0.5) / 365.25
  return { from: day, to: day }
}
