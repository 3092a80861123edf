import { lesserSuppliers } from '../lexicon/weapons.ts'
import { prepositionOf } from './party-preposition.ts'
import { clauseStart, homeSubject, inheritedSubject, pronounSubject, subjectOf } from './party-subject.ts'
import { buys, type Roles, type Weighing } from './role-weighing.ts'
import type { TransferCue } from './transfer-cue.ts'
import { agentNouns } from './weapon-groups.ts'

/** Who does what an active verb says; "home" where it is only "the army", "it". */
export function subjectRoles(w: Weighing, cue: TransferCue): Roles['home'] {
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
export function boughtFor(w: Weighing, cue: TransferCue): void {
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

/** What stands before a verb and is not its subject: "from Russia it bought", "l’Éthiopie, à laquelle il livre". */
export function leadRoles(w: Weighing, cue: TransferCue): void {
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
