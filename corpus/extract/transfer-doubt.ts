import type { ReadSentence } from './transfer-reading.ts'
import type { WeaponGroup } from './weapon-groups.ts'
import type { WeaponMention } from './weapon-mention.ts'
import { ownOrigin } from './weapon-origin.ts'

/** A possessive before a weapon. */
export const possessive = /^(?:its|their|his|leurs?|ses|son|sa)$/

/** "Aboard an An-124", "by Il-76": what brought them. */
export function carrier(sentence: ReadSentence, weapon: WeaponMention): boolean {
  const { words } = sentence.tokens
  const lead = words.slice(Math.max(0, weapon.from - 3), weapon.from + 1).join(' ')
  // "An Il-76 landed with rifles": what it came with is what was brought.
  if (
    /transport/.test(`${weapon.description}`) &&
    (weapon.count ?? 1) <= 2 &&
    sentence.weapons.some(
      (w) =>
        w.from > weapon.to &&
        w.from - weapon.to <= 8 &&
        /^(?:with|avec|carrying|transportant)$/.test(words[w.from - 1] ?? ''),
    )
  )
    return true
  return (
    /(?:aboard|on board|a bord d|a bord de|stepped off|came off|off|flown in by|in an?|par|by)(?: an?| un| une| the| two)?$/.test(
      lead,
    ) && /transport|avion|plane/.test(`${weapon.description} ${weapon.designation}`)
  )
}

/** "A Russian landing ship came into the port": a visit; ships that are given are named or counted. */
export const calls = (weapon: WeaponMention, group: WeaponGroup): boolean =>
  weapon.kind === 'ship' &&
  !weapon.typed &&
  (weapon.count ?? 1) === 1 &&
  group.cues.length > 0 &&
  group.cues.every((c) => c.class === 'arrive')

/** "The army flew helicopters": no transfer unless it says whose they were, "flew Soviet helicopters". */
export function onlyHeld(sentence: ReadSentence, group: WeaponGroup): boolean {
  if (!group.cues.every((c) => c.holds || c.shown)) return false
  const told = sentence.weapons.filter((w) => w.from < group.to)
  return (
    !group.weapons.some((w) => w.typed) ||
    !told.some((w) => {
      const origin = ownOrigin(sentence.tokens, w, sentence.parties)
      return origin !== null && (origin.kind === 'adjective' || origin.kind === 'maker' || origin.made)
    })
  )
}

