import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { importPaths } from '../../../main/library/index.ts'

function tree(files: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'dossier-paths-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const file of files) {
    mkdirSync(join(root, file, '..'), { recursive: true })
    writeFileSync(join(root, file), 'x')
  }
  return root
}

describe('the files that an import means', () => {
  it('are all below a folder, in one order, without hidden files and those of no format', () => {
    const root = tree([
      'b.txt',
      'a/z.html',
      'a/b.pdf',
      '.hidden.txt',
      '~$open.docx',
      'picture.jpg',
      'a/.git/x.txt',
    ])
    const { value, diagnostics } = importPaths(['.'], root)
    expect(value.map((i) => i.name)).toEqual(['b.txt', 'b.pdf', 'z.html'])
    expect(diagnostics.map((d) => [d.severity, d.rule])).toEqual([['warning', 'unknown-format']])
    expect(diagnostics[0]?.message).toContain('1 file is')
  })

  it('are taken once, and those that were named are always tried', () => {
    const root = tree(['a.txt', 'odd.xyz'])
    const { value } = importPaths(['a.txt', '.', 'odd.xyz', 'missing.txt'], root)
    expect(value.map((i) => i.name)).toEqual(['a.txt', 'odd.xyz', 'missing.txt'])
  })

  it('do not run in circles through links', () => {
    const root = tree(['a/b.txt'])
    symlinkSync(root, join(root, 'a/up'))
    symlinkSync(join(root, 'a/b.txt'), join(root, 'c.txt'))
    expect(importPaths(['.'], root).value.map((i) => i.name)).toEqual(['c.txt', 'b.txt'])
  })

  it('are told to be none where a folder holds none', () => {
    const { value, diagnostics } = importPaths(['.'], tree([]))
    expect([value.length, diagnostics[0]?.severity, diagnostics[0]?.rule]).toEqual([
      0,
      'error',
      'unreadable-file',
    ])
  })

  // The superuser may read every folder.
  it.skipIf(process.getuid?.() === 0)('go on past a folder that may not be read, which is named', () => {
    const root = tree(['a.txt', 'locked/b.txt', 'z/c.txt'])
    chmodSync(join(root, 'locked'), 0)
    const { value, diagnostics } = importPaths(['.'], root)
    chmodSync(join(root, 'locked'), 0o700)
    expect(value.map((i) => i.name)).toEqual(['a.txt', 'c.txt'])
    expect(diagnostics.map((d) => [d.rule, d.file])).toEqual([['unreadable-file', 'locked']])
  })
})
