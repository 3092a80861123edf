import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { HostError } from '../../../main/host-error.ts'
import {
  type ImportItem,
  type Library,
  type LibraryOptions,
  openLibrary,
} from '../../../main/library/index.ts'
import { originalPath } from '../../../main/library/originals.ts'
import { loadResources } from '../../../main/resources.ts'
import { type ReadingPool, readingPool } from '../../../main/worker/reading-pool.ts'

const resources = loadResources()

// One reader for all tests of this file: starting one takes longer than most tests.
const readers = readingPool({ threads: 1, sections: [] })
const pool: ReadingPool = { read: readers.read, close: async () => {} }
afterAll(() => readers.close())

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'dossier-library-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

function open(root: string, options: Partial<LibraryOptions> = {}): Library {
  const library = openLibrary(root, { resources, pool, ...options })
  onTestFinished(() => library.close())
  return library
}

const text = (name: string, content: string): ImportItem => ({
  name,
  bytes: new TextEncoder().encode(content),
})
const words =
  'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar'.split(' ')
/** An article whose sentences no other number shares. */
const article = (n: number) =>
  text(
    `${n}.txt`,
    `Article number ${n}\n\n${Array.from({ length: 12 }, (_, i) => `The ${words[(n + i) % words.length]} ${n * 31 + i} ${words[(n * 7 + i * 3) % words.length]} went home.`).join(' ')}\n`,
  )

describe('importing', () => {
  it('gives each file of the same bytes its own answer, and reads what one name hides under another', async () => {
    const library = open(folder())
    const result = await library.import([
      text('a.docx', 'A title\n\nSome words.\n'),
      text('a.txt', 'A title\n\nSome words.\n'),
      text('b.txt', 'A title\n\nSome words.\n'),
      text('empty.txt', ''),
      text('empty.pdf', ''),
    ])
    expect(result?.imported.map((i) => [i.file, i.added])).toEqual([
      ['a.txt', true],
      ['b.txt', false],
    ])
    expect(result?.diagnostics.filter((d) => d.severity === 'error').map((d) => d.file)).toEqual([
      'a.docx',
      'empty.txt',
      'empty.pdf',
    ])
    expect(result?.failed.map((f) => f.message).every((m) => /damaged|no text|no \.docx/.test(m))).toBe(true)
  })

  it('keeps the bytes, names each source by its content and finds it again', async () => {
    const library = open(folder())
    const result = await library.import([article(1), article(2), article(1)])
    expect(result?.imported.map((i) => [i.file, i.added])).toEqual([
      ['1.txt', true],
      ['2.txt', true],
      ['1.txt', false],
    ])
    const [first] = library.list()
    expect(first).toMatchObject({ id: result?.imported[0]?.id, title: 'Article number 1', sentences: 12 })
    const bytes = readFileSync(originalPath(library.folder, first?.sha256 ?? ''))
    expect(bytes.toString()).toContain('Article number 1')
    expect((await library.read([first?.id ?? ''])).value[0]?.title).toBe('Article number 1')
  })

  it('passes over what it has and keeps the ids, in a later import and under another name', async () => {
    const root = folder()
    const first = await open(root).import([article(1)])
    const again = await open(root).import([{ ...article(1), name: 'copy.txt' }, article(2)])
    expect(again?.imported.map((i) => i.added)).toEqual([false, true])
    expect(again?.imported[0]?.id).toBe(first?.imported[0]?.id)
    expect(open(root).count()).toBe(2)
  })

  it('names each file that cannot be read, with its reason, and imports the others', async () => {
    const root = folder()
    const library = open(root)
    const result = await library.import([
      article(1),
      text('empty.txt', ''),
      text('blank.txt', ' \n\n '),
      { name: 'binary.txt', bytes: new Uint8Array(5_000).map((_, i) => (i * 7919) % 256) },
      { name: 'gone.txt', path: join(root, 'gone.txt') },
      { name: 'folder.txt', path: root },
      { name: 'large.txt', bytes: new Uint8Array(9_000_000).fill(97) },
      { name: 'fake.docx', bytes: new TextEncoder().encode('no zip file') },
      article(2),
    ])
    expect(result?.imported.map((i) => i.file)).toEqual(['1.txt', '2.txt'])
    expect(result?.failed.map((f) => f.file)).toEqual([
      'empty.txt',
      'blank.txt',
      'binary.txt',
      'gone.txt',
      'folder.txt',
      'large.txt',
      'fake.docx',
    ])
    for (const { file, message } of result?.failed ?? [])
      expect(message).toContain(file.replace('folder.txt', root))
    expect(result?.diagnostics.filter((d) => d.severity === 'error').map((d) => d.rule)).toEqual([
      'empty-file',
      'empty-file',
      'binary-file',
      'unreadable-file',
      'unreadable-file',
      'too-large',
      'damaged-file',
    ])
    expect(library.count()).toBe(2)
  })

  it('tells only what is safe, in order, and can be stopped and gone on with', async () => {
    const root = folder()
    const items = Array.from({ length: 300 }, (_, i) => article(i))
    const stop = new AbortController()
    const library = open(root)
    const seen: string[] = []
    const first = await library.import(items, {
      signal: stop.signal,
      onImported: (files) => {
        seen.push(...files.map((f) => f.file))
        stop.abort()
      },
    })
    expect(first?.stopped).toBe(true)
    expect(seen).toEqual(items.slice(0, seen.length).map((i) => i.name))
    expect(seen.length).toBeGreaterThan(0)
    expect(library.count()).toBeGreaterThanOrEqual(seen.length)
    const second = await library.import(items)
    expect(second?.imported.filter((i) => !i.added).length).toBeGreaterThanOrEqual(seen.length)
    expect(library.count()).toBe(300)
  })

  it('keeps what was there when the disk is full, and says so once', async () => {
    const root = folder()
    await open(root).import([article(1)])
    const full = open(root, {
      keep: () =>
        Promise.reject(new HostError('disk-full', `${root} cannot be written: the disk is full.`, root)),
    })
    await expect(full.import([article(2), article(3)])).rejects.toThrow('the disk is full')
    const after = open(root)
    expect(after.count()).toBe(1)
    expect((await after.import([article(2)]))?.imported[0]?.added).toBe(true)
  })

  it('lets one import at a time write', async () => {
    const root = folder()
    const one = open(root)
    const running = one.import(Array.from({ length: 50 }, (_, i) => article(i)))
    expect(await open(root).import([article(99)])).toBeNull()
    await running
    expect((await open(root).import([article(99)]))?.imported).toHaveLength(1)
  })
})

