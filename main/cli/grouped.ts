/** A whole number as English writes it: `10,000`. Without `Intl`, which takes longer to load than a small import. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
