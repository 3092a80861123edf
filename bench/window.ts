import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { ensurePage } from '../main/build/build-page.ts'
import { openLibrary } from '../main/library/index.ts'
import { packageRoot } from '../main/package-root.ts'
import { loadResources } from '../main/resources.ts'
import { checkoutBrowser } from '../tests/e2e/launch-browser.ts'
import type { Program } from '../tests/e2e/program.ts'
import { article } from './article-generator.ts'
import { spread } from './compare.ts'
import { measure } from './measure.ts'
import { quantile } from './quantile.ts'

/**
 * How the window feels: the time from a change to the new page drawn, beside a cold `dossier build` of the same PDF in
 * the same minute, with what the window's thread does meanwhile; and the time of a key in the library's search with
 * 5,000 sources. `preview` or `typing` measures one.
 */
const runs = 5
const changesPerRun = 10
const sources = 5000
const query = 'helicopters in the market'

const ms = (value: number) => `${Math.round(value)} ms`
const list = (values: readonly number[]) => values.map(Math.round).join(', ')

const programs: Program[] = []

/** The program, which is ended at the end even where a measurement fails. */
async function started(data: string): Promise<Program> {
  const program = await checkoutBrowser.launch({ data })
  programs.push(program)
  return program
}

/** Includes or leaves out the sentence in hand, and waits for the frame that shows the new page. */
async function change(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const stage = document.querySelector<HTMLElement>('.page-stage')
        const sentence = document.activeElement?.closest<HTMLElement>('[data-sentence]')
        if (stage == null || sentence == null) return reject(new Error('no page, or no sentence in hand'))
        const before = stage.dataset.drawn
        const from = performance.now()
        const watch = new MutationObserver(() => {
          if (stage.dataset.drawn === before) return
          watch.disconnect()
          requestAnimationFrame(() => resolve(performance.now() - from))
        })
        watch.observe(stage, { attributes: true, attributeFilter: ['data-drawn'] })
        sentence.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }))
      }),
  )
}

/** Collects, from now on, tasks of the window's thread that are longer than 50 ms (the Long Tasks API's limit). */
async function watchLongTasks(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const long: number[] = []
    Reflect.set(window, 'longTasks', long)
    new PerformanceObserver((seen) => long.push(...seen.getEntries().map((e) => e.duration))).observe({
      type: 'longtask',
    })
  })
  return () => page.evaluate(() => [...(Reflect.get(window, 'longTasks') as number[])])
}

async function preview(data: string): Promise<void> {
  const program = await started(data)
  const { page } = program
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  const busy = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return 1000 * (metrics.find((m) => m.name === 'TaskDuration')?.value ?? Number.NaN)
  }
  await page.getByRole('button', { name: 'Open the sample briefing' }).click()
  await page.locator('.page-stage[data-drawn]').waitFor()
  await page.locator('.briefing [data-sentence]').nth(1).focus()
  // Someone who opens a briefing looks at it before changing it.
  await page.waitForTimeout(2_000)
  const longTasks = await watchLongTasks(page)
  const build = [
    process.execPath,
    join(packageRoot, 'main/dossier.mjs'),
    ...['build', '--sections', 'history,arms-transfers,wagner,french-drawdown'],
    ...['--pdf', join(data, 'cold.pdf')],
  ]
  const first = await change(page)
  const cold: number[] = []
  const changes: number[][] = []
  const busyParts: number[] = []
  for (let run = 0; run < runs; run += 1) {
    cold.push((await measure(build)).wallMs)
    const times: number[] = []
    for (let n = 0; n < changesPerRun; n += 1) {
      await page.waitForTimeout(300)
      const before = await busy()
      times.push(await change(page))
      busyParts.push((await busy()) - before)
    }
    changes.push(times)
  }
  const long = await longTasks()
  await program.end()
  const all = changes.flat()
  const [median, p95] = [quantile(all, 0.5), quantile(all, 0.95)]
  const base = quantile(cold, 0.5)
  const ratios = spread(changes.map((times, i) => quantile(times, 0.95) / (cold[i] ?? Number.NaN)))
  console.log(`cold dossier build: median ${ms(base)} of ${runs} (${list(cold)})`)
  console.log(`change to page drawn: median ${ms(median)}, p95 ${ms(p95)} of ${all.length}`)
  console.log(`  median of each run: ${list(changes.map((t) => quantile(t, 0.5)))} ms`)
  console.log(`  p95 of each run: ${list(changes.map((t) => quantile(t, 0.95)))} ms`)
  console.log(`  the first change after start: ${ms(first)}`)
  console.log(
    `p95 over cold build: ${(p95 / base).toFixed(2)} (limit 0.35); median ${(median / base).toFixed(2)}`,
  )
  console.log(
    `  run by run: median ${ratios.median.toFixed(2)} (${ratios.min.toFixed(2)}–${ratios.max.toFixed(2)})`,
  )
  console.log(
    `tasks over 50 ms in the window's thread: ${long.length} in ${all.length + 1} changes, longest ${ms(Math.max(0, ...long))} (limit: none)`,
  )
  console.log(
    `the window's thread at work per change, all tasks together: median ${ms(quantile(busyParts, 0.5))}, p95 ${ms(quantile(busyParts, 0.95))}`,
  )
}

