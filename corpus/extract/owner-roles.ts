import type { Tokens } from '../classify/tokens.ts'
import { lesserSuppliers } from '../lexicon/weapons.ts'
import type { PartyMention } from './party.ts'
import { forceOf } from './party-force.ts'
import { prepositionOf } from './party-preposition.ts'
import { buys, type Weighing } from './role-weighing.ts'
import { isPossessive } from './weapon-origin.ts'

/** What the noun phrases say, whatever the verb: whose forces, whose weapons, whose heading. */
export function ownerRoles(w: Weighing): void {
  const { tokens, usable, group, exporters, give, get } = w
  const [lead] = group.weapons
  const theirs = lead !== undefined && /^(?:their|its|leurs?|ses)$/.test(tokens.words[lead.from] ?? '')
  // "The Iranians …: their drones, ferried in by": whose they are is who gives them.
  const handed = group.cues.find((c) => c.voice === 'passive' && c.class === 'give')
  if (theirs && handed !== undefined && handed.from - group.to <= 3) {
    const owner = usable.findLast((m) => m.to <= lead.from)
    if (owner !== undefined) give(owner, 4)
  }
  // "Angola has parked two of its twelve jets, received in 2017": whose they are is who got them.
  if (
    theirs &&
    group.cues.some((c) => c.class === 'get' && c.voice === 'passive' && c.from - group.to <= 2)
  ) {
    const owner = usable.findLast((m) => m.to <= lead.from && m.kind !== 'place')
    if (owner !== undefined) get(owner, 5)
  }
  // "Varsovie répond par des achats : cent chars": who is spoken of before the colon.
  const [spoken] = usable
  if (spoken !== undefined && spoken.from <= 1 && spoken.kind !== 'adjective') {
    const between = tokens.text.slice(tokens.ends[spoken.to - 1], tokens.starts[group.from])
    const sure = (weights: ReadonlyMap<string, number>) => [...weights.values()].some((x) => x >= 4)
    if (/\s?:\s/.test(between) && group.cues.length > 0) {
      const buyer = group.cues.every(buys) || !exporters.has(spoken.name) || lesserSuppliers.has(spoken.name)
      if (buyer && !sure(w.recipient)) get(spoken, 3.5)
      else if (exporters.has(spoken.name) && !sure(w.supplier)) give(spoken, 3.5)
    }
  }
  // "À Tunis, les huit avions achetés": where the sentence stands is who has them.
  const [opening] = usable
  if (
    opening !== undefined &&
    opening.from === 1 &&
    opening.to <= group.from &&
    !exporters.has(opening.name) &&
    /^(?:a|au|en|in|at)$/.test(tokens.words[0] ?? '') &&
    (tokens.breaks[opening.to] ?? false)
  )
    get(opening, 4)
  // "Kirpi ... for Mali’s air force", "l’armée tchadienne dispose": whose forces are named gets them.
  for (const m of usable) {
    if (m.from < group.from && !exporters.has(m.name) && forceOf(tokens, m)) get(m, 2.5)
    if (m.from >= group.to && !exporters.has(m.name) && forceOf(tokens, m)) get(m, 2)
    if (m.kind === 'maker') give(m, 3.5)
    const inside = m.from >= group.from && m.to <= group.to
    if (inside && m.kind !== 'maker' && !exporters.has(m.name) && isPossessive(tokens, m)) get(m, 4)
  }
  // "Chad preferred the Anka, two of which were delivered": who the sentence is about gets them.
  const [about] = usable
  if (
    about !== undefined &&
    about.kind !== 'adjective' &&
    about.kind !== 'place' &&
    about.to <= group.from &&
    !exporters.has(about.name) &&
    group.cues.length > 0 &&
    group.cues.every((c) => c.voice === 'passive' && c.from >= group.to) &&
    ![...w.recipient.values()].some((x) => x >= 3) &&
    prepositionOf(tokens, about, 0).word === ''
  )
    get(about, 3.2)
  const heading = headingOf(tokens, usable)
  if (heading !== null && group.from >= heading.to) {
    if (exporters.has(heading.name)) give(heading, 4.5)
    else get(heading, 4.5)
  }
}

/** "Turkey: five drones handed over": an entry of a list begins with the state it is about. */
function headingOf(tokens: Tokens, parties: readonly PartyMention[]): PartyMention | null {
  const first = parties[0]
  if (first === undefined || first.from > 1 || first.to > 4) return null
  const gap = tokens.text.slice(tokens.ends[first.to - 1], tokens.starts[first.to])
  return /^\s?:/.test(gap) ? first : null
}
