// Over 300 lines because each way of naming who gives and who gets is one weighed line of the same table.
import type { Tokens } from '../classify/tokens.ts'
import { suppliers as exporting, lesserSuppliers } from '../lexicon/weapons.ts'
import type { PartyMention } from './party.ts'
import type { TransferCue } from './transfer-cue.ts'
import { agentNouns, type WeaponGroup } from './transfer-frame.ts'
import type { WeaponMention } from './weapon-mention.ts'

/** How strongly a sentence names each state as supplier or recipient. */
export interface Roles {
  readonly supplier: Map<string, number>
  readonly recipient: Map<string, number>
  /** The subject is "the army", "the junta", "it": the state is the one the article speaks of. */
  readonly home: 'supplier' | 'recipient' | null
  /** Somebody who is no state gave them: "delivered by Wagner". */
  readonly stranger: boolean
}

const toward = new Set(['to', 'for', 'a', 'au', 'aux', 'pour', 'vers', 'into', 'towards'])
const from = new Set(['from', 'aupres', 'chez', 'depuis', 'provenance', 'part'])
const agentWords = new Set(['by', 'par'])
const placeWords = new Set([
  'in',
  'at',
  'en',
  'dans',
  'near',
  'sur',
  'on',
  'reached',
  'reach',
  'gagne',
  'rejoint',
])
const ofWords = new Set(['of', 'de', 'd', 'du', 'des'])
const against = new Set([
  'against',
  'contre',
  'with',
  'avec',
  'without',
  'sans',
  'despite',
  'malgre',
  'over',
  'like',
  'comme',
  'than',
  'prior',
  'face',
  'grace',
  'thanks',
  'according',
  'selon',
  'unlike',
  'via',
  'through',
  'across',
])
const fillers = new Set(
  (
    'the a an its their his la le les l un une son sa ses leur leurs army air force forces armed navy military government junta gendarmerie police armee armees ' +
    'gouvernement marine troupes soldats soldiers troops state etat authorities autorites regime republic ally allie allies young jeune new nouvelle neighbouring republique presidency ' +
    'defence defense ministry ministere national nationale commandos brigade president maker makers constructeur fabricant company firm societe groupe group yard chantier chantiers manufacturer same meme old former fellow then'
  ).split(' '),
)
const homeNouns = new Set(
  'army airforce force navy junta government military gendarmerie armee marine junte gouvernement forces country pays regime authorities autorites president presidency capital he she it they il elle ils elles general colonel minister ministre ministry ministere state'.split(
    ' ',
  ),
)

/** What stands before a party, over the words of its own noun phrase: a preposition, or empty. */
function prepositionOf(tokens: Tokens, m: PartyMention, floor: number): { word: string; at: number } {
  for (let at = m.from - 1; at >= Math.max(floor, m.from - 7); at -= 1) {
    const word = tokens.words[at] ?? ''
    const text = tokens.text.slice(tokens.starts[at], tokens.ends[at])
    if (word === 'a' && text !== 'à' && text !== 'À') {
      // "a reçu" or an English article.
      continue
    }
    if (
      toward.has(word) ||
      from.has(word) ||
      agentWords.has(word) ||
      placeWords.has(word) ||
      against.has(word)
    )
      return { word, at }
    if (ofWords.has(word)) {
      // "To the army of Niger": the outer preposition counts.
      const outer = prepositionBefore(tokens, at, floor)
      return outer ?? { word, at }
    }
    if (!fillers.has(word) || (tokens.breaks[at + 1] ?? false)) return { word: '', at }
  }
  return { word: '', at: m.from }
}

function prepositionBefore(tokens: Tokens, of: number, floor: number): { word: string; at: number } | null {
  for (let at = of - 1; at >= Math.max(floor, of - 5); at -= 1) {
    const word = tokens.words[at] ?? ''
    const text = tokens.text.slice(tokens.starts[at], tokens.ends[at])
    if (word === 'a' && text !== 'à') continue
    if (toward.has(word) || from.has(word) || agentWords.has(word)) return { word, at }
    if (word === 'en' && tokens.words[at + 1] === 'provenance') return { word: 'from', at }
    if (word === 'part' || word === 'provenance' || word === 'aupres') return { word: 'from', at }
    if (!fillers.has(word) && !/^(?:favour|favor|faveur|benefit|profit|behalf)$/.test(word)) return null
  }
  return null
}

