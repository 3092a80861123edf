import type { Tokens } from '../classify/tokens.ts'
import type { WeaponMention } from './weapon-mention.ts'

/** "A hundred armoured vehicles, BATT UMGs,", "quatre appareils, en l’occurrence des Mi-171", "six helicopters (Mi-8s)". */
function apposed(
  tokens: Tokens,
  generic: WeaponMention,
  type: WeaponMention,
  all: readonly WeaponMention[],
): boolean {
  if (generic.typed || generic.collective || generic.count === null || !type.typed) return false
  if (type.count !== null && type.count !== generic.count) return false
  if (
    generic.kind !== type.kind &&
    type.kind !== null &&
    !/^(?:aircraft|any|vehicle)$/.test(generic.kind ?? '')
  )
    return false
  const gap = tokens.text.slice(tokens.ends[generic.to - 1], tokens.starts[type.from])
  if (gap.length > 48) return false
  if (
    /^[^.;]{0,24}(?:\b(?:namely|all of them|all|both|tous|toutes|soit|en l[’']occurrence|à savoir|c[’']est-à-dire)\b[^.;]{0,10}|\(\s?)(?:des |de |an? |the |les )?(?:\p{Lu}\p{L}+ )?$/u.test(
      gap,
    )
  )
    return true
  // A bare comma joins a list as well: a list goes on.
  const tail = tokens.text.slice(tokens.ends[type.to - 1], (tokens.ends[type.to - 1] ?? 0) + 24)
  const goesOn =
    /^,? (?:and|et|ou|or|plus|as well|ainsi)\b/.test(tail) ||
    all.some((m) => m.from >= type.to && m.from - type.to <= 3)
  return (
    type.count === null && !goesOn && /^(?: (?:in|aboard|on|à) \p{L}+(?: \p{L}+)?)?(?:,| –| —) $/u.test(gap)
  )
}

/** "The C-295, a transport that …": what a type is; "two aircraft of the same model": one mention. */
export function absorbAppositions(tokens: Tokens, mentions: readonly WeaponMention[]): WeaponMention[] {
  const out: WeaponMention[] = []
  for (const mention of mentions) {
    const last = out.at(-1)
    const gap =
      last === undefined ? '' : tokens.text.slice(tokens.ends[last.to - 1], tokens.starts[mention.from])
    if (
      last !== undefined &&
      (last.typed || mention.collective) &&
      !mention.typed &&
      /^, (?:d[’'])?$/.test(gap) &&
      /^(?:an?|the|une?|le|la|l|anciens?|anciennes?|vieux|former)$/.test(tokens.words[mention.from] ?? '') &&
      (mention.count === null || mention.count === 1) &&
      !/^(?:and|et)$/.test(tokens.words[mention.to] ?? '')
    ) {
      out[out.length - 1] = { ...last, to: mention.to, kind: last.kind ?? mention.kind }
    } else if (
      last?.typed === true &&
      mention.kind === 'any' &&
      mention.count !== null &&
      /^,? (?:dont|of which|soit|à raison de) (?:the |les )?$/.test(gap)
    ) {
      // "L’Anka, dont deux exemplaires".
      out[out.length - 1] = { ...last, to: mention.to, count: last.count ?? mention.count }
    } else if (last !== undefined && apposed(tokens, last, mention, mentions)) {
      out[out.length - 1] = { ...mention, from: last.from, count: last.count, definite: last.definite }
    } else if (
      last !== undefined &&
      mention.same &&
      mention.from - last.to <= 2 &&
      !last.typed &&
      !(tokens.breaks[mention.from] ?? false)
    )
      out[out.length - 1] = { ...mention, from: last.from, count: last.count }
    else out.push(mention)
  }
  return out
}
