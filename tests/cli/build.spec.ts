import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { madeOnce } from './made-once.ts'
import { dossier } from './run-dossier.ts'
import { dossierProcess, emptyFolder, root } from './spawn-dossier.ts'

const bundled = join(root, 'corpus/sources')
const all = 'history,arms-transfers,wagner,french-drawdown'

describe('dossier build', () => {
  it('writes every format in one go, byte for byte the same when run again with the same date', async () => {
    const folder = emptyFolder()
    const run = (by: typeof dossier, name: string) =>
      by(
        [
          'build',
          '--sections',
          all,
          '--date',
          '2026-01-31',
          '--pdf',
          `${name}.pdf`,
          '--docx',
          `${name}.docx`,
          '--text',
          `${name}.txt`,
        ],
        { cwd: folder },
      )
    const first = await run(dossierProcess, 'a')
    expect(first.code).toBe(0)
    expect(first.stdout).toMatch(/^a\.pdf {2}\d+ pages, \d+ kB\na\.docx {2}.*\na\.txt {2}\d+ (?:bytes|kB)\n$/)
    await run(dossier, 'b')
    for (const format of ['pdf', 'docx', 'txt'])
      expect(
        readFileSync(join(folder, `a.${format}`)).equals(readFileSync(join(folder, `b.${format}`))),
      ).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['a.docx', 'a.pdf', 'a.txt', 'b.docx', 'b.pdf', 'b.txt'])
  })

  it('writes one result to standard output as -, says the rest on standard error, and makes no file of that name', async () => {
    const folder = emptyFolder()
    const args = ['build', '--sections', 'wagner', '--title', 'Ties', '--date', '2026-01-31']
    const text = await dossier([...args, '--text', '-', '--docx', 'a.docx'], { cwd: folder })
    expect(text.code).toBe(0)
    expect(text.stdout).toMatch(/^Briefing report\nTies\n/)
    expect(text.stderr).toMatch(/^a\.docx {2}\d+ pages?/m)
    const pdf = await dossierProcess([...args, '--pdf', '-'], { cwd: folder })
    expect(pdf.stdout.slice(0, 5)).toBe('%PDF-')
    expect(readdirSync(folder)).toEqual(['a.docx'])
    for (const wrong of [
      ['--pdf', '-', '--text', '-'],
      ['--save', '-'],
      ['--pack', '-'],
    ])
      expect((await dossier([...args, ...wrong], { cwd: folder })).code, wrong.join(' ')).toBe(2)
    expect(readdirSync(folder)).toEqual(['a.docx'])
  })

  it('takes sections in the order given, once each, with commas or repeated', async () => {
    const folder = emptyFolder()
    await dossier(['build', '--sections', 'wagner,history', '--sections', 'wagner', '--text', 'a.txt'], {
      cwd: folder,
    })
    const text = readFileSync(join(folder, 'a.txt'), 'utf8')
    const wagner = text.search(/^1 .*Wagner/m)
    const history = text.search(/^2 History/m)
    expect(wagner).toBeGreaterThan(-1)
    expect(history).toBeGreaterThan(wagner)
  })

  it('prints title, author, date, marking and language as asked', async () => {
    const folder = emptyFolder()
    const { code } = await dossier(
      [
        'build',
        '--sections',
        'wagner',
        '--title',
        'Présence russe',
        '--author',
        'A. Diallo',
        '--date',
        '2026-03-01',
        '--marking',
        'tlp:amber',
        '--lang',
        'fr',
        '--text',
        'a.txt',
      ],
      { cwd: folder },
    )
    expect(code).toBe(0)
    const text = readFileSync(join(folder, 'a.txt'), 'utf8')
    for (const words of ['Présence russe', 'A. Diallo', '1er mars 2026', 'TLP:AMBER', 'Sources'])
      expect(text).toContain(words)
  })

  it('takes sources as a list with commas, and a file whose name holds one', async () => {
    const folder = emptyFolder()
    copyFileSync(join(bundled, 'mali-russian-help.txt'), join(folder, 'a,b.txt'))
    copyFileSync(join(bundled, 'mali-russia-defence-ties.txt'), join(folder, 'c.txt'))
    const build = (sources: string) =>
      dossier(['build', '--sources', sources, '--sections', 'wagner', '--text', 'o.txt'], { cwd: folder })
    expect((await build('a,b.txt')).code).toBe(0)
    expect((await build(`c.txt,${join(bundled, 'mali-russian-help.txt')}`)).code).toBe(0)
  })
})

