import { tokenize } from '../classify/tokens.ts'
import { stateMentions } from '../lexicon/state-mentions.ts'
import { suppliers } from '../lexicon/weapons.ts'
import type { TransferCue } from './transfer-cue.ts'
import type { WeaponMention } from './weapon-mention.ts'

/** A state (or a force that gets arms as one) named in a sentence. Offsets count in the sentence's text. */
export interface PartyMention {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Forces that registers list as recipients of their own; SIPRI marks them with the state they fight in. */
const forces: readonly (readonly [string, RegExp])[] = [
  [
    'Rapid Support Forces',
    /(?<![\p{L}\d])(?:Rapid Support Forces|RSF|Forces de soutien rapide|FSR|Hemedti|Hemeti)(?![\p{L}\d])/gu,
  ],
  [
    'Libyan National Army',
    /(?<![\p{L}\d])(?:Libyan National Army|LNA|Haftar|Armée nationale libyenne|ANL)(?![\p{L}\d])/gu,
  ],
  ['Mali', /(?<![\p{L}\d])FAMa(?![\p{L}\d])/gu],
  ['Central African Republic', /(?<![\p{L}\d])FACA(?![\p{L}\d])/gu],
]

/** The states and forces of a text, in order; a force inside the words of a state is that state. */
export function partyMentions(text: string): PartyMention[] {
  const tokens = tokenize(text)
  const found: PartyMention[] = stateMentions(tokens).map((m) => ({
    name: m.state.name,
    start: tokens.starts[m.start] ?? 0,
    end: tokens.ends[m.end - 1] ?? 0,
  }))
  for (const [name, pattern] of forces) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (!found.some((f) => start < f.end && end > f.start)) found.push({ name, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

export interface Parties {
  readonly supplier: PartyMention | null
  readonly recipient: PartyMention | null
}

const origin = /(?:fabrication|conception|origine|construction|facture)\s$/
const toward =
  /(?:\b(?:to|for|pour|vers|aux?|à|en faveur d[eu’']|destinée?s? [àa]ux?|destinée?s? à|reinforc\w+|equip(?:ped|s|ping)?|armed|arming|armament of|équip\w+|dot\w+)\s?(?:the\s|la\s|l[’']|le\s|les\s|an?\s|une?\s)?(?:[\p{L}’-]+\s){0,4})$/iu
const from =
  /(?:\b(?:from|by|auprès d[eu’']|auprès des|par|venue?s? d[e’']|en provenance d[eu’']|de la part d[eu’']|offerts? par|made by|of)\s?(?:the\s|la\s|l[’']|le\s|les\s|an?\s|une?\s)?(?:[\p{L}’-]+\s){0,2})$/iu
const buyFrom = /\b(?:à|au|aux)\s?(?:la\s|l[’'])?$/iu
const forceAfter =
  /^(?:['’]s)?\s(?:\p{L}+\s)?(?:army|air force|armed forces|military|forces|troops|soldiers|navy|gendarmerie|government|junta|authorities|defen[cs]e forces|police)/iu

/**
 * Who gives and who gets, as the words around a cue say: its subject, "to", "for", "from", "by", an indirect object.
 * Null where the sentence does not say.
 */
export function partiesOf(
  text: string,
  mentions: readonly PartyMention[],
  cue: TransferCue,
  weapon: WeaponMention,
): Parties {
  let supplier: PartyMention | null = null
  let recipient: PartyMention | null = null
  const before = (m: PartyMention, length = 40) => text.slice(Math.max(0, m.start - length), m.start)
  const isOrigin = (m: PartyMention) =>
    /^[-\s](?:made|built|designed|era|type|style|manufactured)\b/.test(text.slice(m.end, m.end + 14)) ||
    origin.test(before(m))
  const usable = mentions.filter((m) => !isOrigin(m))
  const buying =
    cue.subject === 'recipient' ||
    /vente|achat|commande|acquisition|contrat|sale|purchase|order/i.test(cue.text)
  for (const m of usable) {
    const lead = before(m)
    const inCueClause = m.start > cue.start - 160
    if (!inCueClause) continue
    if (m.start > cue.end && buying && cue.subject === 'recipient' && buyFrom.test(lead)) supplier ??= m
    else if (
      m.start > cue.start &&
      toward.test(lead) &&
      !/\b(?:prior|due|according|thanks|addition|linked|close)\sto\s/.test(lead)
    )
      recipient ??= m
    else if (/\b(?:from|by|auprès d|par|en provenance)\b/.test(lead.slice(-24)) && from.test(lead))
      supplier ??= m
    else if (m.start > weapon.start - 1 && m.start < weapon.end + 3 && m.end <= weapon.end + 12)
      supplier ??= m
  }
  // An indirect object: "supplied Mali with", "sold the Burkinabe army five".
  if (cue.subject === 'supplier' && !cue.passive) {
    const object = usable.find(
      (m) =>
        m.start >= cue.end &&
        m.start - cue.end <= 22 &&
        m.start < weapon.start &&
        /^\s(?:the\s|its ally\s|la\s|l[’']|le\s)?(?:[\p{L}]+\s){0,2}$/u.test(text.slice(cue.end, m.start)),
    )
    if (object !== undefined && object !== supplier) recipient ??= object
  }
  if (cue.subject !== null && !cue.passive) {
    const subjects = usable.filter(
      (m) =>
        m.end <= cue.start &&
        m !== supplier &&
        m !== recipient &&
        !/\b(?:from|by|with|to|par|avec|à|against|contre)\s(?:the\s|la\s|l[’'])?$/i.test(before(m)),
    )
    const subject = subjects.at(-1)
    if (subject !== undefined) {
      if (cue.subject === 'supplier') supplier ??= subject
      else recipient ??= subject
    }
  }
  // "Mali’s Air Force", "l’armée malienne": whose forces are named is who gets them, if nobody else is.
  if (recipient === null) {
    recipient =
      usable.find(
        (m) =>
          m !== supplier &&
          (forceAfter.test(text.slice(m.end, m.end + 40)) ||
            /(?:armée|forces armées|troupes|armée de l[’']air|soldats|gendarmerie|junte|gouvernement|autorités)\s$/.test(
              before(m),
            )) &&
          !suppliers.has(m.name),
      ) ?? null
  }
  // "Russian helicopters", "drones turcs".
  if (supplier === null) {
    supplier =
      usable.find(
        (m) =>
          m !== recipient &&
          /^\s(?:[\p{L}-]+\s){0,2}$/u.test(text.slice(m.end, weapon.start)) &&
          m.end <= weapon.start &&
          weapon.start - m.end < 24 &&
          suppliers.has(m.name),
      ) ??
      usable.find(
        (m) => m !== recipient && m.start >= weapon.end && m.start - weapon.end <= 1 && suppliers.has(m.name),
      ) ??
      null
  }
  // Two states, one of them placed: the other one is the other party.
  const names = [...new Set(usable.map((m) => m.name))]
  if (names.length === 2) {
    const other = (m: PartyMention) => usable.find((x) => x.name !== m.name) ?? null
    if (supplier === null && recipient !== null) supplier = other(recipient)
    else if (recipient === null && supplier !== null) recipient = other(supplier)
    else if (supplier === null && recipient === null) {
      const selling = usable.filter((m) => suppliers.has(m.name))
      if (new Set(selling.map((m) => m.name)).size === 1 && selling[0] !== undefined) {
        supplier = selling[0]
        recipient = other(selling[0])
      }
    }
  }
  if (
    names.length === 1 &&
    supplier === null &&
    recipient === null &&
    usable[0] !== undefined &&
    cue.subject === null
  ) {
    if (suppliers.has(usable[0].name)) supplier = usable[0]
    else recipient = usable[0]
  }
  if (supplier !== null && supplier.name === recipient?.name) recipient = null
  return { supplier, recipient }
}
