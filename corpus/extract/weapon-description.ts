import { fold } from '../classify/tokens.ts'
import { weaponTypes } from '../lexicon/weapons.ts'

/** What the SIPRI register calls this type, or null where the lexicon does not know it. */
export function describe(designation: string): string | null {
  const folded = fold(designation)
    .replace(/[‑–]/g, '-')
    .replace(/^(mi|su|mig|an) (?=\d)/, '$1-')
  let best: { begins: string; description: string } | undefined
  for (const type of weaponTypes) {
    if (
      folded.startsWith(type.begins) &&
      !/^\d/.test(folded.slice(type.begins.length)) &&
      type.begins.length > (best?.begins.length ?? 0)
    )
      best = type
  }
  return best?.description ?? null
}

const kindWords: readonly (readonly [RegExp, string])[] = [
  [/helicop/, 'helicopter'],
  [/uav|drone/, 'drone'],
  [/aircraft|fighter|bomber|avion/, 'aircraft'],
  [/tank$|^tank/, 'tank'],
  [/apc|ifv|car|vehic|blind/, 'vehicle'],
  [/gun|mrl|artill/, 'artillery'],
  [/sam|missile|rocket/, 'missile'],
  [/rifle/, 'rifle'],
]
/** Helicopter, aircraft, tank … as a description says it, or null. */
export const kindOfDescription = (description: string | null) =>
  description === null ? null : (kindWords.find(([p]) => p.test(description.toLowerCase()))?.[1] ?? null)
