import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../../corpus/read.ts'
import { loadResources } from '../../../main/resources.ts'
import { articles } from '../../articles/article-content.ts'
import { received } from '../received.ts'

const resources = loadResources()
const folder = join(import.meta.dirname, '../../fixtures/articles')

async function read(name: string) {
  const { value } = await readCorpus([received(name, readFileSync(join(folder, name)))], resources)
  const [source] = value.sources
  if (source === undefined) throw new Error(`${name} was not read`)
  return source
}

describe.each(articles)('$name in five formats', (article) => {
  const body = article.body.filter((b) => b.kind !== 'read-also').map((b) => b.text)

  it.each(['txt', 'md', 'html', 'docx', 'pdf'])('reads as it was written: %s', async (extension) => {
    const source = await read(`${article.name}.${extension}`)
    expect(source.title).toBe(article.title)
    expect(source.published).toEqual({ date: article.date, precision: 'day', basis: 'stated' })
    expect(source.publisher).toBe(article.site)
    expect(source.author).toBe(article.author)
    expect(source.language).toBe(article.lang)
    expect(source.passages.map((p) => p.text)).toEqual([article.title, ...body])
    const left = source.omitted.map((o) => o.text).join('\n')
    const pointers = article.body.filter((b) => b.kind === 'read-also').map((b) => b.text)
    for (const text of [
      ...article.navigation,
      article.cookieNote,
      ...pointers,
      article.readAlso,
      ...article.footer,
    ]) {
      expect(left).toContain(text)
    }
  })

  it('sorts the same sentences into the same sections', async () => {
    const sorted = async (extension: string) =>
      (await read(`${article.name}.${extension}`)).passages
        .flatMap((p) => p.sentences)
        .flatMap((s) => s.sections.map((m) => `${m.id}: ${s.text}`))
    const asText = await sorted('txt')
    expect(new Set(asText.map((line) => line.split(':')[0])).size).toBeGreaterThanOrEqual(3)
    for (const extension of ['md', 'html', 'docx', 'pdf']) expect(await sorted(extension)).toEqual(asText)
  })
})
