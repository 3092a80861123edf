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
  readonly designation: string
  readonly typed: boolean
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
  readonly passage: number
  readonly text: string
  readonly weapons: readonly WeaponMention[]
  readonly parties: readonly PartyMention[]
  readonly dates: readonly DatedPart[]
}
