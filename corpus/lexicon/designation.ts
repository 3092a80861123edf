import type { Tokens } from '../classify/tokens.ts'
import { numberUnits } from './number-words.ts'
import { cataloguedNames, doubtfulTypes, namedTypes } from './weapons.ts'

/**
 * Letters that begin the designations of weapons, as their makers' states give them ("Su-24", "BTR-80", "CH-4", "UH-60").
 * Single letters only where a number follows at once or after a hyphen.
 */
const families = new Set(
  (
    'mi ka su mig an il tu yak l c cn t btr bmp brdm bm ak akm rpg pkm rpk svd zu zsu zpu s sa sam d j jf f a y z ' +
    'tb ch mq uh ah md mb emb ec as h vn vp vt wz zfb zbl zbd cs pl hq df at ld pt mt fgm gm amx vab vbl rg type md atr kj k b hj ' +
    'ws pzh m at wl md awd sh am rs ptl ags nsv kord gaz ural zil kamaz'
  ).split(' '),
)

/** Numbers that are no weapon's after a letter that begins one: roads, groups, summits, vaccines. */
const civil = new Set([
  'g5',
  'g7',
  'g8',
  'g20',
  'm23',
  'a4',
  'a320',
  'a330',
  'a340',
  'a321',
  'a350',
  'b737',
  'b747',
  'f1',
  's1',
  'c4',
  'u20',
  'm5',
  'm62',
])

/** Letters that are an ordinary word at a sentence's beginning ("At 11 o'clock", "An 18-year-old", "Il 2…"). */
const ordinary = new Set(['at', 'an', 'as', 'am', 'il'])

const joined = /^([a-z]{1,4})(\d{1,4}[a-z]{0,3})$/
const hasDigit = /\d/
const startsWithNumber = /^\d{1,4}(?:[a-z]{1,3}\d?)?$/

/** A name of the catalogue by its words after the first, and whether it is an ordinary word too. */
interface Name {
  readonly rest: readonly string[]
  readonly doubtful: boolean
}

type Names = ReadonlyMap<string, readonly Name[]>

/** The catalogue's names and those of the press by their first word, the longest first. */
function namesByFirstWord(): Names {
  const names = new Map<string, Name[]>()
  for (const [name, doubtful] of [
    ...cataloguedNames,
    ...[...namedTypes].map((name) => [name, doubtfulTypes.has(name)] as const),
  ]) {
    const [first = '', ...rest] = name.split(' ')
    const list = names.get(first)
    if (list === undefined) names.set(first, [{ rest, doubtful }])
    else list.push({ rest, doubtful })
  }
  for (const list of names.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return names
}

/** Made when the first sentence is read. */
let names: Names | null = null

/** The word after a name that begins at `at`, or -1. A doubtful name ("Puma", "Serval") counts only after a number. */
function nameEnd({ words }: Tokens, at: number): number {
  names ??= namesByFirstWord()
  const found = names.get(words[at] ?? '')
  if (found === undefined) return -1
  const before = words[at - 1] ?? ''
  const counted = /^\d/.test(before) || (numberUnits.get(before) ?? 0) > 1
  for (const { rest, doubtful } of found) {
    if ((!doubtful || counted) && rest.every((word, n) => words[at + 1 + n] === word))
      return at + 1 + rest.length
  }
  return -1
}

/** Where the designation that begins at `at` ends; -1 where none does. Its first letter is a capital. */
function designationEnd(tokens: Tokens, at: number): number {
  const { words, capitals, starts, ends, text } = tokens
  const word = words[at] ?? ''
  const next = words[at + 1] ?? ''
  if (next !== '' && families.has(word) && startsWithNumber.test(next) && !civil.has(word + next)) {
    const between = text.slice(ends[at], starts[at + 1])
    const blank = between === ' ' && word.length > 1 && !(ordinary.has(word) && capitals[at] === 1)
    if (between === '-' || between === '‑' || blank) return at + 2
  }
  const whole = hasDigit.test(word) ? joined.exec(word) : null
  if (whole !== null && !civil.has(word) && families.has(whole[1] ?? '')) return at + 1
  return civil.has(word) ? -1 : nameEnd(tokens, at)
}

/**
 * The designations of weapons: by the word where one begins, the word after it. Letters of a known family in capitals
 * and a number that follows them without a blank or, after two letters or more, with one; or a name of the catalogue,
 * its first letter a capital.
 */
export function designationEnds(tokens: Tokens): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  tokens.capitals.forEach((capital, at) => {
    if (capital === 0) return
    const end = designationEnd(tokens, at)
    if (end !== -1) found.set(at, end)
  })
  return found
}
