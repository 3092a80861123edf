import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
  type YAMLParseError,
} from 'yaml'
import { parsePhrase } from '../classify/phrase.ts'
import { type Diagnostic, type Parsed, parsed } from '../diagnostics.ts'
import { type Said, say } from '../messages/say.ts'
import type { Actors, Leaning, SectionDefinition, SectionRule, TermGroup } from './section-definition.ts'

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

/** One of a few words; complains of any other. */
function oneOf<T extends string>(reader: Reader, place: Place, allowed: readonly T[]): T | undefined {
  const value = text(reader, place)
  const match = allowed.find((a) => a === value)
  if (match === undefined && value !== null) complain(reader, place, say`expected ${allowed.join(' or ')}`)
  return match
}

function leaning(reader: Reader, place: Place, groups: ReadonlySet<string>): Leaning {
  const fields = entries(reader, place, ['on', 'within', 'scope', 'rivals'], ['on'])
  const [on, within, scope, rivals] = ['on', 'within', 'scope', 'rivals'].map((key) => fields.get(key))
  return {
    on:
      (on === undefined ? undefined : oneOf(reader, on, ['previous', 'next', 'opening', 'around'])) ??
      'previous',
    within: within === undefined ? 1 : (wholeNumber(reader, within, 1, 20) ?? 1),
    scope: (scope === undefined ? undefined : oneOf(reader, scope, ['passage', 'article'])) ?? 'passage',
    ...(rivals === undefined ? {} : { rivals: groupNames(reader, rivals, groups) }),
  }
}

function actorsOf(reader: Reader, place: Place, groups: ReadonlySet<string>): Actors {
  const fields = entries(reader, place, ['ours', 'others', 'within'], ['ours', 'others'])
  const [ours, others, within] = ['ours', 'others', 'within'].map((key) => fields.get(key))
  return {
    ours: ours === undefined ? [] : groupNames(reader, ours, groups),
    others: others === undefined ? [] : groupNames(reader, others, groups),
    ...(within === undefined ? {} : { within: wholeNumber(reader, within, 1, 20) ?? 4 }),
  }
}

function weightOf(reader: Reader, place: Place): number {
  const value = isScalar(place.node) ? place.node.value : undefined
  if (typeof value === 'number' && value >= -2 && value <= 2 && value !== 0) return value
  complain(reader, place, say`expected a number from -2 to 2, not 0`)
  return 1
}

const ruleFields = ['all', 'near', 'unless', 'article', 'notArticle', 'states', 'actor', 'leans', 'weight']

function rule(reader: Reader, place: Place, groups: ReadonlySet<string>, hasActors: boolean): SectionRule {
  const fields = entries(reader, place, ruleFields, ['all'])
  const names = (key: 'all' | 'unless' | 'article' | 'notArticle') => {
    const at = fields.get(key)
    return at === undefined ? undefined : groupNames(reader, at, groups)
  }
  const [unless, article, notArticle] = [names('unless'), names('article'), names('notArticle')]
  const [near, states, actor, leans, weight] = ['near', 'states', 'actor', 'leans', 'weight'].map((key) =>
    fields.get(key),
  )
  const all = names('all') ?? []
  const at = fields.get('all')
  const needsGroup = leans === undefined && actor === undefined
  if (at !== undefined && isSeq(at.node) && at.node.items.length === 0 && needsGroup)
    complain(reader, at, say`a rule needs at least one group, unless it leans or asks for an actor`)
  if (actor !== undefined && !hasActors)
    complain(reader, actor, say`the section has no field “actors” to say who is meant`)
  const kind = actor === undefined ? undefined : oneOf(reader, actor, ['ours', 'others', 'both'])
  return {
    all,
    ...(near === undefined ? {} : { near: wholeNumber(reader, near, 0, 100) ?? 100 }),
    ...(unless === undefined ? {} : { unless }),
    ...(article === undefined ? {} : { article }),
    ...(notArticle === undefined ? {} : { notArticle }),
    ...(states === undefined ? {} : { states: wholeNumber(reader, states, 1, 10) ?? 1 }),
    ...(kind === undefined ? {} : { actor: kind }),
    ...(leans === undefined ? {} : { leans: leaning(reader, leans, groups) }),
    ...(weight === undefined ? {} : { weight: weightOf(reader, weight) }),
  }
}

/** What the parser says of broken YAML, without the place, which stands before it. */
function syntaxMistake({ code, message }: YAMLParseError): Said | string {
  return code === 'MULTIPLE_DOCS'
    ? say`the file holds several documents, parted by ---; write each section into a file of its own`
    : (message.split(/ at line|\n/)[0] ?? message)
}

const sectionFields = ['id', 'label', 'about', 'terms', 'actors', 'rules']

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
    const said = say`${file}, line ${line}: ${syntaxMistake(error)}`
    reader.problems.push({ severity: 'error', rule: 'section-file', file, ...said })
  }
  if (reader.problems.length > 0) return parsed(null, reader.problems)
  const root: Place = { field: '', node: document.contents }
  const fields = entries(reader, root, sectionFields, ['id', 'label', 'terms'])
  if (!isMap(root.node)) return parsed(null, reader.problems)
  const [idAt, labelAt, aboutAt, termsAt, actorsAt, rulesAt] = sectionFields.map((k) => fields.get(k))
  const id = idAt === undefined ? '' : (text(reader, idAt) ?? '')
  if (idAt !== undefined && id !== '' && !/^[a-z][a-z0-9-]{0,63}$/.test(id)) {
    complain(reader, idAt, say`an id is small letters, digits and hyphens, and begins with a letter`)
  }
  const label = labelAt === undefined ? { en: '', fr: '' } : inBoth(reader, labelAt)
  const about = aboutAt === undefined ? label : inBoth(reader, aboutAt)
  const groups = termsAt === undefined ? new Map<string, Place>() : entries(reader, termsAt, null)
  const terms = Object.fromEntries([...groups].map(([name, at]) => [name, termGroup(reader, at)]))
  const names = new Set(groups.keys())
  const actors = actorsAt === undefined ? undefined : actorsOf(reader, actorsAt, names)
  // Without rules each group is enough by itself: the simplest file is a list of words.
  const rules =
    rulesAt === undefined
      ? [...names].map((name) => ({ all: [name] }))
      : items(reader, rulesAt).map((at) => rule(reader, at, names, actors !== undefined))
  if (termsAt !== undefined && isMap(termsAt.node) && names.size === 0)
    complain(reader, termsAt, say`a section needs at least one group of phrases`)
  if (reader.problems.length > 0) return parsed(null, reader.problems)
  return parsed({ id, label, about, terms, ...(actors === undefined ? {} : { actors }), rules })
}
