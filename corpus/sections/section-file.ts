import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import { parsePhrase } from '../classify/phrase.ts'
import { type Diagnostic, type Parsed, parsed } from '../diagnostics.ts'
import { type Said, say } from '../messages/say.ts'
import type { Leaning, SectionDefinition, SectionRule, TermGroup } from './section-definition.ts'

/** Most characters of a section file, and most phrases in it: far above any real one, so that no file can stall. */
const longestFile = 1_000_000
const mostPhrases = 20_000

/** Where a value stands, for messages: its field ("rules[0].near") and its node, which knows its line. */
interface Place {
  readonly field: string
  readonly node: unknown
}

interface Reader {
  readonly file: string
  readonly lines: LineCounter
  readonly problems: Diagnostic[]
  phrases: number
}

function complain(reader: Reader, place: Place, what: Said): void {
  const range = (place.node as Node | null | undefined)?.range
  const line = range == null ? 1 : reader.lines.linePos(range[0]).line
  const field = place.field === '' ? '' : `, ${place.field}`
  reader.problems.push({
    severity: 'error',
    rule: 'section-file',
    file: reader.file,
    ...say`${reader.file}, line ${line}${field}: ${what}`,
  })
}

const below = (place: Place, key: string): string => (place.field === '' ? key : `${place.field}.${key}`)

/** The entries of a map; complains of anything else, of fields that are not known and of ones that are missing. */
function entries(
  reader: Reader,
  place: Place,
  known: readonly string[] | null,
  needed: readonly string[] = [],
): Map<string, Place> {
  const found = new Map<string, Place>()
  if (!isMap(place.node)) {
    complain(reader, place, say`expected fields ("name: value")`)
    return found
  }
  for (const pair of (place.node as YAMLMap).items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : ''
    if (known !== null && !known.includes(key)) {
      complain(
        reader,
        { field: below(place, key), node: pair.key },
        say`there is no such field; there are ${known.join(', ')}`,
      )
      continue
    }
    found.set(key, { field: below(place, key), node: pair.value })
  }
  for (const key of needed) if (!found.has(key)) complain(reader, place, say`the field “${key}” is missing`)
  return found
}

function items(reader: Reader, place: Place): Place[] {
  if (!isSeq(place.node)) {
    complain(reader, place, say`expected a list`)
    return []
  }
  return place.node.items.map((node, n) => ({ field: `${place.field}[${n}]`, node }))
}

function text(reader: Reader, place: Place): string | null {
  const value = isScalar(place.node) ? place.node.value : undefined
  if (typeof value === 'string' && value.trim() !== '') return value.trim()
  if (typeof value === 'number') return String(value)
  complain(reader, place, isAlias(place.node) ? say`aliases are not allowed` : say`expected words`)
  return null
}

function wholeNumber(reader: Reader, place: Place, from: number, to: number): number | null {
  const value = isScalar(place.node) ? place.node.value : undefined
  if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to) return value
  complain(reader, place, say`expected a whole number from ${from} to ${to}`)
  return null
}

function inBoth(reader: Reader, place: Place): { en: string; fr: string } {
  if (isScalar(place.node)) {
    const value = text(reader, place) ?? ''
    return { en: value, fr: value }
  }
  const fields = entries(reader, place, ['en', 'fr'])
  const read = (key: string) => {
    const at = fields.get(key)
    return at === undefined ? null : text(reader, at)
  }
  const [en, fr] = [read('en'), read('fr')]
  if (en === null && fr === null && fields.size === 0 && isMap(place.node))
    complain(reader, place, say`expected “en”, “fr” or both`)
  return { en: en ?? fr ?? '', fr: fr ?? en ?? '' }
}

function phraseList(reader: Reader, place: Place): readonly string[] {
  return items(reader, place).flatMap((at) => {
    const phrase = text(reader, at)
    if (phrase === null) return []
    reader.phrases += 1
    if (reader.phrases === mostPhrases + 1)
      complain(reader, at, say`a section has at most ${mostPhrases} phrases`)
    const read = parsePhrase(phrase)
    if (!('message' in read)) return [phrase]
    complain(reader, at, say`“${phrase}”: ${read}`)
    return []
  })
}

function termGroup(reader: Reader, place: Place): TermGroup {
  if (isSeq(place.node)) return { en: phraseList(reader, place) }
  const fields = entries(reader, place, ['en', 'fr'])
  const [en, fr] = [fields.get('en'), fields.get('fr')]
  return {
    ...(en === undefined ? {} : { en: phraseList(reader, en) }),
    ...(fr === undefined ? {} : { fr: phraseList(reader, fr) }),
  }
}

function groupNames(reader: Reader, place: Place, groups: ReadonlySet<string>): readonly string[] {
  return items(reader, place).flatMap((at) => {
    const name = text(reader, at)
    if (name === null) return []
    if (groups.has(name)) return [name]
    complain(reader, at, say`there is no group “${name}” in terms; there are ${[...groups].join(', ')}`)
    return []
  })
}

