import { tokenize } from '../classify/tokens.ts'
import { suppliers as exporters } from '../lexicon/weapons.ts'
import type { Source, TransferFact } from '../types.ts'
import type { DatedPart } from './events.ts'
import { partyMentions } from './party.ts'
import { resolveParties, type Salience, salienceOf } from './party-context.ts'
import { ownOrigin, rolesIn } from './party-evidence.ts'
import { coordinated } from './party-list.ts'
import { transferComments } from './transfer-comment.ts'
import { type TransferCue, transferCues } from './transfer-cue.ts'
import { sovietOrNot, yearFor } from './transfer-date.ts'
import { countAfter, countBefore, type WeaponGroup, weaponGroups } from './transfer-frame.ts'
import type { Reading, ReadSentence, Sourced } from './transfer-reading.ts'
import { mergeReadings } from './transfer-register.ts'
import { mayNameWeapon, type WeaponMention, weaponMentions } from './weapon-mention.ts'

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
  const sentences = plain.map((s): ReadSentence => {
    const parties = partyMentions(s.tokens)
    return { ...s, parties, weapons: weaponMentions(s.tokens, parties), dates: byId.get(s.id) ?? [] }
  })
  const salience = salienceOf(partyMentions(tokenize(source.title)), sentences)
  const readings: Reading[] = []
  sentences.forEach((sentence, at) => {
    const previous = sentences.slice(Math.max(0, at - 5), at).reverse()
    const following = sentences[at + 1]
    const next = following?.passage === sentence.passage ? following : undefined
    readings.push(...readSentence({ sentence, at, previous, next, readings, salience }))
  })
  return mergeReadings(readings)
}

interface Place {
  readonly sentence: ReadSentence
  readonly at: number
  /** Sentences before, nearest first. */
  readonly previous: readonly ReadSentence[]
  readonly next: ReadSentence | undefined
  readonly readings: readonly Reading[]
  readonly salience: Salience
}

const notTransferPattern =
  /(?<!\p{L})(?:seiz\w+|captur\w+|surrender\w*|disarm\w*|looted|stolen|saisi\w*|désarm\w*|récupér\w+|shot down|abattu\w*|laid down|lay down|hand(?:ed|ing)? in|déposé\w*|restitu\w+)\b/iu
/** A list that a sentence before has announced: "the list ran to", "part of that kit was", "on board were". */
const listing =
  /\b(?:includ\w+|ran to|runs to|compris\w+|consist\w+|among (?:them|it)|part of|on board|aboard|brought|carried|contained|made up|inclu\w+|compren\w+|comprend\w*|compos\w+|il s[’']agi\w+|figur\w+|parmi|dont|à bord|transport\w+|s[’']y ajout\w+|count\w*|compt\w+|added|plus)\b|^(?:Also|And|With|Et|Puis|Then|Avec)\b/iu

function readSentence(place: Place): Reading[] {
  const { sentence, at, readings } = place
  const near = readings.filter((r) => at - r.at <= 2 && at > r.at)
  if (sentence.weapons.length === 0) return near.length === 0 ? [] : followUp(place, near)
  const cues = cuesOf(sentence)
  const groups = weaponGroups(sentence.tokens, sentence.weapons, cues, sentence.parties)
  const doubtful = notTransferPattern.test(sentence.text)
  const out: Reading[] = []
  for (const group of groups) out.push(...readGroup(place, group, cues, doubtful, [...readings, ...out]))
  return out
}

function cuesOf(sentence: ReadSentence): TransferCue[] {
  const { tokens, weapons, parties } = sentence
  return transferCues(
    tokens,
    new Set(weapons.map((w) => w.to)),
    new Set(parties.map((p) => p.from)),
    new Set(weapons.flatMap((w) => [w.from, w.noun])),
    new Set(parties.map((p) => p.to)),
    new Set(weapons.flatMap((w) => Array.from({ length: w.to - w.noun }, (_, n) => w.noun + n))),
  )
}

