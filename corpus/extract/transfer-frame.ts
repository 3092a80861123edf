// Over 300 lines because which verb governs which weapons is one decision, told in the order of its cases.
import type { Tokens } from '../classify/tokens.ts'
import { wordSet } from '../words/word-set.ts'
import { isNumberWord, numberEnding } from './number-reading.ts'
import type { PartyMention } from './party.ts'
import type { TransferCue } from './transfer-cue.ts'
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

const listWords = wordSet(
  's and et or as well ainsi que avec with also including such notamment whom among dont des de d du of a an one un une the les le la l some several more ' +
    'quelques plusieurs another autre autres new nouveaux together along both spare parts pieces detachees its their leurs ses among them which',
)

/** Whether only a list’s joints stand between two weapons. */
function listed(tokens: Tokens, from: number, to: number, parties: ReadonlySet<number>): boolean {
  if (to - from > 6) return false
  // "Three helicopters from France: an H125 and two Pumas".
  const colon =
    to - from <= 4 &&
    /:\s(?:an?\s|une?\s|des\s|les\s|the\s)?$/.test(tokens.text.slice(tokens.ends[to - 2], tokens.starts[to]))
  if (
    colon &&
    tokens.words
      .slice(from, to)
      .every(
        (w, n) =>
          parties.has(from + n) || listWords.has(w) || /^(?:from|to|for|a|au|aux|en|in|pour)$/.test(w),
      )
  )
    return true
  const gap = tokens.text.slice(tokens.ends[from - 1], tokens.starts[to])
  if (/[;.!?()]/.test(gap.replace(/\bU\.S\./g, ''))) return false
  let joint = /[,:—–]/.test(gap)
  for (let n = from; n < to; n += 1) {
    const word = tokens.words[n] ?? ''
    if (word === 'and' || word === 'et' || word === 'or') joint = true
    else if (word === 'then' || word === 'puis') return false
    else if (
      word === 'as' ||
      word === 'ainsi' ||
      word === 'with' ||
      word === 'avec' ||
      word === 'including' ||
      word === 'dont' ||
      word === 'such' ||
      word === 'notamment' ||
      word === 'among'
    )
      joint = true
    if (!listWords.has(word) && !parties.has(n) && !isNumberWord(word)) return false
  }
  return joint
}

/** Nouns for who gives weapons. */
export const agentNouns = wordSet(
  'supplier suppliers seller vendor donor source armourer armorer provider fournisseur fournisseurs vendeur donateur pourvoyeur pourvoyeurs armurier',
)

const clauseMarks = wordSet('while whereas tandis alors but mais although though')
const relatives = wordSet('that which que qu')

function breaksBetween(tokens: Tokens, from: number, to: number, marks: RegExp): boolean {
  return marks.test(tokens.text.slice(tokens.ends[from] ?? 0, tokens.starts[to] ?? 0))
}

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
        !carried(tokens, passiveBefore)
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

/** "…, the fruit of a contract", "after an order placed in 2016", "aux termes d’un accord": the order behind a delivery. */
function asCause(tokens: Tokens, at: number): boolean {
  return /(?:^| )(?:fruit d|under|after|following|thanks to|on|as part of|result of|fruit of|cadre d|titre d|termes d|suite a|suite d|apres|vertu d|grace a|par)(?: (?:an?|the|un|une|le|la|l|its|his|son|sa))?(?: \w+)?$/.test(
    tokens.words.slice(Math.max(0, at - 5), at).join(' '),
  )
}

/** "Two freighters put in with rifles": what a carrier arrives with is its cargo. */
function carried(tokens: Tokens, cue: TransferCue): boolean {
  return tokens.words
    .slice(Math.max(0, cue.from - 8), cue.from)
    .some((w) =>
      /^(?:ships?|freighters?|vessels?|planes?|convoys?|flights?|trains?|airlifters?|navires?|cargos?|avions?|bateaux?|vols?|convois?)$/.test(
        w,
      ),
    )
}

