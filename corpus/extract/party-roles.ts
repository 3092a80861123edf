import type { Tokens } from '../classify/tokens.ts'
import { lesserSuppliers } from '../lexicon/weapons.ts'
import { wordSet } from '../words/word-set.ts'
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
import type { WeaponMention } from './weapon-mention.ts'
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
  /** All weapons of the sentence: a state between two of them belongs to one. */
  readonly weapons: readonly WeaponMention[]
  readonly exporters: ReadonlySet<string>
  /** Adjectives that stand on other weapons of the sentence: they are nobody’s subject. */
  readonly taken: ReadonlySet<PartyMention>
}

/** Around, with the parties that can give or get, and the weights as they grow: of each state the greatest counts. */
interface Weighing extends Around {
  readonly usable: readonly PartyMention[]
  readonly supplier: Map<string, number>
  readonly recipient: Map<string, number>
  readonly give: (m: PartyMention, weight: number) => void
  readonly get: (m: PartyMention, weight: number) => void
}

/** Reads the roles that the words around a group's cues give to the states of the sentence. */
export function rolesIn(around: Around): Roles {
  const supplier = new Map<string, number>()
  const recipient = new Map<string, number>()
  const w: Weighing = {
    ...around,
    usable: around.parties.filter((m) => !m.origin && !m.made && !around.taken.has(m)),
    supplier,
    recipient,
    give: (m, weight) => supplier.set(m.name, Math.max(supplier.get(m.name) ?? 0, weight)),
    get: (m, weight) => recipient.set(m.name, Math.max(recipient.get(m.name) ?? 0, weight)),
  }
  if (around.group.gapped !== null && around.group.whence) w.give(around.group.gapped, 7)
  let home: Roles['home'] = null
  let stranger = false
  for (const cue of around.group.cues) {
    home = subjectRoles(w, cue) ?? home
    leadRoles(w, cue)
    roleBehind(w, cue)
    home ??= homeObject(w, cue)
    boughtFor(w, cue)
    nounRoles(w, cue)
    stranger ||= strangeAgent(w, cue)
    if (cue.class === 'arrive') arrivalRoles(w, cue)
    if (/^(?:carr|transport|contain|conten|convoy)/.test(around.tokens.words[cue.from] ?? ''))
      carrierRoles(w, cue)
  }
  ownerRoles(w)
  return { supplier, recipient, home, stranger }
}

const buys = (cue: TransferCue) => cue.class === 'buy' || cue.class === 'get'

/** Who does what an active verb says; "home" where it is only "the army", "it". */
function subjectRoles(w: Weighing, cue: TransferCue): Roles['home'] {
  if (cue.voice !== 'active') return null
  const { tokens, usable, cues, group, exporters } = w
  const role = buys(cue) ? w.get : w.give
  if (group.gapped !== null && !group.whence) {
    role(group.gapped, 6)
    return null
  }
  const cut = clauseStart(tokens, cue.from)
  const stop = cues.findLast((c) => c.to <= cue.from && c !== cue)?.to ?? 0
  const subject = pronounSubject(tokens, usable, cue) ?? subjectOf(tokens, usable, cue, cut, stop, group)
  if (subject !== null) {
    // "A Russian credit paid for 92 tanks": who lends sells.
    const lent =
      subject.party.kind === 'adjective' &&
      [tokens.words[subject.party.to], tokens.words[subject.party.from - 1]].some((x) =>
        /^(?:credits?|loans?|prets?|lines?|money)$/.test(x ?? ''),
      )
    if (lent && exporters.has(subject.party.name)) {
      w.give(subject.party, 5)
      return null
    }
    const signed = /^sign/.test(tokens.words[cue.from] ?? '')
    if (signed && exporters.has(subject.party.name) && !lesserSuppliers.has(subject.party.name))
      w.give(subject.party, 4.5)
    else role(subject.party, subject.weight)
    return null
  }
  const inherited = inheritedSubject(tokens, usable, cues, cue, group)
  if (inherited !== null) role(inherited, 4.5)
  else if (homeSubject(tokens, cut, cue.from)) return buys(cue) ? 'recipient' : 'supplier'
  return null
}

/** "The Pentagon ordered four batteries for Ukraine": who buys for another gives. */
function boughtFor(w: Weighing, cue: TransferCue): void {
  const { tokens, usable, exporters, group } = w
  if (cue.class !== 'buy' || cue.voice !== 'active') return
  const buyer = subjectOf(tokens, usable, cue, clauseStart(tokens, cue.from), 0, group)?.party
  const other = usable.find(
    (m) =>
      m.from >= group.to &&
      m.kind === 'state' &&
      m.name !== buyer?.name &&
      /^(?:for|pour)$/.test(tokens.words[m.from - 1] ?? ''),
  )
  if (buyer === undefined || other === undefined || !exporters.has(buyer.name)) return
  w.recipient.delete(buyer.name)
  w.give(buyer, 5)
  w.get(other, 6.5)
}