describe('a library after a crash', () => {
  it('indexes what the journal names and the index lacks', async () => {
    const root = folder()
    const library = open(root)
    await library.import([article(1), article(2)])
    await library.close()
    for (const end of ['', '-wal', '-shm']) rmSync(join(root, `index.sqlite${end}`), { force: true })
    const after = open(root)
    expect(after.pending()).toBe(2)
    await after.recover()
    expect(after.pending()).toBe(0)
    expect(after.list().map((s) => s.file)).toEqual(['1.txt', '2.txt'])
    expect(after.search('article number').total).toBe(2)
  })

  it('passes over a journal line that was cut off, and writes the next one cleanly', async () => {
    const root = folder()
    await open(root).import([article(1)])
    appendFileSync(join(root, 'journal.jsonl'), '{"sha256":"abc')
    const after = open(root)
    await after.import([article(2)])
    const lines = readFileSync(join(root, 'journal.jsonl'), 'utf8').trimEnd().split('\n')
    expect(lines.map((l) => JSON.parse(l).file)).toEqual(['1.txt', '2.txt'])
    expect(after.count()).toBe(2)
  })

  it.each([
    ['that is no database', 'nonsense'.repeat(2_000)],
    ['that is cut off', null],
  ])('replaces an index %s and makes it again', async (_, content) => {
    const root = folder()
    const library = open(root)
    await library.import([article(1)])
    await library.close()
    for (const end of ['-wal', '-shm']) rmSync(join(root, `index.sqlite${end}`), { force: true })
    if (content === null) truncateSync(join(root, 'index.sqlite'), 100)
    else writeFileSync(join(root, 'index.sqlite'), content)
    const after = open(root)
    await after.recover()
    expect(after.list().map((s) => s.file)).toEqual(['1.txt'])
  })

  it('makes the whole index again from the originals, and names an original that has changed', async () => {
    const library = open(folder())
    await library.import([article(1), article(2), article(3)])
    const before = library.list()
    writeFileSync(originalPath(library.folder, before[1]?.sha256 ?? ''), 'changed')
    const rebuilt = await library.rebuild()
    expect(library.list()).toEqual([before[0], before[2]])
    expect(rebuilt?.diagnostics.filter((d) => d.severity === 'error').map((d) => [d.rule, d.file])).toEqual([
      ['damaged-file', '2.txt'],
    ])
  })

  it('remembers removals', async () => {
    const root = folder()
    const library = open(root)
    await library.import([article(1), article(2)])
    await library.remove([library.list()[0]?.id ?? ''])
    expect(library.search('number').total).toBe(1)
    await library.rebuild()
    expect(library.list().map((s) => s.file)).toEqual(['2.txt'])
    expect((await library.import([article(1)]))?.imported[0]?.added).toBe(true)
  })
})

describe('reading from the library', () => {
  it('gives the same source as before, from every format', async () => {
    const library = open(folder())
    const articles = join(import.meta.dirname, '../../fixtures/articles')
    const names = ['txt', 'md', 'html', 'docx', 'pdf'].map((e) => `trainers-leave-birnin-zana.${e}`)
    await library.import(names.map((name) => ({ name, path: join(articles, name) })))
    const { value, diagnostics } = await library.read(library.list().map((s) => s.id))
    expect(value.map((s) => s.file)).toEqual(names)
    expect(diagnostics.filter((d) => d.severity === 'error')).toEqual([])
    expect(value.map((s) => s.passages.length)).toEqual(
      library.list().map((_, i) => value[i]?.passages.length),
    )
  })

  it('reports an id that it does not have', async () => {
    const { value, diagnostics } = await open(folder()).read(['s-000000000000'])
    expect(value).toEqual([])
    expect(diagnostics.map((d) => d.severity)).toEqual(['error'])
  })
})
