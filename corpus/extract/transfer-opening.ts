import { rolesIn } from './party-roles.ts'
import type { TransferCue } from './transfer-cue.ts'
import { bareCuesOf, type Place } from './transfer-reading.ts'
import { bareGroup, type WeaponGroup } from './weapon-groups.ts'

/** A list that a sentence before has announced: "the list ran to", "part of that kit was", "on board were". */
const listing =
  /\b(?:includ\w+|ran to|runs to|compris\w+|consist\w+|among (?:them|it)|part of|on board|aboard|brought|carried|contained|made up|inclu\w+|compren\w+|comprend\w*|compos\w+|il s[’']agi\w+|figur\w+|parmi|dont|à bord|transport\w+|s[’']y ajout\w+|le tour (?:de|d[’'])|the turn of|suiv\w+|follow\w+|count\w*|compt\w+|added|plus)\b|^(?:Also|And|With|Et|Puis|Then|Avec)\b/iu

/**
 * What the sentence right before has opened without naming a weapon: "What has the army bought?", "the deliveries were
 * these". Its verb stands for this sentence, which has none of its own.
 */
export function opening(place: Place): TransferCue | null {
  const before = place.previous[0]
  if (before === undefined || before.weapons.some((w) => w.typed)) return null
  const cues = bareCuesOf(before)
  const verb = cues.find((c) => c.voice === 'active' && c.class !== 'arrive')
  if (verb === undefined) return null
  // "Abidjan buys." What it buys comes next.
  if (before.passage === place.sentence.passage && verb.to >= before.tokens.words.length) return verb
  const question = before.text.trimEnd().endsWith('?') || before.text.trimEnd().endsWith(':')
  return question ||
    (before.passage === place.sentence.passage &&
      before.weapons.length > 0 &&
      listing.test(place.sentence.text))
    ? verb
    : null
}

/** Whether a list that was begun goes on: "the list ran to", or behind the last weapons of this sentence "…, plus". */
export function goesOn({ sentence }: Place, group: WeaponGroup, back: number): boolean {
  const before = back === 0 ? sentence.weapons.findLast((w) => w.to <= group.from) : undefined
  if (before === undefined) return listing.test(sentence.text)
  return listing.test(
    sentence.text.slice(sentence.tokens.ends[before.to - 1], sentence.tokens.starts[group.from]),
  )
}

/** "Chávez turned to Moscow." A seller that the sentence before names with a verb but without a weapon. */
export function announcedBy({ previous }: Place): ReadonlyMap<string, number> {
  const [before] = previous
  if (before === undefined || before.weapons.some((w) => w.typed) || before.parties.length === 0)
    return new Map()
  const cues = bareCuesOf(before).filter((c) => c.voice === 'active' && c.class === 'buy')
  if (cues.length === 0) return new Map()
  return rolesIn({ ...before, weapons: [] }, bareGroup(cues, before.tokens.words.length), cues).supplier
}
