import type { RepairRule } from '../rule.ts'
import { controlCharacter } from './control-character.ts'
import { hardWrap } from './hard-wrap.ts'
import { joinedWords } from './joined-words.ts'
import { ligature } from './ligature.ts'
import { lineEndHyphen } from './line-end-hyphen.ts'
import { missingSpace } from './missing-space.ts'
import { mojibake } from './mojibake.ts'
import { softHyphenRule } from './soft-hyphen.ts'

/** The rules in the order in which they run: each sees the text that the ones before it left. */
export const repairRules: readonly RepairRule[] = [
  mojibake,
  controlCharacter,
  ligature,
  softHyphenRule,
  // Before the broken words are joined, for it measures the lines; it leaves those that end in a hyphen.
  hardWrap,
  lineEndHyphen,
  missingSpace,
  joinedWords,
]
