import { memo } from 'react'
import { Input, Label, TextArea, TextField } from 'react-aria-components'
import { change } from '../actions/context.ts'
import { Choice } from '../app/choice.tsx'
import { DateChoice } from '../app/date-choice.tsx'
import { MarkingChoice } from '../app/marking-choice.tsx'
import { useProgram, useWords, useWorkspace } from '../app/workspace-context.ts'
import type { Fields } from '../state/change.ts'
import { settle } from '../state/history.ts'

type TextKey = 'title' | 'subtitle' | 'author'

/** What stands on the document as a whole: title, template, date, marking, language, paper. */
export const DocumentFields = memo(function DocumentFields() {
  const program = useProgram()
  const words = useWords()
  // Field by field: a sentence that is left out must not draw these fields again.
  const briefing: Fields = {
    title: useWorkspace((w) => w.history.briefing.title),
    subtitle: useWorkspace((w) => w.history.briefing.subtitle),
    author: useWorkspace((w) => w.history.briefing.author),
    date: useWorkspace((w) => w.history.briefing.date),
    lang: useWorkspace((w) => w.history.briefing.lang),
    paper: useWorkspace((w) => w.history.briefing.paper),
    template: useWorkspace((w) => w.history.briefing.template),
    marking: useWorkspace((w) => w.history.briefing.marking),
  }
  const info = useWorkspace((w) => w.info)
  const language = useWorkspace((w) => w.settings.language)
  const set = <F extends keyof Fields>(field: F, value: Fields[F]) =>
    // The pair of field and value is right by construction; the union of pairs cannot follow it.
    change(program, { kind: 'field', field, value } as Parameters<typeof change>[1])
  const settled = () => program.store.set((w) => ({ ...w, history: settle(w.history) }))
  const templates = info.templates.map((t) => ({
    id: t.id,
    label: t.title[language],
    description: t.description[language],
  }))
  const unknown = templates.some((t) => t.id === briefing.template)
    ? []
    : [{ id: briefing.template, label: briefing.template }]

  const text = (key: TextKey, label: string, className: string, placeholder = '') => (
    <TextField
      className={`field ${className}`}
      value={briefing[key] ?? ''}
      onChange={(typed) => {
        const value = typed.replace(/\s*\n\s*/g, ' ')
        set(key, key === 'title' ? value : value === '' ? null : value)
      }}
      onBlur={settled}
    >
      <Label className={key === 'author' ? 'field-label' : 'visually-hidden'}>{label}</Label>
      {key === 'author' ? (
        <Input className="input" />
      ) : (
        // Grows with a long title, so that all of it is seen; it has no lines of its own.
        <TextArea
          className="input"
          rows={1}
          placeholder={placeholder}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault()
          }}
          {...(key === 'title' ? { 'data-home': '' } : {})}
        />
      )}
    </TextField>
  )
  return (
    <section className="document-fields" aria-label={words.document.heading}>
      {text('title', words.document.title, 'title-field', words.untitled)}
      {text('subtitle', words.document.subtitle, 'subtitle-field', words.document.subtitlePlaceholder)}
      <div className="field-row">
        <Choice
          label={words.document.template}
          value={briefing.template}
          options={[...templates, ...unknown]}
          onChange={(template) => set('template', template)}
        />
        <DateChoice
          label={words.document.date}
          value={briefing.date}
          onChange={(date) => set('date', date)}
        />
        <MarkingChoice
          label={words.document.marking}
          placeholder={words.document.noMarking}
          value={briefing.marking}
          suggestions={info.markings}
          onChange={(marking) => set('marking', marking)}
        />
        <Choice
          label={words.document.language}
          value={briefing.lang}
          options={(['en', 'fr'] as const).map((id) => ({ id, label: words.settings.languages[id] }))}
          onChange={(lang) => set('lang', lang)}
        />
        <Choice
          label={words.document.paper}
          value={briefing.paper}
          options={(['a4', 'letter'] as const).map((id) => ({ id, label: words.document.papers[id] }))}
          onChange={(paper) => set('paper', paper)}
        />
        {text('author', words.document.author, 'author-field')}
      </div>
    </section>
  )
})
