import { producerOf } from '../lexicon/arms-makers.ts'
import { suppliers as exporters, lesserSuppliers } from '../lexicon/weapons.ts'
import type { PartyMention } from './party.ts'
import type { Roles } from './role-weighing.ts'
import type { Reading, ReadSentence, Sourced } from './transfer-reading.ts'
import type { WeaponMention } from './weapon-mention.ts'

/** How much an article is about each state. */
export interface Salience {
  readonly counts: ReadonlyMap<string, number>
  readonly title: ReadonlySet<string>
  /** Peoples and adjectives of the title: "Turkish drones". */
  readonly titleAdjectives: ReadonlySet<string>
  readonly most: number
}

/** Mentions count over the article; a people or an adjective a little less than a name; the title counts apart. */
export function salienceOf(title: readonly PartyMention[], sentences: readonly ReadSentence[]): Salience {
  const counts = new Map<string, number>()
  const add = (m: PartyMention, weight: number) => counts.set(m.name, (counts.get(m.name) ?? 0) + weight)
  for (const m of title) add(m, m.kind === 'adjective' ? 0.7 : 2)
  for (const s of sentences)
    for (const m of s.parties)
      if (!m.origin) add(m, m.kind === 'adjective' ? 0.7 : m.kind === 'maker' ? 0.5 : 1)
  return {
    counts,
    titleAdjectives: new Set(title.filter((m) => m.kind === 'adjective').map((m) => m.name)),
    title: new Set(title.filter((m) => m.kind !== 'adjective').map((m) => m.name)),
    most: Math.max(
      1,
      ...[...counts].map(([name, n]) => (exporters.has(name) && !lesserSuppliers.has(name) ? 0 : n)),
    ),
  }
}

/** Russia and the Soviet Union are one seller under two names. */
export const sameState = (a: string | null, b: string | null) =>
  a === b || (a !== null && b !== null && /^(?:Russia|USSR)$/.test(a) && /^(?:Russia|USSR)$/.test(b))

export interface PartyQuestion {
  readonly roles: Roles
  readonly origin: PartyMention | null
  readonly weapon: WeaponMention
  readonly sentence: ReadSentence
  /** Sentences before, nearest first. */
  readonly previous: readonly ReadSentence[]
  /** The reading before, and how many sentences back it stands. */
  readonly last: Reading | undefined
  /** The sentence after, in the same passage. */
  readonly next: ReadSentence | undefined
  /** Types that stand in one list with it. */
  readonly fellows: readonly WeaponMention[]
  readonly back: number
  readonly salience: Salience
  /** Sellers that the sentence before names, with their weight. */
  readonly announced: ReadonlyMap<string, number>
}

export interface PartyAnswer {
  readonly supplier: Sourced<string> | null
  readonly recipient: Sourced<string> | null
  /** What the sentence itself says of them, without context. */
  readonly supplierSaid: number
  readonly recipientSaid: number
}

/** Below these a party stays unknown. */
const leastSupplier = 2.4
const leastRecipient = 1.6

/**
 * Who gives and who gets. Each state that the article names has a weight for either part: what the sentence says of it
 * weighs most, then where the weapon comes from, what was told just before, and what the article is about. The best
 * pair of two states counts. Weights were set on the learning part of `bench/labelled`.
 */