/** "Aboard an An-124", "by Il-76": what brought them. */
function carrier(sentence: ReadSentence, weapon: WeaponMention): boolean {
  const { words } = sentence.tokens
  const lead = words.slice(Math.max(0, weapon.from - 3), weapon.from + 1).join(' ')
  return (
    /(?:aboard|on board|a bord d|a bord de|stepped off|came off|off|flown in by|in an?|par|by)(?: an?| un| une| the| two)?$/.test(
      lead,
    ) && /transport|avion|plane/.test(`${weapon.description} ${weapon.designation}`)
  )
}

/**
 * What the sentence right before has opened without naming a weapon: "What has the army bought?", "the deliveries were
 * these". Its verb stands for this sentence, which has none of its own.
 */
function opening(place: Place): TransferCue | null {
  const before = place.previous[0]
  if (before === undefined || before.weapons.some((w) => w.typed)) return null
  const cues = cuesOf({ ...before, weapons: [] })
  const verb = cues.find((c) => c.voice === 'active' && c.class !== 'arrive')
  if (verb === undefined) return null
  const question = before.text.trimEnd().endsWith('?') || before.text.trimEnd().endsWith(':')
  return question ||
    (before.passage === place.sentence.passage &&
      before.weapons.length > 0 &&
      listing.test(place.sentence.text))
    ? verb
    : null
}

/** The weapons that "the helicopters", "these aircraft" mean: the last of that kind, types first. */
const possessive = /^(?:its|their|his|leurs?|ses|son|sa)$/
function referent(
  weapon: WeaponMention,
  readings: readonly Reading[],
  at: number,
  words: readonly string[],
): Reading | undefined {
  const recent = readings.filter((r) => at - r.at <= 4)
  if (weapon.same) return recent.findLast((r) => r.typed)
  if (weapon.kind === 'any') return recent.findLast((r) => r.typed) ?? recent.at(-1)
  if (weapon.typed || !weapon.definite || possessive.test(words[weapon.from] ?? '')) return undefined
  const fits = (r: Reading) =>
    r.kind === weapon.kind ||
    (weapon.kind === 'aircraft' && (r.kind === 'helicopter' || r.kind === 'drone')) ||
    (weapon.kind === 'artillery' && r.kind === 'artillery')
  return recent.findLast((r) => r.typed && fits(r)) ?? recent.findLast(fits)
}

