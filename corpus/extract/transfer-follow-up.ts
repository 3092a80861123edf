import { suppliers as exporters } from '../lexicon/weapons.ts'
import { rolesIn } from './party-roles.ts'
import { yearFor } from './transfer-date.ts'
import { countAfter, countBefore, type WeaponGroup } from './transfer-frame.ts'
import { cuesOf, notTransferPattern, type Place, type Reading } from './transfer-reading.ts'

const followsUp =
  /^(?:(?:And|But|Et|Mais) )?(?:(?:The|the) (?:first|last|other|second|remaining|order|contract|deal|delivery|deliveries|shipment|consignment|package|batch|handover|aircraft|helicopters|vehicles|drones|jets)|They|All|Another|Le dernier|le dernier|Two|Three|Four|Five|Six|Half|Both|Eighteen|Deliver(?:y|ies)|Les? (?:premiers?|derniers?|autres|appareils|hélicoptères|avions|véhicules|drones|contrat|tout)|La (?:première|commande|livraison|seconde)|Ils|Elles|Deux|Trois|Quatre|Une première|Une seconde|Un premier|A first|A second)(?![\p{L}])/u

/** "Belarus added four more", "Denmark has promised nineteen": another party, the weapons named before. */
function another(place: Place, near: readonly Reading[]): Reading[] {
  const { sentence, at } = place
  const last = near.findLast((r) => r.typed) ?? near.at(-1)
  const cues = cuesOf(sentence)
  const cue = cues.find((c) => c.voice === 'active' && countAfter(sentence.tokens, c) !== null)
  if (last === undefined || cue === undefined || sentence.parties.length === 0) return []
  const end = sentence.tokens.words.length
  const group: WeaponGroup = {
    weapons: [],
    from: end,
    to: end,
    cues: [cue],
    umbrellas: new Set(),
    gapped: null,
    whence: false,
  }
  const roles = rolesIn({
    tokens: sentence.tokens,
    parties: sentence.parties,
    weapons: sentence.weapons,
    group,
    cues,
    exporters,
    taken: new Set(),
  })
  const best = (weights: ReadonlyMap<string, number>) =>
    [...weights].filter(([, w]) => w >= 4).sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
  const [giver, getter] = [best(roles.supplier), best(roles.recipient)]
  if (giver === null && getter === null) return []
  return [
    {
      ...last,
      sentence: sentence.id,
      at,
      supplier: giver === null ? last.supplier : { value: giver, from: [sentence.id] },
      recipient: getter === null ? last.recipient : { value: getter, from: [sentence.id] },
      status: cue.status,
      count: countAfter(sentence.tokens, cue),
      year: yearFor(cue, group, cues, sentence, undefined),
      comments: [],
    },
  ]
}

/** "The first two arrived in November", "They were ordered the year before": more about what was just named. */
export function followUp(place: Place, near: readonly Reading[]): Reading[] {
  const { sentence, at } = place
  const more = another(place, near)
  if (more.length > 0) return more
  if (!followsUp.test(sentence.text) || notTransferPattern.test(sentence.text)) return []
  const cues = cuesOf(sentence)
  const cue = cues.find((c) => c.status !== 'seen')
  if (cue === undefined) return []
  const lastSentence = near.at(-1)?.sentence
  const meant = near.filter((r) => r.sentence === lastSentence)
  const ordering = /\b(?:order|contract|deal|commande|contrat)\b/iu.test(sentence.text.slice(0, 30))
  const group: WeaponGroup = {
    weapons: [],
    from: 0,
    to: 0,
    cues,
    umbrellas: new Set(),
    gapped: null,
    whence: false,
  }
  const year = yearFor(cue, group, cues, sentence, undefined)
  const count = meant.length === 1 && !ordering ? countBefore(sentence.tokens, cue, 0) : null
  if (year === null && count === null) return []
  const seen = new Set<string>()
  return meant.flatMap((r): Reading[] => {
    const key = `${r.designation}|${r.supplier?.value}|${r.recipient?.value}`
    if (seen.has(key)) return []
    seen.add(key)
    return [
      {
        ...r,
        sentence: sentence.id,
        at,
        status: ordering ? 'ordered' : cue.status,
        count,
        year,
        comments: [],
      },
    ]
  })
}
