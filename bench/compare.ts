import { type Measured, measure } from './measure.ts'

/** One contestant. `missing` says why it cannot run here; it is then named and skipped. */
export interface Contestant {
  readonly name: string
  readonly command: readonly string[]
  readonly env?: NodeJS.ProcessEnv
  readonly missing?: string | undefined
}

export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

export interface Row {
  readonly name: string
  readonly runs: readonly Measured[]
  /** Against the first contestant, taken within the same round. */
  readonly wallRatio: Spread
  readonly peakRatio: Spread
}

/** Median, least and greatest of a list; NaN for an empty one. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (i: number) => sorted[i] ?? Number.NaN
  const middle = sorted.length >> 1
  const median = sorted.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2
  return { median, min: at(0), max: at(sorted.length - 1) }
}

/**
 * Runs the contestants in turn, round by round (A B C, A B C, …), so that a change in the machine's speed hits all
 * alike, and compares only runs of the same round. One contestant's failure ends its part and is printed.
 */
export async function compare(
  contestants: readonly Contestant[],
  options: { readonly rounds: number; readonly warmUp?: number; readonly timeoutMs?: number },
): Promise<readonly Row[]> {
  const able = contestants.filter((c) => c.missing === undefined)
  for (const c of contestants) if (c.missing !== undefined) console.log(`skipped: ${c.name} (${c.missing})`)
  const runs = new Map<string, (Measured | null)[]>(able.map((c) => [c.name, []]))
  const out = new Set<string>()
  for (let round = -(options.warmUp ?? 1); round < options.rounds; round++) {
    for (const c of able) {
      if (out.has(c.name)) continue
      const env = c.env === undefined ? {} : { env: c.env }
      const result = await measure(c.command, { ...env, timeoutMs: options.timeoutMs ?? 120_000 })
      if (!result.ok) {
        out.add(c.name)
        console.log(`failed: ${c.name}: ${result.stderr.trim().slice(-200)}`)
      }
      if (round >= 0) runs.get(c.name)?.push(result.ok ? result : null)
    }
  }
  const first = runs.get(able[0]?.name ?? '') ?? []
  return able.map((c) => {
    const own = runs.get(c.name) ?? []
    const ratios = (field: 'wallMs' | 'peakMb') =>
      own.flatMap((run, i) => {
        const base = first[i]
        return run && base ? [run[field] / base[field]] : []
      })
    return {
      name: c.name,
      runs: own.filter((r) => r !== null),
      wallRatio: spread(ratios('wallMs')),
      peakRatio: spread(ratios('peakMb')),
    }
  })
}

/** One contestant against another, each round by itself: "0.42 (0.40–0.47)"; "–" where one of them did not run. */
export function ratio(
  rows: readonly Row[],
  name: string,
  against: string,
  field: 'wallMs' | 'cpuMs' | 'peakMb' = 'wallMs',
): string {
  const runs = (wanted: string) => rows.find((r) => r.name === wanted)?.runs ?? []
  const base = runs(against)
  const ratios = runs(name).flatMap((run, i) => {
    const other = base[i]
    return other === undefined ? [] : [run[field] / other[field]]
  })
  if (ratios.length === 0) return '–'
  const { median, min, max } = spread(ratios)
  const cpu = field === 'wallMs' ? `, CPU ${ratio(rows, name, against, 'cpuMs')}` : ''
  return `${median.toFixed(2)} (${min.toFixed(2)}–${max.toFixed(2)})${cpu}`
}

/** A Markdown table of the rows, ready for `bench/README.md`. */
export function markdownTable(rows: readonly Row[]): string {
  const n = (x: number, digits = 2) => (Number.isNaN(x) ? '–' : x.toFixed(digits))
  const ratio = (x: Spread) => `${n(x.median)} (${n(x.min)}–${n(x.max)})`
  const lines = rows.map((r) => {
    const median = (field: 'wallMs' | 'cpuMs' | 'peakMb') => spread(r.runs.map((m) => m[field])).median
    const times = `${n(median('wallMs') / 1000)} | ${n(median('cpuMs') / 1000)}`
    return `| ${r.name} | ${times} | ${ratio(r.wallRatio)} | ${n(median('peakMb'), 0)} | ${ratio(r.peakRatio)} |`
  })
  return [
    `| program | wall, s | CPU, s | wall ÷ ${rows[0]?.name ?? 'first'} (min–max) | peak, MB | peak ÷ first |`,
    '|---|--:|--:|--:|--:|--:|',
    ...lines,
  ].join('\n')
}
