import { Button } from 'react-aria-components'
import type { PassageId, SectionId } from '../../main/contract.ts'
import { change } from '../actions/context.ts'
import { useProgram, useWords, useWorkspace } from '../app/workspace-context.ts'

interface JoinedMarkProps {
  readonly section: SectionId
  readonly passage: PassageId
  readonly continues: PassageId | undefined
}

/** Says that an excerpt goes on in the paragraph before it, as it came home from Word, and parts the two again. */
export function JoinedMark({ section, passage, continues }: JoinedMarkProps) {
  const program = useProgram()
  const words = useWords().excerpt
  const before = useWorkspace((w) => {
    const excerpts = w.history.briefing.sections.find((s) => s.id === section)?.excerpts ?? []
    return excerpts[excerpts.findIndex((e) => e.passage === passage) - 1]?.passage
  })
  if (continues === undefined || continues !== before) return null
  return (
    <p className="help">
      {words.joined}{' '}
      <Button
        className="link-button quiet"
        onPress={() => change(program, { kind: 'part-excerpt', section, passage })}
      >
        {words.part}
      </Button>
    </p>
  )
}
