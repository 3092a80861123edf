// Over 300 lines because one sentence's cues, weapons, parties and years are weighed against each other here, in one pass.
import { collectiveTerms } from '../lexicon/weapons.ts'
import type { Source, TransferFact } from '../types.ts'
import type { DatedPart } from './events.ts'
import { coordinated, type PartyMention, partiesOf, partyMentions } from './party.ts'
import { countParties, resolveRecipient, resolveSupplier } from './party-context.ts'
import { type TransferCue, transferCues } from './transfer-cue.ts'
import type { Reading, ReadSentence, Sourced } from './transfer-reading.ts'
import { kindOf, mergeReadings } from './transfer-register.ts'
import { countBefore, type WeaponMention, weaponMentions } from './weapon-mention.ts'

const anaphora =
  /^(?:the|this|these|that|those|such|both|under|le|la|les|cette|ces|cet|ce|l[’']|aux termes)\b/iu
const signing =
  /\b(?:agreement|contract|deal|accord|memorandum|contrat|marché|convention|protocole|order|commande|delivery|livraison|ceremony|cérémonie|convoy|cargo|plane|ship|avion|navire)\b/iu

/** The year that goes with a cue: dates belong to the cue they follow, or to the first one if they lead. */
function yearFor(
  cue: TransferCue,
  cues: readonly TransferCue[],
  sentence: ReadSentence,
  previous: ReadSentence | undefined,
): Sourced<number> | null {
  for (const date of sentence.dates) {
    if (date.precision === 'decade' || date.precision === 'interval') continue
    const at = date.expression.start
    const owner =
      cues.findLast((c) => c.end <= at && c.status !== 'continued') ??
      cues.find((c) => c.start >= at && c.status !== 'continued')
    if (owner === cue)
      return {
        value: Number(date.date.slice(0, 4)),
        from: date.leansOn === null ? [sentence.id] : [sentence.id, date.leansOn],
      }
  }
  if (
    sentence.dates.length === 1 &&
    sentence.dates[0] !== undefined &&
    cues.length === 1 &&
    /^\d{4}/.test(sentence.dates[0].date)
  ) {
    const only = sentence.dates[0]
    if (only.precision !== 'decade' && only.precision !== 'interval')
      return { value: Number(only.date.slice(0, 4)), from: [sentence.id] }
  }
  // "The agreement covers …" takes the date of the sentence that names the agreement.
  if (
    sentence.dates.length === 0 &&
    previous !== undefined &&
    anaphora.test(sentence.text) &&
    signing.test(previous.text)
  ) {
    const date = previous.dates.find((d) => d.precision !== 'decade' && d.precision !== 'interval')
    if (date !== undefined) return { value: Number(date.date.slice(0, 4)), from: [previous.id] }
  }
  return null
}

/** "Will receive … under a contract signed in 2022": an order's year may stand with the contract. */
function contractYear(
  status: TransferCue['status'],
  cues: readonly TransferCue[],
  sentence: ReadSentence,
): Sourced<number> | null {
  if (status !== 'ordered') return null
  const contract = cues.find((c) => c.status === 'ordered' && c.subject === null && !c.passive)
  return contract === undefined ? null : yearFor(contract, cues, sentence, undefined)
}

/** The cue that governs a weapon: the nearest before it, or a passive after it that stands nearer. */
function governing(weapon: WeaponMention, cues: readonly TransferCue[], text: string): TransferCue | null {
  const before = cues.findLast((c) => c.end <= weapon.start && !c.passive) ?? null
  const after = cues.find((c) => c.start >= weapon.end && c.passive) ?? null
  if (before === null)
    return (
      after ??
      relative(weapon, cues, text) ??
      cues.find((c) => c.start >= weapon.end && c.start - weapon.end < 40) ??
      null
    )
  if (after !== null && after.start - weapon.end < weapon.start - before.end) return after
  return before
}

/** "The C-295, a transport that Mali ordered": the verb of the weapon's own relative clause. */
function relative(
  weapon: WeaponMention,
  cues: readonly TransferCue[],
  text: string,
): TransferCue | undefined {
  return cues.find(
    (c) =>
      c.start >= weapon.end &&
      c.subject !== null &&
      c.start - weapon.end < 80 &&
      /(?:\b(?:that|which)\s|\bqu(?:e\s|[’']))[^,;]{0,30}$/u.test(text.slice(weapon.end, c.start)),
  )
}

const commentOf: readonly (readonly [RegExp, string])[] = [
  [/\b(?:donat\w+|gift\w*|gave|given|un don|don de|dons|offert\w*|free of charge|gratuit\w*)\b/iu, 'Aid'],
  [
    /\b(?:second-hand|used|refurbished|ex-\p{L}+|d[’']occasion|overhauled|modernised)\b/iu,
    'Second-hand or refurbished',
  ],
  [/\b(?:maintenance|servicing|entretien|overhaul|spare parts|pièces détachées)\b/iu, 'With maintenance'],
]

/** Arms transfers of a source, in the terms of the SIPRI register: one row for each supplier, recipient and weapon. */
export function extractTransfers(source: Source, dates: readonly DatedPart[]): TransferFact[] {
  const byId = new Map<string, DatedPart[]>()
  for (const date of dates) {
    const list = byId.get(date.id)
    if (list === undefined) byId.set(date.id, [date])
    else list.push(date)
  }
  const read: ReadSentence[] = source.passages.flatMap((passage, number) =>
    passage.kind === 'heading'
      ? []
      : passage.sentences.map(({ id, text }) => ({
          id,
          weapons: weaponMentions(text),
          text,
          passage: number,
          parties: [],
          dates: byId.get(id) ?? [],
        })),
  )
  // Parties cost more than weapons: an article without a weapon needs none.
  if (!read.some((s) => s.weapons.length > 0)) return []
  const sentences = read.map((s): ReadSentence => ({ ...s, parties: partyMentions(s.text) }))
  const counts = countParties(source, sentences)
  const readings: Reading[] = []
  sentences.forEach((sentence, at) => {
    readings.push(
      ...readSentence(sentence, sentences.slice(Math.max(0, at - 3), at).reverse(), readings, counts),
    )
  })
  return mergeReadings(readings)
}

const notTransferPattern =
  /(?<!\p{L})(?:seiz\w+|captur\w+|surrender\w*|disarm\w*|looted|stolen|saisi\w*|désarm\w*|récupér\w+|shot down|abattu\w*|crash\w*|écras\w+|laid down|lay down|hand(?:ed|ing)? in|déposé\w*|restitu\w+)\b/iu

function readSentence(
  sentence: ReadSentence,
  previous: readonly ReadSentence[],
  readings: readonly Reading[],
  counts: ReadonlyMap<string, number>,
): Reading[] {
  const { weapons } = sentence
  const near = readings.filter((r) => r.sentence === previous[0]?.id || r.sentence === previous[1]?.id)
  if (weapons.length === 0 && near.length === 0) return []
  if (weapons.length === 0 && !followsUp.test(sentence.text)) return []
  const cues = transferCues(sentence.text)
  const doubtful = notTransferPattern.test(sentence.text)
  if (weapons.length === 0) return doubtful ? [] : followUp(sentence, cues, near)
  const out: Reading[] = []
  for (const weapon of weapons) {
    const cue = governing(weapon, cues, sentence.text)
    if (cue === null) continue
    const inherited = cue.status === 'continued' ? near.at(-1) : undefined
    const earlier =
      cue.status === 'continued'
        ? cues.findLast((c) => c.start < cue.start && c.status !== 'continued')
        : undefined
    const main = earlier ?? cue
    if (main.status === 'continued' && inherited === undefined) continue
    const named = partiesOf(
      sentence.text,
      sentence.parties,
      main,
      weapon,
      clauseStart(sentence.text, main, cues),
      cues.find((c) => c.start >= Math.max(main.end, weapon.end) && !c.passive && c.status !== 'continued')
        ?.start ?? sentence.text.length,
    )
    // Seized, captured, surrendered: a transfer only if a state then gives them.
    if (doubtful && !(main.subject === 'supplier' && named.supplier !== null)) continue
    const same = sameModel.test(weapon.designation)
    const known = weapon.typed
      ? undefined
      : same
        ? readings.findLast((r) => r.typed)
        : referent(weapon, [...out, ...readings].reverse().slice(0, 8))
    if (same && known === undefined) continue
    if (
      weapon.definite &&
      known === undefined &&
      !weapon.typed &&
      /^(?:aircraft|vehicles|planes?|jets|trucks|weapons|arms|equipment)$/i.test(weapon.designation)
    )
      continue
    const years = yearFor(
      main,
      cues,
      sentence,
      previous[0]?.passage === sentence.passage ? previous[0] : undefined,
    )
    const recipient = resolveRecipient(
      named.recipient,
      named.atHome,
      named.supplier?.name ?? null,
      sentence,
      previous,
      near,
      counts,
    )
    const supplier = resolveSupplier(
      named.supplier,
      recipient?.value ?? null,
      years?.value ?? null,
      sentence,
      previous,
      near,
      counts,
    )
    if (
      !weapon.typed &&
      collectiveTerms.test(weapon.designation) &&
      ((main.subject === null && !main.passive) || named.supplier === null)
    )
      continue
    // SIPRI's register has no row without a recipient; a type of weapon is worth one without a supplier.
    if (recipient === null) continue
    if (
      !weapon.typed &&
      named.supplier === null &&
      named.recipient === null &&
      near.length === 0 &&
      main.subject === null &&
      !main.passive &&
      !bothStates.test(sentence.text)
    )
      continue
    // "Helicopters bought from Russia arrived": bought is how, arrived is what happened.
    const happened =
      main.passive && main.status === 'ordered'
        ? cues.find((c) => c.start > main.end && c.passive && c.status === 'delivered')
        : undefined
    const status = main.status === 'continued' ? (inherited?.status ?? 'ordered') : (happened ?? main).status
    const reading: Reading = {
      sentence: sentence.id,
      designation: known?.designation ?? weapon.designation,
      typed: known?.typed ?? weapon.typed,
      description: known?.description ?? weapon.description,
      supplier,
      recipient,
      status,
      count: weapon.count ?? (known === undefined ? null : countBefore(sentence.text, weapon.start)),
      year:
        years ??
        (happened === undefined ? null : yearFor(happened, cues, sentence, undefined)) ??
        contractYear(status, cues, sentence) ??
        // "The delivery included …": the year of the delivery that was just told.
        (main.status === 'continued' || (followsUp.test(sentence.text) && sentence.dates.length === 0)
          ? (near.at(-1)?.year ?? null)
          : null),
      comments: commentOf.filter(([pattern]) => pattern.test(sentence.text)).map(([, comment]) => comment),
    }
    for (const [giver, getter] of everyPair(sentence, named, supplier, recipient))
      out.push({ ...reading, supplier: giver, recipient: getter })
  }
  return [...out, ...arrivedOf(sentence, out)]
}

/** "The same model", "du même type": the type that was named last. */
const sameModel = /^(?:same|même)\s/iu
/** "The two governments": the parties are named before. */
const bothStates =
  /\b(?:the two|both|les deux)\s(?:countries|governments|states|sides|capitals|nations|pays|gouvernements|États|capitales|parties)\b/iu

/** Every supplier with every recipient where the sentence names several: "Burkina Faso and Togo each ordered". */
function everyPair(
  sentence: ReadSentence,
  named: { readonly supplier: PartyMention | null; readonly recipient: PartyMention | null },
  supplier: Sourced<string> | null,
  recipient: Sourced<string> | null,
): readonly (readonly [Sourced<string> | null, Sourced<string> | null])[] {
  const list = (mention: PartyMention | null, read: Sourced<string> | null) =>
    mention === null || read?.value !== mention.name
      ? [read]
      : coordinated(sentence.text, sentence.parties, mention).map(
          (m): Sourced<string> => ({ value: m.name, from: [sentence.id] }),
        )
  const getters = list(named.recipient, recipient)
  return list(named.supplier, supplier).flatMap((giver) =>
    getters.flatMap((getter) =>
      giver !== null && giver.value === getter?.value ? [] : [[giver, getter] as const],
    ),
  )
}

/** "Of an order for 30, it has received 12", "18 out of an order for 32": a part of what the sentence orders. */
function arrivedOf(sentence: ReadSentence, ordered: readonly Reading[]): Reading[] {
  const last = ordered.at(-1)
  if (last === undefined || last.status !== 'ordered' || last.count === null) return []
  const match = partArrived.exec(sentence.text)
  const end = match === null ? 0 : match.index + match[0].length
  const count = match === null ? null : countBefore(`${sentence.text.slice(0, end)} `, end + 1)
  return count === null || count >= last.count
    ? []
    : [{ ...last, status: 'delivered', count, year: null, comments: [] }]
}

const partArrived =
  /(?:received|delivered|taken delivery of|got|reçu|livré|obtenu|réceptionné)\s(?:only\s|just\s|the first\s|les\s)?(?:\d+|\p{L}+)(?=\s(?:out\s)?of an order|\s(?:of them|so far)|\s?[,.;]|$|\ssur\s)/iu

/** Where the clause of a cue begins: after the cue before it, at "and", "then" or a semicolon. */
function clauseStart(text: string, cue: TransferCue, cues: readonly TransferCue[]): number {
  const before = cues.findLast((c) => c.end <= cue.start)
  if (before === undefined) return 0
  const between = text.slice(before.end, cue.start)
  const cut = /^.*(?:;|\band\b|\bbut\b|\bwhile\b|\bet\b|\bmais\b|\bpuis\b|,)/su.exec(between)
  // "after ordering", "before buying": the same subject goes on.
  return cut === null || /\b(?:after|before|having|après avoir|avant de)\b/.test(between)
    ? 0
    : before.end + cut[0].length
}

/** The type that "the helicopters" means: the last one of that kind. */
function referent(weapon: WeaponMention, recent: readonly Reading[]): Reading | undefined {
  if (!weapon.definite) return undefined
  const kind = kindOf(weapon.designation)
  return recent.find((r) => {
    const own = kindOf(`${r.description ?? ''} ${r.designation}`)
    return r.typed && kind !== null && (own === kind || (kind === 'aircraft' && own === 'helicopter'))
  })
}

const followsUp =
  /^(?:(?:The|the) (?:first|last|other|second|remaining|order|contract|deal|delivery|deliveries|shipment|consignment|package|batch|handover|aircraft|helicopters|vehicles|drones|jets)|They|All|Another|Two|Three|Four|Five|Six|Half|Both|Deliver(?:y|ies)|Les? (?:premiers?|derniers?|autres|appareils|hélicoptères|avions|véhicules|drones|contrat)|La (?:première|commande|livraison)|Ils|Elles|Deux|Trois|Quatre)(?![\p{L}])/u

/** "The first two arrived in November", "They were ordered the year before": more about what was just named. */
function followUp(sentence: ReadSentence, cues: readonly TransferCue[], near: readonly Reading[]): Reading[] {
  const cue = cues.find((c) => c.status === 'ordered' || c.status === 'delivered')
  if (cue === undefined || !followsUp.test(sentence.text)) return []
  const last = near.at(-1)?.sentence
  const meant = near.filter((r) => r.sentence === last)
  const ordering = /\b(?:order|contract|deal|commande|contrat)\b/iu.test(sentence.text.slice(0, 30))
  const years = yearFor(cue, cues, sentence, undefined)
  const count = meant.length === 1 && !ordering ? countBefore(sentence.text, cue.start) : null
  if (years === null && count === null) return []
  return meant.map(
    (r): Reading => ({
      ...r,
      sentence: sentence.id,
      status: ordering ? 'ordered' : cue.status,
      count,
      year: years,
      comments: [],
    }),
  )
}
