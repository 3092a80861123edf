import { readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { until } from './until.ts'

/**
 * Drags files from the disk over the middle of the page and drops them, through Chromium's own drag machinery, so that
 * the page gets real `File` objects.
 */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  const place = { x: Math.round(width / 2), y: Math.round(height / 2), data }
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', { type, ...place })
  await drag('dragEnter')
  // The page says that it takes the drop once it has drawn the drag over it; a hand that drags is slower still.
  await until(async () => {
    await drag('dragOver')
    return page.locator('.drop-hint').isVisible()
  }, 'the page to take the drop')
  await drag('dragOver')
  await drag('drop')
  await session.detach()
}

/** Name → path of every file at and below these paths: what the drop gives the page by name. */
export function pathsByName(paths: readonly string[]): Readonly<Record<string, string>> {
  const below = paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? Object.entries(pathsByName(readdirSync(path).map((name) => join(path, name))))
      : [[basename(path), path] as const],
  )
  return Object.fromEntries(below)
}
