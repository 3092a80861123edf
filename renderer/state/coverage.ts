import type { Briefing, PassageId, SectionId, SentenceId } from '../../main/contract.ts'
import type { Reading } from './reading.ts'

/** How much of what the sources offer the briefing uses. */
export interface Coverage {
  /** Sentences that the rules put into the chosen sections. */
  readonly offered: number
  /** Of those, the ones that stand in the briefing. */
  readonly used: number
  /** All sentences of the briefing's sources, headings left out. */
  readonly sentences: number
  /** Sentences that no rule put into a section and that the analyst put into none. */
  readonly unassigned: readonly { readonly passage: PassageId; readonly sentence: SentenceId }[]
}

/** Counts coverage; a sentence in two sections counts in each, as it is printed in each. */
export function coverage(sections: Briefing['sections'], reading: Reading): Coverage {
  const chosen = new Set(sections.map((s) => s.id))
  const used = new Map<SectionId, Set<SentenceId>>()
  const anywhere = new Set<SentenceId>()
  for (const section of sections) {
    const inSection = new Set(section.excerpts.flatMap((e) => e.sentences))
    used.set(section.id, inSection)
    for (const id of inSection) anywhere.add(id)
  }
  let offered = 0
  let taken = 0
  let sentences = 0
  const unassigned: { passage: PassageId; sentence: SentenceId }[] = []
  for (const { passage } of reading.passages.values()) {
    if (passage.kind === 'heading') continue
    for (const sentence of passage.sentences) {
      sentences += 1
      for (const match of sentence.sections)
        if (chosen.has(match.id)) {
          offered += 1
          if (used.get(match.id)?.has(sentence.id)) taken += 1
        }
      if (sentence.sections.length === 0 && !anywhere.has(sentence.id))
        unassigned.push({ passage: passage.id, sentence: sentence.id })
    }
  }
  return { offered, used: taken, sentences, unassigned }
}
