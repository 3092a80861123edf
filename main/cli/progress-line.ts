import { grouped } from './grouped.ts'

/** What a progress line is made of; `seconds` since the start. */
export interface ProgressState {
  readonly done: number
  readonly total: number
  readonly failed: number
  readonly current: string | null
  readonly seconds: number
}

const cells = 24

/** `███████░░░░░ 3,120 of 10,000 · 512 a second · 13 s left · 2 failed`: bar, count, rate, time left. */
export function progressLine({ done, total, failed, current, seconds }: ProgressState): string {
  const share = total === 0 ? 1 : done / total
  const full = Math.floor(share * cells)
  const rate = seconds > 0 ? done / seconds : 0
  const parts = [
    `${'█'.repeat(full)}${'░'.repeat(cells - full)} ${grouped(done)} of ${grouped(total)}`,
    ...(seconds >= 1 && rate > 0 ? [`${rate >= 10 ? Math.round(rate) : rate.toFixed(1)} a second`] : []),
    ...(seconds >= 1 && rate > 0 && done < total ? [`${duration((total - done) / rate)} left`] : []),
    ...(failed > 0 ? [`${grouped(failed)} failed`] : []),
    ...(current !== null && done < total ? [current] : []),
  ]
  return parts.join(' · ')
}

/** `45 s`, `3 min 20 s`, `2 h 5 min`. */
export function duration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds))
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
