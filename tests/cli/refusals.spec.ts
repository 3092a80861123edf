import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { zip } from '../../templates/writers/zip.ts'
import { docxOf } from '../templates/readers/docx-of.ts'
import { dossier } from './run-dossier.ts'
import { root } from './spawn-dossier.ts'

const sources = join(root, 'corpus', 'sources')
const folder = mkdtempSync(join(tmpdir(), 'dossier-refusals-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const build = (title: string, ...files: readonly string[]) =>
  dossier(['build', '--sections', 'history', '--title', title, '--date', '2021-12-20', ...files], {
    cwd: folder,
  })
const write = (name: string, bytes: Uint8Array | string) => writeFileSync(join(folder, name), bytes)
const deflate = (bytes: Uint8Array) => new Uint8Array(deflateRawSync(bytes))

/** What is there, to the byte: so that nothing can have changed. */
function snapshot(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder)
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  )
}

beforeAll(async () => {
  const made = await build('Ties', '--docx', 'own.docx', '--pdf', 'own.pdf', '--save', 'own.dossier')
  expect(made.code, made.stderr).toBe(0)
  expect((await build('Other', '--docx', 'other.docx')).code).toBe(0)
  const own = readFileSync(join(folder, 'own.docx'))
  write('elsewhere.docx', docxOf('<w:p><w:r><w:t>Written by hand.</w:t></w:r></w:p>'))
  write('text.docx', 'This is no Word file.')
  write('empty.docx', '')
  write('cut.docx', own.subarray(0, 300_000))
  write('damaged.docx', own.fill(0, 200_000, 200_400))
  const bomb = new Uint8Array(60_000_000)
  write('bomb.docx', zip([{ name: 'word/document.xml', bytes: bomb }], deflate))
  // It says that it unpacks to little, and unpacks to much.
  const packed = Buffer.from(
    zip([{ name: 'word/document.xml', bytes: bomb.subarray(0, 5_000_000) }], deflate),
  )
  const sizes = Buffer.alloc(4)
  sizes.writeUInt32LE(5_000_000)
  for (let at = packed.indexOf(sizes); at >= 0; at = packed.indexOf(sizes, at + 4))
    packed.writeUInt32LE(900, at)
  write('lying.docx', packed)
  write('macros.docx', docxOf('', { 'word/vbaProject.bin': 'x' }))
  write('cut.pdf', readFileSync(join(folder, 'own.pdf')).subarray(0, 9_000))
  write('elsewhere.pdf', '%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
})

const files: readonly (readonly [file: string, reason: RegExp])[] = [
  ['elsewhere.docx', /Dossier did not make it/],
  ['text.docx', /neither a PDF nor a Word file/],
  ['empty.docx', /neither a PDF nor a Word file/],
  ['cut.docx', /no zip archive|cut off/],
  ['damaged.docx', /is damaged/],
  ['bomb.docx', /unpacks to too much/],
  ['lying.docx', /unpacks to more than it says/],
  ['macros.docx', /holds macros/],
  ['cut.pdf', /damaged|Dossier did not make it/],
  ['elsewhere.pdf', /damaged|Dossier did not make it/],
]

const commands: readonly (readonly [name: string, args: (file: string) => readonly string[]])[] = [
  ['reimport', (file) => ['reimport', file, '--into', 'own.dossier', '--accept', 'all']],
  ['verify', (file) => ['verify', file, '--sources', sources]],
  ['trace', (file) => ['trace', file]],
]

/** All commands open files in one way: the kinds that the others need not repeat are tried on the first. */
const everywhere = ['elsewhere.docx', 'cut.docx', 'bomb.docx', 'elsewhere.pdf']

describe.each(commands)('dossier %s refuses, says why, exits with 1, and changes nothing', (name, args) => {
  it.each(files.filter(([file]) => name === 'reimport' || everywhere.includes(file)))(
    '%s',
    async (file, reason) => {
      const before = snapshot()
      const { code, stdout, stderr } = await dossier(args(file), { cwd: folder })
      expect(code, stderr).toBe(1)
      expect(stdout).toBe('')
      expect(stderr).toContain(`${file}: error: `)
      expect(stderr).toMatch(reason)
      expect(snapshot()).toEqual(before)
    },
  )
})

describe('dossier reimport', () => {
  it.each([
    ['other.docx', /made from another briefing: .*“Other”/],
    ['own.pdf', /this is a PDF/],
  ])('refuses %s and changes nothing', async (file, reason) => {
    const before = snapshot()
    const { code, stdout, stderr } = await dossier(
      ['reimport', file, '--into', 'own.dossier', '--accept', 'all', '--json'],
      { cwd: folder },
    )
    expect(code).toBe(1)
    expect(stderr).toMatch(reason)
    const { changes, diagnostics } = JSON.parse(stdout)
    expect(changes).toEqual([])
    expect(diagnostics.map((d: { file: string }) => d.file)).toEqual([file])
    expect(snapshot()).toEqual(before)
  })

  it.each([
    ['absent.docx', 'own.dossier', /absent\.docx/],
    ['own.docx', 'absent.dossier', /absent\.dossier/],
    ['other.docx', 'own.docx', /own\.docx/],
  ])('says which file is at fault: %s into %s', async (file, into, reason) => {
    const before = snapshot()
    const { code, stderr } = await dossier(['reimport', file, '--into', into, '--accept', 'all'], {
      cwd: folder,
    })
    expect(code).toBe(1)
    expect(stderr).toMatch(reason)
    expect(snapshot()).toEqual(before)
  })
})
