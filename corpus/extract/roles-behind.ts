import type { Tokens } from '../classify/tokens.ts'
import type { PartyMention } from './party.ts'
import {
  agentWords,
  fromWords,
  ofWords,
  placeWords,
  prepositionOf,
  towardWords,
} from './party-preposition.ts'
import { buys, type Weighing } from './role-weighing.ts'
import type { TransferCue } from './transfer-cue.ts'
import type { WeaponGroup } from './weapon-groups.ts'
import type { WeaponMention } from './weapon-mention.ts'
import { ownOrigin } from './weapon-origin.ts'

/** Less than the whole where other weapons or another comma stand between a party and what it would belong to. */
function nearness(w: Weighing, cue: TransferCue, m: PartyMention): number {
  const { tokens, group, weapons } = w
  const inGroup = (x: WeaponMention) => group.weapons.includes(x)
  // "Patrol boats in France and an aircraft from Spain": each seller stands with its own weapons.
  const others = weapons.filter((x) => !inGroup(x) && x.typed)
  const beforeOthers = others.some((x) => x.to <= m.from && x.from >= cue.to && m.to <= group.from)
  const behindOthers = others.some((x) => x.from >= group.to && x.to <= m.from)
  if (beforeOthers || behindOthers) return 0.3
  // Behind another comma something else may be told.
  const end = Math.max(cue.to, group.to)
  return m.from > group.to && m.from - end > 4 && commaBetween(tokens, end, m.from) ? 0.55 : 1
}

/** States behind a cue, by the preposition before each. */
export function roleBehind(w: Weighing, cue: TransferCue): void {
  const { tokens, usable, cues, group, exporters } = w
  const end = clauseEnd(tokens, cue, cues, group)
  for (const m of usable) {
    if (m.from < cue.to || m.from >= end) continue
    if (m.kind === 'adjective' && group.weapons.some((x) => ownOrigin(tokens, x, [m]) !== null)) continue
    roleOfBehind(w, cue, m, exporters)
  }
}

function roleOfBehind(w: Weighing, cue: TransferCue, m: PartyMention, exporters: ReadonlySet<string>): void {
  const { tokens, group, give, get } = w
  const buying = buys(cue)
  const { word, at } = prepositionOf(tokens, m, cue.to - 1)
  const first = at <= cue.to + 1
  const apart = nearness(w, cue, m)
  if (agentWords.has(word)) {
    if (cue.voice === 'active') give(m, cue.class === 'get' && m.from >= group.to ? 5 : 1)
    else if (at - cue.to <= 2 || !/(?:ed|wn|ees?|es?)$/.test(tokens.words[at - 1] ?? ''))
      (buying && cue.class === 'buy' && cue.voice === 'passive' ? get : give)(m, 6)
  } else if (fromWords.has(word)) give(m, (exporters.has(m.name) || buying ? 6 : 2) * apart)
  else if (
    /^(?:vers|to)$/.test(word) &&
    /^t(?:urn|ourn)/.test(tokens.words[cue.from] ?? '') &&
    cue.to === m.from - 1 &&
    exporters.has(m.name)
  )
    give(m, 5)
  else if (towardWords.has(word)) {
    if (buying && (word === 'a' || word === 'au' || word === 'aux') && m.kind !== 'place')
      // "Achetés à Chypre": right behind the verb stands the seller, whoever it is.
      give(m, (exporters.has(m.name) ? 6 : m.from - cue.to <= 2 && m.kind === 'state' ? 5 : 3) * apart)
    else if (buying && word === 'to') get(m, 2)
    else if (
      /^(?:compte|account|benefit|profit|behalf)$/.test(tokens.words[at + 2] ?? tokens.words[at + 1] ?? '')
    )
      get(m, 7)
    else get(m, (word === 'for' || word === 'pour' ? 4.5 : 6) * apart)
  } else if (placeWords.has(word)) {
    // "Ordered in France", "commandés en Chine": where one buys is who sells.
    if (cue.class === 'buy' && /^(?:in|en|dans)$/.test(word) && exporters.has(m.name)) give(m, 5.5 * apart)
    else get(m, cue.class === 'arrive' || cue.voice === 'passive' ? 3 : 1.5)
  } else if (ofWords.has(word)) {
    if (buying && cue.voice !== 'noun' && m.from - cue.to <= 3 && exporters.has(m.name)) give(m, 6)
    else if (cue.voice === 'noun' && m.from - cue.to <= 3)
      (cue.class === 'buy' ? get : give)(m, exporters.has(m.name) ? 5 : 1.5)
    else if (exporters.has(m.name) && first) give(m, 4)
    // "A obtenu des drones de l’Iran".
    else if (
      exporters.has(m.name) &&
      buying &&
      cue.voice !== 'noun' &&
      m.from >= group.to &&
      m.from - group.to <= 2
    )
      give(m, 4.5)
    else if (m.from > group.to && !exporters.has(m.name)) get(m, 2)
  } else if (word === 'with' || word === 'avec') {
    if (cue.class === 'buy') (exporters.has(m.name) ? give : get)(m, 4)
  } else if (
    cue.voice === 'active' &&
    m.from >= cue.to &&
    m.to <= group.from &&
    m.from - cue.to <= 5 &&
    !(m.from >= group.from && m.to <= group.to)
  ) {
    // An indirect object: "supplied Mali with", "sold the Burkinabe army five".
    if (buying) get(m, 1)
    else get(m, 5.5)
  } else if (cue.class === 'arrive' && m.from - cue.to <= 2) get(m, 3)
}

function commaBetween(tokens: Tokens, from: number, to: number): boolean {
  return tokens.text.slice(tokens.ends[from - 1], tokens.starts[to]).includes(',')
}

/** Where what a cue says ends: the next active cue with a subject of its own, or a semicolon. */
function clauseEnd(
  tokens: Tokens,
  cue: TransferCue,
  cues: readonly TransferCue[],
  group: WeaponGroup,
): number {
  const begin = Math.max(cue.to, group.to)
  for (let n = begin; n < tokens.words.length; n += 1) {
    const gap = tokens.text.slice(tokens.ends[n - 1], tokens.starts[n])
    if (n > begin && /;/.test(gap)) return n
    const word = tokens.words[n] ?? ''
    if (n > begin && (word === 'while' || word === 'whereas' || word === 'tandis')) return n
    const next = cues.find((c) => c.from === n)
    if (next !== undefined && next !== cue && next.voice === 'active' && n > group.to) return n
  }
  return tokens.words.length
}
