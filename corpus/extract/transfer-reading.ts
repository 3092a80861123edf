import type { Tokens } from '../classify/tokens.ts'
import type { DatedPart } from './events.ts'
import type { PartyMention } from './party.ts'
import type { TransferCue } from './transfer-cue.ts'
import type { WeaponMention } from './weapon-mention.ts'

/** A value with the sentences it was read in. */
export interface Sourced<T> {
  readonly value: T
  readonly from: readonly string[]
}

/** One reading of a transfer in one sentence, before readings of the same transfer are put together. */
export interface Reading {
  readonly sentence: string
  /** Number of the sentence in its source. */
  readonly at: number
  readonly designation: string
  readonly typed: boolean
  readonly collective: boolean
  readonly kind: string | null
  readonly description: string | null
  readonly supplier: Sourced<string> | null
  readonly recipient: Sourced<string> | null
  readonly status: TransferCue['status']
  readonly count: number | null
  readonly year: Sourced<number> | null
  readonly comments: readonly string[]
}

export interface ReadSentence {
  readonly id: string
  /** Number of its passage; sentences of one passage go on about one thing. */
  readonly passage: number
  readonly text: string
  readonly tokens: Tokens
  readonly weapons: readonly WeaponMention[]
  readonly parties: readonly PartyMention[]
  readonly dates: readonly DatedPart[]
}
