import { tokenize } from '../classify/tokens.ts'
import { colonialPowerOf } from '../lexicon/colonial-powers.ts'
import type { Source, TransferFact } from '../types.ts'
import type { DatedPart } from './events.ts'
import { formerRuler } from './former-ruler.ts'
import { partyMentions } from './party.ts'
import { salienceOf } from './party-context.ts'
import { followUp, orderedWhen } from './transfer-follow-up.ts'
import { readGroup } from './transfer-group.ts'
import {
  cuesOf,
  notTransferPattern,
  type Place,
  type Reading,
  type ReadSentence,
} from './transfer-reading.ts'
import { mergeReadings } from './transfer-register.ts'
import { weaponGroups } from './weapon-groups.ts'
import { mayNameWeapon, weaponMentions } from './weapon-mention.ts'

/** Arms transfers of a source, in the terms of the SIPRI register: one row for each supplier, recipient and weapon. */
export function extractTransfers(source: Source, dates: readonly DatedPart[]): TransferFact[] {
  const plain = source.passages.flatMap((passage, number) =>
    passage.kind === 'heading'
      ? []
      : passage.sentences.map(({ id, text }) => ({ id, text, passage: number, tokens: tokenize(text) })),
  )
  // Who is who costs more than weapons: an article without a weapon needs none of it.
  if (!plain.some((s) => mayNameWeapon(s.tokens))) return []
  const byId = new Map<string, DatedPart[]>()
  for (const date of dates) {
    const list = byId.get(date.id)
    if (list === undefined) byId.set(date.id, [date])
    else list.push(date)
  }
  const named = plain.map((s): ReadSentence => {
    const parties = partyMentions(s.tokens)
    return { ...s, parties, weapons: weaponMentions(s.tokens, parties), dates: byId.get(s.id) ?? [] }
  })
  const salience = salienceOf(partyMentions(tokenize(source.title)), named)
  const country = [...salience.counts]
    .filter(([name]) => colonialPowerOf(name) !== null)
    .reduce<readonly [string, number] | null>(
      (best, one) => (best !== null && best[1] >= one[1] ? best : one),
      null,
    )
  const sentences = named.map((s) => {
    const rulers = formerRuler(s.tokens, country?.[0] ?? null)
    return rulers.length === 0
      ? s
      : { ...s, parties: [...s.parties, ...rulers].sort((one, two) => one.from - two.from) }
  })
  const readings: Reading[] = []
  sentences.forEach((sentence, at) => {
    const previous = sentences.slice(Math.max(0, at - 5), at).reverse()
    const following = sentences[at + 1]
    const next = following?.passage === sentence.passage ? following : undefined
    readings.push(...readSentence({ sentence, at, previous, next, readings, salience }))
  })
  return mergeReadings(readings)
}

function readSentence(place: Place): Reading[] {
  const { sentence, at, readings } = place
  const near = readings.filter((r) => at - r.at <= 2 && at > r.at)
  if (sentence.weapons.length === 0) {
    if (near.length === 0) return []
    const order = orderedWhen(place, near)
    return order.length > 0 ? order : followUp(place, near)
  }
  const cues = cuesOf(sentence)
  const groups = weaponGroups(sentence.tokens, sentence.weapons, cues, sentence.parties)
  const doubtful = notTransferPattern.test(sentence.text)
  const out: Reading[] = [...orderedWhen(place, near)]
  for (const group of groups) out.push(...readGroup(place, group, cues, doubtful, [...readings, ...out]))
  return out
}
