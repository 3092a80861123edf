import type { Tokens } from '../classify/tokens.ts'
import { lesserSuppliers } from '../lexicon/weapons.ts'
import type { PartyMention } from './party.ts'
import { forceOf } from './party-force.ts'
import {
  agentWords,
  fromWords,
  ofWords,
  placeWords,
  prepositionOf,
  towardWords,
} from './party-preposition.ts'
import { clauseStart, homeSubject, inheritedSubject, pronounSubject, subjectOf } from './party-subject.ts'
import type { TransferCue } from './transfer-cue.ts'
import { agentNouns, type WeaponGroup } from './transfer-frame.ts'
import { isPossessive, ownOrigin } from './weapon-origin.ts'

/** How strongly a sentence names each state as supplier or recipient. */
export interface Roles {
  readonly supplier: Map<string, number>
  readonly recipient: Map<string, number>
  /** The subject is "the army", "the junta", "it": the state is the one the article speaks of. */
  readonly home: 'supplier' | 'recipient' | null
  /** Somebody who is no state gave them: "delivered by Wagner". */
  readonly stranger: boolean
}

export interface Around {
  readonly tokens: Tokens
  readonly parties: readonly PartyMention[]
  readonly group: WeaponGroup
  readonly cues: readonly TransferCue[]
  readonly exporters: ReadonlySet<string>
  /** Adjectives that stand on other weapons of the sentence: they are nobody’s subject. */
  readonly taken: ReadonlySet<PartyMention>
}