const possessive = (tokens: Tokens, m: PartyMention) => {
  const after = tokens.text.slice(tokens.ends[m.to - 1], (tokens.ends[m.to - 1] ?? 0) + 3)
  return /^['’]s\b|^s['’]\s/.test(after)
}

/** Whether a party stands in a weapon’s noun phrase: "Russian helicopters", "Iran’s Mohajer-6", "drones turcs". */
export function ownOrigin(
  tokens: Tokens,
  weapon: WeaponMention,
  parties: readonly PartyMention[],
): PartyMention | null {
  for (const m of parties) {
    if (m.origin || m.kind === 'leader' || m.kind === 'place') continue
    // "Abuja’s six helicopters, built by Turkey": who owns them is not who made them.
    if (m.kind !== 'adjective' && possessive(tokens, m) && !exporting.has(m.name)) continue
    const inside =
      m.from >= weapon.from &&
      m.to <= weapon.to &&
      (m.kind === 'adjective' || possessive(tokens, m) || m.made)
    const before =
      m.to <= weapon.from &&
      weapon.from - m.to <= (possessive(tokens, m) ? 3 : 2) &&
      !(tokens.breaks[weapon.from] ?? false) &&
      (m.kind === 'adjective' || possessive(tokens, m) || m.made || m.kind === 'maker') &&
      tokens.words
        .slice(m.to, weapon.from)
        .every((w) => /^(?:made|built|s|new|old|second|hand|first|of|the)$/.test(w) || fillers.has(w))
    const lead = tokens.words[m.from - 1] ?? ''
    const after =
      m.from >= weapon.to &&
      ((m.kind === 'adjective' &&
        m.from - weapon.to <= 1 &&
        !(tokens.breaks[m.from] ?? false) &&
        /^\p{Ll}/u.test(tokens.text[tokens.starts[m.from] ?? 0] ?? '')) ||
        (m.from - weapon.to <= 2 &&
          !(tokens.breaks[m.from - 1] ?? false) &&
          (lead === 'from' || (m.from - weapon.to === 2 && tokens.words[weapon.to] === 'from'))) ||
        (m.made && m.from - weapon.to <= 7))
    if (inside || before || after) return m
  }
  return null
}

