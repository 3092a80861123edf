import type { Tokens } from '../classify/tokens.ts'
import type { WeaponHead } from '../lexicon/weapons.ts'
import { wordSet } from '../words/word-set.ts'

/** A run of words that names a weapon: a type, or a generic term with its head. Word numbers. */
export interface WeaponSpan {
  readonly from: number
  readonly to: number
  readonly head: WeaponHead | null
  readonly strong: boolean
}

/** What stands between a word and the next. */
export const gapAfter = (tokens: Tokens, at: number) =>
  tokens.text.slice(tokens.ends[at], tokens.starts[at + 1])
/** The words as the text has them. */
export const raw = (tokens: Tokens, from: number, to: number) =>
  tokens.text.slice(tokens.starts[from], tokens.ends[to - 1])

/** Words that mean a weapon named before: "the same model". */
export const sameWords = wordSet('model type modele class classe family famille')
