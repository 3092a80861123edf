import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../../main/package-root.ts'
import { launched, userData } from './launched.ts'
import { launchers } from './launchers.ts'
import type { Program } from './program.ts'
import { screen } from './screen.ts'
import { until } from './until.ts'

/** Opens the sample and gives it a title, so that there is something to lose. */
async function atWork(program: Program, title: string) {
  const on = screen(program.page)
  await on.openSample.click()
  await on.section('French drawdown').waitFor()
  await on.title.fill(title)
  return on
}

/** Asks to save under a name that the program does not know yet, in whichever way the shell asks for one. */
async function askToSave(program: Program, path: string, name: string): Promise<void> {
  await program.system?.saveTo(path)
  await program.page.keyboard.press('ControlOrMeta+s')
  if (program.system !== null) return
  const dialog = program.page.getByRole('dialog', { name: 'Save the briefing' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
  await dialog.getByRole('button', { name: 'Save' }).click()
}

const error = (program: Program) => program.page.locator('.notice-error')

describe.each(launchers)('$name', (launcher) => {
  it('refuses a damaged briefing and one of a newer version, says why, and keeps what is on the screen', async () => {
    const data = userData()
    const program = await launched(launcher, { data })
    const on = await atWork(program, 'Work of the day')
    await askToSave(program, join(data, 'work.dossier'), 'work')
    await program.page.getByText('Saved', { exact: true }).waitFor()
    for (const [name, text, reason] of [
      [
        'damaged',
        '{"version": 1,\n "title"',
        /damaged\.dossier cannot be opened: Line 2, column \d+: this is not/,
      ],
      ['newer', '{"version": 99}', /saved by a newer Dossier \(file version 99/],
      ['picture', '\u0089PNG\u0000', /picture\.dossier cannot be opened/],
    ] as const) {
      const path = join(data, `${name}.dossier`)
      writeFileSync(path, text)
      await program.drop([path])
      await error(program).getByText(reason).waitFor()
      expect(readFileSync(path, 'utf8')).toBe(text)
    }
    expect(await on.title.inputValue()).toBe('Work of the day')
    // What is typed into a field without leaving it is one step of undo.
    await on.title.blur()
    await on.title.fill('Still usable')
    await on.undo.click()
    await until(async () => (await on.title.inputValue()) === 'Work of the day', 'undo to work')
  })

  it('says that the disk is full, leaves the saved file alone, and saves once there is space', async () => {
    const data = userData()
    const disk = join(data, 'data', 'briefings')
    mkdirSync(disk, { recursive: true })
    const file = join(disk, 'Work.dossier')
    const program = await launched(launcher, { data, fullDisk: disk })
    const on = await atWork(program, 'First')
    await askToSave(program, file, 'Work')
    await program.page.getByText('Saved', { exact: true }).waitFor()
    const before = readFileSync(file, 'utf8')

    writeFileSync(join(disk, 'full'), '')
    await on.title.fill('Second')
    await program.page.keyboard.press('ControlOrMeta+s')
    await error(program)
      .getByText(/the disk is full; what was there before is unchanged/)
      .waitFor()
    expect(readFileSync(file, 'utf8')).toBe(before)
    expect(await on.title.inputValue()).toBe('Second')

    rmSync(join(disk, 'full'))
    await program.page.keyboard.press('ControlOrMeta+s')
    await until(() => readFileSync(file, 'utf8').includes('"Second"'), 'the changes to be saved')
    await until(async () => (await error(program).count()) === 0, 'the message to go')
  })

  it('keeps a briefing whose source was deleted from the disk, says what is missing, and takes it back', async () => {
    const data = userData()
    const first = await launched(launcher, { data })
    await atWork(first, 'Two sources')
    const file = join(data, 'two.dossier')
    await askToSave(first, file, 'two')
    await first.page.getByText('Saved', { exact: true }).waitFor()
    await first.end()
    rmSync(join(data, 'data', 'library', 'originals'), { recursive: true })
    mkdirSync(join(data, 'data', 'library', 'originals'))

    const program = await launched(launcher, { data, args: first.system === null ? [] : [file] })
    const { page } = program
    const on = screen(page)
    if (program.system === null) {
      await page.keyboard.press('ControlOrMeta+o')
      await page.getByRole('dialog').getByRole('button', { name: /^two/ }).click()
    }
    await until(async () => (await on.title.inputValue()) === 'Two sources', 'the briefing')
    await page.getByText('The source of this passage is not in the library.').first().waitFor()
    await page.getByText('The kept copy of this file is gone or was changed.').first().waitFor()
    expect(await on.section('French drawdown').locator('article.missing').count()).toBeGreaterThan(0)

    const again = ['mali-russian-help.txt', 'mali-russia-defence-ties.txt'].map((name) => {
      const copy = join(data, name)
      copyFileSync(join(packageRoot, 'corpus/sources', name), copy)
      return copy
    })
    await program.drop(again)
    await on.sentence('Moscow even erased').waitFor()
    await until(async () => (await page.locator('article.missing').count()) === 0, 'all passages to be back')
  })

  it('takes a paste of two megabytes', async () => {
    const program = await launched(launcher, { data: userData() })
    const { page } = program
    const on = await atWork(program, 'Before the paste')
    const paragraph = (n: number) => `Paragraph ${n} tells that convoy ${n * 3} left the town in the night.`
    let text = 'A very long report\n\n'
    for (let n = 0; text.length < 2_000_000; n += 1) text += `${paragraph(n)}\n\n`
    await on
      .button(/^Add pasted text/)
      .first()
      .click()
    const dialog = page.getByRole('dialog', { name: 'Add pasted text' })
    await dialog.getByRole('textbox', { name: 'Text' }).evaluate((field, pasted) => {
      const data = new DataTransfer()
      data.setData('text/plain', pasted)
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
      // An event that a script makes pastes nothing by itself.
      ;(field as HTMLTextAreaElement).setRangeText(pasted)
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }, text)
    await dialog.getByText('2,000 kB').waitFor()
    await dialog.getByRole('button', { name: 'Add' }).click()
    await page.getByText('1 source added').waitFor({ timeout: 200_000 })
    await page.getByText('A very long report').first().waitFor()
    await on.title.fill('After the paste')
    expect(await on.title.inputValue()).toBe('After the paste')
  })
})