interface Around {
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
      } else if (from.has(word)) give(m, (exporters.has(m.name) || buying ? 6 : 2) * apart)
      else if (
        /^(?:vers|to)$/.test(word) &&
        /^t(?:urn|ourn)/.test(tokens.words[cue.from] ?? '') &&
        cue.to === m.from - 1 &&
        exporters.has(m.name)
      )
        give(m, 5)
      else if (toward.has(word)) {
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
        else if (cue.class === 'buy' || possessive(tokens, m)) get(m, 4)
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
    if (inGroup(m) && m.kind !== 'maker' && !exporters.has(m.name) && possessive(tokens, m)) get(m, 4)
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

const forceWords = new Set(
  'army air armed forces force military troops soldiers navy gendarmerie junta government police commandos aviation guard fleet authorities ministry pilots marines'.split(
    ' ',
  ),
)
const forceBefore = new Set(
  'armee armees forces troupes soldats gendarmerie marine junte gouvernement air militaires army aviation police garde flotte autorites etat ministere pilotes'.split(
    ' ',
  ),
)
function forceOf(tokens: Tokens, m: PartyMention): boolean {
  const after = tokens.words[m.to] === 's' ? (tokens.words[m.to + 1] ?? '') : (tokens.words[m.to] ?? '')
  const next =
    forceWords.has(after) || (forceWords.has(tokens.words[m.to + 2] ?? '') && possessive(tokens, m))
  return (
    (next && !(tokens.breaks[m.to] ?? false)) ||
    (m.kind === 'adjective' && forceBefore.has(tokens.words[m.from - 1] ?? ''))
  )
}

/** "Turkey: five drones handed over": an entry of a list begins with the state it is about. */
function headingOf(tokens: Tokens, parties: readonly PartyMention[]): PartyMention | null {
  const first = parties[0]
  if (first === undefined || first.from > 1 || first.to > 4) return null
  const gap = tokens.text.slice(tokens.ends[first.to - 1], tokens.starts[first.to])
  return /^\s?:/.test(gap) ? first : null
}

/** Where the clause of a word begins: after a semicolon, a colon or "while". */
function clauseStart(tokens: Tokens, at: number): number {
  for (let n = at; n > 0; n -= 1) {
    const gap = tokens.text.slice(tokens.ends[n - 1], tokens.starts[n])
    if (/[;:]/.test(gap)) return n
    const word = tokens.words[n - 1] ?? ''
    if (
      (word === 'while' || word === 'whereas' || word === 'tandis' || word === 'but' || word === 'mais') &&
      at - n > 0
    )
      return n
  }
  return 0
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

interface Subject {
  readonly party: PartyMention
  readonly weight: number
}

/** The party before an active verb: nearest first, those in a prepositional phrase last. */
function subjectOf(
  tokens: Tokens,
  parties: readonly PartyMention[],
  cue: TransferCue,
  cut: number,
  stop: number,
  group: WeaponGroup,
): Subject | null {
  let best: Subject | null = null
  for (const m of parties) {
    if (m.to > cue.from || m.from < cut || m.from < stop) continue
    const inWeapons = m.from >= group.from && m.to <= group.to
    if (inWeapons && m.kind === 'adjective') continue
    const { word } = prepositionOf(tokens, m, cut)
    const distance = cue.from - m.to
    let weight = 6 - distance * 0.12
    if (word === 'of' || word === 'de' || word === 'd' || word === 'du' || word === 'des') weight -= 1
    else if (word !== '') weight -= against.has(word) ? 4.5 : 4
    if (m.kind === 'adjective' && !forceOf(tokens, m))
      weight -= /^(?:s|the|les|aux|des)$/.test(tokens.words[m.from - 1] ?? '') ? 0.2 : 1.2
    if (m.kind === 'place') weight -= 3
    // A gerund has the subject of its sentence.
    if (weight > 1 && (best === null || weight >= best.weight)) best = { party: m, weight }
  }
  return best
}

/** "Ordered X and received Y", "after ordering": the subject of the verb before goes on. */
function inheritedSubject(
  tokens: Tokens,
  parties: readonly PartyMention[],
  cues: readonly TransferCue[],
  cue: TransferCue,
  group: WeaponGroup,
): PartyMention | null {
  const before = cues.filter((c) => c.to <= cue.from && c.voice === 'active')
  for (const c of [...before].reverse()) {
    const s = subjectOf(tokens, parties, c, clauseStart(tokens, c.from), 0, group)
    if (s !== null) return s.party
  }
  const fresh = subjectOf(tokens, parties, cue, clauseStart(tokens, cue.from), 0, group)
  return before.length > 0 && fresh !== null && fresh.weight > 3 ? fresh.party : null
}

const pronouns = new Set('he she it they il elle ils elles'.split(' '))
/** "Moscou abandonne …, à laquelle il livre": the pronoun before a verb is the subject of the sentence. */
function pronounSubject(tokens: Tokens, parties: readonly PartyMention[], cue: TransferCue): Subject | null {
  for (let n = cue.from - 1; n >= Math.max(0, cue.from - 3); n -= 1) {
    if (!pronouns.has(tokens.words[n] ?? '')) continue
    const first = parties.find(
      (m) => m.to <= n && m.kind !== 'adjective' && prepositionOf(tokens, m, 0).word === '',
    )
    return first === undefined ? null : { party: first, weight: 4.5 }
  }
  return null
}

function homeSubject(tokens: Tokens, cut: number, at: number): boolean {
  for (let n = at - 1; n >= Math.max(cut, at - 12); n -= 1)
    if (homeNouns.has(tokens.words[n] ?? '')) return true
  return false
}