describe('what was not chosen, or wrongly', () => {
  it.each([
    [
      ['--sections', 'nonsense', '--pdf', 'a.pdf'],
      2,
      /There is no section "nonsense"\. Sections: history, arms-transfers, wagner, french-drawdown, diplomacy\./,
    ],
    [
      ['--sections', 'wagner', '--template', 'nonsense', '--pdf', 'a.pdf'],
      2,
      /There is no template "nonsense"\. Templates: report/,
    ],
    [['--sections', 'wagner'], 2, /Say what to write: .*--pdf F/],
    [['--sections', 'wagner', '--date', '2026-02-30', '--pdf', 'a.pdf'], 2, /--date cannot be "2026-02-30"/],
    [['--sections', 'wagner', '--date', 'tomorrow', '--pdf', 'a.pdf'], 2, /--date cannot be "tomorrow"/],
    [
      ['--sections', 'wagner', '--paper', 'a3', '--pdf', 'a.pdf'],
      2,
      /--paper cannot be "a3"\. It is one of: a4, letter/,
    ],
    [['--sections', 'wagner', '--pdf', 'a.pdf', '--docx', 'a.pdf'], 2, /written to the same file/],
    [['--sections', 'wagner', '--pdf', 'a.pdf', '--pdf', 'b.pdf'], 2, /--pdf is given twice/],
    [
      ['--pdf', 'a.pdf'],
      1,
      /Nothing was chosen for the briefing\. Choose with --sections: history, .* \[nothing-chosen\]/,
    ],
    [['--sections', ',', '--pdf', 'a.pdf'], 1, /nothing-chosen/],
  ])('%j: exit %i', async (args, code, message) => {
    const folder = emptyFolder()
    const ended = await dossier(['build', ...args], { cwd: folder })
    expect(ended.stderr).toMatch(message)
    expect(ended.code).toBe(code)
    expect(ended.stdout).toBe('')
    expect(readdirSync(folder)).toEqual([])
  })

  it('makes no empty document when no sentence is in the chosen sections', async () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'note.txt'), 'A title\n\nThe harvest was good this year.\n')
    const ended = await dossier(
      ['build', '--sources', 'note.txt', '--sections', 'wagner', '--pdf', 'a.pdf'],
      { cwd: folder },
    )
    expect(ended.code).toBe(1)
    expect(ended.stderr).toMatch(/error: The briefing shows no passage.*\[nothing-chosen\]/)
    expect(readdirSync(folder)).toEqual(['note.txt'])
  })

  it('does not write over a source', async () => {
    const folder = emptyFolder()
    copyFileSync(join(bundled, 'mali-russian-help.txt'), join(folder, 'a.txt'))
    const ended = await dossier(['build', '--sources', 'a.txt', '--sections', 'wagner', '--text', 'a.txt'], {
      cwd: folder,
    })
    expect(ended.stderr).toMatch(/a\.txt is a source; a result cannot be written over it/)
    expect(ended.code).toBe(2)
    expect(readFileSync(join(folder, 'a.txt'))).toEqual(readFileSync(join(bundled, 'mali-russian-help.txt')))
  })
})

it('never writes over what is read for a briefing, nor saves one over something else', async () => {
  const folder = emptyFolder()
  for (const name of ['mali-russian-help.txt', 'mali-russia-defence-ties.txt'])
    copyFileSync(join(bundled, name), join(folder, name))
  const made = await dossier(['build', '--sources', '.', '--sections', 'wagner', '--save', 'a.dossier'], {
    cwd: folder,
  })
  expect(made.code, made.stderr).toBe(0)
  renameSync(join(folder, 'mali-russia-defence-ties.txt'), join(folder, 'moved.txt'))
  const saved = readFileSync(join(folder, 'a.dossier'), 'utf8')
  writeFileSync(join(folder, 'a.dossier'), saved.replace('mali-russia-defence-ties.txt', 'changed.txt'))
  for (const name of ['r.docx', 'changed.txt']) writeFileSync(join(folder, name), 'old')
  writeFileSync(join(folder, 'cut.dossier'), saved.slice(0, 200))
  writeFileSync(join(folder, 't.yaml'), 'id: own\nlabel: Own\nblocks:\n  - sections\n  - sources\n')
  symlinkSync(join(folder, 'mali-russian-help.txt'), join(folder, 'link'))
  const contents = () => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')])
  const before = contents()
  const refused: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [['--text', 'a.dossier'], /is the briefing that is built/],
    [['--reference-docx', 'r.docx', '--docx', 'r.docx'], /is the Word file that gives the styles/],
    [['--template', 't.yaml', '--text', 't.yaml'], /is the template/],
    [['--text', 'link'], /link is a source/],
    [['--text', 'changed.txt'], /changed\.txt is a source/],
    [['--save', 'r.docx'], /is no briefing that can be read/],
    [['--save', 'cut.dossier'], /is no briefing that can be read/],
  ]
  for (const [args, message] of refused) {
    const ended = await dossier(['build', 'a.dossier', ...args], { cwd: folder })
    expect(ended.stderr).toMatch(message)
    expect(ended.code).toBe(2)
    expect(contents()).toEqual(before)
  }
})

