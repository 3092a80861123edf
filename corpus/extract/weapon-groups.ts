import type { Tokens } from '../classify/tokens.ts'
import { wordSet } from '../words/word-set.ts'
import { countAfter } from './cue-count.ts'
import {
  addition,
  asCause,
  beside,
  breaksBetween,
  carried,
  compared,
  leads,
  objectless,
  reaches,
} from './cue-reach.ts'
import type { PartyMention } from './party.ts'
import type { TransferCue } from './transfer-cue.ts'
import { listed } from './weapon-list.ts'
import type { WeaponMention } from './weapon-mention.ts'

/** Weapons of one list, "900 pistols, 5,200 rifles and 840 machine guns": what is said of one is said of all. */
export interface WeaponGroup {
  readonly weapons: readonly WeaponMention[]
  readonly from: number
  readonly to: number
  /** Words that say what happened to them, in order. */
  readonly cues: readonly TransferCue[]
  /** Weapons that the rest of the list spells out: "new aircraft: two Su-25s and a Mi-8". */
  readonly umbrellas: ReadonlySet<WeaponMention>
  /** "…, Niger drones": the party of a clause without its verb. */
  readonly gapped: PartyMention | null
  /** The party that a clause without its verb begins with is whence they came: "from Iran, drones". */
  readonly whence: boolean
}

/** The cues of a sentence without weapons as a group of its own, which stands at the word `at`. */
export function bareGroup(cues: readonly TransferCue[], at: number): WeaponGroup {
  return { weapons: [], from: at, to: at, cues, umbrellas: new Set(), gapped: null, whence: false }
}

/** Nouns for who gives weapons. */
export const agentNouns = wordSet(
  'supplier suppliers seller vendor donor source armourer armorer provider fournisseur fournisseurs vendeur donateur pourvoyeur pourvoyeurs armurier',
)

const clauseMarks = wordSet('while whereas tandis alors but mais although though')

const relatives = wordSet('that which que qu')

