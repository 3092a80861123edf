import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Corpus, readCorpus } from '../../corpus/index.ts'
import { loadResources } from '../../main/resources.ts'

const folder = join(import.meta.dirname, '..', '..', 'corpus', 'sources')

/** The two bundled articles, read with dictionaries. */
export async function bundledCorpus(): Promise<Corpus> {
  const files = ['mali-russia-defence-ties.txt', 'mali-russian-help.txt'].map((name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)))
    return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
  })
  const { value } = await readCorpus(files, loadResources())
  return value
}