/** Reads the roles that the words around a group's cues give to the states of the sentence. */
export function rolesIn(around: Around): Roles {
  const { tokens, parties, group, cues, exporters, taken } = around
  const supplier = new Map<string, number>()
  const recipient = new Map<string, number>()
  let home: Roles['home'] = null
  let stranger = false
  const give = (m: PartyMention, weight: number) =>
    supplier.set(m.name, Math.max(supplier.get(m.name) ?? 0, weight))
  const get = (m: PartyMention, weight: number) =>
    recipient.set(m.name, Math.max(recipient.get(m.name) ?? 0, weight))
  const inGroup = (m: PartyMention) => m.from >= group.from && m.to <= group.to
  const usable = parties.filter((m) => !m.origin && !m.made && !taken.has(m))
  for (const cue of group.cues) {
    const buying = cue.class === 'buy' || cue.class === 'get'
    const stop = cues.findLast((c) => c.to <= cue.from && c !== cue)?.to ?? 0
    const cut = clauseStart(tokens, cue.from)
    if (cue.voice === 'active') {
      const subject = pronounSubject(tokens, usable, cue) ?? subjectOf(tokens, usable, cue, cut, stop, group)
      const signed = /^sign/.test(tokens.words[cue.from] ?? '')
      if (group.gapped !== null) (buying ? get : give)(group.gapped, 6)
      else if (
        subject !== null &&
        signed &&
        exporters.has(subject.party.name) &&
        !lesserSuppliers.has(subject.party.name)
      )
        give(subject.party, 4.5)
      else if (subject !== null) (buying ? get : give)(subject.party, subject.weight)
      else {
        const inherited = inheritedSubject(tokens, usable, cues, cue, group)
        if (inherited !== null) (buying ? get : give)(inherited, 4.5)
        else if (homeSubject(tokens, cut, cue.from)) home = buying ? 'recipient' : 'supplier'
      }
    }
    if (buying && cue.voice === 'active')
      // "Aux Turcs, il a acheté", "from Russia it bought": the seller leads.
      for (const m of usable)
        if (
          m.to <= cue.from &&
          m.from >= stop &&
          m.kind !== 'place' &&
          /^(?:a|au|aux|from|aupres|chez)$/.test(prepositionOf(tokens, m, cut).word) &&
          exporters.has(m.name)
        )
          give(m, 5)
    if (cue.voice === 'noun' && agentNouns.has(tokens.words[cue.from] ?? '')) {
      const first = usable[0]
      if (first !== undefined) give(first, 4)
    }
    if (cue.voice === 'active' && !buying) {
      // "L’Éthiopie, à laquelle il livre": the relative says who gets.
      const relative = tokens.words
        .slice(Math.max(0, cue.from - 5), cue.from)
        .findIndex((w) => /^(?:laquelle|auquel|auxquels|whom|which)$/.test(w))
      const before = Math.max(0, cue.from - 5) + relative
      const to = tokens.words[before - 1] ?? ''
      if (relative !== -1 && (to === 'a' || to === 'to' || /^aux?/.test(tokens.words[before] ?? ''))) {
        const antecedent = usable.findLast((m) => m.to <= before)
        if (antecedent !== undefined) {
          get(antecedent, 5.5)
          supplier.delete(antecedent.name)
        }
      }
    }
    const end = clauseEnd(tokens, cue, cues, group)
    for (const m of usable) {
      if (m.from < cue.to || m.from >= end) continue
      if (m.kind === 'adjective' && group.weapons.some((w) => ownOrigin(tokens, w, [m]) !== null)) continue
      const { word, at } = prepositionOf(tokens, m, cue.to - 1)
      const first = at <= cue.to + 1
      // Behind another comma something else may be told.
      const apart =
        m.from > group.to &&
        m.from - Math.max(cue.to, group.to) > 4 &&
        commaBetween(tokens, Math.max(cue.to, group.to), m.from)
          ? 0.55
          : 1
      if (agentWords.has(word)) {
        if (cue.voice === 'active') give(m, cue.class === 'get' && m.from >= group.to ? 5 : 1)
        else if (at - cue.to <= 2 || !/(?:ed|wn|ees?|es?)$/.test(tokens.words[at - 1] ?? ''))
          (buying && cue.class === 'buy' && cue.voice === 'passive' ? get : give)(m, 6)
      } else if (fromWords.has(word)) give(m, (exporters.has(m.name) || buying ? 6 : 2) * apart)
      else if (
        /^(?:vers|to)$/.test(word) &&
        /^t(?:urn|ourn)/.test(tokens.words[cue.from] ?? '') &&
        cue.to === m.from - 1 &&
        exporters.has(m.name)
      )
        give(m, 5)
      else if (towardWords.has(word)) {
        if (buying && (word === 'a' || word === 'au' || word === 'aux') && m.kind !== 'place')
          // "Achetés à Chypre": right behind the verb stands the seller, whoever it is.
          give(m, exporters.has(m.name) ? 6 : m.from - cue.to <= 2 && m.kind === 'state' ? 5 : 3)
        else if (buying && word === 'to') get(m, 2)
        else get(m, (word === 'for' || word === 'pour' ? 4.5 : 6) * apart)
      } else if (placeWords.has(word)) get(m, cue.class === 'arrive' || cue.voice === 'passive' ? 3 : 1.5)
      else if (ofWords.has(word)) {
        if (buying && cue.voice !== 'noun' && m.from - cue.to <= 3 && exporters.has(m.name)) give(m, 6)
        else if (cue.voice === 'noun' && m.from - cue.to <= 3)
          (cue.class === 'buy' ? get : give)(m, exporters.has(m.name) ? 5 : 1.5)
        else if (exporters.has(m.name) && first) give(m, 4)
        // "A obtenu des drones de l’Iran".
        else if (
          exporters.has(m.name) &&
          buying &&
          cue.voice !== 'noun' &&
          m.from >= group.to &&
          m.from - group.to <= 2
        )
          give(m, 4.5)
        else if (m.from > group.to && !exporters.has(m.name)) get(m, 2)
      } else if (word === 'with' || word === 'avec') {
        if (cue.class === 'buy') (exporters.has(m.name) ? give : get)(m, 4)
      } else if (
        cue.voice === 'active' &&
        m.from >= cue.to &&
        m.to <= group.from &&
        m.from - cue.to <= 5 &&
        !inGroup(m)
      ) {
        // An indirect object: "supplied Mali with", "sold the Burkinabe army five".
        if (buying) get(m, 1)
        else get(m, 5.5)
      } else if (cue.class === 'arrive' && m.from - cue.to <= 2) get(m, 3)
    }
    if (cue.voice === 'noun') {
      // "Kinshasa’s order", "Turkish deliveries", "la commande malienne".
      for (const m of usable) {
        const near =
          (m.to <= cue.from && cue.from - m.to <= 2) ||
          (m.from >= cue.to && m.from - cue.to <= 0 && m.kind === 'adjective')
        if (!near) continue
        // "Russia’s contract with Guinea", but "Guinea’s contract", "Kinshasa’s order".
        const sells =
          /^(?:contract|deal|agreement)s?$/.test(tokens.words[cue.from] ?? '') &&
          !lesserSuppliers.has(m.name) &&
          /^(?:with|to|for)$/.test(tokens.words[cue.to] ?? '')
        if (exporters.has(m.name) && (cue.class !== 'buy' || m.kind === 'adjective' || sells)) give(m, 4)
        else if (cue.class === 'buy' || isPossessive(tokens, m)) get(m, 4)
        else get(m, 2)
      }
    }
    if (cue.voice === 'passive' && cue.class !== 'arrive' && agentWords.has(tokens.words[cue.to] ?? '')) {
      const agent = usable.find((m) => m.from >= cue.to && m.from - cue.to <= 6)
      if (
        agent === undefined &&
        !/^(?:air|sea|rail|road|ship|plane|truck|avion|bateau|mer|la|le|train|voie|cargo)$/.test(
          tokens.words[cue.to + 1] ?? '',
        )
      )
        stranger = true
    }
    if (cue.class === 'arrive') {
      // "Two freighters from Odessa put in with rifles": whence the carrier came.
      for (const m of usable)
        if (
          m.to <= cue.from &&
          cue.from - m.to <= 2 &&
          tokens.words[m.from - 1] === 'from' &&
          /^(?:with|laden|loaded)$/.test(tokens.words[group.from - 1] ?? '')
        )
          give(m, 5)
      // "Turkish drones reached Niamey", "sont arrivés à Bamako".
      for (const m of usable) if (m.kind === 'place' && m.from >= cue.to) get(m, 3.5)
    }
  }
  // "The Iranians …: their drones, ferried in by": whose they are is who gives them.
  const [lead] = group.weapons
  const handed = group.cues.find((c) => c.voice === 'passive' && c.class === 'give')
  if (
    lead !== undefined &&
    handed !== undefined &&
    handed.from - group.to <= 3 &&
    /^(?:their|its|leurs?|ses)$/.test(tokens.words[lead.from] ?? '')
  ) {
    const owner = usable.findLast((m) => m.to <= lead.from)
    if (owner !== undefined) give(owner, 4)
  }
  // "Angola has parked two of its twelve jets, received in 2017": whose they are is who got them.
  if (
    lead !== undefined &&
    group.cues.some((c) => c.class === 'get' && c.voice === 'passive' && c.from - group.to <= 2) &&
    /^(?:their|its|leurs?|ses)$/.test(tokens.words[lead.from] ?? '')
  ) {
    const owner = usable.findLast((m) => m.to <= lead.from && m.kind !== 'place')
    if (owner !== undefined) get(owner, 5)
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
    if (inGroup(m) && m.kind !== 'maker' && !exporters.has(m.name) && isPossessive(tokens, m)) get(m, 4)
  }
  const heading = headingOf(tokens, usable)
  if (heading !== null && group.from >= heading.to) {
    if (exporters.has(heading.name)) give(heading, 4.5)
    else get(heading, 4.5)
  }
  return { supplier, recipient, home, stranger }
}

