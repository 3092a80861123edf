import { memo, useRef, useState } from 'react'
import type { BriefingExcerpt, SectionId } from '../../main/contract.ts'
import { excerptElement } from '../actions/go-to.ts'
import { Icon } from '../app/icon.tsx'
import { useWords, useWorkspace } from '../app/workspace-context.ts'
import { useSourceNumber } from '../sources/use-source-number.ts'
import type { ReadPassage } from '../state/reading.ts'
import { ExcerptActions, type ExcerptPlace } from './excerpt-actions.tsx'
import { useExcerptDrag, useExcerptDrop } from './excerpt-drag.ts'
import { ExcerptText } from './excerpt-text.tsx'
import { JoinedMark } from './joined-mark.tsx'
import { NoteField } from './note-field.tsx'

interface ExcerptCardProps {
  readonly section: SectionId
  readonly excerpt: BriefingExcerpt
  readonly place: number
  readonly total: number
}

/** An excerpt as the briefing shows it: its source in the margin, its sentences, the notes around it. */
export const ExcerptCard = memo(function ExcerptCard(props: ExcerptCardProps) {
  const { section, excerpt } = props
  const words = useWords()
  const found = useWorkspace((w) => w.reading.passages.get(excerpt.passage))
  const loading = useWorkspace((w) => w.loading)
  if (found === undefined)
    return (
      <article id={excerptElement(section, excerpt.passage)} className="excerpt missing">
        <p className="help">{loading ? words.loading : words.excerpt.unavailable}</p>
      </article>
    )
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
      <Card {...props} {...found} />
      {note('after', words.note.after)}
    </>
  )
})

function Card(where: ExcerptPlace & ReadPassage) {
  const { section, excerpt, passage, source, place, total } = where
  const words = useWords()
  const card = useRef<HTMLElement>(null)
  const { handle, dragging } = useExcerptDrag(where, card)
  const { target, edge } = useExcerptDrop(where, card)
  const number = useSourceNumber(source.id)
  const selected = useWorkspace(
    (w) => w.selection?.section === section && w.selection.passage === excerpt.passage,
  )
  const [showing, setShowing] = useState(false)
  const { paragraph, page } = passage.locator
  const locator = [
    words.excerpt.paragraph(paragraph),
    ...(page === null ? [] : [words.excerpt.page(page)]),
  ].join(' · ')
  const marks = [
    selected ? 'selected' : '',
    dragging ? 'dragging' : '',
    edge === null ? '' : `drop-${edge}`,
  ].join(' ')
  return (
    <article
      {...target}
      ref={card}
      id={excerptElement(section, excerpt.passage)}
      className={`excerpt excerpt-${passage.kind} ${marks}`}
      aria-label={words.excerpt.label(place, total, source.title, locator)}
    >
      {total < 2 ? null : (
        <span {...handle} className="excerpt-handle" aria-hidden="true" title={words.excerpt.drag}>
          <Icon name="drag" />
        </span>
      )}
      <div className="excerpt-body">
        <ExcerptText {...where} showing={showing} onShow={setShowing} />
        <div className="excerpt-margin">
          <p className="source-tag" title={source.title}>
            {number === null ? null : <span className="tag-number">[{number}]</span>} {locator}
          </p>
          <JoinedMark section={section} passage={excerpt.passage} continues={excerpt.continues} />
          <div className="excerpt-actions">{selected ? <ExcerptActions {...where} /> : null}</div>
        </div>
      </div>
    </article>
  )
}
