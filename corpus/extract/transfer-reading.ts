import type { Tokens } from '../classify/tokens.ts'
import type { DatedPart } from './events.ts'
import type { PartyMention } from './party.ts'
import type { Salience } from './party-context.ts'
import { type TransferCue, transferCues } from './transfer-cue.ts'
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
  /** The sentence says only who has them: no transfer until another says who gave them. */
  readonly held: boolean
  /** The supplier was not said there but taken from the context. */
  readonly guessed: boolean
  /** It puts a number right that was told before. */
  readonly corrects: boolean
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

/** A sentence with what was told before it. */
export interface Place {
  readonly sentence: ReadSentence
  readonly at: number
  /** Sentences before, nearest first. */
  readonly previous: readonly ReadSentence[]
  readonly next: ReadSentence | undefined
  readonly readings: readonly Reading[]
  readonly salience: Salience
}

/** Words of weapons that changed hands without a transfer. */
export const notTransferPattern =
  /(?<!\p{L})(?:seiz\w+|captur\w+|surrender\w*|disarm\w*|loot(?:ed)?|booty|spoils|butin|stolen|saisi\w*|désarm\w*|récupér\w+|shot down|abattu\w*|laid down|lay down|hand(?:ed|ing)? in|déposé\w*|restitu\w+)\b/iu

const read = new WeakMap<ReadSentence, readonly TransferCue[]>()
const bare = new WeakMap<ReadSentence, readonly TransferCue[]>()

/** The words of a sentence that say that weapons change hands. Several questions ask for them, one reading answers. */
export function cuesOf(sentence: ReadSentence): readonly TransferCue[] {
  const known = read.get(sentence)
  if (known !== undefined) return known
  const cues = cuesAround(sentence, sentence.weapons)
  read.set(sentence, cues)
  return cues
}

/** The same as if the sentence named no weapon. */
export function bareCuesOf(sentence: ReadSentence): readonly TransferCue[] {
  if (sentence.weapons.length === 0) return cuesOf(sentence)
  const known = bare.get(sentence)
  if (known !== undefined) return known
  const cues = cuesAround(sentence, [])
  bare.set(sentence, cues)
  return cues
}

function cuesAround({ tokens, parties }: ReadSentence, weapons: readonly WeaponMention[]): TransferCue[] {
  return transferCues(tokens, {
    weaponEnds: new Set(weapons.map((w) => w.to)),
    weaponStarts: new Set(weapons.flatMap((w) => [w.from, w.noun])),
    weaponInside: new Set(
      weapons.flatMap((w) => Array.from({ length: w.to - w.noun }, (_, n) => w.noun + n)),
    ),
    partyStarts: new Set(parties.map((p) => p.from)),
    partyEnds: new Set(parties.map((p) => p.to)),
  })
}
