import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { launched, userData } from './launched.ts'
import { launchers } from './launchers.ts'
import { wordsOfPdf } from './read-exports.ts'
import { screen } from './screen.ts'

const section = `id: debts
label: { en: Debts, fr: Dettes }
about: { en: Money owed between states, fr: Sommes dues entre États }
terms:
  debt: { en: [debt*], fr: [dette*] }
`
const template = `id: house-note
label: { en: House note, fr: Note maison }
blocks:
  - title
  - sections
  - heading: Annex
  - text: Distribution is limited to the committee.
  - sources
`

describe.each(launchers)('$name', (launcher) => {
  it('lists the user’s own sections and templates, uses them, and names what is wrong with a file', async () => {
    const data = userData()
    const config = join(data, 'own')
    for (const folder of ['sections', 'templates']) mkdirSync(join(config, folder), { recursive: true })
    writeFileSync(join(config, 'sections', 'debts.yaml'), section)
    writeFileSync(join(config, 'templates', 'house.yaml'), template)
    writeFileSync(
      join(config, 'templates', 'tall.yaml'),
      'id: tall\nlabel: Tall\nlimits: 3\nblocks: [sources]\n',
    )

    const program = await launched(launcher, { data, args: ['--config', config] })
    const on = screen(program.page)
    const notice = program.page.getByRole('status').filter({ hasText: 'has a mistake' })
    await notice.getByText(/tall\.yaml, line 3.*limits/).waitFor()

    await on.button('Use these 2 articles').click()
    await on.sectionBox('Debts').click()
    await on.section('Debts').getByText('1 of 1 sentence used').waitFor()
    await on.sentence('Moscow even erased').waitFor()
    await on.button(/Template$/).click()
    await program.page.getByRole('option', { name: 'House note' }).click()
    const words = await wordsOfPdf(await program.saved('own.pdf', () => on.exportPdf.click()))
    expect(words).toContain('Debts')
    expect(words).toContain('Distribution is limited to the committee.')
  })
})
