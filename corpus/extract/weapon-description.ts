import { longestBeginning } from '../lexicon/longest-beginning.ts'
import { weaponTypes } from '../lexicon/weapons.ts'

const find = longestBeginning(weaponTypes, (rest) => !/^\d/.test(rest))

/** What the SIPRI register calls this type, or null where the lexicon does not know it. */
export const describe = (designation: string): string | null => find(designation)?.description ?? null

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
