/**
 * Makes corpus/data/words-en.bin and words-fr.bin from the packages that corpus/data/README.md names:
 *   node bench/words/build.ts FOLDER      (FOLDER holds the packages, unpacked under the names in sources.ts)
 */
import { writeFileSync } from 'node:fs'
import type { Language } from '../../corpus/types.ts'
import { functionWord } from '../../corpus/words/function-words.ts'
import { lexiconOf, lexiconTable, type WordEntry, type WordKind } from '../../corpus/words/lexicon.ts'
import { noNames, piecesOf, splitCost, unknownWordCost } from '../../corpus/words/segment.ts'
import { ownNames, ownWords } from './own-names.ts'
import { englishSources, frenchSources, type WordSources } from './sources.ts'

type Mark = WordKind

const letters = /^\p{L}+$/u
/** Cost of a word without a known frequency, in half bits. */
const rarest = 50
/** Costs are kept to two half bits: finer steps change nothing that is measured and make more groups. */
/** Half bits from which a rarer word that looks like two is worth a line: a little under what any repair needs. */
const wholeMargin = -16
/** Words as likely as this to stand side by side by chance are joined words, whatever a large dictionary has. */
const likelyPair = 2e-6
const costOf = (p: number) => Math.min(rarest, Math.max(2, 2 * Math.round(-Math.log2(p))))

/** Zipf–Mandelbrot: the probability of the word at a rank, from 0 (Mandelbrot 1953; exponent 1, shift 2.7). */
function zipf(ranked: readonly string[]): Map<string, number> {
  const total = ranked.reduce((sum, _, rank) => sum + 1 / (rank + 2.7), 0)
  return new Map(ranked.map((word, rank) => [word, 1 / (rank + 2.7) / total]))
}

