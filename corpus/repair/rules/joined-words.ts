import { isOfFunctionWords } from '../../words/function-words.ts'
import { isLetter } from '../../words/letter-runs.ts'
import type { WordEntry } from '../../words/lexicon.ts'
import { isElision, isUpper } from '../../words/segment.ts'
import type { RepairInput, RepairRule, RuleChange } from '../rule.ts'
import { cliticOf } from './clitic.ts'
import { afterNumberLetters, numberAfter, numberBefore, numberBeforeType } from './joined-number.ts'
import { beginsSentence, joinedRun } from './joined-run.ts'

/** Words whose space was lost: `thesale`, `SergueiChoigou`, `2003but`. See `words/segment.ts` for the model. */
export const joinedWords: RepairRule = {
  id: 'joined-words',
  label: 'joined words separated',
  find: (input) => {
    const suspected = findJoined(input)
    const signs = suspected.reduce((sum, { weight }) => sum + weight, input.spacesFound)
    const damaged = signs >= Math.max(leastDamage, input.text.length / charactersPerLoss)
    return suspected.filter(({ weight }) => damaged || weight >= 1)
  },
}

/**
 * A text that lost some spaces has surely lost more. From signs that are worth one certain loss on, and one in 4000
 * characters (about a page), less is asked of each run; a clean text is read strictly, so that its brands and rare
 * words are kept.
 */
const leastDamage = 1
const charactersPerLoss = 4000

interface Suspected extends RuleChange {
  /** See `Joined.weight`. */
  readonly weight: number
}

function findJoined(input: RepairInput): readonly Suspected[] {
  const { starts, ends, entries } = input.runsOf(input.text)
  const changes: Suspected[] = []
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] ?? 0
    const end = ends[i] ?? 0
    const entry = entries[i] ?? null
    if (isPlainWord(input, start, end, entry)) continue
    const change = joinedAt(input, start, end, entry)
    if (change !== null) changes.push(change)
  }
  return changes
}

/**
 * True for nine runs in ten: a word of the list that neither a number nor an apostrophe touches, so that no rule
 * below has anything to say of it. They are passed over before anything costs more.
 */
function isPlainWord(input: RepairInput, start: number, end: number, entry: WordEntry | null): boolean {
  const { text } = input
  if (entry === null || wholeCost(text, start, entry) !== known) return false
  if (touchesWord(text.charCodeAt(start - 1)) || touchesWord(text.charCodeAt(end))) return false
  return !opensAsName(input, start, end, entry)
}

/** Digits and apostrophes. */
function touchesWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x27 || code === 0x2019
}

function joinedAt(input: RepairInput, start: number, end: number, entry: WordEntry | null): Suspected | null {
  const { text } = input
  const clitic =
    cliticOf(input, start, end) ?? afterNumberLetters(input, start, end) ?? beforeArticle(input, start, end)
  if (clitic !== null) return { ...split(text, start, end, [clitic], 0.98), weight: 1 }
  const elided = isElided(input, start, end)
  const typed = numberBeforeType(input, start, end, entry)
  const before = typed?.from ?? numberBefore(input, start, end, entry)
  const after = numberAfter(input, start, end, entry)
  const whole = elided ? null : wholeCost(text, start, entry)
  const nameOpens = whole === known && entry !== null && opensAsName(input, start, end, entry)
  const found =
    whole === known && !nameOpens
      ? null
      : joinedRun(input, { start, end, whole: nameOpens ? entry.cost : whole, elided, nameOpens })
  if (found === null && before === null && after === null) return null
  const points = found === null ? [] : found.pieces.slice(1).map((piece) => piece.start)
  const weight = Math.max(found?.weight ?? 0, typed?.weight ?? (before === null ? 0 : 1), after?.weight ?? 0)
  const confidence = found?.confidence ?? 0.97
  return { ...withNumber(text, start, end, points, before, after?.end ?? null, confidence), weight }
}

/** Where the Arabic article begins that a name lost its space before: `Omaral-Bashir`; null where there is none. */
function beforeArticle({ text, lexicon }: RepairInput, start: number, end: number): number | null {
  if (text.charAt(end) !== '-' || !isUpper(text.charCodeAt(end + 1)) || end - start < 5) return null
  if (!/^[ae]l$/.test(text.slice(end - 2, end)) || !isUpper(text.charCodeAt(start))) return null
  if (lexicon.find(text, start, end) !== null) return null
  const name = lexicon.find(text, start, end - 2)
  return name !== null && name.kind !== 'word' ? end - 2 : null
}

/** The list has the run as a word: it is left alone. */
const known = -1

/**
 * What the run costs as one word, from the list; null where the list does not have it in this shape. A name in small
 * letters is no name, a word seen only in running text was mostly seen with a capital, and a word of the
 * dictionary that running text never has may be two.
 */
function wholeCost(text: string, start: number, entry: WordEntry | null): number | null {
  if (entry === null) return null
  const small = !isUpper(text.charCodeAt(start))
  switch (entry.kind) {
    case 'word':
      return entry.cost < rare ? known : entry.cost
    case 'name':
      return small ? null : known
    case 'seen':
      return small ? entry.cost + 14 : known
    case 'whole':
      return known
  }
}

/**
 * A name of the list at the head of a sentence, where any word has a capital: it may be words of closed classes
 * that were joined (`Itis`, `Onne`).
 */
function opensAsName(
  { text, language }: RepairInput,
  start: number,
  end: number,
  { kind }: WordEntry,
): boolean {
  if (kind !== 'name' && kind !== 'seen') return false
  return (
    end - start >= 4 &&
    isUpper(text.charCodeAt(start)) &&
    beginsSentence(text, start) &&
    isOfFunctionWords(text.slice(start, end).toLowerCase(), language)
  )
}

/** Cost of words that one text in a thousand has; rarer ones may be two where the text is damaged. */
const rare = 40

/** French: the run stands before an apostrophe, and is none of the words that may. */
function isElided({ text, language }: RepairInput, start: number, end: number): boolean {
  if (language !== 'fr' || end - start < 2) return false
  const mark = text.charCodeAt(end)
  if ((mark !== 0x27 && mark !== 0x2019) || !isLetter(text.charCodeAt(end + 1))) return false
  if (/[st]/.test(text.charAt(end + 1)) && !isLetter(text.charCodeAt(end + 2))) return false // Moody’s, don’t
  return !isElision(text.slice(start, end))
}

/** The run with spaces put in at the points. */
function split(
  text: string,
  start: number,
  end: number,
  points: readonly number[],
  confidence: number,
): RuleChange {
  let after = ''
  let at = start
  for (const point of points) {
    after += `${text.slice(at, point)} `
    at = point
  }
  return { start, end, after: after + text.slice(at, end), confidence }
}

/** The same, with a number before or after the run taken in: `before` is where it begins, `after` where it ends. */
function withNumber(
  text: string,
  start: number,
  end: number,
  points: readonly number[],
  before: number | null,
  after: number | null,
  confidence: number,
): RuleChange {
  const all = [...(before === null ? [] : [start]), ...points, ...(after === null ? [] : [end])]
  return split(text, before ?? start, after ?? end, all, confidence)
}