/** Groups the weapons of a sentence and finds the cues that govern each. */
export function weaponGroups(
  tokens: Tokens,
  weapons: readonly WeaponMention[],
  cues: readonly TransferCue[],
  parties: readonly PartyMention[],
): WeaponGroup[] {
  const partyAt = new Set<number>()
  for (const p of parties) for (let n = p.from; n < p.to; n += 1) partyAt.add(n)
  const lists: WeaponMention[][] = []
  const umbrellas = new Set<WeaponMention>()
  for (const weapon of weapons) {
    const last = lists.at(-1)?.at(-1)
    const cueBetween = last !== undefined && cues.some((c) => c.from >= last.to && c.to <= weapon.from)
    // A state of its own between them begins a clause of its own: "…, Moscow tanks".
    const other =
      last !== undefined &&
      parties.some(
        (m) =>
          m.from >= last.to &&
          m.to <= weapon.from &&
          m.kind !== 'adjective' &&
          tokens.words[m.to] !== 's' &&
          !/^(?:de|d|from|of|du)$/.test(tokens.words[m.from - 1] ?? ''),
      )
    if (last !== undefined && !cueBetween && !other && listed(tokens, last.to, weapon.from, partyAt)) {
      lists.at(-1)?.push(weapon)
      const words = tokens.words.slice(last.to, weapon.from)
      const gap = tokens.text.slice(tokens.ends[last.to - 1], tokens.starts[weapon.from])
      if (
        !last.typed &&
        (/[:]/.test(gap) || words.some((w) => /^(?:including|dont|such|notamment|among)$/.test(w)))
      )
        umbrellas.add(last)
    } else lists.push([weapon])
  }
  const spans = lists.map((list) => ({ weapons: list, from: list[0]?.from ?? 0, to: list.at(-1)?.to ?? 0 }))
  /** Verbs of what an earlier list has done: "jets bought in 2020 replace the MiGs". */
  const claimed = new Set<TransferCue>()
  return spans.map((span, n) => {
    const previous = spans[n - 1]
    const next = spans[n + 1]
    const mine: TransferCue[] = []
    // Before: the nearest active verb or noun, unless another list stands between without a joint.
    const left = cues.filter(
      (c) =>
        c.to <= span.from + 1 &&
        c.from < span.from &&
        (c.voice !== 'passive' || c.class === 'arrive' || previous === undefined || c.from >= previous.to) &&
        !breaksBetween(tokens, c.to - 1, span.from, /;/),
    )
    const before = left.findLast((c) => c.voice !== 'passive' && !c.backwards)
    const passiveBefore = left.findLast((c) => c.voice === 'passive' && c.status !== 'seen')
    const blocked = (c: TransferCue) => {
      if (previous === undefined || c.from > previous.from) return false
      // Another weapon between: the same verb goes on only over a short joint.
      if (span.from - previous.to > 9) return true
      const words = tokens.words.slice(previous.to, span.from)
      return !words.some((w) =>
        /^(?:and|et|plus|puis|then|ainsi|also|of|dont|avec|with|as|autres|others|among|including|notamment|parmi)$/.test(
          w,
        ),
      )
    }
    const gapped = gapOf(tokens, parties, previous?.to ?? 0, span.from, cues)
    if (
      before !== undefined &&
      (gapped !== null || !blocked(before)) &&
      !compared(tokens, before.to, span.from) &&
      reaches(tokens, before, span.from)
    ) {
      // "Signed a contract for", "took delivery of a batch of": the verb that governs the noun says who.
      const verb =
        before.voice === 'noun'
          ? left.findLast((c) => c.voice !== 'passive' && !c.backwards && c.to <= before.from)
          : undefined
      if (
        verb !== undefined &&
        before.from - verb.to <= 7 &&
        !(verb.voice === 'noun' && cues.some((c) => c.from >= verb.to && c.to <= before.from)) &&
        !(previous !== undefined && verb.from < previous.from)
      ) {
        mine.push(verb)
        if (!(before.class === 'give' || before.class === 'sell')) mine.push(before)
        else if (verb.voice === 'noun' && verb.class !== 'buy') mine.push(before)
      } else mine.push(before)
    }
    // After: what was done to them, told before the next weapons.
    const limit = next === undefined || addition(tokens, span.from) ? tokens.words.length : next.from
    const right = cues.filter((c) => c.from >= span.to && c.from < limit)
    for (const c of right) {
      if (breaksBetween(tokens, span.to - 1, c.from, /;/)) break
      const distance = c.from - span.to
      const between = tokens.words.slice(span.to, c.from)
      // "An order for 40 jets followed in 1980": the order did.
      if (
        c.class === 'arrive' &&
        /^(?:follow|suiv)/.test(tokens.words[c.from] ?? '') &&
        mine.some((m) => m.voice === 'noun' && m.class === 'buy')
      )
        continue
      if (c.voice === 'passive') {
        // A verb after the weapons that belongs to another subject: too far, or behind a new clause.
        if (distance > 16 || between.some((w) => clauseMarks.has(w))) continue
        if (
          mine.some((m) => !m.shown) &&
          distance > 8 &&
          !((tokens.breaks[span.to] ?? false) && distance <= 14) &&
          !between.some((w) => relatives.has(w) || w === 'of' || w === 'dont')
        )
          continue
        mine.push(c)
      } else if (c.voice === 'active') {
        const relative = between.some((w) => relatives.has(w)) && distance <= 12
        // "Le Togo, qui a choisi le TB2, en a reçu six".
        const ofThese =
          distance <= 12 && tokens.words.slice(Math.max(span.to, c.from - 2), c.from).includes('en')
        const inverted = distance === 1 && /^(?:que|qu)$/.test(between[0] ?? '')
        const direct = distance <= 3 && partyAt.has(span.to) && next === undefined
        const follows =
          mine.some((m) => m.from >= span.to && m.voice === 'active') &&
          distance <= 14 &&
          objectless(tokens, c)
        const ofThem = /^(?:of them|d entre eux)\b/.test(tokens.words.slice(c.to + 1, c.to + 4).join(' '))
        const leads =
          mine.length === 0 && addition(tokens, span.from) && right.find((r) => r.voice === 'active') === c
        if (
          leads ||
          c.backwards ||
          ofThese ||
          (ofThem && n === spans.length - 1) ||
          inverted ||
          (relative && partyAt.has(c.to)) ||
          ((relative || direct || follows) && objectless(tokens, c))
        )
          mine.push(c)
        else if (
          countAfter(tokens, c) !== null &&
          distance <= 14 &&
          !(next !== undefined && next.from - c.to <= 2)
        )
          mine.push(c)
      } else if (c.class === 'buy' && next === undefined && distance <= 16 && asCause(tokens, c.from)) {
        mine.push(c)
      } else if (
        distance <= 3 &&
        !tokens.words.slice(span.to, c.from).some((w) => w === 'of' || w === 'and' || w === 'et')
      )
        mine.push(c)
    }
    if (
      mine.length === 0 &&
      passiveBefore !== undefined &&
      !claimed.has(passiveBefore) &&
      // "The ships were ordered in 2019 and carry missiles": said of the ships.
      (previous === undefined ||
        passiveBefore.from - previous.to > (passiveBefore.class === 'arrive' ? -1 : 2)) &&
      !(
        passiveBefore.class === 'arrive' &&
        /^(?:with|avec)$/.test(tokens.words[span.from - 1] ?? '') &&
        !/^(?:laden|loaded)$/.test(tokens.words[passiveBefore.from] ?? '') &&
        !carried(tokens, passiveBefore) &&
        !(previous?.weapons.some((w) => /transport/.test(w.description ?? '')) ?? false)
      ) &&
      (passiveBefore.class === 'arrive'
        ? span.from - passiveBefore.to <=
          (previous === undefined && leads(tokens, passiveBefore, span.from) ? 18 : 6)
        : passiveBefore.from <= 4 && span.from - passiveBefore.to <= 6)
    )
      mine.push(passiveBefore)
    // "… à qui furent commandés six avions, dont quatre arrivèrent": the order before, the arrival behind.
    else if (
      passiveBefore !== undefined &&
      passiveBefore.class !== 'arrive' &&
      mine.every((m) => m.from >= span.to) &&
      (previous === undefined || passiveBefore.from - previous.to > 2) &&
      span.from - passiveBefore.to <= 6 &&
      /^(?:furent|ete|fut|seront|sera|were|was)$/.test(tokens.words[passiveBefore.from - 1] ?? '')
    )
      mine.push(passiveBefore)
    // "… unloaded together with a radar": what came with the weapons before.
    const fellow =
      previous !== undefined
        ? cues.findLast((c) => c.voice === 'passive' && c.from >= previous.to && c.to <= span.from)
        : undefined
    if (
      mine.length === 0 &&
      fellow !== undefined &&
      /^(?:with|avec|que)$/.test(tokens.words[span.from - 1] ?? '')
    )
      mine.push(fellow)
    // "India, with four radars, remains the first seller": who sells, said of the whole sentence.
    const agent = cues.find((c) => c.voice === 'noun' && agentNouns.has(tokens.words[c.from] ?? ''))
    if (mine.length === 0 && agent !== undefined) mine.push(agent)
    for (const c of mine) if (c.from >= span.to && beside.test(tokens.words[c.from] ?? '')) claimed.add(c)
    const whence = gapped !== null && /^(?:from|de|du|d)$/.test(tokens.words[gapped.from - 1] ?? '')
    // "From Turkey came drones; from Iran, rifles": the verb of the first goes on.
    const led = whence && mine.length === 0 ? cues.findLast((c) => c.to <= span.from) : undefined
    if (led !== undefined) mine.push(led)
    return { ...span, cues: mine.sort((a, b) => a.from - b.from), umbrellas, gapped, whence }
  })
}

