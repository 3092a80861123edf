import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { patience } from '../../../main/worker/patience.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** When, by the clock, a limit of a second is over for a program that gets this share of a processor. */
function overAfter(share: number): number {
  const begun = performance.now()
  let over = 0
  patience(
    1_000,
    () => {
      over = performance.now() - begun
    },
    () => share * (performance.now() - begun),
  )
  vi.advanceTimersByTime(10_000)
  return over
}

it('is over by the clock where the processor is ours, later where others have it, and at last in any case', () => {
  expect(overAfter(1)).toBe(1_000)
  expect(overAfter(2)).toBe(1_000)
  expect(overAfter(0.5)).toBeGreaterThanOrEqual(2_000)
  expect(overAfter(0.5)).toBeLessThan(2_100)
  expect(overAfter(0)).toBe(4_000)
})

it('can be called off, before the time and while it waits on', () => {
  const late = vi.fn()
  patience(1_000, late, () => 0)()
  const stop = patience(1_000, late, () => 0)
  vi.advanceTimersByTime(1_500)
  stop()
  vi.advanceTimersByTime(10_000)
  expect(late).not.toHaveBeenCalled()
})
