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
} from './transfer-doubt.ts'
import { announcedBy, goesOn, opening } from './transfer-opening.ts'
import type { Place, Reading } from './transfer-reading.ts'
import { statusesOf } from './transfer-status.ts'
import type { WeaponGroup } from './weapon-groups.ts'
import type { WeaponMention } from './weapon-mention.ts'
import { ownOrigin } from './weapon-origin.ts'
import { referent } from './weapon-referent.ts'

/** "Received its thirty-six guns", "its twelve jets, received in 2017": what is theirs by a transfer. */
const acquires = (cue: TransferCue) => cue.class === 'get' && !cue.holds && cue.voice !== 'noun'

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
  const roles = rolesIn(sentence, group, cues, taken)
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
