import { existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { zip } from '../../templates/writers/zip.ts'
import { docxOf } from '../templates/readers/docx-of.ts'
import { dossier } from './run-dossier.ts'
import { dossierProcess, type Ended } from './spawn-dossier.ts'

const folder = mkdtempSync(join(tmpdir(), 'dossier-import-'))
const pile = join(folder, 'pile')
const library = join(folder, 'library')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, bytes: Uint8Array | string) => writeFileSync(join(pile, name), bytes)
const deflate = (bytes: Uint8Array) => new Uint8Array(deflateRawSync(bytes))
const article = 'A town changes hands\n\nThe army left the town of Markala on Monday, officials said.\n'

function pdf(password: string | null): Promise<Buffer> {
  return new Promise((resolve) => {
    const document = new PDFDocument(password === null ? {} : { userPassword: password })
    const parts: Buffer[] = []
    document.on('data', (part: Buffer) => parts.push(part))
    document.on('end', () => resolve(Buffer.concat(parts)))
    document.text(article.repeat(20))
    document.end()
  })
}

/** Each file that must be refused, with what the user must be told. */
const refused: readonly (readonly [file: string, reason: RegExp])[] = [
  ['bomb.docx', /unpacks to/],
  ['climbing.docx', /\.\.\/|outside|name/],
  ['doctype.docx', /DOCTYPE|document type/i],
  ['encrypted.docx', /encrypted|password/i],
  ['encrypted.pdf', /encrypted|password/i],
  ['cut.pdf', /cut off|damaged/i],
  ['huge.txt', /200 MB/],
  ['binary.txt', /binary|no text/i],
  ['empty.txt', /empty/],
]
/** Each file that is read, but not as it is. */
const warned: readonly (readonly [file: string, reason: RegExp])[] = [
  ['latin-1.txt', /Windows-1252|encoding/i],
  ['bidi.txt', /direction|invisible|control/i],
  ['macros.docx', /macro/i],
]

let first: Ended
let seconds = 0

beforeAll(async () => {
  mkdirSync(pile)
  write('good.txt', article)
  write('bomb.docx', zip([{ name: 'word/document.xml', bytes: new Uint8Array(300_000_000) }], deflate))
  write('climbing.docx', docxOf('<w:p><w:r><w:t>Text.</w:t></w:r></w:p>', { '../../evil.xml': '<a/>' }))
  write(
    'doctype.docx',
    zip(
      [
        {
          name: 'word/document.xml',
          bytes: Buffer.from('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><w:document/>'),
        },
      ],
      deflate,
    ),
  )
  write('encrypted.docx', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)]))
  write('encrypted.pdf', await pdf('secret'))
  write('cut.pdf', (await pdf(null)).subarray(0, 700))
  write('huge.txt', 'A')
  truncateSync(join(pile, 'huge.txt'), 200_000_000)
  write(
    'binary.txt',
    Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7919) % 256),
  )
  write('empty.txt', '')
  write(
    'latin-1.txt',
    Buffer.from('Un titre\n\nL’armée a quitté Ségou à l’été, dit-on.\n'.replaceAll('’', "'"), 'latin1'),
  )
  write(
    'bidi.txt',
    'A second town\n\nThe army \u202eleft\u202c the \u0001town\u0007 of Sévaré on Friday, officials said.\n',
  )
  write(
    'macros.docx',
    docxOf('<w:p><w:r><w:t>The army left Sévaré on Friday.</w:t></w:r></w:p>', {
      'word/vbaProject.bin': 'x',
    }),
  )
  write(
    'scripts.html',
    '<html><head><title>A third town</title><script>document.write("stolen words")</script></head><body><article><h1>A third town</h1><p onclick="alert(1)">The army reached the third town on Sunday, officials said, and stayed there for a week.</p><script>alert("stolen words")</script></article></body></html>',
  )
  const started = performance.now()
  first = await dossierProcess(['import', pile, '--library', library])
  seconds = (performance.now() - started) / 1000
})

describe('dossier import of a pile that holds hostile files', () => {
  it.each([...refused, ...warned])('says once what is wrong with %s', (file, reason) => {
    const lines = first.stderr.split('\n').filter((line) => line.startsWith(`${file}: `))
    const told = lines.filter((line) => !/\[undated\]|\[near-duplicate\]/.test(line))
    expect(told, first.stderr).toHaveLength(1)
    expect(told[0]).toMatch(reason)
    expect(told[0]).toContain(refused.some(([name]) => name === file) ? ': error: ' : ': warning: ')
  })

  it('imports the others, and exits with 1', () => {
    expect(first.code).toBe(1)
    expect(first.stdout).toContain(`${refused.length} articles could not be read`)
    expect(first.stdout).toContain(`${warned.length + 2} articles imported`)
  })

  it('takes no longer than its limits allow', () => {
    expect(seconds).toBeLessThan(60)
  })

  it('reads no script as text', async () => {
    const found = await dossierProcess(['search', 'officials third', '--library', library])
    const mistyped = await dossier(['search', 'officials', '--library', `${library}y`])
    expect(mistyped).toMatchObject({ code: 1, stdout: '' })
    expect(mistyped.stderr).toMatch(/there is no library in /)
    expect(existsSync(`${library}y`)).toBe(false)
    expect(found.stdout).toContain('third town')
    expect((await dossier(['search', 'stolen', '--library', library])).stdout).not.toContain('stolen words')
  })

  it('imports nothing twice when it is run again', async () => {
    const again = await dossier(['import', pile, '--library', library])
    expect(again.stdout).toContain(`${warned.length + 2} articles already there`)
  })

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'names a folder that it may not read, and goes on',
    async () => {
      const closed = join(folder, 'closed')
      mkdirSync(closed, { mode: 0o000 })
      const { code, stderr, stdout } = await dossier([
        'import',
        closed,
        join(pile, 'good.txt'),
        '--library',
        library,
      ])
      expect(code).toBe(1)
      expect(stderr).toContain('closed')
      expect(stdout).toContain('1 article already there')
    },
  )
})