describe('an output that cannot be written', () => {
  it.each([
    ['a folder that is missing', 'missing/a.pdf', /a\.pdf cannot be written: its folder does not exist\.$/m],
    ['a folder of that name', 'folder', /folder cannot be written: it is a folder\.$/m],
    ['a path through a file', 'file/a.pdf', /a\.pdf cannot be written: part of its path is not a folder\.$/m],
  ])('%s: one clear line, exit 1, no half file', async (_, path, message) => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'folder'))
    writeFileSync(join(folder, 'file'), 'old')
    const ended = await dossier(['build', '--sections', 'wagner', '--date', '2026-01-31', '--pdf', path], {
      cwd: folder,
    })
    expect(ended.stderr).toMatch(message)
    expect(ended.stderr).not.toMatch(/ {4}at |node:internal/)
    expect(ended.code).toBe(1)
    expect(readdirSync(folder).sort()).toEqual(['file', 'folder'])
    expect(readdirSync(join(folder, 'folder'))).toEqual([])
  })

  it.skipIf(!existsSync('/dev/full'))('a full disk', async () => {
    const ended = await dossierProcess(['build', '--sections', 'wagner', '--pdf', '/dev/full'])
    expect(ended.stderr).toMatch(/\/dev\/full cannot be written: the disk is full/)
    expect(ended.code).toBe(1)
  })
})

describe('a source that cannot be read', () => {
  it('is named, the briefing is built from the others, and the exit code is 1', async () => {
    const folder = emptyFolder()
    copyFileSync(join(bundled, 'mali-russian-help.txt'), join(folder, 'good.txt'))
    writeFileSync(join(folder, 'empty.txt'), '')
    const ended = await dossier(
      ['build', '--sources', '.', '--sources', 'gone.txt', '--sections', 'wagner', '--text', 'a.out'],
      { cwd: folder },
    )
    expect(ended.stderr).toMatch(/gone\.txt cannot be read/)
    expect(ended.stderr).toMatch(/empty\.txt/)
    expect(ended.code).toBe(1)
    expect(existsSync(join(folder, 'a.out'))).toBe(true)
  })
})

