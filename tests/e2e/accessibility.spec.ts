import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Corpus, draftBriefing } from '../../corpus/index.ts'
import { editedWord, paragraphAfter, tracked } from './edited-word.ts'
import { checkoutBrowser } from './launch-browser.ts'
import type { Program } from './program.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly help: string
  readonly where: readonly string[]
}

/** Every rule of axe-core, its best practices included, over the whole window as it is. */
async function violations(page: Page): Promise<readonly Violation[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: {
        run: (root: Document) => Promise<{
          violations: { id: string; help: string; nodes: { html: string }[] }[]
        }>
      }
    }
    const { violations: found } = await checker.run(document)
    return found.map(({ id, help, nodes }) => ({ id, help, where: nodes.slice(0, 5).map((n) => n.html) }))
  })
}

/** What a program that was killed left behind. */
const leftByCrash = {
  briefing: { ...draftBriefing(noCorpus(), { sections: [] }), title: 'Left behind' },
  savedAt: '2026-01-05T09:30:00Z',
  path: null,
}

function noCorpus(): Corpus {
  return { sources: [], facts: { events: [], transfers: [], quotes: [] } }
}

const menu = async (page: Page, item: string) => {
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

/** Each screen, from the one before: a name, and how to come to it. */
const screens: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  [
    'work that a crash left, and mistakes in own files',
    async (page) => {
      await page.getByRole('alert').getByRole('button', { name: 'Restore it' }).waitFor()
      await page
        .getByText(/bad\.yaml, line 1/)
        .first()
        .waitFor()
    },
  ],
  [
    'first start',
    async (page) => {
      await page.getByRole('button', { name: 'Throw it away' }).click()
      await page.getByRole('button', { name: 'Close' }).click()
      await page.getByRole('button', { name: 'Open the sample briefing' }).waitFor()
    },
  ],
  [
    'briefing with a judgement, a note, an edit and a left-out sentence',
    async (page) => {
      await page.getByRole('button', { name: 'Open the sample briefing' }).click()
      await page.locator('.page-stage[data-drawn]').waitFor()
      await page.getByRole('button', { name: 'Add a key judgement' }).click()
      await page.locator('.briefing [data-sentence]').nth(4).focus()
      await page.keyboard.press('n')
      await page.keyboard.type('A note')
      await page.locator('.briefing [data-sentence]').nth(2).focus()
      await page.keyboard.press('Enter')
      await page.keyboard.type('Edited. ')
      await page.keyboard.press('Escape')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Space')
    },
  ],
  [
    'things to check',
    async (page) => {
      await page.getByRole('button', { name: '2 things to check' }).click()
      await page.getByRole('region', { name: '2 things to check' }).waitFor()
    },
  ],
  [
    'calendar',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('region', { name: '2 things to check' }).waitFor({ state: 'hidden' })
      await page.getByRole('button', { name: /Calendar/ }).click()
    },
  ],
  [
    'templates to choose from',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: /Template$/ }).click()
      await page.getByRole('option').first().waitFor()
    },
  ],
  [
    'source with its report',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.locator('.briefing [data-sentence]').first().focus()
      await page.keyboard.press('ControlOrMeta+u')
      await page.getByRole('button', { name: 'What was found in this source' }).click()
    },
  ],
  ['library', (page) => page.getByRole('tab', { name: /Library/ }).click()],
  [
    'search hits',
    async (page) => {
      await page.getByRole('searchbox').fill('Wagner')
      await page.locator('.snippet mark').first().waitFor()
    },
  ],
  [
    'no search hit',
    async (page) => {
      await page.getByRole('searchbox').fill('xyzzy')
      await page.getByText(/^Nothing in the library/).waitFor()
    },
  ],
  [
    'export done',
    async (page) => {
      await page.getByRole('button', { name: 'Export PDF' }).click()
      await page.getByRole('status', { name: 'Export summary' }).waitFor()
    },
  ],
  ['menu', (page) => page.getByRole('button', { name: 'Menu' }).click()],
  [
    'settings',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Settings' }).click()
      await page.getByRole('dialog').waitFor()
    },
  ],
  [
    'shortcuts',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('F1')
      await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
    },
  ],
  [
    'about',
    async (page) => {
      await page.keyboard.press('Escape')
      await menu(page, 'About')
      await page.getByRole('dialog', { name: 'About' }).waitFor()
    },
  ],
  [
    'pasted text',
    async (page) => {
      await page.keyboard.press('Escape')
      await menu(page, 'Add pasted text')
      await page.getByRole('dialog', { name: 'Add pasted text' }).waitFor()
    },
  ],
  [
    'changes from Word, to decide and decided',
    async (page) => {
      await page.keyboard.press('Escape')
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Export Word' }).click(),
      ])
      const docx = readFileSync(await download.path())
      const edited = editedWord(docx, (xml) =>
        paragraphAfter(
          tracked(xml, 'also equipped', 'later equipped'),
          'medium tanks',
          'So says the embassy.',
        ),
      )
      await page.locator('#edited-word-file').setInputFiles({
        name: 'edited.docx',
        mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        buffer: Buffer.from(edited),
      })
      await page.getByRole('list', { name: 'Changes made in Word' }).waitFor()
      await page.keyboard.press('r')
      await page.getByText('1 of 2 changes to decide').waitFor()
    },
  ],
  [
    'unsaved changes',
    async (page) => {
      await page.keyboard.press('Escape')
      await menu(page, 'New briefing')
      await page.getByRole('alertdialog').waitFor()
    },
  ],
  [
    'a name to save under',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('ControlOrMeta+s')
      await page.getByRole('dialog', { name: 'Save the briefing' }).waitFor()
    },
  ],
  [
    'kept briefings',
    async (page) => {
      await page.getByRole('button', { name: 'Save', exact: true }).last().click()
      await page.getByText('Saved', { exact: true }).waitFor()
      await page.keyboard.press('ControlOrMeta+o')
      await page.getByRole('dialog', { name: 'Open a briefing' }).waitFor()
    },
  ],
  [
    'report of an import with a bad file',
    async (page) => {
      await page.keyboard.press('Escape')
      await page
        .locator('input[type=file][multiple]')
        .first()
        .setInputFiles({ name: 'broken.docx', mimeType: '', buffer: Buffer.from('no Word file') })
      await page.getByText(/broken\.docx/).waitFor()
    },
  ],
]

