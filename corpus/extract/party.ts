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
  /** Only where the weapon was made or designed: "Soviet-designed", "de fabrication russe". */
  readonly origin: boolean
}

const originAfter = /^[-\s](?:made|built|designed|era|type|style|manufactured)\b/
const originBefore =
  /(?:fabrication|conception|origine|construction|facture|construite?s? en|fabriquée?s? en|made in|built in|designed in)\s$/

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

/** Makers and export agencies that stand for the state they sell for. */
const makers: readonly (readonly [string, RegExp])[] = (
  [
    ['Turkey', 'Baykar|Otokar|Roketsan|Aselsan|Katmerciler|Turkish Aerospace'],
    ['China', 'Norinco|Poly Technologies|CATIC|AVIC|CASC'],
    ['Russia', 'Rosoboronexport|Rostec|Russian Helicopters|Uralvagonzavod'],
    ['South Africa', 'Paramount(?: Group)?|Denel'],
    ['Brazil', 'Embraer'],
    ['France', 'Dassault|Nexter|Arquus|Naval Group'],
    ['Israel', 'Elbit|Israel Aerospace Industries'],
    ['Italy', 'Leonardo'],
    ['United States', 'Lockheed Martin|Bell Textron|Sierra Nevada'],
    ['United Arab Emirates', 'International Golden Group|Calidus|Streit'],
    ['Ukraine', 'Ukrspecexport|Ukroboronprom|Motor Sich'],
    ['Serbia', 'Yugoimport'],
    ['Czechia', 'Aero Vodochody|Excalibur Army'],
  ] as const
).map(([state, names]) => [state, new RegExp(`(?<![\\p{L}\\d])(?:${names})(?![\\p{L}\\d])`, 'gu')])

/** Names in the list above that are no states. */
export const forceNames: ReadonlySet<string> = new Set(['Rapid Support Forces', 'Libyan National Army'])

const isOrigin = (text: string, start: number, end: number): boolean =>
  originAfter.test(text.slice(end, end + 14)) || originBefore.test(text.slice(Math.max(0, start - 24), start))

