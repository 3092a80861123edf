import { fold, type Tokens } from '../classify/tokens.ts'
import {
  cataloguedBeginnings,
  cataloguedNames,
  namedTypes,
  numberedFamilies,
  typeMakers,
  type WeaponHead,
  weaponHeads,
} from '../lexicon/weapons.ts'
import type { PartyMention } from './party.ts'
import { absorbAppositions } from './weapon-apposition.ts'
import { describe, kindOfDescription } from './weapon-description.ts'
import { weaponHeadSpans } from './weapon-head-spans.ts'
import { weaponLead, withinWeapon } from './weapon-lead.ts'
import { weaponNamedBeside } from './weapon-named-beside.ts'
import { gapAfter, raw, sameWords, type WeaponSpan } from './weapon-span.ts'
import { weaponTypeSpans } from './weapon-type-spans.ts'

/** A weapon as a sentence names it. `from`/`to` are word numbers of the whole noun phrase, its count included. */
export interface WeaponMention {
  /** As the text has it, without a plural ending where it is a type: "Mi-35M", "medium tanks". */
  readonly designation: string
  /** True for a type ("Mi-35M"), false for a generic term ("medium tanks"). */
  readonly typed: boolean
  readonly description: string | null
  /** Helicopter, aircraft, tank …, or null where the type is not known. */
  readonly kind: string | null
  readonly collective: boolean
  /** A word for civil things too, with nothing military beside it. */
  readonly civil: boolean
  /** How many, where a number stands with it. */
  readonly count: number | null
  /** The part of them that the sentence speaks of: 10 in "ten of twenty". */
  readonly part: number | null
  /** "the helicopters", "these aircraft": may mean weapons named before. */
  readonly definite: boolean
  /** "the same model". */
  readonly same: boolean
  readonly from: number
  readonly to: number
  /** Where the noun itself begins, after number, article and adjectives of its own. */
  readonly noun: number
}

/** "Mi-35Ms" is one Mi-35M; "Hercules" and "Albatros" are no plurals. */
const singular = (text: string) =>
  /(?:Hercules|Albatros|Caracas)$/.test(text) || cataloguedNames.has(fold(text).replace(/[^a-z0-9]+/g, ' '))
    ? text
    : /(?:\d[A-Z]*|[a-z]{2}|[A-Z]{3})s$/.test(text)
      ? text.slice(0, -1)
      : text

const nameBeginnings = new Set(
  [...namedTypes].filter((n) => n.includes(' ')).map((n) => n.split(' ')[0] ?? ''),
)

/** Whether a sentence can name a weapon at all: one look at each word. */
export function mayNameWeapon(tokens: Tokens): boolean {
  return tokens.words.some(
    (w, n) =>
      weaponHeads.has(w) ||
      sameWords.has(w) ||
      ((tokens.capitals[n] ?? 0) > 0 &&
        (namedTypes.has(w) ||
          (w.includes('ı') && namedTypes.has(w.replaceAll('ı', 'i'))) ||
          nameBeginnings.has(w) ||
          cataloguedBeginnings.has(w) ||
          (w.endsWith('s') && cataloguedBeginnings.has(w.slice(0, -1))) ||
          (numberedFamilies.has(w) && /^\d/.test(tokens.words[n + 1] ?? '')) ||
          /^[a-z]{1,4}\d/.test(w))),
  )
}

/** "Chinese aircraft" may be civil; "combat", "attack" between number and noun are in the span already. */
function militaryLead(tokens: Tokens, from: number, to: number): boolean {
  for (let n = from; n < to; n += 1)
    if (/^(?:military|army|warring)$/.test(tokens.words[n] ?? '')) return true
  return false
}

