import { readdirSync, readFileSync } from 'node:fs'
import type { Language, Source } from '../../corpus/index.ts'
import { sourceOf } from '../../tests/corpus/source-of.ts'

/** Letters of the labels, in the order of the built-in sections. */
export const sectionLetters = {
  history: 'h',
  'arms-transfers': 'a',
  wagner: 'w',
  'french-drawdown': 'f',
} as const

/**
 * Who wrote a part (see README.md): articles of one author are alike, so what was learnt from some of them says little
 * of how strangers' articles are read. A part without an entry is by an author of its own.
 */
const authors: Readonly<Record<string, string>> = {
  tuning: 'first',
  tuning2: 'first',
  spent: 'first',
  'spent-2': 'first',
  'spent-3': 'second',
  'spent-4': 'second',
  'spent-5': 'third',
  'spent-6': 'third',
  'spent-7': 'third',
  'spent-8': 'fourth',
  'spent-9': 'fifth',
  'spent-10': 'sixth',
  'spent-11': 'eighth',
}

/** The author of a part's articles. */
export function authorOf(part: string): string {
  return authors[part] ?? part
}

export interface LabelledSentence {
  readonly text: string
  readonly must: ReadonlySet<string>
  readonly may: ReadonlySet<string>
}

/** null is "unknown", undefined is "not compared". */
type Field<T> = T | null | undefined

export interface LabelledTransfer {
  readonly supplier: readonly string[]
  readonly recipient: readonly string[]
  readonly designation: readonly string[]
  readonly ordered: Field<number>
  readonly orderYear: Field<number>
  readonly delivered: Field<number>
  readonly deliveryYears: readonly number[] | undefined
}

export interface LabelledArticle {
  readonly part: string
  readonly language: Language
  readonly title: string
  readonly source: Source
  readonly sentences: readonly LabelledSentence[]
  readonly events: readonly { readonly date: string; readonly precision: string }[]
  readonly quotes: readonly { readonly speaker: readonly string[]; readonly text: string }[]
  readonly transfers: readonly LabelledTransfer[]
}

const names = (text: string) => text.split('|').map((t) => t.trim())

function field(text: string | undefined): Field<number> {
  const value = (text ?? '').trim()
  if (value.endsWith('?')) return undefined
  return value === '' ? null : Number(value)
}

function readTransfer(line: string): LabelledTransfer {
  const [supplier = '', recipient = '', designation = '', ordered, orderYear, delivered, years = ''] =
    line.split(';')
  const compared = !years.trim().endsWith('?')
  return {
    supplier: names(supplier),
    recipient: names(recipient),
    designation: names(designation),
    ordered: field(ordered),
    orderYear: field(orderYear),
    delivered: field(delivered),
    deliveryYears: compared
      ? years
          .split(',')
          .map((y) => y.trim())
          .filter((y) => y !== '')
          .map(Number)
      : undefined,
  }
}

function readArticle(block: string, part: string, language: Language, number: number): LabelledArticle {
  const [title = '', ...lines] = block.split('\n')
  const sentences: LabelledSentence[] = []
  const passages: { sentences: string[] }[] = [{ sentences: [] }]
  const events: LabelledArticle['events'][number][] = []
  const quotes: LabelledArticle['quotes'][number][] = []
  const transfers: LabelledTransfer[] = []
  let date: string | null = null
  for (const line of lines) {
    const labelled = /^((?:[hawf]\??,?)+|-) ?\|\s(.*)$/.exec(line)
    const fact = /^([EQT])\s(.*)$/.exec(line)
    if (line.startsWith('date: ')) date = line.slice(6).trim()
    else if (line.trim() === '') passages.push({ sentences: [] })
    else if (labelled !== null) {
      const letters = (labelled[1] ?? '').match(/[hawf]\??/g) ?? []
      const ids = Object.entries(sectionLetters)
      const text = labelled[2] ?? ''
      sentences.push({
        text,
        must: new Set(ids.filter(([, l]) => letters.some((x) => x === l)).map(([id]) => id)),
        may: new Set(ids.filter(([, l]) => letters.some((x) => x === `${l}?`)).map(([id]) => id)),
      })
      passages.at(-1)?.sentences.push(text)
    } else if (fact?.[1] === 'E') {
      const [edtf = '', precision = ''] = (fact[2] ?? '').split(' ')
      events.push({ date: edtf, precision })
    } else if (fact?.[1] === 'Q') {
      const [speaker = '', text = ''] = (fact[2] ?? '').split(' || ')
      quotes.push({ speaker: names(speaker), text })
    } else if (fact?.[1] === 'T') transfers.push(readTransfer(fact[2] ?? ''))
    else throw new Error(`labelled articles, ${part}-${language}, “${title}”: cannot read the line “${line}”`)
  }
  const source = sourceOf(
    `${part}-${language}-${number}`,
    title.trim(),
    passages.filter((p) => p.sentences.length > 0),
    { language, published: date === null ? null : { date, precision: 'day', basis: 'stated' } },
  )
  return { part, language, title: title.trim(), source, sentences, events, quotes, transfers }
}

/** All labelled articles of this folder; the format is in its README. Throws on a line that it cannot read. */
export function labelledArticles(): LabelledArticle[] {
  const folder = new URL('.', import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const [, part = '', language = 'en'] = /^(.*)-(en|fr)\.txt$/.exec(name) ?? []
      return readFileSync(new URL(name, folder), 'utf8')
        .split(/^## /m)
        .filter((block) => block.trim() !== '')
        .map((block, n) => readArticle(block.trimEnd(), part, language as Language, n + 1))
    })
}
