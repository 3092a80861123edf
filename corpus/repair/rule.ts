import type { Block } from '../decoded.ts'
import type { Language, RepairRuleId, Span } from '../types.ts'
import type { Lexicon } from '../words/lexicon.ts'
import type { OwnNames } from '../words/own-names.ts'
import type { WordRuns } from '../words/word-runs.ts'
import type { Change } from './replay.ts'

/** What a rule sees: the text as the rules before it left it. */
export interface RepairInput {
  readonly text: string
  readonly language: Language
  /** The format's blocks, in offsets of `text`. */
  readonly blocks: readonly (Span & Pick<Block, 'role'>)[]
  /** Words of the text's language, and of the other one. */
  readonly lexicon: Lexicon
  readonly otherLexicon: Lexicon
  /** How many lost spaces earlier rules have put back: a sign of more. */
  readonly spacesFound: number
  /** What the source itself says about words that no list has. */
  readonly own: OwnNames
  /** The words of `text`, or of another text; asking for the same one twice costs nothing. */
  readonly runsOf: (text: string) => WordRuns
}

export interface RuleChange extends Change {
  readonly confidence: number
}

/** One named repair. */
export interface RepairRule {
  readonly id: RepairRuleId
  /** What it does, for the person who reads the damage report. */
  readonly label: string
  /** For a rule about odd characters: those that all of its changes begin with, as in a class of a regular expression. */
  readonly odd?: string
  /** Changes of `input.text`, in order and not overlapping; quick where there is nothing to do. */
  readonly find: (input: RepairInput) => readonly RuleChange[]
}