function commaBetween(tokens: Tokens, from: number, to: number): boolean {
  return tokens.text.slice(tokens.ends[from - 1], tokens.starts[to]).includes(',')
}

/** "Turkey: five drones handed over": an entry of a list begins with the state it is about. */
function headingOf(tokens: Tokens, parties: readonly PartyMention[]): PartyMention | null {
  const first = parties[0]
  if (first === undefined || first.from > 1 || first.to > 4) return null
  const gap = tokens.text.slice(tokens.ends[first.to - 1], tokens.starts[first.to])
  return /^\s?:/.test(gap) ? first : null
}

/** Where what a cue says ends: the next active cue with a subject of its own, or a semicolon. */
function clauseEnd(
  tokens: Tokens,
  cue: TransferCue,
  cues: readonly TransferCue[],
  group: WeaponGroup,
): number {
  const begin = Math.max(cue.to, group.to)
  for (let n = begin; n < tokens.words.length; n += 1) {
    const gap = tokens.text.slice(tokens.ends[n - 1], tokens.starts[n])
    if (n > begin && /;/.test(gap)) return n
    const word = tokens.words[n] ?? ''
    if (n > begin && (word === 'while' || word === 'whereas' || word === 'tandis')) return n
    const next = cues.find((c) => c.from === n)
    if (next !== undefined && next !== cue && next.voice === 'active' && n > group.to) return n
  }
  return tokens.words.length
}
