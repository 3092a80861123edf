import type { Locator, Page } from 'playwright-core'

/** The parts of the window that the journeys touch, by the names that a screen reader reads. */
export function screen(page: Page) {
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const briefing = page.getByRole('region', { name: 'Briefing', exact: true })
  return {
    button,
    briefing,
    openSample: button('Open the sample briefing'),
    exportPdf: button('Export PDF'),
    exportWord: button('Export Word'),
    undo: page.getByRole('banner').getByRole('button', { name: 'Undo', exact: true }),
    redo: page.getByRole('banner').getByRole('button', { name: 'Redo', exact: true }),
    title: page.getByRole('textbox', { name: 'Title', exact: true }),
    /** The label around the check box: what a person clicks. */
    sectionBox: (name: string): Locator =>
      page.locator('label').filter({ has: page.getByRole('checkbox', { name, exact: true }) }),
    sectionRow: (name: string): Locator => page.getByRole('row', { name }),
    section: (name: string): Locator => page.getByRole('region', { name, exact: true }),
    sentence: (words: string): Locator => briefing.getByRole('option', { name: words }),
    page: page.getByRole('region', { name: 'Page and source' }),
  }
}

/** The headings of the briefing's sections, in order. */
export async function sectionOrder(page: Page): Promise<readonly string[]> {
  const headings = await screen(page).briefing.getByRole('heading', { level: 2 }).allInnerTexts()
  return headings.filter((text) => /^\d/.test(text)).map((text) => text.replace(/^\d+\s*/, '').trim())
}
