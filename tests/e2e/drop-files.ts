import { basename } from 'node:path'
import type { Page } from 'playwright-core'

/**
 * Drags files from the disk over the middle of the page and drops them, through Chromium's own drag machinery, so that
 * the page gets real `File` objects.
 */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  const data = {
    items: paths.map((path) => ({ mimeType: 'text/plain', data: '', title: basename(path) })),
    files: [...paths],
    dragOperationsMask: 1,
  }
  const place = { x: Math.round(width / 2), y: Math.round(height / 2), data }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...place })
  await session.detach()
}
