import { suppliers } from '../lexicon/weapons.ts'
import type { Source } from '../types.ts'
import { forceNames, type PartyMention, partyMentions } from './party.ts'
import type { Reading, ReadSentence, Sourced } from './transfer-reading.ts'

/** Russia was the Soviet Union until the end of 1991. */
const lastSovietYear = 1991
/** States counted over the article, its title included: what a missing party is resolved from. */
export function countParties(source: Source, sentences: readonly ReadSentence[]): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (name: string, weight: number) => counts.set(name, (counts.get(name) ?? 0) + weight)
  for (const m of partyMentions(source.title)) if (!forceNames.has(m.name)) add(m.name, 3)
  for (const s of sentences)
    for (const m of s.parties) if (!forceNames.has(m.name) && !m.origin) add(m.name, 1)
  return counts
}

export function mostNamed(
  counts: ReadonlyMap<string, number>,
  fits: (name: string) => boolean,
): string | null {
  const ranked = [...counts].filter(([name]) => fits(name)).sort((a, b) => b[1] - a[1])
  const [first, second] = ranked
  return first !== undefined && (first[1] >= 2 || second === undefined) && first[1] > (second?.[1] ?? 0)
    ? first[0]
    : null
}

/** Who gets, where the sentence does not name them: the army at home, the reading before, the article's own state. */
export function resolveRecipient(
  named: PartyMention | null,
  atHome: boolean,
  supplier: string | null,
  sentence: ReadSentence,
  previous: readonly ReadSentence[],
  near: readonly Reading[],
  counts: ReadonlyMap<string, number>,
): Sourced<string> | null {
  if (named !== null) return { value: named.name, from: [sentence.id] }
  const fits = (name: string) =>
    name !== supplier && !(supplier === 'Russia' && name === 'USSR') && !suppliers.has(name)
  const home = atHome ? mostNamed(counts, fits) : null
  if (home !== null) return { value: home, from: [sentence.id] }
  const here = sentence.parties.findLast(
    (m) => m.name !== supplier && !suppliers.has(m.name) && !(supplier === 'Russia' && m.name === 'USSR'),
  )
  if (here !== undefined && new Set(sentence.parties.map((m) => m.name)).size <= 3)
    return { value: here.name, from: [sentence.id] }
  const before = near.at(-1)?.recipient
  if (before != null && before.value !== supplier) return { value: before.value, from: [...before.from] }
  const last = previous.find((p) => p.parties.some((m) => !m.origin && fits(m.name)))
  const there = last?.parties.filter((m) => !m.origin && fits(m.name)) ?? []
  if (last !== undefined && new Set(there.map((m) => m.name)).size === 1 && there[0] !== undefined)
    return { value: there[0].name, from: [last.id] }
  const most = mostNamed(counts, fits)
  return most === null ? null : { value: most, from: [sentence.id] }
}

/** Who gives, resolved from context; Moscow before 1992 is the USSR. */
export function resolveSupplier(
  named: PartyMention | null,
  recipient: string | null,
  year: number | null,
  sentence: ReadSentence,
  previous: readonly ReadSentence[],
  near: readonly Reading[],
  counts: ReadonlyMap<string, number>,
): Sourced<string> | null {
  const soviet = (value: string, from: readonly string[]): Sourced<string> => {
    if (value !== 'Russia') return { value, from }
    const context = [sentence, ...previous.filter((p) => p.passage === sentence.passage)]
    if (year !== null) return { value: year <= lastSovietYear ? 'USSR' : value, from }
    const naming = context.find(
      (s) => s.dates.length > 0 || s.parties.some((m) => m.name === 'USSR' && !m.origin),
    )
    const old =
      naming !== undefined &&
      (naming.parties.some((m) => m.name === 'USSR' && !m.origin) ||
        naming.dates.every((d) => Number(d.date.slice(0, 3)) < 199))
    return old ? { value: 'USSR', from: [...new Set([...from, naming.id])] } : { value, from }
  }
  if (named !== null) return soviet(named.name, [sentence.id])
  const told = near.at(-1)
  const before = told?.supplier
  // Another buyer's weapons need not come from the supplier that was named last.
  const other =
    told?.recipient != null &&
    told.recipient.value !== recipient &&
    sentence.parties.some((m) => m.name === recipient)
  if (other && !/\b(?:also|same|too|aussi|également|même)\b/u.test(sentence.text)) return null
  if (before != null && before.value !== recipient) return soviet(before.value, before.from)
  const fits = (name: string) => name !== recipient && suppliers.has(name)
  const last = previous.find((p) => p.parties.some((m) => !m.origin && fits(m.name)))
  const there = last?.parties.filter((m) => !m.origin && fits(m.name)) ?? []
  if (last !== undefined && new Set(there.map((m) => m.name)).size === 1 && there[0] !== undefined)
    return soviet(there[0].name, [last.id])
  const most = mostNamed(counts, fits)
  return most === null ? null : soviet(most, [sentence.id])
}
