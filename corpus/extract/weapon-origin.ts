import type { Tokens } from '../classify/tokens.ts'
import { suppliers as exporting } from '../lexicon/weapons.ts'
import type { PartyMention } from './party.ts'
import { fillers } from './party-preposition.ts'
import type { WeaponMention } from './weapon-mention.ts'

/** "Kinshasa’s", "the Emirates’". */
export const isPossessive = (tokens: Tokens, m: PartyMention) => {
  const after = tokens.text.slice(tokens.ends[m.to - 1], (tokens.ends[m.to - 1] ?? 0) + 3)
  return /^['’]s\b|^s['’]\s/.test(after)
}

/** Whether a party stands in a weapon’s noun phrase: "Russian helicopters", "Iran’s Mohajer-6", "drones turcs". */
export function ownOrigin(
  tokens: Tokens,
  weapon: WeaponMention,
  parties: readonly PartyMention[],
): PartyMention | null {
  for (const m of parties) {
    if (m.origin || m.kind === 'leader' || m.kind === 'place') continue
    // "Abuja’s six helicopters, built by Turkey": who owns them is not who made them.
    if (m.kind !== 'adjective' && isPossessive(tokens, m) && !exporting.has(m.name)) continue
    const inside =
      m.from >= weapon.from &&
      m.to <= weapon.to &&
      (m.kind === 'adjective' || isPossessive(tokens, m) || m.made)
    const before =
      m.to <= weapon.from &&
      weapon.from - m.to <= (isPossessive(tokens, m) ? 3 : 2) &&
      !(tokens.breaks[weapon.from] ?? false) &&
      (m.kind === 'adjective' || isPossessive(tokens, m) || m.made || m.kind === 'maker') &&
      tokens.words
        .slice(m.to, weapon.from)
        .every((w) => /^(?:made|built|s|new|old|second|hand|first|of|the)$/.test(w) || fillers.has(w))
    const lead = tokens.words[m.from - 1] ?? ''
    const after =
      m.from >= weapon.to &&
      ((m.kind === 'adjective' &&
        m.from - weapon.to <= 1 &&
        !(tokens.breaks[m.from] ?? false) &&
        /^\p{Ll}/u.test(tokens.text[tokens.starts[m.from] ?? 0] ?? '')) ||
        (m.from - weapon.to <= 2 &&
          !(tokens.breaks[m.from - 1] ?? false) &&
          (lead === 'from' || (m.from - weapon.to === 2 && tokens.words[weapon.to] === 'from'))) ||
        (m.made && m.from - weapon.to <= 7))
    if (inside || before || after) return m
  }
  return null
}
