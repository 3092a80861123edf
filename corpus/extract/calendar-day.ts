const pad = (n: number) => String(n).padStart(2, '0')

/** A month or a day in ISO 8601. */
export const isoMonth = (y: number, m: number) => `${y}-${pad(m)}`
export const isoDay = (y: number, m: number, d: number) => `${y}-${pad(m)}-${pad(d)}`

/** Whether the calendar has that day. */
export function isDay(y: number, m: number, d: number): boolean {
  if (m < 1 || m > 12 || d < 1) return false
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
  return d <= (m === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31)
}
