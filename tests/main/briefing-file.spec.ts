import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Briefing, draftBriefing, parseDossierFile } from '../../corpus/index.ts'
import { hasLastGood, lastGoodPath, saveBriefingFile } from '../../main/briefing-file.ts'
import { findSources } from '../../main/find-sources.ts'
import { nodeHost } from '../../main/host.ts'

const empty = { sources: [], facts: { events: [], transfers: [], quotes: [] } }
const titled = (title: string): Briefing => draftBriefing(empty, { sections: [], title })

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-briefing-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('saving a briefing file', () => {
  const titleAt = async (path: string) => parseDossierFile(await readFile(path, 'utf8')).value?.title

  it('keeps the sound file that it replaces', async () => {
    const path = join(folder, 'a.dossier')
    await saveBriefingFile(nodeHost, path, titled('one'))
    expect(await hasLastGood(nodeHost, path)).toBe(false)
    await saveBriefingFile(nodeHost, path, titled('two'))
    expect([await titleAt(path), await titleAt(lastGoodPath(path))]).toEqual(['two', 'one'])
  })

  it('does not put a damaged file in the place of the good copy', async () => {
    const path = join(folder, 'a.dossier')
    await saveBriefingFile(nodeHost, path, titled('one'))
    await saveBriefingFile(nodeHost, path, titled('two'))
    await writeFile(path, '{"version": 1, "ti')
    await saveBriefingFile(nodeHost, path, titled('three'))
    expect([await titleAt(path), await titleAt(lastGoodPath(path))]).toEqual(['three', 'one'])
  })

  it('keeps the good copy when the same briefing is saved again', async () => {
    const path = join(folder, 'a.dossier')
    await saveBriefingFile(nodeHost, path, titled('one'))
    await saveBriefingFile(nodeHost, path, titled('two'))
    await saveBriefingFile(nodeHost, path, titled('two'))
    expect(await titleAt(lastGoodPath(path))).toBe('one')
  })
})

describe('finding the sources of a briefing', () => {
  const source = (path: string | null, text: string) => {
    const sha256 = nodeHost.sha256(new TextEncoder().encode(text))
    return { id: `s-${sha256.slice(0, 12)}`, sha256, path, format: 'text', reader: 'text-1' } as const
  }
  const put = async (path: string, text: string) => {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), text)
  }

  it('finds them where the briefing says', async () => {
    await put('in/a.txt', 'alpha')
    const { value, diagnostics } = await findSources(nodeHost, [source('in/a.txt', 'alpha')], folder, [])
    expect(value.files.map((f) => f.name)).toEqual(['a.txt'])
    expect(diagnostics).toEqual([])
  })

  it('finds them by their contents after they moved and were renamed, and gives the new path', async () => {
    await put('in/a.txt', 'alpha')
    await mkdir(join(folder, 'elsewhere/deep'), { recursive: true })
    await rename(join(folder, 'in/a.txt'), join(folder, 'elsewhere/deep/b.txt'))
    const { value, diagnostics } = await findSources(nodeHost, [source('in/a.txt', 'alpha')], folder, [])
    expect(value.sources[0]?.path).toBe('elsewhere/deep/b.txt')
    expect(diagnostics.map((d) => d.rule)).toEqual(['source-moved'])
  })

  it('looks in the folders that the user names, outside the briefing’s', async () => {
    await put('far/away/a.txt', 'alpha')
    await mkdir(join(folder, 'briefing'))
    const { value } = await findSources(nodeHost, [source('a.txt', 'alpha')], join(folder, 'briefing'), [
      join(folder, 'far'),
    ])
    expect(value.sources[0]?.path).toBe('../far/away/a.txt')
  })

  it('says that a file changed, and names what is nowhere', async () => {
    await put('a.txt', 'other')
    const { value, diagnostics } = await findSources(nodeHost, [source('a.txt', 'alpha')], folder, [])
    expect(value.files).toEqual([])
    expect(diagnostics.map((d) => [d.severity, d.rule])).toEqual([
      ['warning', 'source-changed'],
      ['error', 'source-missing'],
    ])
  })
})
