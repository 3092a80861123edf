import { expect, it } from 'vitest'
import { launchChromium } from './chromium.ts'

it('a real Chromium starts from what npm installed and draws text', async () => {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.setContent('<p style="font: 40px serif; width: max-content">Мали Mali</p>')
    const width = await page.evaluate(() => document.querySelector('p')?.getBoundingClientRect().width ?? 0)
    expect(width).toBeGreaterThan(80)
  } finally {
    await browser.close()
  }
})
