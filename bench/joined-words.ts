/**
 * How well lost spaces are found:  node bench/joined-words.ts [FOLDER …] [--show]
 * Removes 2 % of the spaces of each text (twenty seeds), reads it, and compares the spaces that repair puts in with
 * those that were removed. Then reads the text as it is: every repair there is wrong. A folder holds en/ and fr/.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCorpus } from '../corpus/index.ts'
import { loadResources } from '../main/resources.ts'
import { labelledTexts } from './labelled-texts.ts'
import { compareSpaces } from './lost-spaces.ts'

const share = 0.02
const seeds = Array.from({ length: 20 }, (_, i) => i + 1)
const show = process.argv.includes('--show')
const given = process.argv.slice(2).filter((a) => !a.startsWith('--'))
const here = new URL('texts/', import.meta.url).pathname
const folders = given.length > 0 ? given : ['tuning', 'held-out'].map((name) => join(here, name))
const resources = loadResources()

/** mulberry32, a small generator with a fixed seed: the same spaces in every run. */
function random(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

async function read(
  text: string,
): Promise<{ text: string; repairs: readonly { before: string; after: string }[] }> {
  const bytes = new TextEncoder().encode(text)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { value } = await readCorpus([{ name: 'text.txt', bytes, sha256 }], resources)
  return value.sources[0] ?? { text: '', repairs: [] }
}

for (const folder of folders) {
  for (const language of ['en', 'fr'] as const) {
    const path = join(folder, language)
    if (!existsSync(path)) continue
    const sum = { removed: 0, put: 0, right: 0, clean: 0, words: 0 }
    for (const name of readdirSync(path).sort()) {
      const clean = readFileSync(join(path, name), 'utf8')
      sum.words += clean.split(/\s+/).length
      const untouched = await read(clean)
      sum.clean += untouched.repairs.length
      if (show) for (const r of untouched.repairs) console.log(`  clean ${name}: ${r.before} -> ${r.after}`)
      for (const seed of seeds) {
        const next = random(seed * 7919 + name.length)
        const damaged = clean.replace(/(?<=\S) (?=\S)/g, () => (next() < share ? '' : ' '))
        const repaired = (await read(damaged)).text
        const found = compareSpaces(clean, damaged, repaired)
        sum.removed += found.removed
        sum.put += found.put
        sum.right += found.right
        if (show) for (const line of found.lines) console.log(`  ${name} ${seed}: ${line}`)
      }
    }
    const ratio = (a: number, b: number) => (b === 0 ? 1 : a / b).toFixed(4)
    console.log(
      `${folder.replace(here, '')}/${language}: ${sum.words} words, ${sum.removed} spaces removed; precision ${ratio(sum.right, sum.put)}, recall ${ratio(sum.right, sum.removed)}; repairs of the clean text ${sum.clean}`,
    )
  }
}