/** "Gave the army 900 pistols", "livrés à l’armée": the state that the article speaks of gets them. */
function homeObject({ tokens, usable, group }: Weighing, cue: TransferCue): Roles['home'] {
  if (buys(cue) || cue.class === 'arrive' || cue.voice === 'noun') return null
  // "Had sold us twelve jets", "nous a livré des chars".
  if (
    tokens.words[cue.to] === 'us' ||
    tokens.words.slice(Math.max(0, cue.from - 3), cue.from).includes('nous')
  )
    return 'recipient'
  const reach = Math.max(cue.to, group.to)
  for (let n = cue.to; n < Math.min(reach + 4, tokens.words.length); n += 1) {
    if (n >= group.from && n < group.to) continue
    if (!objectNouns.has(tokens.words[n] ?? '')) continue
    const lead = tokens.words.slice(Math.max(0, n - 3), n).join(' ')
    const direct = n < group.from && n - cue.to <= 2 && /(?:^| )the(?: \w+)?$/.test(lead)
    if (!direct && !/(?:^| )(?:to (?:the|its|our)|aux?|a (?:l|la|notre))(?: \w+)?$/.test(lead)) continue
    if (!usable.some((m) => Math.abs(m.from - n) <= 3)) return 'recipient'
  }
  return null
}

const objectNouns = wordSet(
  'army armed forces military navy gendarmerie junta government police regime armee marine gouvernement junte regime troops soldiers militaires',
)

/** What stands before a verb and is not its subject: "from Russia it bought", "l’Éthiopie, à laquelle il livre". */
function leadRoles(w: Weighing, cue: TransferCue): void {
  const { tokens, usable, cues, exporters } = w
  if (cue.voice === 'active' && buys(cue)) {
    const cut = clauseStart(tokens, cue.from)
    const stop = cues.findLast((c) => c.to <= cue.from && c !== cue)?.to ?? 0
    for (const m of usable)
      if (
        m.to <= cue.from &&
        m.from >= stop &&
        m.kind !== 'place' &&
        /^(?:a|au|aux|from|aupres|chez)$/.test(prepositionOf(tokens, m, cut).word) &&
        exporters.has(m.name)
      )
        w.give(m, 5)
  }
  // "De Washington sont attendus vingt-cinq F-16", "from Turkey came drones": whence, before the verb.
  const [opening] = usable
  if (
    cue.voice === 'passive' &&
    opening !== undefined &&
    opening.to <= cue.from &&
    opening.from <= 2 &&
    /^(?:de|d|du|from)$/.test(tokens.words[0] ?? '')
  )
    w.give(opening, 6)
  if (cue.voice === 'noun' && agentNouns.has(tokens.words[cue.from] ?? '')) {
    const first = usable[0]
    if (first !== undefined) w.give(first, 4)
  }
  if (cue.voice === 'active' && !buys(cue)) {
    const relative = tokens.words
      .slice(Math.max(0, cue.from - 5), cue.from)
      .findIndex((x) => /^(?:laquelle|auquel|auxquels|whom|which)$/.test(x))
    const before = Math.max(0, cue.from - 5) + relative
    const to = tokens.words[before - 1] ?? ''
    if (relative !== -1 && (to === 'a' || to === 'to' || /^aux?/.test(tokens.words[before] ?? ''))) {
      const antecedent = usable.findLast((m) => m.to <= before)
      if (antecedent !== undefined) {
        w.get(antecedent, 5.5)
        w.supplier.delete(antecedent.name)
      }
    }
  }
}

/** Less than the whole where other weapons or another comma stand between a party and what it would belong to. */
function nearness(w: Weighing, cue: TransferCue, m: PartyMention): number {
  const { tokens, group, weapons } = w
  const inGroup = (x: WeaponMention) => group.weapons.includes(x)
  // "Patrol boats in France and an aircraft from Spain": each seller stands with its own weapons.
  const others = weapons.filter((x) => !inGroup(x) && x.typed)
  const beforeOthers = others.some((x) => x.to <= m.from && x.from >= cue.to && m.to <= group.from)
  const behindOthers = others.some((x) => x.from >= group.to && x.to <= m.from)
  if (beforeOthers || behindOthers) return 0.3
  // Behind another comma something else may be told.
  const end = Math.max(cue.to, group.to)
  return m.from > group.to && m.from - end > 4 && commaBetween(tokens, end, m.from) ? 0.55 : 1
}

/** States behind a cue, by the preposition before each. */
function roleBehind(w: Weighing, cue: TransferCue): void {
  const { tokens, usable, cues, group, exporters } = w
  const end = clauseEnd(tokens, cue, cues, group)
  for (const m of usable) {
    if (m.from < cue.to || m.from >= end) continue
    if (m.kind === 'adjective' && group.weapons.some((x) => ownOrigin(tokens, x, [m]) !== null)) continue
    roleOfBehind(w, cue, m, exporters)
  }
}