/** "Mali bought tanks, Niger drones": a party after a comma, right before the weapons, no verb between. */
function gapOf(
  tokens: Tokens,
  parties: readonly PartyMention[],
  from: number,
  to: number,
  cues: readonly TransferCue[],
): PartyMention | null {
  if (from === 0 || cues.some((c) => c.from >= from && c.to <= to)) return null
  const party = parties.findLast((m) => m.from >= from && m.to <= to && m.kind !== 'adjective')
  if (party === undefined) return null
  // "Et de Moscou, deux ans plus tard, deux hélicoptères": an aside may stand between.
  const told = tokens.text.slice(tokens.ends[party.to - 1], tokens.starts[to])
  const sourced = /^(?:from|de|du|d)$/.test(tokens.words[party.from - 1] ?? '')
  if (to - party.to > 2 && !(sourced && /^,[^,;.]{3,32}, ?(?:an?|des?|d[’']|les?|the)? ?$/.test(told)))
    return null
  const lead = tokens.text.slice(tokens.ends[from - 1], tokens.starts[party.from])
  return /(?:[,;]|(?<!\p{L})(?:and|et|while|tandis que))\s(?:(?:from|de|du|d[’'])\s?)?(?:the\s|le\s|la\s|les\s|l[’'])?$/u.test(
    lead,
  ) && lead.length < 40
    ? party
    : null
}
