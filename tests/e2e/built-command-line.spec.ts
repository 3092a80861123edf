import { execFile, spawn } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { builtFolder } from '../../main/build/built.ts'
import { dossier } from '../cli/run-dossier.ts'
import { emptyFolder, root } from '../cli/spawn-dossier.ts'

/** The built program somewhere else, as it is when it has been carried to another place. */
function carriedProgram(): string {
  const folder = join(emptyFolder(), 'app')
  cpSync(builtFolder, folder, { recursive: true })
  return folder
}

const run = (app: string, cwd: string, ...args: readonly string[]) =>
  promisify(execFile)(process.execPath, [join(app, 'dossier.js'), ...args], { cwd })

/** Files that V8's code of the scripts is kept in. */
const codes = (app: string) => readdirSync(app).filter((name) => name.endsWith('.code'))

it('makes the same bytes as the checkout, from kept code, without it and with that of another machine', async () => {
  const [app, folder] = [carriedProgram(), emptyFolder()]
  const choices = ['--sections', 'wagner,arms-transfers', '--date', '2026-01-01']
  const build = (name: string) => ['build', ...choices, '--pdf', `${name}.pdf`, '--docx', `${name}.docx`]
  expect(codes(app)).toHaveLength(2)
  expect((await dossier(build('checkout'), { cwd: folder })).code).toBe(0)
  await run(app, folder, ...build('kept'))
  for (const name of codes(app)) cpSync(join(builtFolder, 'LICENSE'), join(app, name))
  await run(app, folder, ...build('other'))
  for (const name of codes(app)) rmSync(join(app, name))
  const plain = await run(app, folder, ...build('plain'))
  expect(plain.stdout).toMatch(/^plain\.pdf {2}\d pages?, .*\nplain\.docx {2}\d pages?, /)
  for (const name of ['kept', 'other', 'plain'])
    for (const format of ['pdf', 'docx'])
      expect(
        readFileSync(join(folder, `${name}.${format}`)).equals(
          readFileSync(join(folder, `checkout.${format}`)),
        ),
        `${name}.${format}`,
      ).toBe(true)
})

it('reads and traces Word files, and says which font is missing, as from a checkout', async () => {
  const [app, folder] = [carriedProgram(), emptyFolder()]
  await run(app, folder, 'build', '--sections', 'wagner', '--docx', 'one.docx', '--text', 'one.txt')
  const read = JSON.parse((await run(app, folder, 'sources', 'one.docx', '--json')).stdout)
  expect(read.sources[0].format).toBe('docx')
  expect((await run(app, folder, 'trace', 'one.docx')).stdout).toContain('verbatim')
  const house = ['--sections', 'wagner', '--reference-docx', 'one.docx', '--docx', 'house.docx']
  expect((await run(app, folder, 'build', ...house)).stderr).not.toMatch(/ExperimentalWarning/)
  rmSync(join(app, 'fonts'), { recursive: true })
  const refused = run(app, folder, 'build', '--sections', 'wagner', '--docx', 'two.docx')
  await expect(refused).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(/^dossier: .*\.ttf/) })
})

it('serves its own page', async () => {
  const child = spawn(process.execPath, [
    ...[join(carriedProgram(), 'dossier.js'), 'serve', '--library', emptyFolder()],
  ])
  onTestFinished(() => void child.kill('SIGKILL'))
  const address = await new Promise<string>((printed) =>
    child.stdout.once('data', (text) => printed(String(text).trim())),
  )
  const page = await (await fetch(address)).text()
  expect(page).toContain('<div id="root">')
  const script = /src="\.?\/?(assets\/[^"]+\.js)"/.exec(page)?.[1] ?? ''
  expect((await fetch(new URL(script, address))).status).toBe(200)
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
})

it('runs its commands in the installed program, without a window', async () => {
  const folder = emptyFolder()
  const runner = join(root, 'tests/e2e/stand-in/run.ts')
  const installed = (...words: readonly string[]) =>
    promisify(execFile)(process.execPath, [runner, builtFolder, ...words], { cwd: folder })
  const choices = ['build', '--sections', 'wagner', '--date', '2026-01-01']
  const made = await installed('--no-sandbox', ...choices, '--pdf', 'installed.pdf')
  expect(made.stdout).toMatch(/^installed\.pdf {2}\d pages?, /)
  await run(builtFolder, folder, ...choices, '--pdf', 'by-node.pdf')
  expect(readFileSync(join(folder, 'installed.pdf')).equals(readFileSync(join(folder, 'by-node.pdf')))).toBe(
    true,
  )
  await expect(installed('build')).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Say what to write'),
  })
})