function readGroup(
  place: Place,
  group: WeaponGroup,
  cues: readonly TransferCue[],
  doubtful: boolean,
  readings: readonly Reading[],
): Reading[] {
  const { sentence, at, previous, salience } = place
  const last = readings.at(-1)
  const back = last === undefined ? 99 : at - last.at
  const continued = group.cues.length === 0
  const listed = group.weapons.some((w) => w.typed || w.count !== null)
  const open = continued && listed ? opening(place) : null
  if (
    continued &&
    open === null &&
    !(last !== undefined && back <= 2 && listing.test(sentence.text) && listed)
  )
    return []
  const taken = new Set(
    sentence.weapons
      .filter(
        (w) =>
          !group.weapons.includes(w) &&
          !cues.some(
            (c) =>
              c.voice === 'active' &&
              c.from >= w.to &&
              c.from - w.to <= 2 &&
              !/^(?:que|qu|that|which|whom)$/.test(sentence.tokens.words[w.to] ?? ''),
          ),
      )
      .flatMap((w) => ownOrigin(sentence.tokens, w, sentence.parties) ?? [])
      .filter((m) => m.kind === 'adjective'),
  )
  const roles = rolesIn({ tokens: sentence.tokens, parties: sentence.parties, group, cues, exporters, taken })
  const out: Reading[] = []
  if (forgone(sentence, group)) return []
  let mate: Reading | undefined
  for (const weapon of group.weapons) {
    const known = referent(weapon, readings, at, sentence.tokens.words)
    if (
      known === undefined &&
      (weapon.same || weapon.kind === 'any' || (weapon.definite && !weapon.typed && isVague(weapon)))
    )
      continue
    if (carrier(sentence, weapon)) continue
    const origin = ownOrigin(sentence.tokens, weapon, sentence.parties)
    const answer = resolveParties({
      roles,
      origin,
      weapon,
      sentence,
      previous,
      last: mate ?? last,
      next: place.next,
      fellows: group.weapons,
      back: mate === undefined ? back : 0,
      salience,
    })
    const told = answer.supplierSaid >= 4 || answer.recipientSaid >= 4
    // Seized, captured, under embargo: a transfer only if the sentence says that a state gives them.
    const given = group.cues.some((c) => c.voice === 'active' && (c.class === 'get' || c.class === 'give'))
    if (doubtful && answer.supplierSaid < 4.5 && !(given && answer.recipientSaid >= 4.5)) continue
    // "Its two Mistral ships": what somebody has, not what they get.
    if (own(sentence, weapon) && known === undefined && answer.supplierSaid < 3.5) continue
    if (
      weapon.collective &&
      known === undefined &&
      !(answer.supplierSaid >= 3 && group.cues.some((c) => c.voice !== 'noun'))
    )
      continue
    if (
      !group.weapons.some((w) => w.typed) &&
      known === undefined &&
      !told &&
      back > 2 &&
      answer.recipientSaid < 2 &&
      !(roles.home === 'supplier' && !weapon.collective && answer.supplier !== null) &&
      !(giftNoun(sentence, group) && !weapon.collective && answer.supplier !== null)
    )
      continue
    const same = known !== undefined && answer.supplierSaid < 4 && answer.recipientSaid < 4
    const getter = same && known.recipient !== null ? known.recipient : answer.recipient
    const giver = same ? (known.supplier ?? answer.supplier) : answer.supplier
    // SIPRI's register has no row without a recipient.
    if (getter === null) continue
    if (giver === null && !(weapon.typed || weapon.count !== null)) continue
    if (
      weapon.civil &&
      known === undefined &&
      !(answer.supplierSaid >= 4 && (answer.recipientSaid >= 4 || back <= 3))
    )
      continue
    const statuses = continued
      ? [
          open === null
            ? { status: last?.status ?? 'delivered', year: last?.year ?? null, count: weapon.count }
            : { status: open.status, year: null, count: weapon.count },
        ]
      : statusesOf(place, group, cues, weapon)
    for (const s of statuses) {
      const supplier = same
        ? giver
        : sovietOrNot(
            giver,
            s.year?.value ?? null,
            known === undefined ? weapon : { ...weapon, designation: known.designation },
            sentence,
            previous,
          )
      const reading: Reading = {
        sentence: sentence.id,
        at,
        designation: known?.designation ?? weapon.designation,
        typed: known?.typed ?? weapon.typed,
        collective: weapon.collective && known === undefined,
        kind: known?.kind ?? weapon.kind,
        description: known?.description ?? weapon.description,
        supplier,
        recipient: getter,
        status: s.status,
        count: s.count,
        year: s.year,
        comments: transferComments(around(sentence, group)),
      }
      mate = reading
      if (group.umbrellas.has(weapon)) continue
      for (const [from, to] of pairsOf(sentence, supplier, getter, answer))
        out.push({ ...reading, supplier: from, recipient: to })
    }
  }
  return out
}

/** "No tanks were delivered", "a sale that was never signed": told, but it did not happen. */
function forgone(sentence: ReadSentence, group: WeaponGroup): boolean {
  const before = sentence.tokens.words[group.from - 1] ?? ''
  if (/^(?:no|without|sans|aucune?|ni|neither|nor)$/.test(before)) return true
  const after = sentence.text.slice(sentence.tokens.ends[group.to - 1])
  return /^[^;]{0,60}\b(?:never (?:\p{L}+ )?(?:signed|concluded|delivered|agreed|material[iz]sed|came|arrived)|jamais (?:été )?(?:signée?s?|conclue?s?|livrée?s?|arrivée?s?)|aucune? (?:commande|livraison|contrat|achat)|no (?:order|deal|contract|delivery|sale))/u.test(
    after,
  )
}