function roleOfBehind(w: Weighing, cue: TransferCue, m: PartyMention, exporters: ReadonlySet<string>): void {
  const { tokens, group, give, get } = w
  const buying = buys(cue)
  const { word, at } = prepositionOf(tokens, m, cue.to - 1)
  const first = at <= cue.to + 1
  const apart = nearness(w, cue, m)
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
      give(m, (exporters.has(m.name) ? 6 : m.from - cue.to <= 2 && m.kind === 'state' ? 5 : 3) * apart)
    else if (buying && word === 'to') get(m, 2)
    else if (
      /^(?:compte|account|benefit|profit|behalf)$/.test(tokens.words[at + 2] ?? tokens.words[at + 1] ?? '')
    )
      get(m, 7)
    else get(m, (word === 'for' || word === 'pour' ? 4.5 : 6) * apart)
  } else if (placeWords.has(word)) {
    // "Ordered in France", "commandés en Chine": where one buys is who sells.
    if (cue.class === 'buy' && /^(?:in|en|dans)$/.test(word) && exporters.has(m.name)) give(m, 5.5 * apart)
    else get(m, cue.class === 'arrive' || cue.voice === 'passive' ? 3 : 1.5)
  } else if (ofWords.has(word)) {
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
    !(m.from >= group.from && m.to <= group.to)
  ) {
    // An indirect object: "supplied Mali with", "sold the Burkinabe army five".
    if (buying) get(m, 1)
    else get(m, 5.5)
  } else if (cue.class === 'arrive' && m.from - cue.to <= 2) get(m, 3)
}

/** "Kinshasa’s order", "Turkish deliveries", "la commande malienne", "Russia’s contract with Guinea". */
function nounRoles(w: Weighing, cue: TransferCue): void {
  if (cue.voice !== 'noun') return
  const { tokens, usable, exporters, give, get } = w
  // "Paris had answered with a gift of rifles": who the sentence is about gives.
  const [subject] = usable
  if (
    subject !== undefined &&
    subject.to <= cue.from &&
    subject.kind !== 'adjective' &&
    exporters.has(subject.name) &&
    /^(?:gifts?|donations?|present|dons?|cadeaux?)$/.test(tokens.words[cue.from] ?? '') &&
    prepositionOf(tokens, subject, 0).word === ''
  )
    give(subject, 4)
  for (const m of usable) {
    const near =
      (m.to <= cue.from && cue.from - m.to <= 2) ||
      (m.from >= cue.to && m.from - cue.to <= 0 && m.kind === 'adjective')
    if (!near) continue
    const sells =
      /^(?:contract|deal|agreement)s?$/.test(tokens.words[cue.from] ?? '') &&
      !lesserSuppliers.has(m.name) &&
      /^(?:with|to|for)$/.test(tokens.words[cue.to] ?? '')
    if (exporters.has(m.name) && (cue.class !== 'buy' || m.kind === 'adjective' || sells)) give(m, 4)
    else if (cue.class === 'buy' || isPossessive(tokens, m)) get(m, 4)
    else get(m, 2)
  }
}

/** "Delivered by Wagner": somebody acts who is no state. */
function strangeAgent({ tokens, usable }: Weighing, cue: TransferCue): boolean {
  return (
    cue.voice === 'passive' &&
    cue.class !== 'arrive' &&
    agentWords.has(tokens.words[cue.to] ?? '') &&
    !usable.some((m) => m.from >= cue.to && m.from - cue.to <= 6) &&
    !/^(?:air|sea|rail|road|ship|plane|truck|avion|bateau|mer|la|le|train|voie|cargo)$/.test(
      tokens.words[cue.to + 1] ?? '',
    )
  )
}

/** "Two freighters from Odessa put in with rifles", "Turkish drones reached Niamey", "sont arrivés à Bamako". */
function arrivalRoles({ tokens, usable, group, give, get }: Weighing, cue: TransferCue): void {
  for (const m of usable) {
    if (
      m.to <= cue.from &&
      cue.from - m.to <= 2 &&
      tokens.words[m.from - 1] === 'from' &&
      /^(?:with|laden|loaded)$/.test(tokens.words[group.from - 1] ?? '')
    )
      give(m, 5)
    if (m.kind === 'place' && m.from >= cue.to) get(m, 3.5)
  }
}

/** "A Russian aircraft that landed on Saturday carried rifles": whose the carrier is, or whence it came. */
function carrierRoles({ tokens, usable, give }: Weighing, cue: TransferCue): void {
  const carrier = usable.find(
    (m) =>
      m.to <= cue.from &&
      (m.kind === 'adjective' || /^(?:from|de|du|d)$/.test(tokens.words[m.from - 1] ?? '')) &&
      m.kind !== 'place',
  )
  if (carrier !== undefined && cue.voice === 'active') give(carrier, 5)
}

/** What the noun phrases say, whatever the verb: whose forces, whose weapons, whose heading. */
function ownerRoles(w: Weighing): void {
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
