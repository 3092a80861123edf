import { memo } from 'react'
import { Button, Label, TextArea, TextField } from 'react-aria-components'
import type { Judgement } from '../../main/contract.ts'
import { change } from '../actions/context.ts'
import { Choice } from '../app/choice.tsx'
import { Icon } from '../app/icon.tsx'
import { IconButton } from '../app/icon-button.tsx'
import { useProgram, useWords, useWorkspace } from '../app/workspace-context.ts'
import { freshId } from '../state/fresh-id.ts'
import { settle } from '../state/history.ts'

/**
 * Expressions of likelihood, in the order and with the ranges of ICD 203 (Analytic Standards, 2015, D.6.e.2.a), as
 * the document prints them in either language.
 */
const likelihoods = {
  en: [
    ['almost no chance', '1–5 %'],
    ['very unlikely', '5–20 %'],
    ['unlikely', '20–45 %'],
    ['roughly even chance', '45–55 %'],
    ['likely', '55–80 %'],
    ['very likely', '80–95 %'],
    ['almost certain', '95–99 %'],
  ],
  fr: [
    ['presque aucune chance', '1–5 %'],
    ['très improbable', '5–20 %'],
    ['improbable', '20–45 %'],
    ['chances à peu près égales', '45–55 %'],
    ['probable', '55–80 %'],
    ['très probable', '80–95 %'],
    ['presque certain', '95–99 %'],
  ],
} as const

/** The analyst's key judgements: text, likelihood and confidence each in a field of its own. */
export const Judgements = memo(function Judgements() {
  const program = useProgram()
  const words = useWords()
  const judgements = useWorkspace((w) => w.history.briefing.judgements)
  const add = () =>
    change(program, {
      kind: 'add-judgement',
      judgement: {
        id: freshId(
          'j',
          judgements.map((j) => j.id),
        ),
        text: '',
        likelihood: null,
        confidence: null,
      },
    })
  return (
    <section className="judgements" aria-labelledby="judgements-heading">
      <h2 id="judgements-heading" className="block-heading">
        {words.judgements.heading}
      </h2>
      <ol className="judgement-list">
        {judgements.map((judgement, index) => (
          <JudgementFields
            key={judgement.id}
            judgement={judgement}
            place={index + 1}
            total={judgements.length}
          />
        ))}
      </ol>
      <Button className="link-button" onPress={add}>
        <Icon name="add" /> {words.judgements.add}
      </Button>
    </section>
  )
})

interface FieldsProps {
  readonly judgement: Judgement
  readonly place: number
  readonly total: number
}

function JudgementFields({ judgement, place, total }: FieldsProps) {
  const program = useProgram()
  const words = useWords()
  const lang = useWorkspace((w) => w.history.briefing.lang)
  const set = (parts: Partial<Judgement>) =>
    change(program, { kind: 'set-judgement', judgement: { ...judgement, ...parts } })
  const move = (to: number) => change(program, { kind: 'move-judgement', judgement: judgement.id, to })
  const terms = likelihoods[lang].map(([term, range]) => `${term} (${range})`)
  const given = judgement.likelihood
  const options = [...new Set([...terms, ...(given === null ? [] : [given])])]
  return (
    <li
      className="judgement"
      onKeyDownCapture={(event) => {
        const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
        if (!event.altKey || step === 0) return
        event.preventDefault()
        move(place - 1 + step)
      }}
    >
      <TextField
        className="field analyst"
        value={judgement.text}
        onChange={(text) => set({ text })}
        onBlur={() => program.store.set((w) => ({ ...w, history: settle(w.history) }))}
      >
        <Label className="visually-hidden">{words.judgements.text(place)}</Label>
        <TextArea className="input text-area" rows={1} placeholder={words.judgements.placeholder} />
      </TextField>
      <div className="judgement-row">
        <Choice
          label={words.judgements.likelihood}
          value={given ?? ''}
          options={[{ id: '', label: words.judgements.unrated }, ...options.map((id) => ({ id, label: id }))]}
          onChange={(id) => set({ likelihood: id === '' ? null : id })}
        />
        <Choice
          label={words.judgements.confidence}
          value={judgement.confidence ?? 'none'}
          options={[
            { id: 'none' as const, label: words.judgements.unrated },
            ...(['low', 'moderate', 'high'] as const).map((id) => ({
              id,
              label: words.judgements.confidences[id],
            })),
          ]}
          onChange={(id) => set({ confidence: id === 'none' ? null : id })}
        />
        <span className="row-buttons">
          <IconButton
            icon="up"
            label={words.judgements.up(place)}
            keys="Alt+↑"
            isDisabled={place === 1}
            onPress={() => move(place - 2)}
          />
          <IconButton
            icon="down"
            label={words.judgements.down(place)}
            keys="Alt+↓"
            isDisabled={place === total}
            onPress={() => move(place)}
          />
          <IconButton
            icon="trash"
            label={words.judgements.remove(place)}
            onPress={() => change(program, { kind: 'remove-judgement', judgement: judgement.id })}
          />
        </span>
      </div>
    </li>
  )
}
