import { memo, useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import type { PassageId, SentenceId } from '../../main/contract.ts'
import { showSource } from '../actions/view.ts'
import { useProgram, useWords, useWorkspace } from '../app/workspace-context.ts'
import { coverage } from '../state/coverage.ts'
import { AssignMenu } from './inspector.tsx'

/** Sentences drawn at once. */
const batch = 25

/** Sentences of the briefing's sources that are in no section: to be put where they belong, or left. */
export const Unassigned = memo(function Unassigned() {
  const words = useWords()
  const sections = useWorkspace((w) => w.history.briefing.sections)
  const reading = useWorkspace((w) => w.reading)
  const { unassigned, sentences } = useMemo(() => coverage(sections, reading), [sections, reading])
  const [shown, setShown] = useState(batch)
  if (sentences === 0) return null
  return (
    <section id="unassigned" className="unassigned" aria-labelledby="unassigned-heading">
      <h2 id="unassigned-heading" className="block-heading">
        {words.unassigned.heading}
      </h2>
      <p className="help">
        {unassigned.length === 0
          ? words.unassigned.none
          : `${words.unassigned.count(unassigned.length, sentences)}. ${words.unassigned.help}`}
      </p>
      <ul className="unassigned-list">
        {unassigned.slice(0, shown).map(({ passage, sentence }) => (
          <UnassignedRow key={sentence} passage={passage} sentence={sentence} />
        ))}
      </ul>
      {unassigned.length > shown ? (
        <Button className="link-button more" onPress={() => setShown(shown + batch)}>
          {words.excerpt.more(unassigned.length - shown)}
        </Button>
      ) : null}
    </section>
  )
})

interface RowProps {
  readonly passage: PassageId
  readonly sentence: SentenceId
}

const UnassignedRow = memo(function UnassignedRow({ passage, sentence }: RowProps) {
  const program = useProgram()
  const words = useWords()
  const found = useWorkspace((w) => w.reading.passages.get(passage))
  const text = useWorkspace((w) => w.reading.sentences.get(sentence)?.text)
  return (
    <li className="unassigned-row">
      <p className="serif">{text}</p>
      <span className="row-buttons">
        <span className="help one-line">{found?.source.title}</span>
        <AssignMenu passage={passage} sentence={sentence} />
        <Button
          className="link-button"
          onPress={() => {
            if (found !== undefined) showSource(program, { source: found.source.id, passage, sentence })
          }}
        >
          {words.excerpt.showInSource}
        </Button>
      </span>
    </li>
  )
})
