/**
 * How well lost spaces are found:  node bench/joined-words.ts [--show] [FILE|FOLDER …]
 * Removes 2 % of the spaces of each text (twenty seeds), reads it, and compares the spaces that repair puts in with
 * those that were removed. Then reads the text as it is: every repair there is wrong. Without paths it measures the
 * texts of this folder; with them only the `.txt` and `.md` files named (`-fr` in the name of French ones), plain or
 * in the form of `labelled/`: so a text that nobody has seen is measured without being shown. `--show` prints what was
 * missed or wrong.
 */
import { createHash } from 'node:crypto'
import { readCorpus } from '../corpus/index.ts'
import { loadResources } from '../main/resources.ts'
import { type CleanText, cleanTexts, textsOf } from './labelled-texts.ts'
import { compareSpaces } from './lost-spaces.ts'

const share = 0.02
const seeds = Array.from({ length: 20 }, (_, i) => i + 1)
const show = process.argv.includes('--show')
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

async function measure(title: string, texts: readonly CleanText[]): Promise<void> {
  const sum = { removed: 0, put: 0, right: 0, clean: 0, words: 0 }
  for (const { name, text } of texts) {
    const shown = show
    sum.words += text.split(/\s+/).length
    const untouched = await read(text)
    sum.clean += untouched.repairs.length
    if (shown) for (const r of untouched.repairs) console.log(`  clean ${name}: ${r.before} -> ${r.after}`)
    for (const seed of seeds) {
      const next = random(seed * 7919 + text.length)
      const damaged = text.replace(/(?<=\S) (?=\S)/g, () => (next() < share ? '' : ' '))
      const found = compareSpaces(text, damaged, (await read(damaged)).text)
      sum.removed += found.removed
      sum.put += found.put
      sum.right += found.right
      if (shown) for (const line of found.lines) console.log(`  ${name} ${seed}: ${line}`)
    }
  }
  const ratio = (a: number, b: number) => (b === 0 ? 1 : a / b).toFixed(4)
  console.log(
    `${title}: ${texts.length} texts, ${sum.words} words, ${sum.removed} spaces removed; precision ${ratio(sum.right, sum.put)}, recall ${ratio(sum.right, sum.removed)}; repairs of the clean texts ${sum.clean}`,
  )
}

/** Short texts joined until each has the length of a press article (3000 characters and more). */
function atArticleLength(short: readonly CleanText[]): CleanText[] {
  const long: CleanText[] = []
  for (const text of short) {
    const last = long.at(-1)
    if (last === undefined || last.text.length >= 3000) long.push(text)
    else long[long.length - 1] = { ...last, text: `${last.text}\n\n${text.text}` }
  }
  return long
}

const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const texts = paths.length > 0 ? textsOf(paths) : cleanTexts()
for (const part of ['tuning', 'spent', 'given'] as const) {
  for (const language of ['en', 'fr'] as const) {
    const some = texts.filter((t) => t.part === part && t.language === language)
    if (some.length === 0) continue
    await measure(`${part} ${language}, as they are`, some)
    await measure(`${part} ${language}, at article length`, atArticleLength(some))
  }
}
