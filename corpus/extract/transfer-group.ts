import { fold } from '../classify/tokens.ts'
import { suppliers as exporters } from '../lexicon/weapons.ts'
import { resolveParties } from './party-context.ts'
import { pairsOf } from './party-list.ts'
import { rolesIn } from './party-roles.ts'
import { transferComments } from './transfer-comment.ts'
import type { TransferCue } from './transfer-cue.ts'
import { sovietOrNot } from './transfer-date.ts'
import {
  around,
  calls,
  carrier,
  forgone,
  giftNoun,
  isFirst,
  isVague,
  onlyHeld,
  orderStands,
  own,
  ownWord,
  possessive,
} from './transfer-doubt.ts'
import type { WeaponGroup } from './transfer-frame.ts'
import { cuesOf, type Place, type Reading } from './transfer-reading.ts'
import { statusesOf } from './transfer-status.ts'
import type { WeaponMention } from './weapon-mention.ts'
import { ownOrigin } from './weapon-origin.ts'

/** A list that a sentence before has announced: "the list ran to", "part of that kit was", "on board were". */
const listing =
  /\b(?:includ\w+|ran to|runs to|compris\w+|consist\w+|among (?:them|it)|part of|on board|aboard|brought|carried|contained|made up|inclu\w+|compren\w+|comprend\w*|compos\w+|il s[’']agi\w+|figur\w+|parmi|dont|à bord|transport\w+|s[’']y ajout\w+|le tour (?:de|d[’'])|the turn of|suiv\w+|follow\w+|count\w*|compt\w+|added|plus)\b|^(?:Also|And|With|Et|Puis|Then|Avec)\b/iu

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
  // "Abidjan buys." What it buys comes next.
  if (before.passage === place.sentence.passage && verb.to >= before.tokens.words.length) return verb
  const question = before.text.trimEnd().endsWith('?') || before.text.trimEnd().endsWith(':')
  return question ||
    (before.passage === place.sentence.passage &&
      before.weapons.length > 0 &&
      listing.test(place.sentence.text))
    ? verb
    : null
}

/** The weapons that "the helicopters", "these aircraft" mean: the last of that kind, types first. */
function referent(
  weapon: WeaponMention,
  readings: readonly Reading[],
  at: number,
  words: readonly string[],
): Reading | undefined {
  const told = readings.filter((r) => at - r.at <= 6 && !r.held)
  const held = weapon.typed ? [] : readings.filter((r) => at - r.at <= 2 && r.held)
  return referentAmong(weapon, told, words) ?? referentAmong(weapon, held, words)
}

function referentAmong(
  weapon: WeaponMention,
  recent: readonly Reading[],
  words: readonly string[],
): Reading | undefined {
  // "Fifteen of the MiGs" are the MiG-29s named before.
  if (weapon.typed) {
    const family = fold(weapon.designation)
    return /\d/.test(family)
      ? undefined
      : recent.findLast((r) => r.typed && fold(r.designation).startsWith(`${family}-`))
  }
  if (weapon.same) return recent.findLast((r) => r.typed)
  if (weapon.kind === 'any') return recent.findLast((r) => r.typed) ?? recent.at(-1)
  if (!weapon.definite || possessive.test(words[weapon.from] ?? '')) return undefined
  const fits = (r: Reading) =>
    r.kind === weapon.kind ||
    (weapon.kind === 'aircraft' && (r.kind === 'helicopter' || r.kind === 'drone')) ||
    (weapon.kind === 'artillery' && r.kind === 'artillery')
  return recent.findLast((r) => r.typed && fits(r)) ?? recent.findLast(fits)
}

/** "Received its thirty-six guns", "its twelve jets, received in 2017": what is theirs by a transfer. */
const acquires = (cue: TransferCue) => cue.class === 'get' && !cue.holds && cue.voice !== 'noun'

/** Whether a list that was begun goes on: "the list ran to", or behind the last weapons of this sentence "…, plus". */
function goesOn({ sentence }: Place, group: WeaponGroup, back: number): boolean {
  const before = back === 0 ? sentence.weapons.findLast((w) => w.to <= group.from) : undefined
  if (before === undefined) return listing.test(sentence.text)
  return listing.test(
    sentence.text.slice(sentence.tokens.ends[before.to - 1], sentence.tokens.starts[group.from]),
  )
}

/** Verbs of what ships and planes do with weapons. */
const carrying = /^(?:carr|transport|contain|conten|convoy|brought|deliver|unload|decharg|debarqu|apport)/

/** A reading of a weapon of which nothing else is known. */
const blank = (weapon: WeaponMention) =>
  ({
    designation: weapon.designation,
    typed: weapon.typed,
    collective: weapon.collective,
    kind: weapon.kind,
    description: weapon.description,
    supplier: null,
    status: 'delivered',
    year: null,
    comments: [],
    guessed: true,
    corrects: false,
  }) as const

/** "Chávez turned to Moscow." A seller that the sentence before names with a verb but without a weapon. */
function announcedBy({ previous }: Place): ReadonlyMap<string, number> {
  const [before] = previous
  if (before === undefined || before.weapons.some((w) => w.typed) || before.parties.length === 0)
    return new Map()
  const cues = cuesOf({ ...before, weapons: [] }).filter((c) => c.voice === 'active' && c.class === 'buy')
  if (cues.length === 0) return new Map()
  const end = before.tokens.words.length
  const group = {
    weapons: [],
    from: end,
    to: end,
    cues,
    umbrellas: new Set<never>(),
    gapped: null,
    whence: false,
  }
  return rolesIn({
    tokens: before.tokens,
    parties: before.parties,
    weapons: [],
    group,
    cues,
    exporters,
    taken: new Set(),
  }).supplier
}

/** The readings of one list of weapons: for each weapon, who gave it to whom, when and how many. */
export function readGroup(
  place: Place,
  group: WeaponGroup,
  cues: readonly TransferCue[],
  doubtful: boolean,
  readings: readonly Reading[],
): Reading[] {
  const { sentence, at, previous, salience } = place
  const last = readings.findLast((r) => !r.held)
  const back = last === undefined ? 99 : at - last.at
  const continued = group.cues.length === 0
  const listed = group.weapons.some((w) => w.typed || w.count !== null)
  const open = continued && listed ? opening(place) : null
  const shown = !continued && group.cues.every((c) => c.shown)
  const near = last !== undefined && back <= 2
  const held =
    continued && open === null
      ? !(near && listed && goesOn(place, group, back))
      : shown
        ? !near && onlyHeld(sentence, group)
        : !continued && onlyHeld(sentence, group)
  if (held && !group.weapons.some((w) => w.typed)) return []
  const taken = new Set(
    sentence.weapons
      .filter(
        (w) =>
          !group.weapons.includes(w) &&
          !(
            w.civil && cues.some((c) => c.from >= w.to && carrying.test(sentence.tokens.words[c.from] ?? ''))
          ) &&
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
  const roles = rolesIn({
    tokens: sentence.tokens,
    parties: sentence.parties,
    weapons: sentence.weapons,
    group,
    cues,
    exporters,
    taken,
  })
  const out: Reading[] = []
  const lost = forgone(sentence, group)
  const orderOnly = lost && orderStands(sentence, group)
  if (lost && !orderOnly) return []
  const announced = announcedBy(place)
  let mate: Reading | undefined
  for (const weapon of group.weapons) {
    const known = referent(weapon, readings, at, sentence.tokens.words)
    if (
      known === undefined &&
      (weapon.same ||
        weapon.kind === 'any' ||
        (weapon.definite && !weapon.typed && isVague(weapon) && !isFirst(sentence, weapon)))
    )
      continue
    if (carrier(sentence, weapon) || calls(weapon, group) || (held && !weapon.typed)) continue
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
      announced,
    })
    const told = answer.supplierSaid >= 4 || answer.recipientSaid >= 4
    // Seized, captured, under embargo: a transfer only if the sentence says that a state gives them.
    const given = group.cues.some((c) => c.voice === 'active' && (c.class === 'get' || c.class === 'give'))
    if (doubtful && answer.supplierSaid < 4.5 && !(given && answer.recipientSaid >= 4.5)) continue
    // "Its two Mistral ships": what somebody has, not what they get.
    if (
      own(sentence, weapon) &&
      known === undefined &&
      (answer.supplierSaid < 3.5 || ownWord(sentence, weapon)) &&
      !group.cues.some(acquires)
    )
      continue
    if (
      weapon.collective &&
      known === undefined &&
      !(
        answer.supplierSaid >= 3 &&
        group.cues.some(
          (c) =>
            c.voice !== 'noun' &&
            !/^(?:come|comes|vient|viennent)$/.test(sentence.tokens.words[c.from] ?? ''),
        )
      )
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
    // Weapons that somebody had: another sentence must say who gave them.
    if (known?.held === true && answer.supplierSaid < 3.5) continue
    const same = known !== undefined && answer.supplierSaid < 4 && answer.recipientSaid < 4
    const getter = same && known.recipient !== null ? known.recipient : answer.recipient
    const giver = same ? (known.supplier ?? answer.supplier) : answer.supplier
    // SIPRI's register has no row without a recipient.
    if (getter === null) continue
    if (held) {
      out.push({
        ...blank(weapon),
        sentence: sentence.id,
        at,
        recipient: getter,
        count: weapon.count,
        held: true,
      })
      continue
    }
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
          .filter((s) => !orderOnly || s.status === 'ordered')
          .map((s) => (shown && s.year === null ? { ...s, year: last?.year ?? null } : s))
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
        held: false,
        guessed: !same && answer.supplierSaid < 2,
        corrects: false,
      }
      mate = reading
      if (group.umbrellas.has(weapon)) continue
      for (const [from, to] of pairsOf(sentence, supplier, getter, answer, weapon.from))
        out.push({ ...reading, supplier: from, recipient: to })
    }
  }
  return out
}
