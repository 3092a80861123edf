import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { launched, userData } from './launched.ts'
import { launchers } from './launchers.ts'
import { screen, sectionOrder } from './screen.ts'
import { until } from './until.ts'

/** Presses the pointer on one thing, moves it in steps as a hand does, and lets go over a part of another. */
async function dragTo(page: Page, from: Locator, to: Locator, part: number): Promise<void> {
  const start = await from.boundingBox()
  const end = await to.boundingBox()
  if (start === null || end === null) throw new Error('what is dragged, or where to, is not on the screen')
  const y = end.y + end.height * part
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2 + 6, { steps: 3 })
  await page.mouse.move(end.x + 40, y, { steps: 8 })
  await page.mouse.move(end.x + 41, y)
  await page.mouse.up()
}

describe.each(launchers)('$name', (launcher) => {
  it('sections and excerpts are put in another order with the pointer, and undo puts them back', async () => {
    const program = await launched(launcher, { data: userData() })
    const { page } = program
    const on = screen(page)
    await on.openSample.click()
    await on.section('French drawdown').waitFor()

    const before = await sectionOrder(page)
    const row = (name: string) => page.getByRole('row', { name, exact: true })
    await row(before[2] ?? '').hover()
    await dragTo(page, row(before[2] ?? '').locator('.drag-handle'), row(before[0] ?? ''), 0.1)
    const wanted = [before[2], before[0], before[1], before[3]]
    await until(
      async () => (await sectionOrder(page)).join() === wanted.join(),
      'the sections in the new order',
    )

    const cards = on.section('History of relations').getByRole('article')
    const names = async () =>
      (await cards.evaluateAll((all) => all.map((card) => card.id))).map((id) => id.split('.').at(-1))
    const first = await names()
    expect(first.length).toBeGreaterThan(2)
    await cards.nth(0).hover()
    await dragTo(page, cards.nth(0).locator('.excerpt-handle'), cards.nth(1), 0.9)
    await until(
      async () => (await names()).join() === [first[1], first[0], ...first.slice(2)].join(),
      'the excerpts in the new order',
    )
    expect(await page.locator('.drop-hint').count()).toBe(0)

    await on.undo.click()
    await until(async () => (await names()).join() === first.join(), 'the excerpts as they were')
    await on.undo.click()
    await until(async () => (await sectionOrder(page)).join() === before.join(), 'the sections as they were')
  })
})
