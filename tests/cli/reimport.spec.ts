import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { parseDossierFile } from '../../corpus/index.ts'
import { zipEntries } from '../../templates/readers/zip-entries.ts'
import { zip } from '../../templates/writers/zip.ts'
import { madeOnce } from './made-once.ts'
import { dossier } from './run-dossier.ts'
import { dossierProcess, root } from './spawn-dossier.ts'

const sources = join(root, 'corpus', 'sources')

/** A file of a zip with a text replaced in one of its entries. */
function replaceIn(path: string, entry: string, before: string, after: string, to: string): void {
  const read = zipEntries(new Uint8Array(readFileSync(path)), {
    entries: 999,
    entry: 1e9,
    total: 1e9,
    ratio: 1100,
  })
  if (!read.ok) throw new Error(read.reason)
  const entries = [...read.entries].map(([name, bytes]) => {
    if (name !== entry) return { name, bytes }
    const text = Buffer.from(bytes).toString('latin1')
    expect(text).toContain(before)
    return { name, bytes: new Uint8Array(Buffer.from(text.replace(before, after), 'latin1')) }
  })
  writeFileSync(
    to,
    zip(entries, (bytes) => new Uint8Array(deflateRawSync(bytes))),
  )
}

describe('dossier trace, verify and reimport', () => {
  const built = madeOnce(async (cwd) => {
    const made = await dossier(
      [
        ...[
          'build',
          '--sections',
          'history,arms-transfers,wagner',
          '--title',
          'Ties',
          '--date',
          '2021-12-20',
        ],
        ...['--docx', 'a.docx', '--pdf', 'a.pdf', '--save', 'a.dossier', '--pack', 'a.zip'],
      ],
      { cwd },
    )
    expect(made.code, made.stderr).toBe(0)
  })

  it('verify what build made, trace it, and find nothing to re-import', async () => {
    const cwd = built()
    expect((await dossier(['verify', 'a.docx', '--sources', sources], { cwd })).code).toBe(0)
    expect((await dossierProcess(['verify', 'a.pdf', '--sources', sources], { cwd })).code).toBe(0)
    expect((await dossier(['verify', 'a.zip'], { cwd })).code).toBe(0)
    const traced = JSON.parse((await dossierProcess(['trace', 'a.pdf', '--json'], { cwd })).stdout)
    expect(traced.diagnostics).toEqual([])
    expect(new Set(traced.sentences.map((s: { status: string }) => s.status))).toEqual(
      new Set(['analyst', 'verbatim', 'repaired']),
    )
    const again = await dossierProcess(['reimport', 'a.docx', '--into', 'a.dossier', '--json'], { cwd })
    expect(JSON.parse(again.stdout)).toEqual({ changes: [], diagnostics: [] })
  }, 120_000)

  it('catch one digit of the Word file, one byte of a source, one byte of an original in a pack', async () => {
    const cwd = built()
    replaceIn(join(cwd, 'a.docx'), 'word/document.xml', 'in 2016', 'in 2017', join(cwd, 'b.docx'))
    expect((await dossier(['verify', 'b.docx', '--sources', sources], { cwd })).code).toBe(1)
    cpSync(sources, join(cwd, 'sources'), { recursive: true })
    const one = join(cwd, 'sources', 'mali-russian-help.txt')
    writeFileSync(one, readFileSync(one, 'latin1').replace('Mali', 'Mall'), 'latin1')
    expect((await dossier(['verify', 'a.pdf', '--sources', 'sources'], { cwd })).code).toBe(1)
    cpSync(join(cwd, 'a.zip'), join(cwd, 'renamed'))
    expect((await dossier(['verify', 'renamed'], { cwd })).code).toBe(0)
    replaceIn(join(cwd, 'a.zip'), 'originals/mali-russian-help.txt', 'Mali', 'Mall', join(cwd, 'b.zip'))
    expect((await dossier(['verify', 'b.zip'], { cwd })).code).toBe(1)
  }, 120_000)

  it('show one change, change nothing until it is accepted, and then keep the state before', async () => {
    const cwd = built()
    const saved = () => readFileSync(join(cwd, 'a.dossier'), 'utf8')
    const before = saved()
    replaceIn(
      join(cwd, 'a.docx'),
      'word/document.xml',
      'Talks really resumed',
      'Talks resumed',
      join(cwd, 'b.docx'),
    )
    const args = ['reimport', 'b.docx', '--into', 'a.dossier', '--json']
    const { changes } = JSON.parse((await dossier(args, { cwd })).stdout)
    expect(changes).toHaveLength(1)
    expect(Object.keys(changes[0])).toEqual(
      expect.arrayContaining(['id', 'kind', 'passage', 'sentence', 'old', 'new', 'author', 'date', 'status']),
    )
    expect(changes[0]).toMatchObject({ kind: 'words', status: 'pending' })
    expect(saved()).toBe(before)
    expect((await dossier([...args, '--accept', 'nothing-like-it'], { cwd })).code).toBe(2)
    expect(saved()).toBe(before)
    const taken = await dossier([...args, '--accept', changes[0].id], { cwd })
    expect(JSON.parse(taken.stdout).changes[0].status).toBe('accepted')
    expect(parseDossierFile(saved()).value?.edits[0]?.after).toContain('Talks resumed')
    expect(readFileSync(join(cwd, 'a.dossier.bak'), 'utf8')).toBe(before)
  }, 120_000)
})
