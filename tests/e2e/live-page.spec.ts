import { describe, expect, it } from 'vitest'
import { launched, userData } from './launched.ts'
import { launchers } from './launchers.ts'
import { screen } from './screen.ts'

describe.each(launchers)('the page in $name', (launcher) => {
  it('has its words over its picture, to be selected and read aloud; a click selects them in the briefing; it follows a change', async () => {
    const { page } = await launched(launcher, { data: userData() })
    const on = screen(page)
    await on.openSample.click()
    const words = page.locator('.sheet').first().locator('.text-layer')
    await words.getByText('The relations between Moscow and Bamako').waitFor()
    const copied = await words.evaluate((layer) => {
      getSelection()?.selectAllChildren(layer)
      return getSelection()?.toString() ?? ''
    })
    expect(copied).toContain('Contents\n')
    // Letters lie where the picture has them: no stretch reaches over the page's edge.
    const [sheet, ...spans] = await words.evaluate((layer) =>
      [layer, ...layer.querySelectorAll('span')].map((e) => {
        const { left, right } = e.getBoundingClientRect()
        return { left, right }
      }),
    )
    expect(spans.length).toBeGreaterThan(40)
    for (const span of spans) {
      expect(span.left).toBeGreaterThanOrEqual(sheet?.left ?? Number.NaN)
      expect(span.right).toBeLessThanOrEqual((sheet?.right ?? Number.NaN) + 1)
    }
    await page.evaluate(() => getSelection()?.removeAllRanges())
    await words.getByText('According to Russian embassy figures').click()
    await on.briefing.locator('article.selected').getByText('Russian embassy').first().waitFor()
    const before = await words.textContent()
    await on.sentence('The relations between Moscow and Bamako').first().focus()
    await page.keyboard.press('Space')
    await expect.poll(() => words.textContent(), { timeout: 60_000 }).not.toBe(before)
  })
})
