import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dossier } from './run-dossier.ts'
import { dossierProcess, emptyFolder, root } from './spawn-dossier.ts'

const bundled = join(root, 'corpus/sources')

describe('dossier sources --json', () => {
  it('prints one JSON value with exactly the fields of the design', async () => {
    const { code, stdout } = await dossier(['sources', '--json'])
    expect(code).toBe(0)
    const answer = JSON.parse(stdout)
    expect(Object.keys(answer)).toEqual(['sources', 'facts', 'diagnostics'])
    expect(Object.keys(answer.facts)).toEqual(['events', 'transfers', 'quotes'])
    expect(answer.sources.map((s: { file: string }) => s.file)).toEqual([
      'mali-russia-defence-ties.txt',
      'mali-russian-help.txt',
    ])
    expect(Object.keys(answer.sources[0])).toEqual(
      'id sha256 file format reader language title publisher also author published text repairs omitted passages'.split(
        ' ',
      ),
    )
    const passage = answer.sources[0].passages[1]
    expect(Object.keys(passage)).toEqual(['id', 'kind', 'text', 'start', 'end', 'locator', 'sentences'])
    expect(Object.keys(passage.locator)).toEqual(['paragraph', 'page'])
    expect(Object.keys(passage.sentences[0])).toEqual(['id', 'text', 'start', 'end', 'sections'])
  })

  it('applies no repair with --no-repair: the text is the decoded original', async () => {
    const { stdout } = await dossier(['sources', '--json', '--no-repair'])
    for (const source of JSON.parse(stdout).sources) {
      expect(source.repairs).toEqual([])
      expect(source.text).toBe(readFileSync(join(bundled, source.file), 'utf8').replace(/^\uFEFF/, ''))
    }
  })

  it('reads a folder, and a file named twice once', async () => {
    const { stdout, stderr } = await dossier([
      'sources',
      '--json',
      bundled,
      join(bundled, 'mali-russian-help.txt'),
    ])
    const { sources } = JSON.parse(stdout)
    expect(sources.filter((s: { file: string }) => s.file === 'mali-russian-help.txt')).toHaveLength(1)
    expect(stderr).not.toContain('duplicate')
  })

  it('names files relative to the folder the user stands in', async () => {
    const { code, stdout } = await dossier(['sources', '--json', 'mali-russian-help.txt'], { cwd: bundled })
    expect(code).toBe(0)
    expect(JSON.parse(stdout).sources).toHaveLength(1)
  })

  it('finds the caller’s folder through npm run as well', () => {
    const out = execFileSync(
      'npm',
      ['--prefix', root, 'run', '-s', 'dossier', '--', 'sources', '--json', 'mali-russian-help.txt'],
      {
        cwd: bundled,
        encoding: 'utf8',
        shell: process.platform === 'win32',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    )
    expect(JSON.parse(out).sources).toHaveLength(1)
  })
})

describe('bad files are named, the others are still read, and the exit code is 1', () => {
  const good = join(bundled, 'mali-russian-help.txt')

  it.each([
    ['missing.txt', null, /missing\.txt cannot be read: there is no such file\. \[unreadable-file\]/],
    ['empty.txt', '', /empty\.txt.*\[empty-file\]/],
    ['blank.txt', ' \n\t\n', /blank\.txt.*\[empty-file\]/],
    [
      'binary.txt',
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 0, 0xff, 0xfe, 0, 3]),
      /binary\.txt.*\[binary-file\]/,
    ],
    ['strange.xyz', Buffer.from([0, 1, 2, 3]), /strange\.xyz.*error/],
  ])('%s', async (name, content, message) => {
    const folder = emptyFolder()
    const bad = join(folder, name)
    if (content !== null) writeFileSync(bad, content)
    const { code, stdout, stderr } = await dossier(['sources', '--json', bad, good])
    expect(stderr).toMatch(message)
    expect(code).toBe(1)
    const answer = JSON.parse(stdout)
    expect(answer.sources.map((s: { file: string }) => s.file)).toEqual(['mali-russian-help.txt'])
    expect(answer.diagnostics.some((d: { severity: string }) => d.severity === 'error')).toBe(true)
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'a file that may not be read',
    async () => {
      const bad = join(emptyFolder(), 'secret.txt')
      writeFileSync(bad, 'text', { mode: 0 })
      const { code, stderr } = await dossier(['sources', bad, good])
      expect(stderr).toMatch(/secret\.txt cannot be read: you may not read it/)
      expect(code).toBe(1)
    },
  )

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'a folder inside that may not be read: the others are',
    async () => {
      const folder = emptyFolder()
      mkdirSync(join(folder, 'locked'), { mode: 0 })
      writeFileSync(join(folder, 'a.txt'), readFileSync(good))
      const { code, stderr, stdout } = await dossier(['sources', folder])
      expect(stderr).toMatch(/locked cannot be read: you may not read it/)
      expect(stdout).toContain('a.txt')
      expect(code).toBe(1)
    },
  )

  it.skipIf(process.platform === 'win32')('a link to a pipe, which might never end', async () => {
    const folder = emptyFolder()
    execFileSync('mkfifo', [join(folder, 'pipe')])
    symlinkSync(join(folder, 'pipe'), join(folder, 'b.txt'))
    writeFileSync(join(folder, 'a.txt'), readFileSync(good))
    expect(await dossier(['sources', folder])).toMatchObject({ code: 0 })
  })

  it('a folder in which nothing can be read', async () => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'pictures'))
    writeFileSync(join(folder, 'pictures', 'a.jpg'), 'x')
    const { code, stderr, stdout } = await dossier(['sources', folder])
    expect(stderr).toMatch(/holds no file of a kind that can be read/)
    expect(stdout).toBe('')
    expect(code).toBe(1)
  })

  it('files of other kinds in a folder are counted, not read', async () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'a.jpg'), 'x')
    writeFileSync(join(folder, 'a.txt'), readFileSync(good))
    const { code, stderr } = await dossier(['sources', folder])
    expect(stderr).toMatch(/warning: 1 file is of a kind that cannot be read and left out: a\.jpg, in /)
    expect(code).toBe(0)
  })
})

describe('standard output', () => {
  it.skipIf(process.platform === 'win32')('may be closed early: the program ends quietly', async () => {
    const child = spawn(process.execPath, [join(root, 'main/dossier.mjs'), 'sources', '--json'])
    child.stdout.destroy()
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    const code = await new Promise((ended) => child.on('close', ended))
    expect(code).toBe(141)
    expect(stderr).not.toMatch(/EPIPE|Error|at /)
  })

  it('shows no progress where standard error is no terminal', async () => {
    const { stderr } = await dossierProcess(['sources'])
    expect(stderr).not.toContain('Reading')
  })
})