function probabilities(sources: WordSources): Map<string, number> {
  const sum = new Map<string, number>()
  for (const { words, weight } of sources.ranked) {
    const clean = words.map((w) => w.normalize('NFC').replace(/['’]$/, '')).filter((w) => letters.test(w))
    for (const [word, p] of zipf([...new Set(clean)])) sum.set(word, (sum.get(word) ?? 0) + weight * p)
  }
  return sum
}

function build(language: Language, sources: WordSources): ReadonlyMap<string, WordEntry> {
  const p = probabilities(sources)
  const marks = new Map<string, Mark>()
  const capitals = new Set<string>()
  for (const entry of sources.dictionary) {
    for (const word of entry
      .normalize('NFC')
      .replace(/['’]s?$/, '')
      .split(/[-'’ ]/)) {
      if (!letters.test(word) || word.length > 30) continue
      if (word.length === 1 && !/^[aiyà]$/i.test(word)) continue
      const lower = word.toLowerCase()
      if (word !== entry && word.length < 4) continue // a piece of a compound, not a word by itself
      if (lower === word) marks.set(word, 'word')
      else capitals.add(lower)
    }
  }
  const dropped: string[] = []
  for (const word of [...marks.keys()]) {
    if (p.has(word) || !unusual(language, word)) continue
    marks.delete(word)
    dropped.push(word)
  }
  for (const name of [...sources.names, ...ownNames]) {
    for (const word of name.normalize('NFC').split(/[^\p{L}]+/u))
      if (word.length >= 3) capitals.add(word.toLowerCase())
  }
  for (const word of ownWords) if (!marks.has(word)) marks.set(word, 'word')
  for (const word of capitals) if (!marks.has(word) && word.length > 1) marks.set(word, 'name')
  withForms(p, sources.lemmaOf, (form) => marks.get(form) === 'word')
  const known = (word: string) => marks.has(word) && marks.get(word) !== 'name'
  for (const [word, probability] of p) {
    if (marks.has(word) || word.length < 2) continue
    if (!joinedPair(word, probability, p, known, language)) marks.set(word, 'seen')
  }
  // Single letters that are words; the lists of ranks leave them out.
  for (const [word, probability] of language === 'en'
    ? ([
        ['a', 0.022],
        ['i', 0.003],
      ] as const)
    : ([
        ['à', 0.02],
        ['a', 0.008],
        ['y', 0.001],
      ] as const)) {
    marks.set(word, 'word')
    p.set(word, probability)
  }
  // Function words that the ranked lists lack; shares of running text, rounded.
  if (language === 'fr') for (const [word, share] of frenchShares) p.set(word, share)
  for (const word of wholeWords([...dropped, ...sources.rare], marks, p)) marks.set(word, 'whole')
  return entriesOf(marks, p)
}

/** Shares of the commonest French words in running text (the order is that of any frequency list of French). */
const frenchShares: readonly (readonly [string, number])[] = [
  ['de', 0.065],
  ['la', 0.036],
  ['le', 0.028],
  ['et', 0.025],
  ['les', 0.021],
  ['des', 0.02],
  ['en', 0.016],
  ['du', 0.015],
  ['un', 0.013],
  ['une', 0.011],
  ['est', 0.009],
  ['que', 0.009],
  ['dans', 0.009],
  ['par', 0.007],
  ['pour', 0.008],
  ['qui', 0.008],
  ['au', 0.008],
  ['sur', 0.006],
  ['pas', 0.004],
  ['ne', 0.005],
  ['se', 0.004],
  ['ce', 0.004],
  ['plus', 0.004],
  ['avec', 0.004],
  ['sont', 0.003],
  ['ses', 0.003],
  ['son', 0.004],
  ['sa', 0.003],
]

/**
 * Forms of French verbs that reports do not use (imperfect subjunctive, past historic plural, second person): not
 * worth a line, unless they look like joined words.
 */
function unusual(language: Language, word: string): boolean {
  return (
    language === 'fr' &&
    word.length > 5 &&
    /(?:[aiu]ss(?:e|es|ions|iez)|[âîû](?:t|mes|tes)|ions|iez|ez|[^aeiou]as|[eiu]rais|rons|r[oe]z)$/.test(word)
  )
}

/**
 * What part of all uses of a word a form has that the ranks lack: a French verb has some forty forms, a noun two to
 * four, and those that a list of ranks leaves out are the rarer ones.
 */
const formShare = 1 / 24

/** Gives the forms that the ranks lack a part of what the other forms of their word have. */
function withForms(
  p: Map<string, number>,
  lemmaOf: ReadonlyMap<string, string>,
  listed: (form: string) => boolean,
): void {
  const family = new Map<string, number>()
  for (const [form, lemma] of lemmaOf) family.set(lemma, (family.get(lemma) ?? 0) + (p.get(form) ?? 0))
  for (const [form, lemma] of lemmaOf) {
    const whole = family.get(lemma) ?? 0
    if (form.length > 3 && whole > 0 && !p.has(form) && listed(form)) p.set(form, whole * formShare)
  }
}

/** How much likelier than by chance a word of a closed class stands before the word that follows it. */
const attraction = 30
/** One word in ten thousand. */
const commonWord = 1e-4

/** True for what running text has only because a space was lost in it: two words that are likelier apart. */
function joinedPair(
  word: string,
  probability: number,
  p: ReadonlyMap<string, number>,
  known: (w: string) => boolean,
  language: Language,
): boolean {
  for (let i = 1; i < word.length; i++) {
    const left = word.slice(0, i)
    const right = word.slice(i)
    if (!known(left) || !known(right)) continue
    const together = (p.get(left) ?? 0) * (p.get(right) ?? 0)
    const common = right.length > 3 && (p.get(right) ?? 0) > commonWord
    const closed =
      left.length > 1 &&
      right.length > 1 &&
      functionWord(left, language) !== null &&
      (common || functionWord(right, language) !== null)
    if (together * (closed ? attraction : 1) > probability) return true
  }
  return false
}

/** Words of a larger dictionary that could be read as two or three joined words, and are likelier to be themselves. */
function wholeWords(
  rare: readonly string[],
  marks: ReadonlyMap<string, Mark>,
  p: ReadonlyMap<string, number>,
): readonly string[] {
  const lexicon = lexiconOf(lexiconTable(entriesOf(marks, p)))
  const found: string[] = []
  for (const entry of rare) {
    const word = entry.normalize('NFC')
    if (!letters.test(word) || word !== word.toLowerCase() || marks.has(word)) continue
    const pieces = piecesOf(word, 0, word.length, lexicon, noNames)
    if (pieces === null || pieces.length < 2) continue
    const pair = pieces.reduce((product, { start, end }) => product * (p.get(word.slice(start, end)) ?? 0), 1)
    if (pair > likelyPair) continue
    if (unknownWordCost(word, 0, word.length, true) - splitCost(pieces) >= wholeMargin) found.push(word)
  }
  return found
}

function entriesOf(
  marks: ReadonlyMap<string, Mark>,
  p: ReadonlyMap<string, number>,
): ReadonlyMap<string, WordEntry> {
  const entries = new Map<string, WordEntry>()
  for (const [word, kind] of marks) {
    const probability = p.get(word)
    entries.set(word, {
      kind,
      cost: probability === undefined || kind === 'whole' ? rarest : costOf(probability),
    })
  }
  return entries
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('Give the folder that holds the unpacked packages.')
for (const [language, sources] of [
  ['en', englishSources(folder)],
  ['fr', frenchSources(folder)],
] as const) {
  const words = build(language, sources)
  const table = lexiconTable(words)
  writeFileSync(
    new URL(`../../corpus/data/words-${language}.bin`, import.meta.url),
    new Uint8Array(table.buffer),
  )
  const counts = Map.groupBy(words.values(), (entry) => entry.kind)
  console.log(
    `words-${language}.bin: ${words.size} words, ${table.byteLength} bytes`,
    [...counts].map(([k, v]) => `${k} ${v.length}`).join(', '),
  )
}