export function resolveParties(question: PartyQuestion): PartyAnswer {
  const { roles, origin, weapon, sentence, previous, last, next, fellows, back, salience, announced } =
    question
  const names = new Set<string>(salience.counts.keys())
  for (const m of sentence.parties) names.add(m.name)
  const here = new Set(sentence.parties.filter((m) => !m.origin).map((m) => m.name))
  const nearby = (name: string) => {
    const n = previous.findIndex((p, i) => i < 3 && p.parties.some((m) => !m.origin && m.name === name))
    const ahead = next?.parties.some((m) => !m.origin && m.name === name) === true ? 0.6 : 0
    return n === -1 ? ahead : (previous[n]?.passage === sentence.passage ? 1 : 0.6) * (1 - n * 0.25)
  }
  const producer =
    producerOf(weapon.designation) ??
    fellows.map((w) => (w.typed ? producerOf(w.designation) : null)).find((p) => p !== null) ??
    null
  const near = last !== undefined && back <= 2
  // Where the sentence says it plainly, the context counts less.
  const plain = (weights: ReadonlyMap<string, number>) => (Math.max(0, ...weights.values()) >= 4.5 ? 0.5 : 1)
  const known = producer !== null && [...names].some((n) => sameState(n, producer))
  const supplierWeight = (name: string): number => {
    const said = roles.supplier.get(name) ?? 0
    let weight = 0
    if (origin?.name === name) weight += origin.made ? 3 : said > 0 ? 1.5 : 5
    if (sameState(producer, name)) weight += 2.5
    if (said === 0 && (announced.get(name) ?? 0) >= 4) weight += 2.2
    if (last !== undefined && sameState(last.supplier?.value ?? null, name))
      weight += back === 0 ? 3 : near ? 1.6 : 0.6
    if (exporters.has(name)) {
      if (here.has(name)) weight += 1
      if (lesserSuppliers.has(name) && said === 0 && origin?.name !== name && !sameState(producer, name))
        weight -= 1
      weight += nearby(name)
      weight += Math.min(1, 0.12 * (salience.counts.get(name) ?? 0))
      if (salience.title.has(name)) weight += 0.5
      if (salience.titleAdjectives.has(name)) weight += 0.8
      // "They also brought": the subject is who was named before.
      if (roles.home === 'supplier' && !here.has(name)) weight += 1.5 * nearby(name)
    } else if (said < 4 && origin?.name !== name) weight -= 3
    // A type of another state that the text never names: its seller is not whoever was named last.
    if (producer !== null && !known && said === 0 && origin?.name !== name && back > 2) weight -= 1.5
    return said + weight * plain(roles.supplier) - 0.8 * (roles.recipient.get(name) ?? 0)
  }
  // "It bought", behind a sentence about one state: that one.
  const [before] = previous
  const topic =
    before !== undefined && before.passage === sentence.passage
      ? before.parties.find((m) => m.kind !== 'adjective' && m.kind !== 'maker')?.name
      : undefined
  const recipientWeight = (name: string): number => {
    const said = roles.recipient.get(name) ?? 0
    let weight = 0
    const share = (salience.counts.get(name) ?? 0) / salience.most
    if (roles.home === 'recipient' && name === 'Rapid Support Forces') weight -= 3
    else if (roles.home === 'recipient' && !here.has(name)) weight += 1 + 1.5 * Math.min(1, share)
    if (roles.home === 'recipient' && topic === name && !here.has(name)) weight += 1.2
    if (last !== undefined && sameState(last.recipient?.value ?? null, name))
      weight += back === 0 ? 2.5 : near ? 1.8 : 0.6
    if (here.has(name)) weight += 1.1
    weight += 0.9 * nearby(name)
    weight +=
      1.6 * Math.min(1.2, share) +
      (share >= 1 && !exporters.has(name) && (salience.counts.get(name) ?? 0) >= 1.2 ? 0.5 : 0)
    if (salience.title.has(name)) weight += 1
    else if (salience.titleAdjectives.has(name) && !exporters.has(name)) weight += 1.3
    if (exporters.has(name) && said < 4) weight -= lesserSuppliers.has(name) ? 0.4 : 2.6
    if (sameState(producer, name) && said < 5) weight -= 3
    if (origin?.name === name) weight -= 4
    return said + weight * plain(roles.recipient) - 0.9 * (roles.supplier.get(name) ?? 0)
  }
  const givers = [...names]
    .map((name) => ({ name, weight: supplierWeight(name) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 4)
  const getters = [...names]
    .map((name) => ({ name, weight: recipientWeight(name) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 4)
  let best: { giver: string | null; getter: string | null; weight: number } = {
    giver: null,
    getter: null,
    weight: -1,
  }
  for (const giver of [{ name: null, weight: leastSupplier }, ...givers])
    for (const getter of [{ name: null, weight: leastRecipient }, ...getters]) {
      if (giver.name !== null && getter.name !== null && sameState(giver.name, getter.name)) continue
      const weight = giver.weight + getter.weight
      if (weight > best.weight) best = { giver: giver.name, getter: getter.name, weight }
    }
  const giver = roles.stranger && (roles.supplier.get(best.giver ?? '') ?? 0) < 4 ? null : best.giver
  return {
    supplier: giver === null ? null : { value: giver, from: whereNamed(giver, sentence, previous, last) },
    recipient:
      best.getter === null
        ? null
        : { value: best.getter, from: whereNamed(best.getter, sentence, previous, last) },
    supplierSaid: giver === null ? 0 : (roles.supplier.get(giver) ?? 0) + (origin?.name === giver ? 5 : 0),
    recipientSaid: best.getter === null ? 0 : (roles.recipient.get(best.getter) ?? 0),
  }
}

/** The sentence that names a state: this one, the nearest before, or the one that told the reading before. */
function whereNamed(
  name: string,
  sentence: ReadSentence,
  previous: readonly ReadSentence[],
  last: Reading | undefined,
): readonly string[] {
  const names = (s: ReadSentence) => s.parties.some((m) => m.name === name)
  if (names(sentence)) return [sentence.id]
  const before = previous.find(names)
  if (before !== undefined) return [before.id, sentence.id]
  if (last?.supplier?.value === name) return last.supplier.from
  if (last?.recipient?.value === name) return last.recipient.from
  return [sentence.id]
}