/** "De Chine étaient venus, en avril, par un pont aérien, les missiles": the verb first, asides, then the weapons. */
function leads(tokens: Tokens, cue: TransferCue, to: number): boolean {
  return (
    cue.from <= 7 &&
    /^(?:ven|arriv|cam|com|atterri|debarqu|parven)/.test(tokens.words[cue.from] ?? '') &&
    !tokens.words
      .slice(cue.to, to)
      .some((w) => /^(?:whose|who|which|that|when|where|dont|mais|but|and|et)$/.test(w))
  )
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

/** "On top of small arms, Moscow also supplied": what a phrase of addition names is given as well. */
function addition(tokens: Tokens, from: number): boolean {
  const lead = tokens.words.slice(Math.max(0, from - 4), from).join(' ')
  return (
    from <= 5 &&
    /(?:^| )(?:on top of|besides|in addition to|apart from|as well as|outre|en plus de|en plus des|along with|alongside|en sus des?)(?: the| its)?$/.test(
      lead,
    )
  )
}

/** Verbs and particles of weapons that stand beside others. */
const beside =
  /^(?:back(?:ed|s|ing)?|replac\w+|complement\w*|supplement\w*|resembl\w+|outclass\w*|rempla\w+|complet(?:ent|er|ait|aient)|epaul\w+|appuy\w+|ressembl\w+|unlike)$/

/** "Backed by older MiGs", "complètent les M109": weapons that others stand beside or replace, between a verb and these. */
function compared(tokens: Tokens, from: number, to: number): boolean {
  return tokens.words
    .slice(Math.max(from, to - 5), to)
    .some((w, n, all) => beside.test(w) && !/^(?:to|for)$/.test(all[n - 1] ?? ''))
}

/** A noun reaches the weapons over "of", "for", "portant sur"; a verb over anything in its clause. */
function reaches(tokens: Tokens, cue: TransferCue, to: number): boolean {
  const between = tokens.words.slice(cue.to, to)
  if (
    between.some(
      (w) =>
        w === 'who' ||
        w === 'whose' ||
        w === 'where' ||
        w === 'when' ||
        w === 'lorsque' ||
        w === 'quand' ||
        w === 'because',
    )
  )
    return false
  if (cue.voice === 'noun')
    return (
      between.length <= 9 &&
      (between.length === 0 ||
        between.some((w) =>
          /^(?:of|for|de|d|des|du|sur|pour|includ\w*|cover\w*|compr\w*|was|were|to|with|a|an|the)$/.test(w),
        ) ||
        /[:]/.test(tokens.text.slice(tokens.ends[cue.to - 1], tokens.starts[to])))
    )
  return between.length <= 24
}

/** Whether a verb has no object of its own after it: what follows is a date, a place, a preposition or the end. */
function objectless(tokens: Tokens, cue: TransferCue): boolean {
  const next = tokens.words[cue.to]
  // "L’an dernier", "l’été 2022": a time.
  if (next === 'l' && /^(?:an|annee|ete|automne|hiver)$/.test(tokens.words[cue.to + 1] ?? '')) return true
  if (next === undefined || (tokens.breaks[cue.to] ?? false)) return true
  return /^(?:in|on|at|to|from|for|by|last|this|two|three|four|five|six|before|after|since|under|were|was|are|have|has|had|ont|sont|furent|etaient|and|or|but|en|au|aux|a|le|dans|pour|depuis|avant|apres|et|par|it|them|not|over|free|as|later|earlier|during|last|the|jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche|\d+)$/.test(
    next,
  )
}

/** "Received two in 2017": a number alone after the verb counts weapons named elsewhere. */
export function countAfter(tokens: Tokens, cue: TransferCue): number | null {
  let at = cue.to
  while (/^(?:only|just|so|far|the|first|les|que|at|least|au|moins|premiers)$/.test(tokens.words[at] ?? ''))
    at += 1
  const value = numberAt(tokens, at)
  if (value === null) return null
  const next = tokens.words[value.to]
  if (
    next !== undefined &&
    !(tokens.breaks[value.to] ?? false) &&
    !/^(?:in|of|so|out|on|by|en|au|d|sur|and|et|more|last|this|de|since|to)$/.test(next)
  )
    return null
  if (
    next === 'de' ||
    (next === 'of' && !/^(?:the|these|those|them|its|an|which)$/.test(tokens.words[value.to + 1] ?? ''))
  )
    return null
  return value.count
}

/** "Of which the first three have arrived", "dont quatre ont atterri": a part of what was counted. */
export function countBefore(tokens: Tokens, cue: TransferCue, floor: number): number | null {
  const lead = tokens.words.slice(Math.max(floor, cue.from - 9), cue.from).join(' ')
  // "The first of which was delivered", "le premier est arrivé": one of them.
  if (
    /(?:^| )(?:(?:the|its|their) first(?: of (?:which|them|these|the \w+)| one)?(?: (?!of|two|three|four|five|six|seven|eight|nine|ten|\d)\w+){0,3}|(?:dont |dont un |d entre eux )?(?:le|la) (?:tout |toute )?premiere?(?: d entre \w+)?(?: (?!deux|trois|quatre|cinq|six|lot|tranche|serie|moitie|partie|\d)\w+){0,3}|one of (?:which|them)(?: \w+){0,2}|(?:l )?un d entre eux(?: \w+){0,2})$/.test(
      lead,
    ) &&
    !/ (?:were|have|batch|half|lot|shipment|consignment|delivery|aircraft|pair) ?/.test(`${lead} `)
  )
    return 1
  for (let at = cue.from - 1; at >= Math.max(floor, cue.from - 5); at -= 1) {
    const word = tokens.words[at] ?? ''
    if (!isNumberWord(word) || word === 'one' || word === 'un' || word === 'une' || word === 'cent') continue
    const before = tokens.words.slice(Math.max(0, floor - 1, at - 4), at)
    const of = before.some((w) => /^(?:which|whom|them|dont|first|premiers?|premieres|the|les|sur)$/.test(w))
    const value = numberAt(tokens, at)
    if (value === null || (!of && at > floor)) return null
    return value.count
  }
  return null
}

/** A number that begins at a word. Years are none. */
function numberAt(tokens: Tokens, at: number): { count: number; to: number } | null {
  let found: { count: number; to: number } | null = null
  for (let last = at; last < at + 5 && isNumberWord(tokens.words[last] ?? ''); last += 1) {
    const number = numberEnding(tokens, last)
    if (number?.from === at) found = { count: number.value, to: last + 1 }
  }
  return found === null || (found.count >= 1900 && found.count < 2100) ? null : found
}
