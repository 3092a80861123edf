/** Numbers as PDF wants them: plain decimals; a thousandth of a point is finer than any printer. */
export function number(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
