import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../../main/package-root.ts'
import { launched, userData } from './launched.ts'
import { launchers } from './launchers.ts'
import type { Program } from './program.ts'
import { wordsOfDocx, wordsOfPdf } from './read-exports.ts'
import { screen, sectionOrder } from './screen.ts'
import { until } from './until.ts'

const bundled = join(packageRoot, 'corpus/sources')

/** Saves under a name, in whichever way the shell asks for one, and gives the file's path where there is one. */
async function saveAs(program: Program, data: string, name: string): Promise<string> {
  const path = join(data, `${name}.dossier`)
  if (program.system !== null) await program.system.saveTo(path)
  await program.page.keyboard.press('ControlOrMeta+s')
  if (program.system === null) {
    const dialog = program.page.getByRole('dialog', { name: 'Save the briefing' })
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
    await dialog.getByRole('button', { name: 'Save' }).click()
  }
  await program.page.getByText('Saved', { exact: true }).waitFor()
  return path
}

/** What a section says of its sentences. How many of the bundled articles' belong to it is for other tests to say. */
async function sentencesUsed(section: Locator): Promise<{ used: number; found: number }> {
  const line = await section.getByText(/^[1-9]\d* of \d+ sentences used$/).innerText()
  const [used = 0, found = 0] = line.match(/\d+/g)?.map(Number) ?? []
  return { used, found }
}

/** True once the file that a crash leaves behind holds this title and so many sentences of the section on history. */
function isKept(data: string, title: string, sentences: number): boolean {
  const file = join(data, 'data', 'recovery.json')
  const { briefing } = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null) ?? {}
  const history = briefing?.sections.find((s: { id: string }) => s.id === 'history')
  const kept = history?.excerpts.flatMap((e: { sentences: readonly string[] }) => e.sentences)
  return briefing?.title === title && kept?.length === sentences
}

