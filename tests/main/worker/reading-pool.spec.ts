import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type PoolOptions, readingPool } from '../../../main/worker/reading-pool.ts'
import { received } from '../../corpus/received.ts'

const misbehaving = new URL('./misbehaving-reader.ts', import.meta.url)

function pool(options: Partial<PoolOptions> = {}) {
  const made = readingPool({ threads: 1, sections: [], ...options })
  onTestFinished(() => made.close())
  return made
}

const read = (of: ReturnType<typeof pool>, name: string, content = 'x') =>
  of.read({ kind: 'index', file: received(name, content) })

describe('the reading pool', () => {
  it.each([
    ['hang', 'too-slow'],
    ['hog', 'too-much-memory'],
    ['exit', 'reader-failed'],
    ['throw', 'reader-failed'],
  ])('survives a reader that meets "%s", names the file, and reads the next ones', async (name, rule) => {
    const readers = pool({ workerFile: misbehaving, milliseconds: 2_000, heapMegabytes: 32 })
    const [bad, ...good] = await Promise.all([
      read(readers, name),
      ...['a', 'b', 'c', 'd'].map((n) => read(readers, n)),
    ])
    expect(bad?.diagnostics.map((d) => [d.severity, d.rule, d.file])).toEqual([['error', rule, name]])
    expect(bad?.diagnostics[0]?.message).toContain(name)
    expect(good.map((g) => g.diagnostics[0]?.message)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('gives each file its own answer, whatever order the readers finish in', async () => {
    const readers = pool({ threads: 2 })
    const pdf = readFileSync(
      join(import.meta.dirname, '../../fixtures/articles/trainers-leave-birnin-zana.pdf'),
    )
    const files = [
      received('slow.pdf', pdf),
      ...Array.from({ length: 8 }, (_, i) => received(`${i}.txt`, `Title ${i}\n\nBody ${i}.`)),
    ]
    const results = await Promise.all(files.map((file) => readers.read({ kind: 'index', file })))
    expect(results.map((r) => JSON.parse(r.entry?.summary ?? '{}').file)).toEqual(files.map((f) => f.name))
  })

  it('leaves the caller its bytes', async () => {
    const file = received('a.txt', 'Title\n\nBody.')
    await pool().read({ kind: 'index', file })
    expect(file.bytes.length).toBe(12)
  })

  it('answers the files that wait when it is closed', async () => {
    const readers = pool({ workerFile: misbehaving })
    const waiting = [read(readers, 'hang'), read(readers, 'a'), read(readers, 'b')]
    await readers.close()
    for (const { diagnostics } of await Promise.all(waiting))
      expect(diagnostics[0]?.rule).toBe('reader-failed')
  })
})
