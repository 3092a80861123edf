import { countAfter, countBefore } from './cue-count.ts'
import { numberEnding } from './number-reading.ts'
import type { TransferCue } from './transfer-cue.ts'
import { yearsFor } from './transfer-date.ts'
import type { Place, Sourced } from './transfer-reading.ts'
import type { WeaponGroup } from './weapon-groups.ts'
import type { WeaponMention } from './weapon-mention.ts'

export interface Told {
  readonly status: TransferCue['status']
  readonly year: Sourced<number> | null
  readonly count: number | null
  /** Its cue is a noun. */
  readonly noun?: boolean
}

/** "24 fighters in 2015, and 30 more in 2021": the same again, later. */
function more(place: Place, group: WeaponGroup, weapon: WeaponMention, told: readonly Told[]): Told[] {
  const { sentence } = place
  const [first] = told
  if (first === undefined || weapon !== group.weapons.at(-1)) return []
  const { words, ends } = sentence.tokens
  for (let at = group.to; at < words.length; at += 1) {
    const number = numberEnding(sentence.tokens, at)
    if (
      number === null ||
      !/^(?:more|others?|additional|further|autres|supplementaires)$/.test(words[at + 1] ?? '')
    )
      continue
    const date = sentence.dates.find(
      (d) => d.expression.start >= (ends[at] ?? 0) && d.expression.start - (ends[at] ?? 0) < 24,
    )
    const value = Number(date?.date.slice(0, 4))
    if (date === undefined || !Number.isInteger(value) || value === first.year?.value) return []
    return [{ status: first.status, count: number.value, year: { value, from: [sentence.id] } }]
  }
  return []
}

/** What each cue says of a weapon: its status, its year and how many. */
export function statusesOf(
  place: Place,
  group: WeaponGroup,
  cues: readonly TransferCue[],
  weapon: WeaponMention,
): Told[] {
  const { sentence, previous } = place
  const before = previous[0]?.passage === sentence.passage ? previous[0] : undefined
  const told = group.cues.flatMap((cue): Told[] => {
    const part =
      cue.from >= group.to
        ? ((cue.voice === 'active' ? countAfter(sentence.tokens, cue) : null) ??
          countBefore(sentence.tokens, cue, group.to))
        : null
    // "Will deliver in 2025": a date behind what is planned is that of the delivery to come, no year of order.
    const planned = cue.status === 'ordered' && /^(?:give|get|arrive)$/.test(cue.class)
    const behind = sentence.dates.some((d) => d.expression.start > (sentence.tokens.ends[cue.to - 1] ?? 0))
    const [first, ...others] = planned && behind ? [] : yearsFor(cue, group, cues, sentence, before, weapon)
    // "The first ten of twenty": what came is a part of what was ordered.
    const count = part ?? (cue.status === 'delivered' ? weapon.part : null) ?? weapon.count
    return [
      { status: cue.status, year: first?.year ?? null, count, noun: cue.voice === 'noun' },
      ...(cue.status === 'delivered' ? others : []).map((o) => ({
        status: cue.status,
        year: o.year,
        count: o.count,
      })),
    ]
  })
  told.push(...more(place, group, weapon, told))
  const parts = told.filter((t) => t.count !== weapon.count && t.count !== null)
  // "Ten vehicles, of twenty promised": the order is told apart already.
  if (parts.some((t) => t.status === 'ordered' && (t.count ?? 0) > (weapon.count ?? 0))) return told
  // With a part told apart, "nine drones, of which three have arrived", the whole is what was ordered.
  if (
    parts.length > 0 &&
    !told.some((t) => t.status === 'ordered' && t.count === weapon.count) &&
    weapon.count !== null
  )
    return [
      { status: 'ordered', year: null, count: weapon.count },
      ...parts,
      ...told.filter((t) => t.count === null),
    ]
  // A noun beside a verb only repeats it.
  return told.filter(
    (t) => !(t.noun === true && told.length > 1 && t.year === null && t.status === 'delivered'),
  )
}
