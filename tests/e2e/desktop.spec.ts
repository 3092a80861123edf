import { copyFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../../main/package-root.ts'
import { shortcuts } from '../../renderer/app/shortcuts.ts'
import { launched, userData } from './launched.ts'
import { desktopLaunchers } from './launchers.ts'
import type { Noted, Program } from './program.ts'
import { screen } from './screen.ts'
import { until } from './until.ts'

const article = join(packageRoot, 'corpus/sources/mali-russian-help.txt')

async function waitForNote(program: Program, holds: (noted: Noted) => boolean, what: string): Promise<Noted> {
  let found: Noted | undefined
  await until(async () => {
    found = (await program.noted()).find(holds)
    return found !== undefined
  }, what)
  if (found === undefined) throw new Error(what)
  return found
}

/** A briefing file over the sample, made by the program itself. */
async function savedSample(program: Program, path: string, title: string): Promise<void> {
  const on = screen(program.page)
  await on.openSample.click()
  await on.title.fill(title)
  await on.section('French drawdown').waitFor()
  await program.system?.saveTo(path)
  await program.system?.menu('save')
  await until(() => existsSync(path), 'the briefing to be saved')
  await program.page.getByText('Saved', { exact: true }).waitFor()
}

describe.each(desktopLaunchers)('$name', (launcher) => {
  it('has a native menu with the very shortcuts of the page, in the language of the window', async () => {
    const program = await launched(launcher, { data: userData() })
    const outline = (await program.system?.menuOutline()) ?? []
    for (const [command, keys] of Object.entries(shortcuts)) {
      const [first] = keys
      if (first === undefined) continue
      const written = [
        ...(first.mod ? ['CmdOrCtrl'] : []),
        ...(first.alt ? ['Alt'] : []),
        ...(first.shift ? ['Shift'] : []),
        first.key === '+' ? 'Plus' : first.key.length === 1 ? first.key.toUpperCase() : first.key,
      ].join('+')
      expect([command, outline.some((i) => i.accelerator === written)]).toEqual([command, true])
    }
    await screen(program.page).button('Settings').click()
    await program.page.getByRole('button', { name: /Language of the window/ }).click()
    await program.page.getByRole('option', { name: 'Français' }).click()
    await until(
      async () => (await program.system?.menuOutline())?.some((i) => i.label === '&Fichier') ?? false,
      'the French menu',
    )
  })

  it('runs a command of the menu in the page, and a recent briefing from the menu', async () => {
    const data = userData()
    const program = await launched(launcher, { data })
    const path = join(data, 'Sahel & Co.dossier')
    await savedSample(program, path, 'From the menu')
    await waitForNote(
      program,
      (n) => n.what === 'recent-document' && n.detail === path,
      'the recent document',
    )
    await program.system?.menu('new')
    await screen(program.page).openSample.waitFor()
    await program.system?.menu('Sahel && Co.dossier')
    await until(
      async () => (await screen(program.page).title.inputValue()) === 'From the menu',
      'the recent briefing',
    )
  })

  it('shows unsaved changes in its title and asks before they are lost', async () => {
    const data = userData()
    const program = await launched(launcher, { data })
    const path = join(data, 'a.dossier')
    await savedSample(program, path, 'First')
    await screen(program.page).title.fill('Second')
    await waitForNote(
      program,
      (n) => n.what === 'title' && n.detail === '• Second – Dossier',
      'the mark in the title',
    )

    await program.system?.answer(2)
    await program.system?.closeWindow()
    await waitForNote(program, (n) => n.what === 'message-box', 'the question')
    expect(await screen(program.page).title.inputValue()).toBe('Second')
    expect(readFileSync(path, 'utf8')).toContain('"First"')

    await program.system?.answer(0)
    await program.system?.quit()
    await until(() => readFileSync(path, 'utf8').includes('"Second"'), 'the changes to be saved')
  })

  it('opens the briefing that a second start brings, and stays the only one', async () => {
    const data = userData()
    const first = await launched(launcher, { data: join(data, 'maker') })
    const path = join(data, 'b.dossier')
    await savedSample(first, path, 'By double click')
    await first.end()
    const program = await launched(launcher, { data: join(data, 'user') })
    await program.system?.startAgain([path])
    await until(
      async () => (await screen(program.page).title.inputValue()) === 'By double click',
      'the briefing',
    )
    if (process.env.DOSSIER_ELECTRON !== '1')
      await waitForNote(program, (n) => n.what === 'focused', 'the focus')
  })

  it.each([
    ['damaged', '{"version": 1,', /not valid JSON|damaged/i],
    ['from a newer version', '{"version": 99}', /newer/i],
  ])('says that a briefing is %s and stays usable', async (_, text, message) => {
    const data = userData()
    const path = join(data, 'bad.dossier')
    writeFileSync(path, text)
    const program = await launched(launcher, { data, args: [path] })
    const box = await waitForNote(program, (n) => n.what === 'message-box', 'the message')
    expect((box.detail as { message: string }).message).toMatch(message)
    await screen(program.page).openSample.click()
    await screen(program.page).section('French drawdown').waitFor()
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it('takes a dropped file by an id: the page never sees its path', async () => {
    const data = userData()
    const path = join(data, 'dropped-article.txt')
    copyFileSync(article, path)
    const program = await launched(launcher, { data })
    const heard = program.page.evaluate(
      () =>
        new Promise<string>((done) => {
          window.addEventListener(
            'drop',
            (event) => {
              const [file] = event.dataTransfer?.files ?? []
              done(JSON.stringify([file?.name, Object.keys(file ?? {}), 'path' in (file ?? {})]))
            },
            true,
          )
        }),
    )
    await program.drop([path])
    expect(await heard).toBe('["dropped-article.txt",[],false]')
    await program.page.getByText(/1 source added/).waitFor()
  })
})

it('the built program needs nothing of the checkout', async () => {
  const [launcher] = desktopLaunchers
  if (launcher === undefined) throw new Error('no launcher')
  const data = userData()
  const folder = join(data, 'elsewhere')
  cpSync(join(packageRoot, 'out', 'app'), folder, { recursive: true })
  const program = await launched(launcher, { data, folder })
  await screen(program.page).openSample.click()
  const pdf = await program.saved('alone.pdf', () => screen(program.page).exportPdf.click())
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  const docx = await program.saved('alone.docx', () => screen(program.page).exportWord.click())
  expect(docx.subarray(0, 2).toString()).toBe('PK')
})
