import type { Tokens } from '../classify/tokens.ts'
import type { PartyMention } from './party.ts'
import type { TransferCue } from './transfer-cue.ts'
import type { WeaponGroup } from './weapon-groups.ts'
import type { WeaponMention } from './weapon-mention.ts'

/** How strongly a sentence names each state as supplier or recipient. */
export interface Roles {
  readonly supplier: Map<string, number>
  readonly recipient: Map<string, number>
  /** The subject is "the army", "the junta", "it": the state is the one the article speaks of. */
  readonly home: 'supplier' | 'recipient' | null
  /** Somebody who is no state gave them: "delivered by Wagner". */
  readonly stranger: boolean
}

/** A sentence as the roles are read in it. */
export interface RoleSentence {
  readonly tokens: Tokens
  readonly parties: readonly PartyMention[]
  /** All weapons of the sentence: a state between two of them belongs to one. */
  readonly weapons: readonly WeaponMention[]
}

/**
 * A sentence and a group of its weapons, with the parties that can give or get, and the weights as they grow: of each
 * state the greatest counts.
 */
export interface Weighing extends RoleSentence {
  readonly group: WeaponGroup
  readonly cues: readonly TransferCue[]
  readonly exporters: ReadonlySet<string>
  readonly usable: readonly PartyMention[]
  readonly supplier: Map<string, number>
  readonly recipient: Map<string, number>
  readonly give: (m: PartyMention, weight: number) => void
  readonly get: (m: PartyMention, weight: number) => void
}

/** Whether the subject of a cue gets the weapons. */
export const buys = (cue: TransferCue) => cue.class === 'buy' || cue.class === 'get'
