import { memo, useState } from 'react'
import { Button } from 'react-aria-components'
import type { BriefingSection } from '../../main/contract.ts'
import { change } from '../actions/context.ts'
import { sectionElement } from '../actions/go-to.ts'
import { refillSection } from '../actions/sections.ts'
import { select } from '../actions/view.ts'
import { Icon } from '../app/icon.tsx'
import { useProgram, useWords, useWorkspace } from '../app/workspace-context.ts'
import type { SectionRow } from '../state/section-rows.ts'
import { ExcerptCard } from './excerpt-card.tsx'
import { LeftOut } from './left-out.tsx'
import { NoteField } from './note-field.tsx'

/** Excerpts drawn at once; a long section grows as it is read. */
const batch = 60

interface SectionBlockProps {
  readonly section: BriefingSection
  readonly row: SectionRow
  readonly number: number
}

/** One section of the briefing: heading, assessments, excerpts, and what was left out. */
export const SectionBlock = memo(function SectionBlock({ section, row, number }: SectionBlockProps) {
  const program = useProgram()
  const words = useWords()
  const selected = useWorkspace((w) => w.selection?.section === section.id && w.selection.passage === null)
  const [shown, setShown] = useState(batch)
  const total = section.excerpts.length
  // A heading of the analyst's own, for instance one that came home from Word.
  const title = section.title ?? row.title
  const note = (where: 'before' | 'after', label: string) => {
    const text = where === 'before' ? section.noteBefore : section.noteAfter
    return text === null ? null : (
      <NoteField
        place={{ section: section.id, passage: null, where }}
        text={text}
        label={label}
        title={words.note.assessment}
      />
    )
  }
  return (
    <section
      id={sectionElement(section.id)}
      className={`section-block tint-${row.tint}${selected ? ' selected' : ''}`}
      aria-label={title}
    >
      <header className="section-header">
        <h2>
          <span className="section-number">{number}</span> {title}
        </h2>
        <span className="count">{words.sections.count(row.used, row.offered)}</span>
        {section.noteBefore === null ? (
          <Button
            className="link-button quiet"
            onPress={() => {
              select(program, { section: section.id, passage: null })
              const place = { section: section.id, passage: null, where: 'before' } as const
              change(program, { kind: 'note', place, text: '' })
            }}
          >
            <Icon name="note" /> {words.note.addBefore}
          </Button>
        ) : null}
      </header>
      {note('before', words.note.sectionBefore)}
      {total === 0 ? (
        <p className="empty-section">
          {row.offered === 0 ? words.sections.emptySection(row.title) : words.sections.emptyChosen}{' '}
          {row.offered === 0 ? null : (
            <Button className="link-button" onPress={() => void refillSection(program, section.id)}>
              {words.sections.refill}
            </Button>
          )}
        </p>
      ) : null}
      {section.excerpts.slice(0, shown).map((excerpt, index) => (
        <ExcerptCard
          key={excerpt.passage}
          section={section.id}
          excerpt={excerpt}
          place={index + 1}
          total={total}
        />
      ))}
      {total > shown ? (
        <Button className="link-button more" onPress={() => setShown(shown + batch)}>
          {words.excerpt.more(total - shown)}
        </Button>
      ) : null}
      {note('after', words.note.sectionAfter)}
      <LeftOut section={section} />
    </section>
  )
})