/** "A gift of rifles", "une livraison d’obus": a noun that is a transfer by itself. */
function giftNoun({ tokens }: ReadSentence, group: WeaponGroup): boolean {
  return group.cues.some(
    (c) => c.voice === 'noun' && c.class === 'give' && /^(?:of|d|de|des)$/.test(tokens.words[c.to] ?? ''),
  )
}

/** "Its two ships", "leurs chars": in its owner’s hands. */
function own(sentence: ReadSentence, weapon: WeaponMention): boolean {
  return (
    weapon.definite &&
    possessive.test(sentence.tokens.words[weapon.from] ?? '') &&
    !/^(?:first|premiers?|premieres?|new|nouveaux|nouvelles?)$/.test(
      sentence.tokens.words[weapon.from + 1] ?? '',
    )
  )
}

/** The words that tell of a group: from its first cue to its last, and what stands with them. */
function around(sentence: ReadSentence, group: WeaponGroup): string {
  const { starts, ends } = sentence.tokens
  const from = Math.max(0, Math.min(group.from, ...group.cues.map((c) => c.from)) - 1)
  const to = Math.min(ends.length, Math.max(group.to, ...group.cues.map((c) => c.to)) + 2)
  return sentence.text.slice(starts[from], ends[to - 1])
}

const isVague = (weapon: WeaponMention) =>
  weapon.collective ||
  /^(?:aircraft|vehicles?|planes?|jets|trucks?|appareils?|avions?|véhicules?|boats?|ships?|guns|systems?|systèmes?)$/i.test(
    weapon.designation,
  )

interface Told {
  readonly status: TransferCue['status']
  readonly year: Sourced<number> | null
  readonly count: number | null
}

/** What each cue says of a weapon: its status, its year and how many. */
function statusesOf(
  place: Place,
  group: WeaponGroup,
  cues: readonly TransferCue[],
  weapon: WeaponMention,
): Told[] {
  const { sentence, previous } = place
  const before = previous[0]?.passage === sentence.passage ? previous[0] : undefined
  const told = group.cues.map((cue): Told => {
    const part =
      cue.from >= group.to
        ? ((cue.voice === 'active' ? countAfter(sentence.tokens, cue) : null) ??
          countBefore(sentence.tokens, cue, group.to))
        : null
    const year = yearFor(cue, group, cues, sentence, before)
    return { status: cue.status, year, count: part ?? weapon.count }
  })
  const parts = told.filter((t, n) => group.cues[n] !== undefined && t.count !== weapon.count)
  // With a part told apart, "nine drones, of which three have arrived", the whole is what was ordered.
  if (
    parts.length > 0 &&
    !told.some((t) => t.status === 'ordered' && t.count === weapon.count) &&
    weapon.count !== null
  )
    return [
      { status: 'ordered', year: null, count: weapon.count },
      ...parts,
      ...told.filter((t) => t.status !== 'delivered' && t.count === null),
    ]
  // A noun beside a verb only repeats it.
  return told.filter(
    (t, n) =>
      !(group.cues[n]?.voice === 'noun' && told.length > 1 && t.year === null && t.status === 'delivered'),
  )
}

/** Every supplier with every recipient where the sentence names several: "Burkina Faso and Togo each ordered". */
function pairsOf(
  sentence: ReadSentence,
  supplier: Sourced<string> | null,
  recipient: Sourced<string>,
  answer: { readonly supplierSaid: number; readonly recipientSaid: number },
): readonly (readonly [Sourced<string> | null, Sourced<string>])[] {
  const list = (
    party: Sourced<string>,
    said: number,
    other: string | null,
    sells: boolean,
  ): Sourced<string>[] =>
    said < 4
      ? [party]
      : coordinated(sentence.tokens, sentence.parties, party.value)
          .filter((name) => name === party.value || (name !== other && exporters.has(name) === sells))
          .map((value) => ({ value, from: [sentence.id] }))
  const getters = list(
    recipient,
    answer.recipientSaid,
    supplier?.value ?? null,
    exporters.has(recipient.value),
  )
  if (supplier === null) return getters.map((g) => [null, g] as const)
  const givers = list(supplier, answer.supplierSaid, recipient.value, exporters.has(supplier.value))
  return givers.flatMap((s) => getters.flatMap((g) => (s.value === g.value ? [] : [[s, g] as const])))
}