describe('a briefing that was saved', () => {
  const saved = madeOnce(async (folder) => {
    mkdirSync(join(folder, 'articles'))
    for (const name of ['mali-russian-help.txt', 'mali-russia-defence-ties.txt'])
      copyFileSync(join(bundled, name), join(folder, 'articles', name))
    const { code } = await dossier(
      [
        'build',
        '--sources',
        'articles',
        '--sections',
        'wagner,history',
        '--title',
        'Kept',
        '--date',
        '2026-01-31',
        '--save',
        'a.dossier',
        '--text',
        'a.txt',
      ],
      { cwd: folder },
    )
    expect(code).toBe(0)
  })

  it('builds the same document again', async () => {
    const folder = saved()
    const ended = await dossier(['build', join(folder, 'a.dossier'), '--text', join(folder, 'b.txt')])
    expect(ended.code).toBe(0)
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe(readFileSync(join(folder, 'a.txt'), 'utf8'))
  })

  it('names its sources relative to itself', async () => {
    const folder = saved()
    const { sources } = JSON.parse(readFileSync(join(folder, 'a.dossier'), 'utf8'))
    expect(sources.map((s: { path: string }) => s.path).sort()).toEqual([
      'articles/mali-russia-defence-ties.txt',
      'articles/mali-russian-help.txt',
    ])
  })

  it('finds sources that moved and were renamed by what they hold', async () => {
    const folder = saved()
    const other = emptyFolder()
    writeFileSync(join(other, 'x.txt'), readFileSync(join(folder, 'articles', 'mali-russian-help.txt')))
    writeFileSync(
      join(other, 'y.txt'),
      readFileSync(join(folder, 'articles', 'mali-russia-defence-ties.txt')),
    )
    copyFileSync(join(folder, 'a.dossier'), join(other, 'a.dossier'))
    const ended = await dossier(['build', 'a.dossier', '--sources', '.', '--text', 'b.out'], { cwd: other })
    expect(ended.stderr).toMatch(/the same article was found at .*[xy]\.txt/)
    expect(ended.code).toBe(0)
  })

  it('never takes a file with other contents for the source', async () => {
    const folder = saved()
    const article = join(folder, 'articles', 'mali-russian-help.txt')
    writeFileSync(article, readFileSync(article, 'utf8').replace('Wagner', 'Vagner'))
    const ended = await dossier(['build', 'a.dossier', '--text', 'b.txt'], { cwd: folder })
    // The program carries this very article, so the original is found; the changed file is not used.
    expect(ended.stderr).toMatch(/found at .*corpus/)
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).not.toContain('Vagner')
  })

  it('lets options change it without touching the file', async () => {
    const folder = saved()
    const before = readFileSync(join(folder, 'a.dossier'))
    const ended = await dossier(
      ['build', 'a.dossier', '--title', 'Other', '--sections', 'history', '--text', 'b.txt'],
      { cwd: folder },
    )
    expect(ended.code).toBe(0)
    const text = readFileSync(join(folder, 'b.txt'), 'utf8')
    expect(text).toContain('Other')
    expect(text).not.toMatch(/^\d Wagner/m)
    expect(readFileSync(join(folder, 'a.dossier')).equals(before)).toBe(true)
  })

  it.each([
    ['damaged', '{"version": 1, "title"', /a\.dossier: error: .*not valid JSON.*\[briefing-file\]/],
    ['from a newer version', '{"version": 99}', /newer Dossier.*\[newer-version\]/],
    ['something else', '[]', /no briefing of Dossier/],
    ['not in UTF-8', Buffer.from('{"version": 1, "title": "\xc9t\xe9"}', 'latin1'), /not text in UTF-8/],
  ])('is refused when it is %s: exit 1, nothing written', async (_, text, message) => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'a.dossier'), text)
    const ended = await dossier(['build', 'a.dossier', '--pdf', 'a.pdf'], { cwd: folder })
    expect(ended.stderr).toMatch(message)
    expect(ended.code).toBe(1)
    expect(readdirSync(folder)).toEqual(['a.dossier'])
  })

  it('names what it leans on and does not find', async () => {
    const folder = saved()
    const path = join(folder, 'a.dossier')
    const text = readFileSync(path, 'utf8')
    const built = async (from: string | RegExp, to: string) => {
      writeFileSync(path, text.replace(from, to))
      return dossier(['build', 'a.dossier', '--text', '-'], { cwd: folder })
    }
    expect((await built('"text-1"', '"text-0"')).stderr).toMatch(/read with text-0 when.*\[reader-version\]/)
    expect((await built('"id": "wagner"', '"id": "other"')).stderr).toMatch(/no section “other” here/)
    expect((await built('"undone": []', '"undone": ["r9"]')).stderr).toMatch(/not made here: r9/)
    const strange = await built('"template": "report"', '"template": "house"')
    expect(strange.stderr).toMatch(/^a\.dossier: error: .*“house”, which is not here.*\[unknown-template\]/m)
    expect(strange).toMatchObject({ code: 1, stdout: '' })
    const gone = await built(/"sha256": "\w+"/, `"sha256": "${'0'.repeat(64)}"`)
    expect(gone.stderr).toMatch(/error: .* is not the article that the briefing was made from/)
    expect(gone.code).toBe(1)
  })

  it('that is missing is named', async () => {
    const ended = await dossier(['build', 'gone.dossier', '--pdf', 'a.pdf'], { cwd: emptyFolder() })
    expect(ended).toMatchObject({ code: 1, stdout: '' })
    expect(ended.stderr).toMatch(/gone\.dossier cannot be read: there is no such file/)
  })
})