describe.each(['light', 'dark'] as const)('the window, %s', (colorScheme) => {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-axe-'))
  let program: Program
  beforeAll(async () => {
    const config = join(folder, 'data', 'config', 'sections')
    mkdirSync(config, { recursive: true })
    writeFileSync(join(config, 'bad.yaml'), 'id: 7\n')
    writeFileSync(join(folder, 'data', 'recovery.json'), JSON.stringify(leftByCrash))
    program = await checkoutBrowser.launch({ data: folder })
    await program.page.emulateMedia({ colorScheme })
  })
  afterAll(async () => {
    await program.end()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each(screens)('has no violation that axe-core finds: %s', async (_name, open) => {
    await open(program.page)
    // Pop-ups are judged as they stand, not as they fade in.
    await program.page.waitForTimeout(300)
    expect(await violations(program.page)).toEqual([])
  })
})

describe('a screen reader', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-names-'))
  let program: Program
  beforeAll(async () => {
    program = await checkoutBrowser.launch({ data: folder })
    await program.page.getByRole('button', { name: 'Open the sample briefing' }).click()
    await program.page.locator('.page-stage[data-drawn]').waitFor()
  })
  afterAll(async () => {
    await program.end()
    rmSync(folder, { recursive: true, force: true })
  })

  it('hears each pane, section and excerpt by a name that says what and where it is', async () => {
    const { page } = program
    for (const pane of ['Sources and sections', 'Briefing', 'Page and source', 'Sentence'])
      await page.getByRole('region', { name: pane, exact: true }).waitFor()
    const excerpt = page.getByRole('article').first()
    expect(await excerpt.getAttribute('aria-label')).toMatch(/^Excerpt 1 of \d+, Mali .+, ¶\d+/)
    const option = excerpt.getByRole('option').first()
    expect(await option.getAttribute('aria-selected')).toBe('true')
    await page.getByRole('img', { name: 'Page 1' }).waitFor()
  })

  it('hears what a key did: a sentence left out, a section moved', async () => {
    const { page } = program
    const said = page.locator('[aria-live=polite].visually-hidden')
    await page.getByRole('article').nth(1).getByRole('option').first().focus()
    await page.keyboard.press('Space')
    await expect.poll(() => said.textContent()).toMatch(/left out/)
    await page.getByRole('row', { name: 'Arms transfers' }).focus()
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(() => said.textContent()).toBe('Arms transfers is now 1 of 4.')
  })

  it('goes round the panes with F6 and comes back to where it was', async () => {
    const { page } = program
    const pane = () =>
      page.evaluate(() => document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane'))
    await page.getByRole('article').first().getByRole('option').first().focus()
    const before = await page.evaluate(() => document.activeElement?.id)
    const visited: (string | null | undefined)[] = []
    do {
      await page.keyboard.press('F6')
      visited.push(await pane())
    } while (visited.at(-1) !== 'briefing' && visited.length < 10)
    expect(new Set(visited)).toEqual(new Set(['inspector', 'page', 'status', 'sources', 'briefing']))
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(before)
  })

  it('works in French as well', async () => {
    const { page } = program
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('button', { name: /Language of the window/ }).click()
    await page.getByRole('option', { name: 'Français' }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Exporter en PDF' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr')
    expect(await violations(page)).toEqual([])
  })
})
