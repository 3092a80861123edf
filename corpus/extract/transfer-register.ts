import { fold } from '../classify/tokens.ts'
import type { TransferFact } from '../types.ts'
import type { Reading } from './transfer-reading.ts'

const keyOf = (r: Reading) =>
  `${r.supplier?.value ?? ''}|${r.recipient?.value ?? ''}|${fold(r.designation)
    .replace(/ (?:des|les|de|the)(?= )/g, '')
    .replace(/[\s‑–-]/g, '')}`

/** "TB2" and "Bayraktar TB2": one name inside the other, word by word. */
function sameType(a: Reading, b: Reading): boolean {
  if (!a.typed || !b.typed) return false
  const [one, two] = [a, b].map((r) => ` ${fold(r.designation).replace(/[\s‑–-]+/g, ' ')} `) as [
    string,
    string,
  ]
  return one.includes(two) || two.includes(one)
}

/**
 * Readings whose supplier no sentence has said take it from a reading of the same weapons and recipient where one has,
 * and a shorter name of a type is its longer one.
 */
function settled(readings: readonly Reading[]): Reading[] {
  return readings.map((r) => {
    const fellows = readings.filter(
      (x) =>
        x !== r &&
        x.recipient?.value === r.recipient?.value &&
        (x.designation === r.designation || sameType(x, r)),
    )
    const sayers =
      r.supplier === null || r.guessed ? fellows.filter((x) => x.supplier !== null && !x.guessed) : []
    const [sayer] = sayers
    const supplier =
      sayer !== undefined &&
      sayers.every((x) => x.supplier?.value === sayer.supplier?.value) &&
      (r.supplier === null || Math.abs(sayer.at - r.at) <= 3)
        ? sayer.supplier
        : r.supplier
    const fuller = fellows.find(
      (x) => x.supplier?.value === supplier?.value && x.designation.length > r.designation.length,
    )
    return { ...r, supplier, designation: fuller?.designation ?? r.designation }
  })
}

/** Puts readings of one transfer into one row; orders of different years stay apart. */
export function mergeReadings(read: readonly Reading[]): TransferFact[] {
  const readings = settled(read.filter((r) => !r.held))
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
  const right = (status: Reading['status']) => list.findLast((r) => r.corrects && r.status === status)
  const ordered = right('ordered') ?? list.find((r) => r.status === 'ordered' && r.count !== null)
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
    delivered:
      right('delivered')?.count ?? (counted.length === 0 ? null : Math.max(byYear.get(null) ?? 0, dated)),
    deliveryYears: years,
    comment: [...comments].join('; '),
    sentences: [...new Set(list.map((r) => r.sentence))],
    cites,
  }
}
