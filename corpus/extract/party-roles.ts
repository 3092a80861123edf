import { suppliers as exporters, lesserSuppliers } from '../lexicon/weapons.ts'
import { wordSet } from '../words/word-set.ts'
import { ownerRoles } from './owner-roles.ts'
import type { PartyMention } from './party.ts'
import { agentWords, prepositionOf } from './party-preposition.ts'
import { buys, type RoleSentence, type Roles, type Weighing } from './role-weighing.ts'
import { roleBehind } from './roles-behind.ts'
import { boughtFor, leadRoles, subjectRoles } from './subject-roles.ts'
import type { TransferCue } from './transfer-cue.ts'
import type { WeaponGroup } from './weapon-groups.ts'
import { isPossessive } from './weapon-origin.ts'

const none: ReadonlySet<PartyMention> = new Set()

/**
 * Reads the roles that the words around a group's cues give to the states of the sentence. `taken`: adjectives that
 * stand on other weapons of the sentence; they are nobody's subject.
 */
export function rolesIn(
  { tokens, parties, weapons }: RoleSentence,
  group: WeaponGroup,
  cues: readonly TransferCue[],
  taken: ReadonlySet<PartyMention> = none,
): Roles {
  const supplier = new Map<string, number>()
  const recipient = new Map<string, number>()
  const w: Weighing = {
    tokens,
    parties,
    weapons,
    group,
    cues,
    exporters,
    usable: parties.filter((m) => !m.origin && !m.made && !taken.has(m)),
    supplier,
    recipient,
    give: (m, weight) => supplier.set(m.name, Math.max(supplier.get(m.name) ?? 0, weight)),
    get: (m, weight) => recipient.set(m.name, Math.max(recipient.get(m.name) ?? 0, weight)),
  }
  if (group.gapped !== null && group.whence) w.give(group.gapped, 7)
  let home: Roles['home'] = null
  let stranger = false
  for (const cue of group.cues) {
    home = subjectRoles(w, cue) ?? home
    leadRoles(w, cue)
    roleBehind(w, cue)
    home ??= homeObject(w, cue)
    boughtFor(w, cue)
    nounRoles(w, cue)
    stranger ||= strangeAgent(w, cue)
    if (cue.class === 'arrive') arrivalRoles(w, cue)
    if (/^(?:carr|transport|contain|conten|convoy)/.test(tokens.words[cue.from] ?? '')) carrierRoles(w, cue)
  }
  ownerRoles(w)
  return { supplier, recipient, home, stranger }
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
