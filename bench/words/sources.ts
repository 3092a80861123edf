import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Word lists as they come in their packages, read for `build.ts`. `folder` holds the packages, unpacked. */
export interface WordSources {
  /** Words of a spelling dictionary, as written (capitals mark names). */
  readonly dictionary: readonly string[]
  /** Words by falling frequency in an encyclopedia and in speech; lower case. */
  readonly ranked: readonly { readonly words: readonly string[]; readonly weight: number }[]
  /** Names of persons and places, as written or in lower case. */
  readonly names: readonly string[]
  /** A far larger dictionary, only for what must stay whole. */
  readonly rare: readonly string[]
  /** The dictionary entry that a form belongs to, where forms are made from entries. */
  readonly lemmaOf: ReadonlyMap<string, string>
}

const lines = (path: string) => readFileSync(path, 'utf8').split('\n').filter(Boolean)
const json = (path: string): readonly string[] => JSON.parse(readFileSync(path, 'utf8'))

export function englishSources(folder: string): WordSources {
  const at = (path: string) => join(folder, path)
  return {
    dictionary: [
      ...lines(at('wamerican-large/usr/share/dict/american-english-large')),
      ...lines(at('wbritish-large/usr/share/dict/british-english-large')),
    ],
    ranked: [
      { words: json(at('wordsninja/words-en.json')), weight: 0.75 },
      { words: json(at('language-en/src/commonWords.json')), weight: 0.25 },
    ],
    names: [
      ...json(at('language-en/src/firstnames.json')),
      ...json(at('language-en/src/lastnames.json')).slice(0, 6000),
      ...json(at('language-fr/src/firstnames.json')),
      ...placeNames(at('geonames'), 'en'),
    ],
    rare: [
      ...lines(at('wamerican-insane/usr/share/dict/american-english-insane')),
      ...lines(at('wbritish-insane/usr/share/dict/british-english-insane')),
    ],
    lemmaOf: new Map(),
  }
}

export function frenchSources(folder: string): WordSources {
  const at = (path: string) => join(folder, path)
  const lemmaOf = expandHunspell(
    readFileSync(at('dictionary-fr/index.aff'), 'utf8'),
    readFileSync(at('dictionary-fr/index.dic'), 'utf8'),
  )
  return {
    dictionary: [...lemmaOf.keys()],
    ranked: [
      { words: json(at('language-fr/src/wikipedia.json')), weight: 0.6 },
      { words: json(at('language-fr/src/commonWords.json')), weight: 0.4 },
    ],
    names: [
      ...json(at('language-fr/src/firstnames.json')),
      ...json(at('language-fr/src/lastnames.json')),
      ...json(at('language-en/src/firstnames.json')),
      ...placeNames(at('geonames'), 'fr'),
    ],
    rare: [],
    lemmaOf,
  }
}

/** Names of cities in a language, from a compiled message catalogue (GNU gettext's .mo, little-endian). */
function placeNames(folder: string, language: string): readonly string[] {
  const file = readFileSync(join(folder, `usr/share/locale/${language}/LC_MESSAGES/geonames.mo`))
  const count = file.readUInt32LE(8)
  const table = file.readUInt32LE(16)
  return Array.from({ length: count }, (_, i) => {
    const length = file.readUInt32LE(table + i * 8)
    const offset = file.readUInt32LE(table + i * 8 + 4)
    return file.toString('utf8', offset, offset + length)
  }).filter((name) => name.length < 40 && !name.includes('\n'))
}

interface Suffix {
  readonly strip: string
  readonly add: string
  readonly condition: RegExp
}

/** All forms of a Hunspell dictionary with two-character flags; prefixes (French elision) are left out. */
export function expandHunspell(aff: string, dic: string): ReadonlyMap<string, string> {
  const suffixes = new Map<string, Suffix[]>()
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip = '', add = '', condition = '.'] = line.split(/\s+/)
    if (kind !== 'SFX' || condition === undefined || strip === 'Y' || strip === 'N') continue
    const list = suffixes.get(flag) ?? []
    list.push({
      strip: strip === '0' ? '' : strip,
      add: add.replace(/\/.*$/, '').replace(/^0$/, ''),
      condition: new RegExp(`${condition}$`, 'u'),
    })
    suffixes.set(flag, list)
  }
  const forms = new Map<string, string>()
  const keep = (form: string, lemma: string) => {
    if (!forms.has(form)) forms.set(form, lemma)
  }
  for (const line of dic.split('\n').slice(1)) {
    const [entry = ''] = line.split(/\s/)
    const [word = '', flags = ''] = entry.split('/')
    if (word === '') continue
    if (!forms.has(word)) forms.set(word, word)
    for (const flag of flags.match(/../gs) ?? []) {
      for (const { strip, add, condition } of suffixes.get(flag) ?? []) {
        if (condition.test(word) && word.endsWith(strip))
          keep(word.slice(0, word.length - strip.length) + add, word)
      }
    }
  }
  return forms
}