function leaning(reader: Reader, place: Place): Leaning {
  const fields = entries(reader, place, ['on', 'within', 'scope'], ['on'])
  const one = <T extends string>(key: string, allowed: readonly T[], otherwise: T): T => {
    const at = fields.get(key)
    if (at === undefined) return otherwise
    const value = text(reader, at)
    const match = allowed.find((a) => a === value)
    if (match === undefined && value !== null) complain(reader, at, say`expected ${allowed.join(' or ')}`)
    return match ?? otherwise
  }
  const within = fields.get('within')
  return {
    on: one('on', ['previous', 'next'], 'previous'),
    within: within === undefined ? 1 : (wholeNumber(reader, within, 1, 20) ?? 1),
    scope: one('scope', ['passage', 'article'], 'passage'),
  }
}

const ruleFields = ['all', 'near', 'unless', 'article', 'notArticle', 'states', 'leans', 'weight']

function rule(reader: Reader, place: Place, groups: ReadonlySet<string>): SectionRule {
  const fields = entries(reader, place, ruleFields, ['all'])
  const names = (key: 'all' | 'unless' | 'article' | 'notArticle') => {
    const at = fields.get(key)
    return at === undefined ? undefined : groupNames(reader, at, groups)
  }
  const [unless, article, notArticle] = [names('unless'), names('article'), names('notArticle')]
  const [near, states, leans, weight] = ['near', 'states', 'leans', 'weight'].map((key) => fields.get(key))
  const all = names('all') ?? []
  const at = fields.get('all')
  if (at !== undefined && isSeq(at.node) && at.node.items.length === 0)
    complain(reader, at, say`a rule needs at least one group`)
  let weightRead = 1
  if (weight !== undefined) {
    const value = isScalar(weight.node) ? weight.node.value : undefined
    if (typeof value === 'number' && value > 0 && value <= 1) weightRead = value
    else complain(reader, weight, say`expected a number above 0, at most 1`)
  }
  return {
    all,
    ...(near === undefined ? {} : { near: wholeNumber(reader, near, 0, 100) ?? 100 }),
    ...(unless === undefined ? {} : { unless }),
    ...(article === undefined ? {} : { article }),
    ...(notArticle === undefined ? {} : { notArticle }),
    ...(states === undefined ? {} : { states: wholeNumber(reader, states, 1, 10) ?? 1 }),
    ...(leans === undefined ? {} : { leans: leaning(reader, leans) }),
    ...(weight === undefined ? {} : { weight: weightRead }),
  }
}

/**
 * Reads a user's section file (YAML, of which JSON is a part) by the schema in `docs/section-file.md`. Returns null
 * and diagnostics that name line and field where it is not valid: a section is taken whole or not at all. No pattern
 * can be slow: phrases are a bounded language, not regular expressions.
 */
export function readSectionFile(file: string, content: string): Parsed<SectionDefinition | null> {
  const lines = new LineCounter()
  const reader: Reader = { file, lines, problems: [], phrases: 0 }
  if (content.length > longestFile) {
    complain(reader, { field: '', node: null }, say`the file is longer than ${longestFile} characters`)
    return parsed(null, reader.problems)
  }
  const document = parseDocument(content, { lineCounter: lines, uniqueKeys: true })
  for (const error of document.errors) {
    const line = error.linePos?.[0].line ?? 1
    const said = say`${file}, line ${line}: ${error.message.split('\n')[0] ?? ''}`
    reader.problems.push({ severity: 'error', rule: 'section-file', file, ...said })
  }
  if (reader.problems.length > 0) return parsed(null, reader.problems)
  const root: Place = { field: '', node: document.contents }
  const fields = entries(reader, root, ['id', 'label', 'about', 'terms', 'rules'], ['id', 'label', 'terms'])
  if (!isMap(root.node)) return parsed(null, reader.problems)
  const [idAt, labelAt, aboutAt, termsAt, rulesAt] = ['id', 'label', 'about', 'terms', 'rules'].map((k) =>
    fields.get(k),
  )
  const id = idAt === undefined ? '' : (text(reader, idAt) ?? '')
  if (idAt !== undefined && id !== '' && !/^[a-z][a-z0-9-]{0,63}$/.test(id)) {
    complain(reader, idAt, say`an id is small letters, digits and hyphens, and begins with a letter`)
  }
  const label = labelAt === undefined ? { en: '', fr: '' } : inBoth(reader, labelAt)
  const about = aboutAt === undefined ? label : inBoth(reader, aboutAt)
  const groups = termsAt === undefined ? new Map<string, Place>() : entries(reader, termsAt, null)
  const terms = Object.fromEntries([...groups].map(([name, at]) => [name, termGroup(reader, at)]))
  const names = new Set(groups.keys())
  // Without rules each group is enough by itself: the simplest file is a list of words.
  const rules =
    rulesAt === undefined
      ? [...names].map((name) => ({ all: [name] }))
      : items(reader, rulesAt).map((at) => rule(reader, at, names))
  if (termsAt !== undefined && isMap(termsAt.node) && names.size === 0)
    complain(reader, termsAt, say`a section needs at least one group of phrases`)
  if (reader.problems.length > 0) return parsed(null, reader.problems)
  return parsed({ id, label, about, terms, rules })
}
