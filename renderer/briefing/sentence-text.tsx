import { memo, useMemo } from 'react'
import type { Edit, SectionId, Sentence, Source } from '../../main/contract.ts'
import { useWords } from '../app/workspace-context.ts'
import { sentenceParts } from '../state/sentence-parts.ts'

interface SentenceTextProps {
  readonly sentence: Sentence
  readonly source: Source
  /** Null where no section's evidence is to be marked. */
  readonly section: SectionId | null
  readonly edit: Edit | null
}

/** A sentence in its words: evidence underlined, repairs dotted with what stood there, an edit marked as one. */
export const SentenceText = memo(function SentenceText({
  sentence,
  source,
  section,
  edit,
}: SentenceTextProps) {
  const words = useWords()
  const parts = useMemo(
    () => sentenceParts(sentence, source, sentence.sections.find((m) => m.id === section)?.evidence ?? []),
    [sentence, source, section],
  )
  if (edit !== null)
    return (
      <span className="edited" title={`${words.inspector.sourceWording}: ${sentence.text}`}>
        {edit.after}
        <span className="edited-mark"> {words.excerpt.edited}</span>
      </span>
    )
  return (
    <>
      {parts.map((part, index) => {
        const { repair } = part
        const className = `${part.evidence ? 'evidence' : ''}${repair === null ? '' : ' repaired'}`.trim()
        if (className === '') return part.text
        return (
          <span
            key={index}
            className={className}
            title={
              repair === null
                ? undefined
                : `${words.inspector.repair(repair.before, repair.after)} · ${words.repairRules[repair.rule]}`
            }
          >
            {part.text}
          </span>
        )
      })}
    </>
  )
})
