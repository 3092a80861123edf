/**
 * Takes a picture of every screen, light and dark, in both languages, at 100 % and 200 %, into `out/screens`, for
 * people to look at: `npm run screens`. With `--docs` the README's picture of the window is taken anew.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { packageRoot } from '../../main/package-root.ts'
import { checkoutBrowser } from './launch-browser.ts'

const folder = join(packageRoot, 'out', 'screens')

interface Look {
  readonly name: string
  readonly theme: 'light' | 'dark'
  readonly language: 'en' | 'fr'
  readonly zoom: number
}

const looks: readonly Look[] = [
  { name: 'light-en-100', theme: 'light', language: 'en', zoom: 100 },
  { name: 'dark-fr-100', theme: 'dark', language: 'fr', zoom: 100 },
  { name: 'light-fr-200', theme: 'light', language: 'fr', zoom: 200 },
  { name: 'dark-en-200', theme: 'dark', language: 'en', zoom: 200 },
]

/** Screens by what to do to come to each from the one before; by position and class, for the words change. */
const screens: readonly (readonly [name: string, go: (page: Page) => Promise<unknown>])[] = [
  ['01-start', (page) => page.locator('.first-start').waitFor()],
  [
    '02-briefing',
    async (page) => {
      await page.locator('.first-start .button.primary').click()
      await page.locator('.page-stage[data-drawn]').waitFor()
      await page.locator('.judgements > .link-button').click()
      await page.keyboard.press('Tab')
      await page.locator('.judgement textarea').fill('Wagner’s presence will outlast the contract.')
      await page.locator('.briefing [data-sentence]').nth(4).focus()
      await page.keyboard.press('n')
      await page.keyboard.type('To be confirmed by a second source.')
      await page.locator('.briefing [data-sentence]').nth(1).focus()
      await page.waitForTimeout(1500)
    },
  ],
  ['03-source', (page) => page.keyboard.press('ControlOrMeta+u')],
  ['04-source-report', (page) => page.locator('.source-report .link-button').first().click()],
  ['05-library', (page) => page.locator('.pane-tabs [role=tab]').nth(1).click()],
  [
    '06-search',
    async (page) => {
      await page.locator('input[type=search]').fill('Wagner')
      await page.locator('.snippet mark').first().waitFor()
    },
  ],
  ['07-no-hit', (page) => page.locator('input[type=search]').fill('xyzzy')],
  [
    '08-exported',
    async (page) => {
      await page.locator('.pane-tabs [role=tab]').nth(0).click()
      await page.keyboard.press('ControlOrMeta+e')
      await page.locator('.export-summary .export-done').waitFor()
    },
  ],
  ['09-menu', (page) => page.locator('.menu-button').click()],
  [
    '10-settings',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.locator('.icon-settings').click()
    },
  ],
  [
    '11-shortcuts',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('F1')
    },
  ],
  [
    '12-about',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.locator('.menu-button').click()
      await page
        .locator('.menu-item')
        .filter({ hasText: /About|propos/ })
        .click()
    },
  ],
  [
    '13-paste',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('ControlOrMeta+Shift+v')
    },
  ],
  [
    '14-bad-import',
    async (page) => {
      await page.keyboard.press('Escape')
      const broken = { name: 'broken.docx', mimeType: '', buffer: Buffer.from('no Word file') }
      await page.locator('input[type=file][multiple]').first().setInputFiles(broken)
      await page.locator('.failed-list').waitFor()
    },
  ],
  [
    '15-unassigned',
    (page) => page.locator('#unassigned').evaluate((part) => part.scrollIntoView({ block: 'start' })),
  ],
  [
    '16-unsaved',
    async (page) => {
      await page.keyboard.press('ControlOrMeta+n')
      await page.locator('[role=alertdialog]').waitFor()
    },
  ],
]

async function take(look: Look): Promise<void> {
  const data = join(folder, `data-${look.name}`)
  mkdirSync(join(data, 'data'), { recursive: true })
  const { theme, language, zoom } = look
  writeFileSync(
    join(data, 'data', 'settings.json'),
    JSON.stringify({ theme, language, zoom, author: 'A. Keïta' }),
  )
  const program = await checkoutBrowser.launch({ data })
  program.page.setDefaultTimeout(120_000)
  try {
    for (const [name, go] of screens) {
      await go(program.page)
      await program.page.waitForTimeout(700)
      await program.page.screenshot({ path: join(folder, `${look.name}-${name}.png`) })
    }
  } finally {
    await program.kill()
    rmSync(data, { recursive: true, force: true })
  }
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'))
for (const look of looks) if (wanted.length === 0 || wanted.includes(look.name)) await take(look)
if (process.argv.includes('--docs'))
  cpSync(join(folder, 'light-en-100-02-briefing.png'), join(packageRoot, 'docs', 'images', 'window.png'))
