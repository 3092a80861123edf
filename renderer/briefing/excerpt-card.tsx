import { memo, useState } from 'react'
import type { BriefingExcerpt, SectionId } from '../../main/contract.ts'
import { excerptElement } from '../actions/go-to.ts'
import { useWords, useWorkspace } from '../app/workspace-context.ts'
import { ExcerptActions } from './excerpt-actions.tsx'
import { ExcerptText } from './excerpt-text.tsx'
import { NoteField } from './note-field.tsx'

interface ExcerptCardProps {
  readonly section: SectionId
  readonly excerpt: BriefingExcerpt
  readonly place: number
  readonly total: number
}

/** An excerpt as the briefing shows it: its source in the margin, its sentences, the notes around it. */
export const ExcerptCard = memo(function ExcerptCard({ section, excerpt, place, total }: ExcerptCardProps) {
  const words = useWords()
  const found = useWorkspace((w) => w.reading.passages.get(excerpt.passage))
  const loading = useWorkspace((w) => w.loading)
  const number = useWorkspace((w) => w.history.briefing.sources.findIndex((s) => s.id === found?.source.id))
  const selected = useWorkspace(
    (w) => w.selection?.section === section && w.selection.passage === excerpt.passage,
  )
  const [showing, setShowing] = useState(false)
  const id = excerptElement(section, excerpt.passage)
  if (found === undefined)
    return (
      <article id={id} className="excerpt missing">
        <p className="help">{loading ? words.loading : words.excerpt.unavailable}</p>
      </article>
    )
  const { source, passage } = found
  const { paragraph, page } = passage.locator
  const locator = [
    words.excerpt.paragraph(paragraph),
    ...(page === null ? [] : [words.excerpt.page(page)]),
  ].join(' · ')
  const note = (where: 'before' | 'after', label: string) => {
    const text = where === 'before' ? excerpt.noteBefore : excerpt.noteAfter
    return text === null ? null : (
      <NoteField
        place={{ section, passage: excerpt.passage, where }}
        text={text}
        label={label}
        title={words.note.label}
      />
    )
  }
  return (
    <>
      {note('before', words.note.before)}
      <article
        id={id}
        className={`excerpt excerpt-${passage.kind}${selected ? ' selected' : ''}`}
        aria-label={words.excerpt.label(place, total, source.title, locator)}
      >
        <div className="excerpt-body">
          <ExcerptText
            section={section}
            excerpt={excerpt}
            passage={passage}
            source={source}
            place={place}
            total={total}
            showing={showing}
            onShow={setShowing}
          />
          <div className="excerpt-margin">
            <p className="source-tag" title={source.title}>
              <span className="tag-number">[{number + 1}]</span> {locator}
            </p>
            <ExcerptActions
              section={section}
              excerpt={excerpt}
              passage={passage}
              source={source}
              place={place}
              total={total}
              visible={selected}
            />
          </div>
        </div>
      </article>
      {note('after', words.note.after)}
    </>
  )
})