/** The weapons a sentence names, in order: types first, then generic terms that are not part of one. */
export function weaponMentions(tokens: Tokens, parties: readonly PartyMention[]): WeaponMention[] {
  if (!mayNameWeapon(tokens)) return []
  const { words } = tokens
  const partyAt = new Set<number>()
  for (const p of parties) for (let i = p.from; i < p.to; i += 1) partyAt.add(i)
  const party = (at: number) => partyAt.has(at)
  // Inside a weapon's noun phrase stand peoples and possessors, not states of their own.
  const inner = new Set<number>()
  for (const p of parties)
    if (p.kind === 'adjective' || p.made || words[p.to] === 's')
      for (let i = p.from; i < p.to; i += 1) inner.add(i)
  const adjective = (at: number) => inner.has(at)
  const heads = weaponHeadSpans(tokens)
  let types = weaponTypeSpans(tokens, heads).filter(
    (t) => !(partyAt.has(t.from) && t.to - t.from === 1 && !/\d/.test(raw(tokens, t.from, t.to))),
  )
  // "Haluk Bayraktar" is a person.
  const person = (t: WeaponSpan) =>
    t.from > 1 &&
    t.to - t.from === 1 &&
    (tokens.capitals[t.from - 1] ?? 0) === 1 &&
    gapAfter(tokens, t.from - 1) === ' ' &&
    !/\d/.test(`${words[t.from]}${words[t.from - 1]}`) &&
    !party(t.from - 1) &&
    !typeMakers.has(words[t.from - 1] ?? '') &&
    !types.some((o) => o.to === t.from) &&
    !heads.some((h) => h.to === t.from || (h.from >= t.to && h.from - t.to <= 1))
  types = types.filter((t) => !person(t))
  types = [...types, ...weaponNamedBeside(tokens, heads, types, party)].sort((a, b) => a.from - b.from)
  const used = new Set<WeaponSpan>()
  const out: WeaponMention[] = []
  for (const type of types) {
    let { from, to } = type
    let head: WeaponHead | null = null
    let words0: string | null = null
    const skippable = (n: number) =>
      party(n) ||
      withinWeapon.has(words[n] ?? '') ||
      typeMakers.has(words[n] ?? '') ||
      sameWords.has(words[n] ?? '') ||
      (words[n] === 'the' && words[n - 1] === 'of')
    for (const span of heads) {
      if (used.has(span)) continue
      const clear = (a: number, b: number) => {
        for (let n = a; n < b; n += 1) if (!skippable(n) || (tokens.breaks[n] ?? false)) return false
        return !(tokens.breaks[b] ?? false)
      }
      const after = span.from >= type.to && span.from - type.to <= 1 && clear(type.to, span.from)
      const before = span.to <= type.from && type.from - span.to <= 4 && clear(span.to, type.from)
      const over = span.from < type.to && span.to > type.from
      if (!after && !before && !over) continue
      if (
        before &&
        span.head?.language === 'en' &&
        gapAfter(tokens, span.to - 1) === ' ' &&
        span.head.collective
      )
        continue
      used.add(span)
      head ??= span.head
      words0 ??= raw(tokens, span.from, span.to)
      if (after) to = span.to
      if (before) from = span.from
    }
    const text = singular(raw(tokens, type.from, type.to)).replace(/^(?:Caesar|CAESAR)$/, 'Caesar')
    const description = describe(text) ?? words0
    const lead = weaponLead(
      tokens,
      from,
      /s$/.test(raw(tokens, type.from, type.to)) || (head?.plural ?? false),
      (n) => adjective(n) || (party(n) && typeMakers.has(words[n] ?? '')),
    )
    out.push({
      designation: text,
      typed: true,
      description,
      kind: kindOfDescription(describe(text)) ?? head?.kind ?? null,
      collective: false,
      civil: false,
      count: lead.count,
      part: lead.part,
      definite: lead.definite,
      same: false,
      from: lead.from,
      to,
      noun: from,
    })
  }
  for (const span of heads) {
    if (used.has(span) || span.head === null) continue
    if (types.some((t) => span.from < t.to && span.to > t.from)) continue
    const after = tokens.text.slice(tokens.ends[span.to - 1], (tokens.ends[span.to - 1] ?? 0) + 10)
    if (/^-(?:armed|carrying|equipped|capable|mounted)/.test(after)) continue
    const lead = weaponLead(tokens, span.from, span.head.plural, adjective)
    // "Fitted with heavy machine guns", "mounted with": what a weapon carries.
    if (
      /^(?:fitted|mounted|munis?|equipes?)$/.test(words[lead.from - 2] ?? '') &&
      /^(?:with|de|d)$/.test(words[lead.from - 1] ?? '')
    )
      continue
    const civil = span.head.civil && !span.strong && !militaryLead(tokens, lead.from, span.from)
    if (civil && !lead.definite && !/^(?:aircraft|vehicle|ship|any)$/.test(span.head.kind)) continue
    out.push({
      designation: raw(tokens, span.from, span.to),
      typed: false,
      description: null,
      kind: span.head.kind,
      collective: span.head.collective,
      civil,
      count: lead.count,
      part: lead.part,
      definite: lead.definite,
      same: false,
      from: lead.from,
      to: span.to,
      noun: span.from,
    })
  }
  words.forEach((word, n) => {
    if (
      sameWords.has(word) &&
      (/^(?:same|meme|this|that|cette|ce)$/.test(words[n - 1] ?? '') ||
        (words[n - 1] === 'the' && words[n - 2] === 'of' && (tokens.capitals[n + 1] ?? 0) === 0))
    )
      out.push({
        designation: word,
        typed: false,
        description: null,
        kind: null,
        collective: false,
        civil: false,
        count: weaponLead(tokens, n - 1, false, adjective).count,
        part: null,
        definite: true,
        same: true,
        from: n - 1,
        to: n + 1,
        noun: n - 1,
      })
  })
  return absorbAppositions(
    tokens,
    out.sort((a, b) => a.from - b.from || a.to - b.to),
  )
}