/** The states and forces of a text, in order; a force inside the words of a state is that state. */
export function partyMentions(text: string): PartyMention[] {
  const tokens = tokenize(text)
  const found: PartyMention[] = stateMentions(tokens).map((m) => ({
    name: m.state.name,
    start: tokens.starts[m.start] ?? 0,
    end: tokens.ends[m.end - 1] ?? 0,
    origin: isOrigin(text, tokens.starts[m.start] ?? 0, tokens.ends[m.end - 1] ?? 0),
  }))
  for (const [name, pattern] of [...forces, ...makers]) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (!found.some((f) => start < f.end && end > f.start)) found.push({ name, start, end, origin: false })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** What joins the members of one list of states: "Burkina Faso and Togo", "à la Turquie et à l’Iran". */
const listGap =
  /^(?:,\s|\s(?:and|et|ainsi que|as well as)\s|,\s(?:and|et)\s)(?:(?:to|from|by|the|la|le|les|l[’']|à|au|aux|à la|à l[’']|du|de|de la)\s?)*$/iu

/** A party with the others of its list, in order: each of them gives or gets. */
export function coordinated(
  text: string,
  mentions: readonly PartyMention[],
  party: PartyMention,
): readonly PartyMention[] {
  const usable = mentions.filter((m) => !m.origin)
  const at = usable.indexOf(party)
  if (at === -1) return [party]
  const joins = (one: PartyMention | undefined, two: PartyMention | undefined) =>
    one !== undefined && two !== undefined && listGap.test(text.slice(one.end, two.start))
  let [first, last] = [at, at]
  while (joins(usable[first - 1], usable[first])) first -= 1
  while (joins(usable[last], usable[last + 1])) last += 1
  const list = usable.slice(first, last + 1)
  return list.filter((m, n) => list.findIndex((other) => other.name === m.name) === n)
}

export interface Parties {
  readonly supplier: PartyMention | null
  readonly recipient: PartyMention | null
  /** The subject is "the army", "the government": the state is the one that the article is about. */
  readonly atHome: boolean
}

const madeAfter = /^[-\s](?:made|built|manufactured)\b/
const madeBefore =
  /(?:fabrication|conception|origine|construction|facture|construite?s? en|fabriquée?s? en|made in|built in)\s$/
const article = "(?:the\\s|la\\s|l[’']|le\\s|les\\s|an?\\s|une?\\s|its\\s)?"
/** "A reçu de Turquie": right after the verb. */
const receivedFrom = /^\s(?:d[eu]|des|de la|d[’']|de l[’']|from)\s?(?:the\s|la\s|l[’'])?$/u
/** Recipients stand after these, four words apart at most: "to the air force of", "pour l’armée", "aux FAMa". */
const toward = new RegExp(
  `(?:(?<!\\p{L})(?:to|for|pour|vers|aux?|à|en faveur d[eu’'])\\s?${article}(?:[\\p{L}’-]+\\s){0,4}|(?<!\\p{L})à\\sl[’']|(?<!\\p{L})à\\s)$`,
  'iu',
)
const notToward =
  /\b(?:prior|due|according|thanks|addition|linked|close|related|face|grâce|suite|quant|selon)\s(?:to|à|au|aux)\s[^,]*$/iu
const fromWords = new RegExp(
  `(?:\\b(?:from|by|auprès d[eu’']|auprès des|par|venue?s? d[e’']|en provenance d[eu’']|de la part d[eu’'])\\s?${article}(?:[\\p{L}’-]+\\s){0,2})$`,
  'iu',
)
/** "Once flown by India": who had them before is not who gives them. */
const usedBy =
  /(?:flown|operated|used|owned|ordered|rejected|piloted|utilisée?s?|exploitée?s?|commandée?s?) (?:by|par)\s(?:\p{L}+[\s’'])*$/iu
const boughtFrom = new RegExp(
  `(?<!\\p{L})(?:à|au|aux|from|auprès d[eu’'])\\s?${article}(?:[\\p{L}’-]+\\s){0,2}$`,
  'iu',
)
const forceAfter =
  /^(?:['’]s)?\s(?:\p{L}+\s)?(?:army|air force|armed forces|military|forces|troops|soldiers|navy|gendarmerie|government|junta|authorities|defen[cs]e forces|police)/iu
const forceBefore =
  /(?:armée|forces armées|troupes|armée de l[’']air|soldats|gendarmerie|junte|gouvernement|autorités|marine)\s$/iu
/** Between an adjective and its weapon: other adjectives, no conjunction, article or preposition. */
const adjectiveGap =
  /^\s(?:(?!(?:et|and|un|une|des|to|for|with|an?|of|or|ou|the|les?|la|de|du|in|from|by|has|have)\s)[\p{L}-]+\s){0,2}$/u
/** A subject at home: whose army it is, the article says elsewhere. */
const domesticSubject =
  /(?:^|[\s,])(?:the|its|their|l[’']|la|le|sa|son)\s?(?:\p{L}+\s)?(?:army|air force|navy|armed forces|military|junta|government|gendarmerie|armée|armée de l[’']air|marine|junte|gouvernement)\s(?:\p{L}+\s){0,2}$/iu

const domesticStart =
  /^(?:The|Its|Their|L[’']|La|Le)\s?(?:\p{L}+\s)?(?:army|air force|navy|armed forces|military|junta|government|armée|marine|junte|gouvernement)\s/u
/** "Mali bought tanks, Niger drones": a clause without its verb, whose state does what the first one did. */
const gapBefore = /,\s(?:and\s|et\s|while\s|tandis que\s)?(?:the\s|le\s|la\s|les\s|l[’'])?$/u
const gapAfter =
  /^\s(?:(?:des|un|une|d[’']|les|deux|trois|quatre|cinq|six|some|two|three|four|five|six|\d+|a|an)\s?){1,2}$/u

/**
 * Who gives and who gets, as the words around a cue say: its subject, "to", "for", "from", "by", an indirect object,
 * an adjective on the weapon. Null where the sentence does not say. `clause`: where the cue's clause begins; `clauseEnd`: where the next one does.
 */
export function partiesOf(
  text: string,
  mentions: readonly PartyMention[],
  cue: TransferCue,
  weapon: WeaponMention,
  clause: number,
  clauseEnd: number,
): Parties {
  let supplier: PartyMention | null = null
  let recipient: PartyMention | null = null
  const before = (m: PartyMention, length = 48) => text.slice(Math.max(0, m.start - length), m.start)
  const made = (m: PartyMention) =>
    madeAfter.test(text.slice(m.end, m.end + 14)) || madeBefore.test(before(m))
  const usable = mentions.filter((m) => !m.origin && !usedBy.test(before(m)))
  const onWeapon = (m: PartyMention) =>
    (text.slice(m.start, m.end) !== m.name &&
      m.end <= weapon.start &&
      weapon.start - m.end < 26 &&
      adjectiveGap.test(text.slice(m.end, weapon.start)) &&
      !/^['’]s/.test(text.slice(m.end, m.end + 2)) &&
      m.start >= cue.end) ||
    (m.start >= weapon.end && m.start - weapon.end <= 1)
  const buying = cue.subject === 'recipient' || /achet|acquis|command/i.test(cue.text)
  const first = Math.min(cue.start, weapon.start)
  for (const m of usable) {
    if (m.start >= clauseEnd) continue
    const lead = before(m)
    if (m.start > first && buying && boughtFrom.test(lead)) supplier ??= m
    else if (
      cue.subject === 'recipient' &&
      suppliers.has(m.name) &&
      receivedFrom.test(text.slice(cue.end, m.start))
    )
      supplier ??= m
    else if (onWeapon(m) && suppliers.has(m.name)) continue
    else if (
      m.start > first &&
      fromWords.test(lead) &&
      !usedBy.test(lead) &&
      (suppliers.has(m.name) || /\b(?:by|par)\b/.test(lead.slice(-12)))
    )
      supplier ??= m
    else if (m.start > first && toward.test(lead) && !notToward.test(lead) && !buying) recipient ??= m
  }
  const gapped = usable.find(
    (m) =>
      m.start >= cue.end &&
      m.end <= weapon.start &&
      gapBefore.test(before(m)) &&
      gapAfter.test(text.slice(m.end, weapon.start)),
  )
  if (gapped !== undefined && !cue.passive && cue.subject === 'recipient') recipient = gapped
  if (gapped !== undefined && !cue.passive && cue.subject === 'supplier') supplier = gapped
  if (cue.subject === 'supplier' && !cue.passive) {
    // An indirect object: "supplied Mali with", "sold the Burkinabe army five".
    const object = usable.find(
      (m) =>
        m !== supplier &&
        m.start >= cue.end &&
        m.start < weapon.start &&
        !onWeapon(m) &&
        /^\s(?:the\s|its ally\s|la\s|l[’']|le\s)?(?:\p{L}+\s){0,2}$/u.test(text.slice(cue.end, m.start)),
    )
    recipient ??= object ?? null
  }
  // The adjective on the weapon: "Russian helicopters", "drones turcs".
  const adjective = usable.find((m) => onWeapon(m) && m !== recipient && suppliers.has(m.name)) ?? null
  supplier ??= adjective
  let atHome = false
  if (cue.subject !== null && !cue.passive) {
    const subjects = usable.filter(
      (m) =>
        m.end <= cue.start &&
        m.start >= clause &&
        m !== supplier &&
        m !== recipient &&
        !/(?<!\p{L})(?:from|by|with|to|par|avec|à|against|contre|in|en|pour|for)\s(?:the\s|la\s|l[’'])?$/iu.test(
          before(m),
        ),
    )
    const subject =
      subjects.findLast((m) => suppliers.has(m.name) === (cue.subject === 'supplier')) ?? subjects.at(-1)
    if (subject !== undefined && cue.subject === 'supplier')
      supplier = supplier === null || supplier === adjective ? subject : supplier
    else if (subject !== undefined) recipient ??= subject
    else if (cue.subject === 'recipient')
      atHome =
        domesticSubject.test(text.slice(clause, cue.start)) ||
        (clause > 0 && domesticStart.test(text) && recipient === null)
  }
  // "Mali’s Air Force", "l’armée malienne": whose forces are named is who gets them, if nobody else is.
  recipient ??=
    usable.find(
      (m) =>
        m !== supplier &&
        (forceAfter.test(text.slice(m.end, m.end + 40)) || forceBefore.test(before(m))) &&
        !suppliers.has(m.name),
    ) ?? null
  // "Turkish-made": where it was built is who sold it, unless the state is gone or another one is named.
  supplier ??=
    mentions.find(
      (m) => made(m) && m.name !== 'USSR' && suppliers.has(m.name) && Math.abs(m.start - weapon.start) < 60,
    ) ?? null
  // Two states, one of them placed: the other one is the other party.
  const others = usable.filter((m) => m !== adjective || m === supplier)
  const names = [...new Set(others.map((m) => m.name))]
  const [one, two] = names
  if (one !== undefined && two !== undefined && names.length === 2 && !atHome) {
    const other = (m: PartyMention) => others.find((x) => x.name !== m.name) ?? null
    if (supplier === null && recipient !== null)
      supplier = suppliers.has(other(recipient)?.name ?? '') ? other(recipient) : null
    else if (recipient === null && supplier !== null && !suppliers.has(other(supplier)?.name ?? ''))
      recipient = other(supplier)
    else if (supplier === null && recipient === null) {
      const selling = others.filter((m) => suppliers.has(m.name))
      if (new Set(selling.map((m) => m.name)).size === 1 && selling[0] !== undefined) {
        supplier = selling[0]
        recipient = other(selling[0])
      }
    }
  }
  if (
    one !== undefined &&
    two === undefined &&
    supplier === null &&
    recipient === null &&
    others[0] !== undefined &&
    cue.subject === null
  ) {
    if (suppliers.has(one)) supplier = others[0]
    else recipient = others[0]
  }
  if (supplier !== null && supplier.name === recipient?.name) recipient = null
  return { supplier, recipient, atHome }
}
