import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { launched, userData } from './launched.ts'
import { launchers } from './launchers.ts'
import { screen } from './screen.ts'

const many = 5_000

/** A folder of small articles, each with words of its own. */
function folderOfMany(data: string): string {
  const folder = join(data, 'articles')
  mkdirSync(folder)
  for (let n = 0; n < many; n += 1)
    writeFileSync(
      join(folder, `a${n}.txt`),
      `Report ${n}\n\nPatrol ${n} left town number ${n * 7} at dawn and found ${n + 3} lorries.\n`,
    )
  return folder
}

describe.each(launchers)('$name', (launcher) => {
  it('takes a dropped folder of 5,000 files: shows how far it is, can be stopped, stays usable', async () => {
    const data = userData()
    const folder = folderOfMany(data)
    const program = await launched(launcher, { data })
    const { page } = program
    const on = screen(page)
    await on.openSample.click()
    await on.section('French drawdown').waitFor()

    const far = page.getByRole('progressbar', { name: /Reading [\d,]+ of 5,000/ })
    await program.drop([folder])
    await far.waitFor()
    await on.title.fill('Typed while 5,000 files come in')
    await on.button('Stop').click()
    await page.getByText('Stopped. What was read until then is kept.').waitFor()
    expect(await on.title.inputValue()).toBe('Typed while 5,000 files come in')

    await program.choose([folder], () => on.button('Add a folder…').first().click())
    await page.getByText(/^5,000 sources added/).waitFor({ timeout: 240_000 })
    await page.getByText('5,002 sources').waitFor()
    await page.getByRole('searchbox').fill('"town number 34986"')
    await page.getByText('1 matching source').waitFor()
    // As wide as the pane: a list that was measured wrongly shows one word a line.
    const hit = await page.locator('.search-hit').boundingBox()
    expect(hit?.width).toBeGreaterThan(200)
  })
})