const followsUp =
  /^(?:(?:And|But|Et|Mais) )?(?:(?:The|the) (?:first|last|other|second|remaining|order|contract|deal|delivery|deliveries|shipment|consignment|package|batch|handover|aircraft|helicopters|vehicles|drones|jets)|They|All|Another|Le dernier|le dernier|Two|Three|Four|Five|Six|Half|Both|Eighteen|Deliver(?:y|ies)|Les? (?:premiers?|derniers?|autres|appareils|hélicoptères|avions|véhicules|drones|contrat|tout)|La (?:première|commande|livraison|seconde)|Ils|Elles|Deux|Trois|Quatre|Une première|Une seconde|Un premier|A first|A second)(?![\p{L}])/u

/** "The first two arrived in November", "They were ordered the year before": more about what was just named. */
/** "Belarus added four more", "Denmark has promised nineteen": another party, the weapons named before. */
function another(place: Place, near: readonly Reading[]): Reading[] {
  const { sentence, at } = place
  const last = near.findLast((r) => r.typed) ?? near.at(-1)
  const cues = cuesOf(sentence)
  const cue = cues.find((c) => c.voice === 'active' && countAfter(sentence.tokens, c) !== null)
  if (last === undefined || cue === undefined || sentence.parties.length === 0) return []
  const end = sentence.tokens.words.length
  const group: WeaponGroup = {
    weapons: [],
    from: end,
    to: end,
    cues: [cue],
    umbrellas: new Set(),
    gapped: null,
  }
  const roles = rolesIn({
    tokens: sentence.tokens,
    parties: sentence.parties,
    group,
    cues,
    exporters,
    taken: new Set(),
  })
  const best = (weights: ReadonlyMap<string, number>) =>
    [...weights].filter(([, w]) => w >= 4).sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
  const [giver, getter] = [best(roles.supplier), best(roles.recipient)]
  if (giver === null && getter === null) return []
  return [
    {
      ...last,
      sentence: sentence.id,
      at,
      supplier: giver === null ? last.supplier : { value: giver, from: [sentence.id] },
      recipient: getter === null ? last.recipient : { value: getter, from: [sentence.id] },
      status: cue.status,
      count: countAfter(sentence.tokens, cue),
      year: yearFor(cue, group, cues, sentence, undefined),
      comments: [],
    },
  ]
}

function followUp(place: Place, near: readonly Reading[]): Reading[] {
  const { sentence, at } = place
  const more = another(place, near)
  if (more.length > 0) return more
  if (!followsUp.test(sentence.text) || notTransferPattern.test(sentence.text)) return []
  const cues = cuesOf(sentence)
  const cue = cues.find((c) => c.status !== 'seen')
  if (cue === undefined) return []
  const lastSentence = near.at(-1)?.sentence
  const meant = near.filter((r) => r.sentence === lastSentence)
  const ordering = /\b(?:order|contract|deal|commande|contrat)\b/iu.test(sentence.text.slice(0, 30))
  const group: WeaponGroup = { weapons: [], from: 0, to: 0, cues, umbrellas: new Set(), gapped: null }
  const year = yearFor(cue, group, cues, sentence, undefined)
  const count = meant.length === 1 && !ordering ? countBefore(sentence.tokens, cue, 0) : null
  if (year === null && count === null) return []
  const seen = new Set<string>()
  return meant.flatMap((r): Reading[] => {
    const key = `${r.designation}|${r.supplier?.value}|${r.recipient?.value}`
    if (seen.has(key)) return []
    seen.add(key)
    return [
      {
        ...r,
        sentence: sentence.id,
        at,
        status: ordering ? 'ordered' : cue.status,
        count,
        year,
        comments: [],
      },
    ]
  })
}
