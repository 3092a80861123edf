import { fold } from '../classify/tokens.ts'
import { possessive } from './transfer-doubt.ts'
import type { Reading } from './transfer-reading.ts'
import type { WeaponMention } from './weapon-mention.ts'

/** The weapons that "the helicopters", "these aircraft" mean: the last of that kind, types first. */
export function referent(
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
