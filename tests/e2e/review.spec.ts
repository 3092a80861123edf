import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { editedWord, paragraphAfter, replaced, tracked } from './edited-word.ts'
import { launched, userData } from './launched.ts'
import { launchers } from './launchers.ts'
import type { Program } from './program.ts'
import { screen } from './screen.ts'

const heading = 'Changes from Word'

/** Opens the sample and gives the Word file that it exports. */
async function exportedSample(program: Program): Promise<Buffer> {
  const on = screen(program.page)
  await on.openSample.click()
  await on.section('French drawdown').waitFor()
  return program.saved('sample.docx', () => on.exportWord.click())
}

/** Through the menu, as the shell has it: the system's, or the page's own. */
async function openThroughMenu(program: Program, path: string): Promise<void> {
  const { page, system } = program
  await program.choose([path], async () => {
    if (system !== null) return system.menu('review-word')
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('menuitem', { name: heading }).click()
  })
}

const list = (program: Program) => program.page.getByRole('list', { name: 'Changes made in Word' })
const change = (program: Program, name: string | RegExp) =>
  list(program).getByRole('article', { name }).first()

function fourChanges(docx: Uint8Array): Uint8Array {
  return editedWord(docx, (xml) => {
    const word = replaced(xml, 'medium tanks', 'main battle tanks')
    const trackedToo = tracked(word, 'also equipped', 'later equipped')
    const paragraph = paragraphAfter(trackedToo, 'main battle tanks', 'The embassy says the same.')
    return replaced(
      paragraph,
      '>Arms transfers</w:t></w:r><w:bookmarkEnd',
      '>Deliveries</w:t></w:r><w:bookmarkEnd',
    )
  })
}