/** "No tanks were delivered", "a sale that was never signed": told, but it did not happen. */
export function forgone(sentence: ReadSentence, group: WeaponGroup): boolean {
  const before = sentence.tokens.words[group.from - 1] ?? ''
  // "The loss of an Il-20": gone, not given.
  if (
    /(?:^| )(?:loss|downing|crash|wreck|wreckage|destruction|perte|epave|carcasse|debris) (?:of|d|de|du|des)(?: (?:the|its|their|la|l|son|sa|leur))?$/.test(
      sentence.tokens.words.slice(Math.max(0, group.from - 4), group.from).join(' '),
    )
  )
    return true
  // "Cheaper than an American Reaper".
  if (before === 'than' && /^(?:an?|the)$/.test(sentence.tokens.words[group.from] ?? '')) return true
  if (/^(?:no|without|sans|aucune?|ni|neither|nor)$/.test(before)) return true
  const lead = sentence.text.slice(0, sentence.tokens.starts[group.from])
  // "Protection against Turkish drones": those of the other side. "Contre" alone may be "in exchange for".
  if (
    /(?<!\p{L})(?:against|(?:protections?|protéger|défenses?|défendre|lutte|lutter|parade) contre)\s(?:(?:the|its|their|les|des|ses|leurs)\s)?(?:\p{L}+\s)?$/u.test(
      lead.slice(-60),
    )
  )
    return true
  // "Has not put a single new rifle", "n’a pas reçu le moindre char".
  const first = sentence.text.slice(Math.max(0, lead.length - 90), sentence.tokens.ends[group.from + 1])
  if (
    /single|seule?|moindre/.test(first) &&
    /(?:(?<!\p{L})(?:not|never|without|jamais|sans|pas)|n[’'])(?!\p{L}).{0,60}(?<!\p{L})(?:a single|un seul|une seule|le moindre|la moindre)(?!\p{L})/u.test(
      first,
    )
  )
    return true
  const after = sentence.text.slice(sentence.tokens.ends[group.to - 1])
  // "To the rebels of the north": the register has states.
  if (
    /^[^;,.]{0,30}\b(?:to|for|into the hands of|aux?|à des|à l[’']) ?(?:the |some |des )?(?:\p{L}+ )?(?:\p{L}+[’']s? )?(?:\p{L}+ )?(?:rebels?|insurgents|militants|guerrillas|smugglers|traffickers|rebelles|insurgés|maquisards|trafiquants|djihadistes)(?!\p{L})/u.test(
      after,
    )
  )
    return true
  return /^[^;]{0,60}\b(?:never (?:\p{L}+ )?(?:signed|confirmed|concluded|delivered|agreed|materiali[sz]ed|came|arrived|took place|happened|went through)|jamais (?:\p{L}+ )?(?:été )?(?:signée?s?|confirmée?s?|conclue?s?|livrée?s?|arrivée?s?|eu lieu|vu le jour|aboutie?s?)|n[’']a pas (?:abouti|eu lieu)|(?:fell|falls) through|came to nothing|tombée?s? à l[’']eau|aucune? (?:commande|livraison|contrat|achat)|no (?:order|deal|contract|delivery|sale))/u.test(
    after,
  )
}

/** "Three aircraft ordered from Brazil in 2013 never came": they did not, but the order stands in the register. */
export function orderStands(sentence: ReadSentence, group: WeaponGroup): boolean {
  return (
    group.cues.some((c) => c.class === 'buy' && c.status === 'ordered' && c.voice !== 'noun') &&
    /\b(?:never|jamais) (?:\p{L}+ )?(?:\p{L}+ )?(?:delivered|came|arrived|materiali[sz]ed|livrée?s?|arrivée?s?|reçue?s?|venue?s?)/u.test(
      sentence.text,
    )
  )
}

/** "A gift of rifles", "une livraison d’obus": a noun that is a transfer by itself. */
export function giftNoun({ tokens }: ReadSentence, group: WeaponGroup): boolean {
  return group.cues.some(
    (c) => c.voice === 'noun' && c.class === 'give' && /^(?:of|d|de|des)$/.test(tokens.words[c.to] ?? ''),
  )
}

/** "One of its own planes", "leurs propres chars". */
export function ownWord({ tokens }: ReadSentence, weapon: WeaponMention): boolean {
  const begin = tokens.breaks[weapon.from] === true ? weapon.from : weapon.from - 1
  const lead = tokens.words.slice(Math.max(0, begin), weapon.noun + 1)
  return lead.some((w, n) => w === 'own' || (/^propres?$/.test(w) && possessive.test(lead[n - 1] ?? '')))
}

/** "Its two ships", "leurs chars": in its owner’s hands. */
export function own(sentence: ReadSentence, weapon: WeaponMention): boolean {
  if (ownWord(sentence, weapon)) return true
  return (
    weapon.definite &&
    possessive.test(sentence.tokens.words[weapon.from] ?? '') &&
    !/^(?:first|premiers?|premieres?|new|nouveaux|nouvelles?)$/.test(
      sentence.tokens.words[weapon.from + 1] ?? '',
    )
  )
}

/** The words that tell of a group: from its first cue to its last, and what stands with them. */
export function around(sentence: ReadSentence, group: WeaponGroup): string {
  const { starts, ends } = sentence.tokens
  const from = Math.max(0, Math.min(group.from, ...group.cues.map((c) => c.from)) - 1)
  const to = Math.min(ends.length, Math.max(group.to, ...group.cues.map((c) => c.to)) + 2)
  return sentence.text.slice(starts[from], ends[to - 1])
}

/** "The first weapons": named for the first time, not again. */
export const isFirst = ({ tokens }: ReadSentence, weapon: WeaponMention) =>
  tokens.words.slice(weapon.from, weapon.noun).some((w) => /^(?:first|premiers?|premieres?)$/.test(w))

/** A word that many kinds of weapon share: it is none of its own without one named before. */
export const isVague = (weapon: WeaponMention) =>
  weapon.collective ||
  /^(?:aircraft|vehicles?|planes?|jets|trucks?|appareils?|avions?|véhicules?|boats?|ships?|guns|systems?|systèmes?)$/i.test(
    weapon.designation,
  )