describe.each(launchers)('$name', (launcher) => {
  it('first start to exported PDF in three clicks', async () => {
    const program = await launched(launcher, { data: userData() })
    const { openSample, exportPdf } = screen(program.page)
    let clicks = 0
    const click = async (button: typeof openSample) => {
      clicks += 1
      await button.click()
    }
    await click(openSample)
    const pdf = await program.saved('sample.pdf', () => click(exportPdf))
    // The dialog that asks for the name is the third click, where there is one.
    expect(clicks + (program.system === null ? 0 : 1)).toBeLessThanOrEqual(3)
    const words = await wordsOfPdf(pdf)
    for (const heading of ['History of relations', 'Arms transfers', 'Wagner', 'French drawdown'])
      expect(words).toContain(heading)
    await program.page
      .getByText('sample.pdf is written')
      .or(program.page.getByText(/was handed to/))
      .waitFor()
  })

  it('choose, reorder by keyboard, leave out, edit, note, change the template, export both, save, reopen', async () => {
    const data = userData()
    const program = await launched(launcher, { data })
    const { page } = program
    const on = screen(page)

    await on.button('Use these 2 articles').click()
    await on.sectionBox('History of relations').click()
    await on.sectionBox('Wagner and Russian mercenaries').click()
    await on.section('Wagner and Russian mercenaries').waitFor()
    expect(await sectionOrder(page)).toEqual(['History of relations', 'Wagner and Russian mercenaries'])

    await on.sectionRow('Wagner and Russian mercenaries').focus()
    await page.keyboard.press('Alt+ArrowUp')
    await until(
      async () => (await sectionOrder(page))[0] === 'Wagner and Russian mercenaries',
      'the new order',
    )

    const left = on
      .section('Wagner and Russian mercenaries')
      .getByRole('option', { name: /no such contract has been signed/ })
    await left.focus()
    await page.keyboard.press(' ')
    await on.section('Wagner and Russian mercenaries').getByText('3 of 4 sentences used').waitFor()

    const edited = on.sentence('Moscow even erased')
    await edited.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('Moscow wrote off a debt of $124 million in 2003.')
    await page.keyboard.press('Escape')
    await on.sentence('Moscow wrote off a debt').waitFor()

    await on.sentence('But the Kremlin').or(on.sentence('On the program, a strengthening')).first().focus()
    await page.keyboard.press('n')
    await page.keyboard.type('Denied in public; staff seen in the streets.')

    await on.button(/Template$/).click()
    await page.getByRole('option', { name: /information paper/i }).click()
    await on.title.fill('Wagner in Mali')
    await page.keyboard.press('Tab')

    const pdf = await wordsOfPdf(await program.saved('both.pdf', () => on.exportPdf.click()))
    const docx = wordsOfDocx(await program.saved('both.docx', () => on.exportWord.click()))
    for (const words of [pdf, docx]) {
      expect(words).toContain('Wagner in Mali')
      expect(words).toContain('Moscow wrote off a debt of $124 million in 2003.')
      expect(words).not.toContain('erased')
      expect(words).toContain('Denied in public; staff seen in the streets.')
      expect(words).not.toContain('no such contract has been signed')
    }

    const file = await saveAs(program, data, 'Wagner in Mali')
    await program.end()
    const again = await launched(launcher, { data, args: program.system === null ? [] : [file] })
    if (again.system === null) {
      await again.page.keyboard.press('ControlOrMeta+o')
      await again.page
        .getByRole('dialog')
        .getByRole('button', { name: /Wagner in Mali/ })
        .click()
    }
    const then = screen(again.page)
    await then.sentence('Moscow wrote off a debt').waitFor()
    expect(await then.title.inputValue()).toBe('Wagner in Mali')
    expect(await sectionOrder(again.page)).toEqual(['Wagner and Russian mercenaries', 'History of relations'])
    await then.section('Wagner and Russian mercenaries').getByText('3 of 4 sentences used').waitFor()
    expect(await again.page.getByRole('textbox', { name: /^Note/ }).inputValue()).toBe(
      'Denied in public; staff seen in the streets.',
    )
    expect(await then.button(/Template$/).innerText()).toMatch(/information paper/i)
  })

  it('import a folder of mixed files with one bad one: the bad one is named, the others are there', async () => {
    const data = userData()
    const folder = join(data, 'articles')
    mkdirSync(join(folder, 'more'), { recursive: true })
    copyFileSync(join(bundled, 'mali-russian-help.txt'), join(folder, 'help.txt'))
    writeFileSync(
      join(folder, 'more', 'note.md'),
      '# Patrols\n\nMercenaries of the Russian paramilitary group Wagner were seen on patrol near Ségou.\n',
    )
    writeFileSync(
      join(folder, 'page.html'),
      '<html><title>Ties</title><article><h1>Ties</h1><p>Russia gave Mali two Mi-35M helicopters in 2017.</p></article></html>',
    )
    writeFileSync(join(folder, 'broken.docx'), 'this is no Word file')
    const program = await launched(launcher, { data })
    if (program.system === null)
      await program.choose([folder], () => screen(program.page).button('Add a folder…').first().click())
    else await program.drop([folder])
    await program.page.getByText(/3 sources added/).waitFor()
    const notice = program.page
      .getByRole('status')
      .or(program.page.getByRole('alert'))
      .filter({ hasText: 'broken.docx' })
    await notice.first().waitFor()
    await screen(program.page).sectionBox('Wagner and Russian mercenaries').click()
    await screen(program.page).sentence('Mercenaries of the Russian paramilitary group').waitFor()
  })

  it('all of it is undone step by step to the start, and redone to the end', async () => {
    const data = userData()
    const program = await launched(launcher, { data })
    const { page } = program
    const on = screen(page)
    await on.button('Use these 2 articles').click()
    await on.briefing.getByRole('heading', { name: 'In no section' }).waitFor()
    // What the briefing says and how it is set, without where the focus is or what is unfolded.
    const shown = async () =>
      (await on.briefing.ariaSnapshot())
        .split('\n')
        .filter((line) => /heading|\[selected\]|textbox|Template|sentences used/.test(line))
        .map((line) => line.replace(/ \[active\]| \[expanded\]/g, '').trim())
        .join('\n')
    const start = await shown()

    await on.sectionBox('History of relations').click()
    const all = await sentencesUsed(on.section('History of relations'))
    expect(all.used).toBe(all.found)
    await on.sectionBox('Wagner and Russian mercenaries').click()
    await on.section('Wagner and Russian mercenaries').waitFor()
    await on.sectionRow('Wagner and Russian mercenaries').focus()
    await page.keyboard.press('Alt+ArrowUp')
    await on.sentence('Moscow even erased').focus()
    await page.keyboard.press(' ')
    await on
      .section('History of relations')
      .getByText(`${all.found - 1} of ${all.found} sentences used`)
      .waitFor()
    await on.sentence('On the program, a strengthening').first().focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('On the table: stronger military ties.')
    await page.keyboard.press('Escape')
    await on.sentence('On the table').first().focus()
    await page.keyboard.press('n')
    await page.keyboard.type('To be confirmed.')
    await on.button('Add a key judgement').click()
    await on.button(/Template$/).click()
    await page.getByRole('option', { name: /information paper/i }).click()
    const article = join(data, 'more.txt')
    writeFileSync(article, 'More\n\nMercenaries of the Wagner group arrived in Mali in 2021.\n')
    await program.drop([article])
    await on.sentence('Mercenaries of the Wagner group arrived').waitFor()
    await until(async () => (await sectionOrder(page))[0]?.startsWith('Wagner') ?? false, 'the new order')
    const end = await shown()

    let steps = 0
    for (; await on.undo.isEnabled(); steps += 1) await on.undo.click()
    // Two sections, their order, a sentence out, an edit, a note, a judgement, a template, an import; and the start.
    expect(steps).toBe(10)
    for (let step = 0; step < 9; step += 1) await on.redo.click()
    await on.redo.click()
    await until(async () => (await shown()) === end, 'the briefing to be as it was at the end', 30_000).catch(
      () => undefined,
    )
    expect(await shown()).toBe(end)
    for (let step = 0; step < 9; step += 1) await on.undo.click()
    await until(async () => (await shown()) === start, 'the briefing to be as it was', 30_000).catch(
      () => undefined,
    )
    expect(await shown()).toBe(start)
  })

  it('a crash while editing loses at most the last two seconds', async () => {
    const data = userData()
    const program = await launched(launcher, { data })
    const on = screen(program.page)
    await on.openSample.click()
    const { found } = await sentencesUsed(on.section('History of relations'))
    await on.title.fill('Typed before the crash')
    await on.sentence('Moscow even erased').focus()
    await program.page.keyboard.press(' ')
    const changed = performance.now()
    await until(() => isKept(data, 'Typed before the crash', found - 1), 'the change to be kept')
    // Two seconds, and what a busy machine adds to them.
    const busy = Math.max(1, (loadavg()[0] ?? 0) / availableParallelism())
    expect(performance.now() - changed).toBeLessThan(2_000 * busy)
    await program.kill()

    const again = await launched(launcher, { data })
    await again.page.getByRole('alert').filter({ hasText: 'Typed before the crash' }).waitFor()
    await screen(again.page).button('Restore it').click()
    await until(
      async () => (await screen(again.page).title.inputValue()) === 'Typed before the crash',
      'the title',
    )
    await screen(again.page)
      .section('History of relations')
      .getByText(`${found - 1} of ${found} sentences used`)
      .waitFor()
  })
})
