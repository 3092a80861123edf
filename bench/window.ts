import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openLibrary } from '../main/library/index.ts'
import { packageRoot } from '../main/package-root.ts'
import { loadResources } from '../main/resources.ts'
import { localBrowser } from '../tests/e2e/launch-browser.ts'
import { article } from './article-generator.ts'
import { measure } from './measure.ts'

/**
 * How the window feels: the time from a change to the new page drawn, beside a cold `dossier build` of the same PDF in
 * the same minute; and the time of a key in the library's search with 5,000 sources. `preview` or `typing` measures one.
 */
const rounds = 5
const changesPerRound = 5

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN
}

const shown = (ms: number) => `${Math.round(ms)} ms`

/** Includes or leaves out the sentence in hand, and waits until another page is drawn. */
async function change(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const stage = document.querySelector<HTMLElement>('.page-stage')
        if (stage === null) throw new Error('there is no page')
        const before = stage.dataset.drawn
        const from = performance.now()
        const watch = new MutationObserver(() => {
          if (stage.dataset.drawn === before) return
          watch.disconnect()
          requestAnimationFrame(() => resolve(performance.now() - from))
        })
        watch.observe(stage, { attributes: true, attributeFilter: ['data-drawn'] })
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }),
        )
      }),
  )
}

async function preview(data: string): Promise<void> {
  const program = await localBrowser.launch({ data })
  const { page } = program
  await page.getByRole('button', { name: 'Open the sample briefing' }).click()
  await page.locator('.page-stage[data-drawn]').waitFor()
  await page.locator('.briefing [data-sentence]').nth(1).focus()
  await page.evaluate(() => {
    const long: number[] = []
    Reflect.set(window, 'longTasks', long)
    new PerformanceObserver((list) => long.push(...list.getEntries().map((e) => e.duration))).observe({
      type: 'longtask',
    })
  })
  const builds: number[] = []
  const changes: number[] = []
  const build = [
    process.execPath,
    join(packageRoot, 'main/dossier.mjs'),
    'build',
    '--sections',
    'history,arms-transfers,wagner,french-drawdown',
    '--pdf',
    join(data, 'cold.pdf'),
  ]
  await change(page)
  for (let round = 0; round < rounds; round += 1) {
    builds.push((await measure(build)).wallMs)
    for (let n = 0; n < changesPerRound; n += 1) {
      changes.push(await change(page))
      await page.waitForTimeout(200)
    }
  }
  const long = await page.evaluate(() => Reflect.get(window, 'longTasks') as number[])
  await program.end()
  const cold = quantile(builds, 0.5)
  const p95 = quantile(changes, 0.95)
  console.log(`cold dossier build, median of ${rounds}: ${shown(cold)}`)
  console.log(`change to page drawn: median ${shown(quantile(changes, 0.5))}, p95 ${shown(p95)}`)
  console.log(
    `p95 over cold build: ${(p95 / cold).toFixed(2)} (limit 0.35); median over cold build: ${(quantile(changes, 0.5) / cold).toFixed(2)}`,
  )
  console.log(
    `tasks over 50 ms in the window's thread: ${long.length} in ${changes.length} changes, longest ${shown(Math.max(0, ...long))}`,
  )
}

async function typing(data: string): Promise<void> {
  const root = join(data, 'data', 'library')
  mkdirSync(root, { recursive: true })
  const library = openLibrary(root, { resources: loadResources() })
  // Short articles: what counts for the window is how many there are, not how long they took to read.
  const items = Array.from({ length: 5000 }, (_, i) => ({
    name: `${i + 1}.txt`,
    bytes: new TextEncoder().encode(article(i + 1, 300)),
  }))
  await library.import(items)
  await library.close()
  const program = await localBrowser.launch({ data })
  const { page } = program
  await page.getByRole('tab', { name: /Library/ }).click()
  const rows = await page.locator('.library-row').count()
  console.log(`5,000 sources: ${rows} rows in the document`)
  const field = page.getByRole('searchbox')
  const medians: number[] = []
  const highs: number[] = []
  await page.evaluate(() => {
    const times: number[] = []
    Reflect.set(window, 'keyTimes', times)
    const press = () => {
      const from = performance.now()
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - from)))
    }
    addEventListener('keydown', press, { capture: true })
  })
  for (let round = 0; round < rounds; round += 1) {
    await field.fill('')
    await page.evaluate(() => (Reflect.get(window, 'keyTimes') as number[]).splice(0))
    await page.keyboard.type('helicopters in the north', { delay: 60 })
    await page.waitForTimeout(500)
    const times = await page.evaluate(() => Reflect.get(window, 'keyTimes') as number[])
    medians.push(quantile(times, 0.5))
    highs.push(quantile(times, 0.95))
  }
  await program.end()
  console.log(
    `a key in the search to the frame after it, ${rounds} runs: median ${medians.map(shown).join(', ')}; p95 ${highs.map(shown).join(', ')} (limit 50 ms)`,
  )
}

const data = mkdtempSync(join(tmpdir(), 'dossier-window-'))
try {
  const [only] = process.argv.slice(2)
  if (only !== 'typing') await preview(join(data, 'preview'))
  if (only !== 'preview') await typing(join(data, 'typing'))
} finally {
  rmSync(data, { recursive: true, force: true })
}