describe.each(launchers)('changes from Word in $name', (launcher) => {
  it('are listed with their words, who and when, and taken one by one, with undo', async () => {
    const data = userData()
    const program = await launched(launcher, { data })
    const { page } = program
    const on = screen(page)
    const path = join(data, 'from-bob.docx')
    writeFileSync(path, fourChanges(await exportedSample(program)))
    await openThroughMenu(program, path)

    await page.getByRole('heading', { name: 'Changes in from-bob.docx' }).waitFor()
    await page.getByText('4 of 4 changes to decide').waitFor()
    const first = change(
      program,
      /^Change 1 of 4, Wording, History of relations · \[1\] ¶4, to decide: deleted “medium”, inserted “main battle”/,
    )
    await first.waitFor()
    expect(await first.locator('del').allInnerTexts()).toEqual(['medium'])
    expect(await first.locator('ins').allInnerTexts()).toEqual(['main battle'])
    const second = change(program, /^Change 2 of 4.*deleted “also”, inserted “later”/)
    expect(await second.innerText()).toContain('Bob Editor, 20 Dec 2021')
    // Nothing is in the briefing before it is accepted.
    await on
      .sentence('On top of small arms and munitions, Moscow also supplied medium tanks')
      .first()
      .waitFor()
    expect(await on.undo.isEnabled()).toBe(false)

    // The keyboard alone: the first change has the focus; A accepts and goes on, R rejects.
    expect(await first.evaluate((row) => row === document.activeElement)).toBe(true)
    await page.keyboard.press('a')
    await on
      .sentence('On top of small arms and munitions, Moscow also supplied main battle tanks')
      .first()
      .waitFor()
    await expect.poll(() => second.evaluate((row) => row === document.activeElement)).toBe(true)
    await page.keyboard.press('r')
    await page.getByText('2 of 4 changes to decide').waitFor()
    await on.sentence('They also equipped').first().waitFor()

    // Undo takes the acceptance back, in the briefing and in the list; redo brings both again.
    await page.keyboard.press('ControlOrMeta+z')
    await on
      .sentence('On top of small arms and munitions, Moscow also supplied medium tanks')
      .first()
      .waitFor()
    await page.getByText('3 of 4 changes to decide').waitFor()
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await on
      .sentence('On top of small arms and munitions, Moscow also supplied main battle tanks')
      .first()
      .waitFor()

    // To the passage, and the rest at once.
    await change(program, /^Change 1 of 4/).focus()
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('main battle tanks')
    await on.button('Accept all 2').click()
    await page.getByText('All decided: 3 accepted, 1 rejected.').waitFor()
    await on.section('Deliveries').waitFor()
    expect(await page.getByRole('textbox', { name: /^Note/ }).inputValue()).toBe('The embassy says the same.')

    // A rejected change may be decided again.
    await on.button(/^Decide again: Change 2/).click()
    await on.button(/^Accept: Change 2/).click()
    await on.sentence('They later equipped').first().waitFor()
    await on.button('Close the list').click()
    await expect.poll(() => list(program).count()).toBe(0)

    // The same file again has nothing new.
    await openThroughMenu(program, path)
    await page.getByText(/from-bob\.docx says what the briefing says/).waitFor()
  })

  it('come home by a drop, and a change made here meanwhile is not overwritten unasked', async () => {
    const data = userData()
    const program = await launched(launcher, { data })
    const { page } = program
    const on = screen(page)
    const path = join(data, 'dropped.docx')
    writeFileSync(path, fourChanges(await exportedSample(program)))
    await on.sentence('On top of small arms').first().focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('Mine.')
    await page.keyboard.press('Escape')
    await program.drop([path])
    const mine = change(program, /^Change 1 of 4/)
    await mine.getByText(/You changed this too/).waitFor()
    expect(await mine.innerText()).toContain('Mine.')
    await on.button('Accept all 3').click()
    await page.getByText('1 of 4 changes to decide').waitFor()
    await on.sentence('Mine.').first().waitFor()
    await on.button(/^Accept: Change 1/).click()
    await on
      .sentence('On top of small arms and munitions, Moscow also supplied main battle tanks')
      .first()
      .waitFor()
  })

  it('are refused, in words that say why, from files that cannot bring any', async () => {
    const data = userData()
    const program = await launched(launcher, { data })
    const { page } = program
    const on = screen(page)
    const docx = await exportedSample(program)
    const write = (name: string, bytes: Uint8Array) => {
      writeFileSync(join(data, name), bytes)
      return join(data, name)
    }
    const elsewhere = zipSync({
      '[Content_Types].xml': strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      '_rels/.rels': strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/document.xml': strToU8(
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Mercenaries of the Russian paramilitary group Wagner were seen near Gao in 2022.</w:t></w:r></w:p></w:body></w:document>',
      ),
    })
    const refused = async (path: string, reason: RegExp) => {
      await openThroughMenu(program, path)
      await page.getByRole('alert').filter({ hasText: reason }).waitFor()
    }
    await refused(write('cut.docx', docx.subarray(0, docx.length / 2)), /cut\.docx is damaged/)
    await refused(write('elsewhere.docx', elsewhere), /elsewhere\.docx was not made by Dossier/)
    expect(await list(program).count()).toBe(0)

    // Dropped, a Word file from elsewhere is a source like any other.
    await program.drop([join(data, 'elsewhere.docx')])
    await page.getByText(/1 source added/).waitFor()

    // Another briefing: the message names the one that the file came from.
    if (program.system !== null) await program.system.menu('new')
    else {
      await page.getByRole('button', { name: 'Menu' }).click()
      await page.getByRole('menuitem', { name: 'New briefing' }).click()
    }
    await page.getByRole('alertdialog').getByRole('button', { name: 'Don’t save' }).click()
    await on.openSample.waitFor()
    await refused(write('sample.docx', docx), /made from another briefing, “Mali and Russia: defence ties”/)
    expect(await list(program).count()).toBe(0)
    expect(await on.undo.isEnabled()).toBe(false)
  })
})