async function typing(data: string): Promise<void> {
  const root = join(data, 'data', 'library')
  mkdirSync(root, { recursive: true })
  const library = openLibrary(root, { resources: loadResources() })
  // Short articles: what counts for the window is how many there are, not how long they took to read.
  const items = Array.from({ length: sources }, (_, i) => ({
    name: `${i + 1}.txt`,
    bytes: new TextEncoder().encode(article(i + 1, 300)),
  }))
  await library.import(items)
  await library.close()
  const program = await started(data)
  const { page } = program
  await page.getByRole('tab', { name: new RegExp(sources.toLocaleString('en')) }).click()
  await page.locator('.library-row').first().waitFor()
  const rows = await page.locator('.library-row').count()
  console.log(`${sources} sources: ${rows} rows in the document`)
  const field = page.getByRole('searchbox')
  await field.focus()
  const longTasks = await watchLongTasks(page)
  await page.evaluate(() => {
    const times: number[] = []
    Reflect.set(window, 'keyTimes', times)
    const press = (event: KeyboardEvent) => {
      // From when the key was pressed, waiting in the queue included, to the end of the frame that shows it.
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - event.timeStamp)))
    }
    addEventListener('keydown', press, { capture: true })
  })
  const medians: number[] = []
  const highs: number[] = []
  let keys = 0
  for (let run = 0; run < runs; run += 1) {
    await field.fill('')
    await page.waitForTimeout(500)
    await page.evaluate(() => (Reflect.get(window, 'keyTimes') as number[]).splice(0))
    await page.keyboard.type(query, { delay: 90 })
    await page.locator('.search-hit').first().waitFor()
    await page.waitForTimeout(500)
    const times = await page.evaluate(() => Reflect.get(window, 'keyTimes') as number[])
    keys += times.length
    medians.push(quantile(times, 0.5))
    highs.push(quantile(times, 0.95))
  }
  const hits = await page.locator('.search-hit').count()
  const long = await longTasks()
  await program.end()
  console.log(`${keys} keys in ${runs} runs; ${hits} rows of hits in the document at the end`)
  console.log(`a key to the end of its frame: median of each run ${list(medians)} ms (limit 50)`)
  console.log(`  p95 of each run ${list(highs)} ms (limit 50)`)
  console.log(`tasks over 50 ms while typing: ${long.length}, longest ${ms(Math.max(0, ...long))}`)
}

const data = mkdtempSync(join(tmpdir(), 'dossier-window-'))
try {
  const [only] = process.argv.slice(2)
  await ensurePage(console.log)
  if (only !== 'typing') await preview(join(data, 'preview'))
  if (only !== 'preview') await typing(join(data, 'typing'))
} finally {
  await Promise.all(programs.map((p) => p.end()))
  rmSync(data, { recursive: true, force: true })
}
