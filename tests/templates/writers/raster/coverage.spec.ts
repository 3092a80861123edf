import { expect, it } from 'vitest'
import { seededRandom } from '../../../../bench/article-generator.ts'
import { coverageOf, whole } from '../../../../templates/writers/raster/coverage.ts'

it('covers as much by an upright rectangle as by any outline of its shape, within one step', () => {
  const random = seededRandom(3)
  const inside = { left: 0, top: 0, right: 19, bottom: 19 }
  for (let i = 0; i < 2000; i += 1) {
    const [x, y] = [random() * 30 - 5, random() * 30 - 5]
    const [right, bottom] = [x + random() * (i % 3 ? 10 : 1.2), y + random() * (i % 2 ? 10 : 1.2)]
    const rectangle = [x, y, right, y, right, bottom, x, bottom]
    const box = i % 5 ? inside : null
    const quick = coverageOf([rectangle], box)
    // A second outline without area takes the way of all outlines.
    const slow = coverageOf([rectangle, [x, y, x, y, x, y]], box)
    expect(quick?.box).toEqual(slow?.box)
    const furthest = quick?.parts.reduce(
      (most, part, k) => Math.max(most, Math.abs(part - (slow?.parts[k] ?? 0))),
      0,
    )
    expect(furthest ?? 0).toBeLessThanOrEqual(1)
  }
  expect(coverageOf([[2, 2, 4, 2, 4, 4, 2, 4]], null)?.parts.includes(whole)).toBe(true)
})
