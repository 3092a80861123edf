import { fold } from '../classify/tokens.ts'
import type { TransferFact } from '../types.ts'
import type { Reading } from './transfer-reading.ts'

const keyOf = (r: Reading) =>
  `${r.supplier?.value ?? ''}|${r.recipient?.value ?? ''}|${fold(r.designation)
    .replace(/ (?:des|les|de|the)(?= )/g, '')
    .replace(/[\s‑–-]/g, '')}`

/** Puts readings of one transfer into one row; orders of different years stay apart. */
export function mergeReadings(readings: readonly Reading[]): TransferFact[] {
  const rows: { key: string; readings: Reading[] }[] = []
  for (const reading of readings) {
    const key = keyOf(reading)
    const orderYear = reading.status === 'ordered' ? reading.year?.value : undefined
    const row = rows.find((r) => {
      if (r.key !== key) return false
      const other = r.readings.find((x) => x.status === 'ordered' && x.year !== null)?.year?.value
      return orderYear === undefined || other === undefined || other === orderYear
    })
    if (row === undefined) rows.push({ key, readings: [reading] })
    else row.readings.push(reading)
  }
  // "Warplanes and helicopters, among them two Mi-8s": the umbrella term is no row beside its types.
  const typed = rows.filter((r) => r.readings.some((x) => x.typed))
  const umbrella = (row: (typeof rows)[number]) => {
    const [first] = row.readings
    if (first === undefined || row.readings.some((x) => x.typed)) return false
    // "Weapons: rifles and launchers": the collective word is no row beside what it stands for.
    if (
      row.readings.every((x) => x.collective) &&
      rows.some(
        (u) =>
          u !== row &&
          u.readings.some(
            (x) =>
              !x.collective &&
              Math.abs(x.at - first.at) <= 1 &&
              x.recipient?.value === first.recipient?.value &&
              x.supplier?.value === first.supplier?.value,
          ),
      )
    )
      return true
    const kind = first.kind
    return typed.some((t) => {
      const [other] = t.readings
      const same =
        other?.supplier?.value === first.supplier?.value && other?.recipient?.value === first.recipient?.value
      const counted = row.readings.find((x) => x.count !== null)?.count ?? null
      const counts = typed.flatMap((u) => u.readings.flatMap((x) => (x.count === null ? [] : [x.count])))
      const sums = counts.flatMap((x, n) => [x, ...counts.slice(n + 1).map((y) => x + y)])
      if (counted !== null && !sums.includes(counted)) return false
      return same && kind !== null && other?.kind === kind
    })
  }
  return rows.filter((row) => !umbrella(row)).map(({ readings: list }) => rowOf(list))
}

function rowOf(list: readonly Reading[]): TransferFact {
  const [first] = list
  const ordered = list.find((r) => r.status === 'ordered' && r.count !== null)
  const orderYear = list.find((r) => r.status === 'ordered' && r.year !== null)
  const deliveries = list.filter((r) => r.status === 'delivered')
  const counted = deliveries.filter((r) => r.count !== null)
  const years = [...new Set(deliveries.flatMap((r) => (r.year === null ? [] : [r.year.value])))].sort(
    (a, b) => a - b,
  )
  const cites: Record<string, readonly string[]> = { designation: [...new Set(list.map((r) => r.sentence))] }
  const described = list.find((r) => r.description !== null)
  if (first?.supplier != null) cites.supplier = first.supplier.from
  if (first?.recipient != null) cites.recipient = first.recipient.from
  if (ordered !== undefined) cites.ordered = [ordered.sentence]
  if (orderYear?.year != null) cites.orderYear = orderYear.year.from
  if (counted.length > 0) cites.delivered = [...new Set(counted.map((r) => r.sentence))]
  if (years.length > 0) cites.deliveryYears = [...new Set(deliveries.flatMap((r) => r.year?.from ?? []))]
  const comments = new Set(list.flatMap((r) => r.comments))
  if (list.some((r) => r.status === 'seen')) comments.add('Seen before delivery')
  // The same delivery told twice is one: numbers are added up only over different years.
  const byYear = new Map<number | null, number>()
  for (const r of counted)
    byYear.set(r.year?.value ?? null, Math.max(byYear.get(r.year?.value ?? null) ?? 0, r.count ?? 0))
  // A number without a year is the whole of which dated ones are parts: "six drones … the first two in 2022".
  const dated = [...byYear].reduce((sum, [year, n]) => (year === null ? sum : sum + n), 0)
  return {
    supplier: first?.supplier?.value ?? null,
    recipient: first?.recipient?.value ?? null,
    designation: first?.designation ?? '',
    description: described?.description ?? null,
    ordered: ordered?.count ?? null,
    orderYear: orderYear?.year?.value ?? null,
    delivered: counted.length === 0 ? null : Math.max(byYear.get(null) ?? 0, dated),
    deliveryYears: years,
    comment: [...comments].join('; '),
    sentences: [...new Set(list.map((r) => r.sentence))],
    cites,
  }
}
